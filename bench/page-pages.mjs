/** The pages of `npm run bench:page`, made rather than stored. */

const FILLER =
  'The committee read the minutes of its last meeting and went on to the budget for roads and bridges, which had been ' +
  'put off twice since the spring because the figures of the ministry did not agree with those of the <a href="#x">regional office</a>. ';

/** @param {string} body */
const page = (body) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Bench</title>` +
  `<style>body { font: 17px/1.5 serif; max-width: 40em; margin: auto }</style></head><body><main><article><h1>Bench</h1>${body}</article></main></body></html>`;

/** Paragraphs of some 500 characters, every one of which may name somebody. @param {string[]} mentions @param {number} chars */
function write(mentions, chars) {
  const paragraphs = [];
  const count = Math.ceil(chars / 480);
  let next = 0;
  for (let i = 0; i < count; i++) {
    const due = Math.floor(((i + 1) * mentions.length) / count) - next;
    const named = mentions.slice(next, next + due).map((name) => `The court heard of ${name} on that day. `);
    next += due;
    paragraphs.push(`<p>${named.join('')}${FILLER}<em>So it was said.</em> ${FILLER}</p>\n`);
  }
  return page(paragraphs.join(''));
}

/**
 * @param {{ kind: string, names: { value: string, strength: string }[] }[]} actors those of the bundled dataset
 * @returns {{ pages: Record<string, string>, names: { file: string, count: number, chars: number, some: string[] }[] }}
 */
export function makePages(actors) {
  const all = [
    ...new Set(actors.flatMap((actor) => actor.names.filter((n) => /\S \S/.test(n.value)).map((n) => n.value))),
  ];
  const groups = actors
    .filter((actor) => actor.kind === 'group')
    .flatMap((actor) =>
      actor.names.filter((n) => n.strength === 'strong' && /\S \S/.test(n.value)).map((n) => n.value),
    );
  const pages = {};
  const names = [];
  for (const [count, chars] of [
    [300, 150_000],
    [2_000, 1_000_000],
  ]) {
    const some = all.slice(0, count);
    const mentions = Array.from({ length: count }, (_, i) => groups[i % groups.length]);
    const file = `names-${count}.html`;
    Object.assign(pages, { [`/${file}`]: write(mentions, chars) });
    names.push({ file, count, chars, some: [...new Set([...mentions, ...some])].slice(0, count) });
  }
  const watch =
    '<script>addEventListener("load", () => { const began = performance.now(); const look = () => { if (CSS.highlights.size > 0) window.first = performance.now() - began; else requestAnimationFrame(look); }; look(); });</script>';
  Object.assign(pages, { '/first.html': write(groups.slice(0, 20), 30_000).replace('</head>', `${watch}</head>`) });
  Object.assign(pages, { '/nobody.html': write([], 100_000), '/huge.html': write(groups.concat(groups), 5_200_000) });
  return { pages, names };
}
