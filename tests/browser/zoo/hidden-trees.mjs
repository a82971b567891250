/** Text in trees of its own: frames and shadow roots. `{other}` is an origin that is not the page's. */
import { article } from './article.mjs';

const LATE = `<script>
  addEventListener('load', () => setTimeout(() => {
    const root = document.querySelector('late-news').attachShadow({ mode: 'open' });
    root.innerHTML = '<p>Reynerio Flores Lazo was with Los Perrones.</p>';
    window.expected = document.documentElement.outerHTML;
  }, 300));
</script>`;

/** All is hidden until a script that tests headlines has come, or for some seconds at most. */
const FLICKER = `<style id="no-flicker">body { visibility: hidden }</style><script>
  addEventListener('load', () => setTimeout(() => {
    document.getElementById('no-flicker').remove();
    window.expected = document.documentElement.outerHTML;
  }, 600));
</script>`;

/** @type {import('./article.mjs').ZooPage[]} */
export const hiddenTrees = [
  {
    name: 'a page that a style sheet hides for a while',
    html: article('<p>Los Perrones were named, and Reynerio Flores Lazo.</p>', '', FLICKER),
    marks: ['Los Perrones', 'Reynerio Flores Lazo'],
    changesItself: true,
  },
  {
    name: 'a page that an animation hides for a while',
    html: article(
      '<p>Los Perrones were named, and Reynerio Flores Lazo.</p>',
      '',
      '<style>body { animation: start 1s steps(1, end) 1 both } @keyframes start { from { visibility: hidden } to { visibility: visible } }</style>',
    ),
    marks: ['Los Perrones', 'Reynerio Flores Lazo'],
  },
  {
    name: 'open shadow roots with slots',
    html: article(
      '<news-card><template shadowrootmode="open"><style>p { color: inherit }</style><p>Los Perrones were named.</p><slot></slot><news-card><template shadowrootmode="open"><p>Oficina de Envigado</p></template></news-card></template><p>Reynerio Flores Lazo was sentenced.</p></news-card>' +
        '<p>Of Clan <x-term><template shadowrootmode="open"><slot></slot></template>del</x-term> Golfo too.</p>',
    ),
    marks: ['Los Perrones', 'Reynerio Flores Lazo', 'Oficina de Envigado', 'Clan del Golfo'],
  },
  {
    name: 'light children without a slot are not shown',
    html: article(
      '<p>Los Perrones were named.</p><news-card><template shadowrootmode="open"><p>A card</p></template>Oficina de Envigado<p>Clan del Golfo</p></news-card>',
    ),
    marks: ['Los Perrones'],
    actors: 1,
  },
  {
    name: 'a shadow root attached late',
    html: article(`<late-news></late-news>${LATE}`),
    marks: ['Los Perrones', 'Reynerio Flores Lazo'],
    changesItself: true,
  },
];

/** A page with frames, and what stands in them. */
export const FRAMES = {
  '/zoo/frames.html': article(
    '<p>Los Perrones smuggled cocaine, say the police.</p>' +
      '<iframe id="same" width="600" height="120" src="/zoo/framed.html?same"></iframe>' +
      '<iframe id="srcdoc" width="600" height="120" srcdoc="<p>Clan del Golfo in a srcdoc</p>"></iframe>' +
      '<iframe id="blank" width="600" height="120"></iframe>' +
      '<iframe id="other" width="600" height="120"></iframe>' +
      '<iframe id="sandboxed" width="600" height="120" sandbox src="/zoo/framed-sandbox.html"></iframe>' +
      '<iframe id="tiny" width="10" height="10" src="/zoo/framed-tiny.html"></iframe>' +
      `<script>
        document.getElementById('other').src = location.href.replace('127.0.0.1', 'localhost').replace('frames', 'framed-other');
        const blank = document.getElementById('blank').contentDocument;
        blank.body.append(Object.assign(blank.createElement('p'), { textContent: 'Los Rastrojos in a blank frame' }));
      </script>`,
  ),
  '/zoo/framed.html':
    '<!doctype html><title>Framed</title><p>Oficina de Envigado in a frame of the same origin, and Los Perrones',
  '/zoo/framed-other.html':
    '<!doctype html><link rel="icon" href="data:,"><title>Framed</title><p>Segunda Marquetalia in a frame of another origin',
  '/zoo/framed-sandbox.html': '<!doctype html><title>Framed</title><p>Los Choneros in a sandboxed frame',
  '/zoo/framed-tiny.html': '<!doctype html><title>Framed</title><p>Cártel de Sinaloa in a frame too small to read',
  '/zoo/unread-around-frames.html':
    '<!doctype html><link rel="icon" href="data:,"><title>An inbox</title><p>Inbox</p><iframe width="600" height="120" src="/zoo/framed.html"></iframe>',
};
