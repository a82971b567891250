/** Holds the table of ARCHITECTURE.md against the imports. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const MAY_IMPORT: Record<string, string[]> = {
  model: [],
  core: ['model'],
  contract: ['core', 'model'],
  record: ['model'],
  platform: ['contract', 'model'],
  data: ['core', 'record', 'model', 'contract'],
  ui: ['platform', 'record', 'model', 'contract', 'core'],
  background: ['data', 'platform', 'core', 'record', 'model', 'contract'],
  content: ['ui', 'platform', 'contract', 'record', 'model', 'core'],
  pages: ['ui', 'platform', 'contract', 'record', 'model', 'core'],
  pdf: [],
  viewer: ['content', 'pdf', 'pages', 'ui', 'platform', 'contract', 'record', 'model', 'core'],
  cli: ['data', 'content', 'pdf', 'platform', 'ui', 'core', 'record', 'model', 'contract'],
};

/** The folders of `core` that know nothing of a page being resolved; those that do need one another. */
const CORE: Record<string, string[]> = {
  gazetteer: ['mention'],
  words: ['gazetteer'],
  text: ['gazetteer', 'words'],
  names: ['gazetteer', 'words', 'text', 'mention'],
};

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
  (f) => /\.tsx?$/.test(f) && f !== 'declarations.d.ts',
);
const layerOf = (file: string) => file.split(path.sep)[0]!.replace(/\.tsx?$/, '');

describe('imports point downwards', () => {
  it.each(files)('%s', (file) => {
    const from = layerOf(file);
    const text = readFileSync(path.join('src', file), 'utf8');
    for (const [, target] of text.matchAll(/from '(\.[^']+)'/g)) {
      const resolved = path.normalize(path.join(path.dirname(file), target!));
      if (resolved.startsWith('..')) continue;
      const to = layerOf(resolved);
      if (to !== from)
        expect(
          MAY_IMPORT[from],
          `src/${file} imports ${target}: ${from} may import ${MAY_IMPORT[from]?.join(', ')}`,
        ).toContain(to);
    }
  });

  it.each(Object.entries(CORE))('core/%s imports only what is below it', (folder, below) => {
    for (const file of files.filter((f) => path.dirname(f) === path.join('core', folder)))
      for (const [, target] of readFileSync(path.join('src', file), 'utf8').matchAll(/from '(\.[^']+)'/g)) {
        const [to, within] = path.normalize(path.join(path.dirname(file), target!)).split(path.sep);
        if (to === 'core' && within !== folder) expect(below, `src/${file} imports ${target}`).toContain(within);
      }
  });

  it('only these fetch anything: the bundle, the words, the atlas, the PDF that the reader opened', () => {
    const fetching = files.filter((f) =>
      /(?<![\w.])fetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource/.test(
        readFileSync(path.join('src', f), 'utf8'),
      ),
    );
    expect(fetching.map((f) => f.split(path.sep).join('/')).sort()).toEqual([
      'background/dataset.ts',
      'background/words.ts',
      'ui/country-map.tsx',
      'viewer/obtain.ts',
    ]);
  });

  it('only platform/browser.ts reaches the extension API', () => {
    const others = files.filter(
      (f) =>
        f !== path.join('platform', 'browser.ts') &&
        /from 'webextension-polyfill'/.test(readFileSync(path.join('src', f), 'utf8')),
    );
    expect(others).toEqual([]);
  });
});
