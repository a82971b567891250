/** Accessibility of a screen, by axe-core: what it finds against WCAG 2.2 AA and good practice. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Drivers send functions as text, which no page's policy for scripts forbids. */
const run = /** @type {(tags: string[]) => any} */ (
  new Function(
    'tags',
    `${source}; return axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] })
      .then(({ violations }) => violations.map(({ id, help, nodes }) => id + ': ' + help + '\\n' +
        nodes.slice(0, 4).map(({ html, failureSummary }) => '  ' + html.slice(0, 200) + '\\n    ' + failureSummary.replaceAll('\\n', '\\n    ')).join('\\n')));`,
  )
);

/** What is wrong, one text for each rule; empty if nothing is. @param {import('./interface.mjs').View} view @returns {Promise<string[]>} */
export function axeFindings(view) {
  return view.evaluate(run, RULES);
}
