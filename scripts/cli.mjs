// Bundles a command of src/cli into .cache and runs it: `node scripts/cli.mjs scan FILE…`.

import { fileURLToPath, pathToFileURL } from 'node:url';
import { ensureDependencies } from './with-dependencies.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
ensureDependencies();
const [command] = process.argv.splice(2, 1);
const { build } = await import('esbuild');
const outfile = `${root}.cache/cli/${command}.mjs`;
await build({
  entryPoints: [`${root}src/cli/${command}.ts`],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  // Otherwise they become calls of `new RegExp`, which run each time that the pattern is met.
  supported: { 'regexp-unicode-property-escapes': true },
  packages: 'external',
  logLevel: 'error',
});
process.argv[1] = outfile;
await import(pathToFileURL(outfile).href);
