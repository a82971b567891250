// What is built as one file: for `npm run package`, and for a browser that takes extensions no other way.
import { spawnSync } from 'node:child_process';
import { renameSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const webExt = fileURLToPath(new URL('../node_modules/web-ext/bin/web-ext.js', import.meta.url));

/**
 * Packs a built extension.
 * @param {string} folder dist/chromium or dist/firefox
 * @param {string} file that is written, or written anew
 */
export function zip(folder, file) {
  const name = `${path.basename(file, path.extname(file))}.zip`;
  const artifacts = path.dirname(file);
  const words = ['build', '--no-config-discovery', '--overwrite-dest', '--source-dir', folder];
  const { status, stderr } = spawnSync(
    process.execPath,
    [webExt, ...words, '--artifacts-dir', artifacts, '--filename', name],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  if (status !== 0) throw new Error(`${folder} could not be packed: ${stderr}`);
  renameSync(path.join(artifacts, name), file);
}
