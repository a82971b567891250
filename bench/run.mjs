// Bundles the bench and runs it: Node 20 does not read TypeScript.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { COMPACT_CLASSES } from '../build.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const outfile = `${here}../.cache/bench/main.mjs`;
mkdirSync(`${here}../.cache/bench`, { recursive: true });
await build({
  entryPoints: [`${here}main.ts`],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  packages: 'external',
  ...COMPACT_CLASSES,
  logLevel: 'warning',
});
const options = ['--max-old-space-size=6000', '--expose-gc', outfile, ...process.argv.slice(2)];
process.exitCode = spawnSync(process.execPath, options, { stdio: 'inherit' }).status ?? 1;
