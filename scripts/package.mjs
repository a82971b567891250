// `npm run package`: dist/backgrounder-<version>-chromium.zip for Chrome and Edge, and -firefox.xpi.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensureDependencies } from './with-dependencies.mjs';
import { zip } from './zip.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
ensureDependencies();
const { build, BROWSERS } = await import('../build.mjs');
await build();
const { version } = JSON.parse(readFileSync(`${root}manifest.json`, 'utf8'));
for (const browser of BROWSERS) {
  const file = `dist/backgrounder-${version}-${browser}.${browser === 'firefox' ? 'xpi' : 'zip'}`;
  zip(`${root}dist/${browser}`, `${root}${file}`);
  console.log(file);
}
