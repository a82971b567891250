// `npm run package`: dist/backgrounder-<version>-chromium.zip for Chrome and Edge, and -firefox.xpi.

import { spawnSync } from 'node:child_process';
import { readFileSync, renameSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensureDependencies } from './with-dependencies.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
ensureDependencies();
const { build, BROWSERS } = await import('../build.mjs');
await build();
const { version } = JSON.parse(readFileSync(`${root}manifest.json`, 'utf8'));
for (const browser of BROWSERS) {
  const ending = browser === 'firefox' ? 'xpi' : 'zip';
  const name = `backgrounder-${version}-${browser}`;
  const { status } = spawnSync(
    process.execPath,
    [
      `${root}node_modules/web-ext/bin/web-ext.js`,
      'build',
      '--no-config-discovery',
      '--overwrite-dest',
      '--source-dir',
      `${root}dist/${browser}`,
      '--artifacts-dir',
      `${root}dist`,
      '--filename',
      `${name}.zip`,
    ],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  if (status !== 0) process.exit(1);
  if (ending === 'xpi') renameSync(`${root}dist/${name}.zip`, `${root}dist/${name}.xpi`);
  console.log(`dist/${name}.${ending}`);
}
