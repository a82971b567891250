/** What Backgrounder is measured against. Each function runs in the page and closes over nothing. */

/** mark.js in its fastest mode: one regular expression of all names. @param {string} source of the library @param {string[]} names */
export function markWithMarkJs(source, names) {
  const module = { exports: /** @type {any} */ ({}) };
  new Function('module', 'exports', source)(module, module.exports);
  const escaped = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  new module.exports(document.body).markRegExp(pattern, { acrossElements: false });
  return document.body.offsetHeight;
}

/** The least that wrapping can cost: one walk, one expression, `<mark>` around each name. @param {string[]} names */
export function wrapByHand(names) {
  const escaped = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = [];
  for (
    let node = /** @type {Text | null} */ (walker.nextNode());
    node;
    node = /** @type {Text | null} */ (walker.nextNode())
  )
    for (const match of node.data.matchAll(pattern))
      found.push({ node, start: match.index, end: match.index + match[0].length });
  for (const { node, start, end } of found.reverse()) {
    const name = node.splitText(start);
    name.splitText(end - start);
    const mark = document.createElement('mark');
    name.replaceWith(mark);
    mark.append(name);
  }
  return document.body.offsetHeight;
}
