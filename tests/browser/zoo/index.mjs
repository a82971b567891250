/** Every page of the zoo, by the path where it is served. */
import { zooPath } from './article.mjs';
import { fortresses } from './fortresses.mjs';
import { FRAMES, hiddenTrees } from './hidden-trees.mjs';
import { MOVING } from './moving.mjs';
import { text } from './text.mjs';

/** Pages that stand still: one case each. */
export const still = [...text, ...hiddenTrees, ...fortresses];

/** @type {Record<string, string | import('../../../scripts/serve.mjs').ServedPage>} */
export const ZOO_PAGES = {
  ...Object.fromEntries(
    still.map((page) => [
      `/${zooPath(page)}`,
      { body: page.html, type: page.type ?? 'text/html', headers: page.headers ?? {} },
    ]),
  ),
  ...FRAMES,
  ...MOVING,
};
