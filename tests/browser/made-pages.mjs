/** Pages made for one question each: names at the edges, in a dialog, in a narrow frame, borne by several actors. */

const HEAD = '<meta charset="utf-8"><link rel="icon" href="data:,"><meta property="og:type" content="article">';
const FILLER = 'The committee read the minutes of its last meeting and went on to the budget for roads and bridges. ';
/** @param {string} place @param {string} [more] */
const at = (place, more = '') => `<p style="position:fixed;margin:0;${place}" ${more}>Los Perrones</p>`;

/** @type {Record<string, string>} */
export const MADE_PAGES = {
  '/made/blank.html': `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Blank</title><body><main></main>`,
  '/made/edges.html': `<!doctype html><html lang="en">${HEAD}<title>Edges</title><body><article>
${at('left:2px;top:2px')}${at('right:2px;top:2px')}${at('left:2px;bottom:2px')}${at('right:2px;bottom:2px')}
${at('left:50%;top:50%')}${at('left:30%;top:45%;width:4em')}${at('left:60%;top:30%', 'dir="rtl"')}
</article>`,
  // In quirks mode, and three screens tall.
  '/made/quirks.html': `<html lang="en">${HEAD}<title>Quirks</title><body><article><p>Los Perrones were named.</p>
<div style="height:300vh"></div></article>`,
  '/made/dialog.html': `<!doctype html><html lang="en">${HEAD}<title>Dialog</title><body><article>
<p>${FILLER}</p><dialog id="d" style="margin:40px"><p>Los Perrones smuggled cocaine, say the police.</p><button id="b">Page’s own</button></dialog></article>
<script>
addEventListener('load', () => document.querySelector('#d').showModal());
window.heard = [];
for (const type of ['click', 'keydown', 'keyup', 'mousedown', 'input'])
  document.addEventListener(type, (event) => window.heard.push(type + ' ' + event.target.localName));
</script>`,
  '/made/full-screen.html': `<!doctype html><html lang="en">${HEAD}<title>Full screen</title><body>
<article id="a" style="background:Canvas;padding:60px"><p>Los Perrones were named here.</p><button id="b">Full screen</button></article>
<script>document.querySelector('#b').addEventListener('click', () => document.querySelector('#a').requestFullscreen())</script>`,
  '/made/linked.html': `<!doctype html><html lang="en">${HEAD}<title>Linked</title><body><article>
<p>${FILLER}</p><p>On Monday <a href="#followed">Los Perrones</a> were named. ${FILLER}</p></article>`,
  '/made/narrow.html': `<!doctype html><html lang="en">${HEAD}<title>Narrow</title><body style="margin:0">
<iframe src="/perrones.html" style="width:320px;height:700px;border:0"></iframe>`,
  // Without a date, on purpose.
  '/made/namesakes.html': `<!doctype html><html lang="en">${HEAD}<title>Namesakes</title><body><article>
<h1>Names in a file</h1><p>${FILLER}</p>
<p>Prosecutors in Mexico blamed the cartel Los Rojos for the killing and the cocaine. ${FILLER}</p>
<p>Juan Medrano was charged with cocaine trafficking in San Salvador on Monday. ${FILLER}</p>
<p>On Tuesday Juan Medrano denied it before the court. ${FILLER}</p></article>`,
};
