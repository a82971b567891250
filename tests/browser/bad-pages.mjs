/** Pages that are hard on an extension, made rather than stored. */

const NAMED = 'Los Perrones and Reynerio Flores Lazo were named again. ';
const FILLER = 'The committee read the minutes of its last meeting and went on to the budget for roads and bridges. ';

/** Just over 5 MB of paragraphs, every hundredth with two names. */
function makeBigPage() {
  const paragraphs = [];
  for (let size = 0, i = 0; size < 5_100_000; i++) {
    const text = `<p>${i % 100 === 0 ? NAMED : ''}${FILLER.repeat(4)}</p>\n`;
    paragraphs.push(text);
    size += text.length;
  }
  return `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Big</title><body>${paragraphs.join('')}`;
}

/** @type {Record<string, string>} */
export const BAD_PAGES = {
  '/bad/big.html': makeBigPage(),
  '/bad/empty.html': '',
  // A browser asks for it where a page names no icon, and would log that it is missing.
  '/favicon.ico': '',
  '/bad/no-text.html': '<!doctype html><link rel="icon" href="data:,"><title></title><img alt="" src="data:,">',
  // Takes itself apart while it is being read: text nodes split and go, the body is swapped, at last all is gone.
  '/bad/torn.html': `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Torn</title><body>
<div>${`<p>${NAMED}${FILLER}</p>`.repeat(2_000)}</div>
<script>
addEventListener('load', () => {
  let turns = 0;
  const tear = setInterval(() => {
    turns++;
    const paragraphs = [...document.querySelectorAll('p')];
    for (const p of paragraphs.slice(0, 40)) p.remove();
    for (const p of paragraphs.slice(40, 80)) if (p.firstChild?.length > 5) p.firstChild.splitText(5);
    for (const p of paragraphs.slice(80, 120)) if (p.firstChild) p.firstChild.data = 'x';
    if (turns === 20) document.body.replaceWith(document.createElement('body'));
    if (turns === 25) document.documentElement.remove();
    if (turns === 30) clearInterval(tear);
  }, 15);
});
</script>`,
};
