/** Pages that change while they are read, and after. `window.expected` is what the page last made of itself. */
import { article } from './article.mjs';

const NAMED = 'Los Perrones and Reynerio Flores Lazo were named.';

/** A page of a single-page site: another article under another address, drawn by script. */
const SINGLE_PAGE = article(
  '<div id="app"><p>Los Perrones were named.</p></div>',
  '',
  `<script>
    function go(path, html) {
      history.pushState({}, '', path);
      document.getElementById('app').innerHTML = html;
      window.expected = document.documentElement.outerHTML;
    }
  </script>`,
);

/** Sections that come as the reader scrolls, each with names. */
const ENDLESS = article(
  `<div id="feed"><section><p>${NAMED}</p></section></div>`,
  '',
  `<script>
    function more(count) {
      const feed = document.getElementById('feed');
      for (let i = 0; i < count; i++) {
        const section = document.createElement('section');
        section.style.minHeight = '120px';
        section.innerHTML = '<h2>Another</h2><p>${NAMED} Then the committee went on to roads and bridges.</p>';
        feed.append(section);
      }
    }
  </script>`,
);

/** Changes its text thousands of times a second while it is told to, beside a paragraph that stays. */
const STORM = article(
  `<p id="calm">${NAMED}</p><div id="storm"></div>`,
  '',
  `<script>
    function storm(milliseconds, least = 0) {
      const box = document.getElementById('storm');
      for (let i = 0; i < 200; i++) box.append(document.createElement('p'));
      const paragraphs = [...box.children];
      const until = performance.now() + milliseconds;
      let changes = 0, longest = 0, last = performance.now();
      return new Promise((done) => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => {
          const now = performance.now();
          longest = Math.max(longest, now - last);
          if (now > until && changes >= least) {
            box.replaceChildren();
            channel.port1.close();
            done({ changes, longest });
            return;
          }
          for (let i = 0; i < 100; i++) paragraphs[(changes + i) % 200].textContent = 'Clan del Golfo ' + changes++;
          last = performance.now();
          setTimeout(() => channel.port2.postMessage(0), 4);
        };
        channel.port2.postMessage(0);
      });
    }
  </script>`,
);

/** Two thousand names in one text node of one element: being in view says nothing of a single one. */
const ONE_NODE = article(
  `<pre style="white-space: pre-wrap">${`${NAMED} ${'The minutes were read. '.repeat(20)}\n\n`.repeat(1_000)}</pre>`,
);

/** Hundreds of paragraphs with names in one element. @param {string} style of the element */
const manyParagraphs = (style) =>
  article(
    `<div id="paragraphs" style="${style}"><div id="above" style="height: 10px"></div>${`<p>${NAMED} ${'The minutes were read. '.repeat(12)}</p>`.repeat(400)}</div>`,
  );

/** Grows, when it is told to, until reading it takes seconds, and then changes all over every second. */
const TOO_MUCH = article(
  `<p>${NAMED}</p><div id="much" style="display: none"></div>`,
  '',
  `<script>
    function grow() {
      const much = document.getElementById('much');
      much.innerHTML = '<i-x>a</i-x><p>b</p>'.repeat(400_000);
      setInterval(() => {
        for (let i = 0; i < 500; i++) much.children[i].textContent = String(Math.random());
      }, 1_000);
    }
  </script>`,
);

export const MOVING = {
  '/zoo/too-much.html': TOO_MUCH,
  '/zoo/one-element.html': manyParagraphs(''),
  '/zoo/columns.html': manyParagraphs('columns: 2'),
  '/zoo/upwards.html': manyParagraphs('display: flex; flex-direction: column-reverse'),
  '/zoo/single-page.html': SINGLE_PAGE,
  '/zoo/endless.html': ENDLESS,
  '/zoo/storm.html': STORM,
  '/zoo/one-node.html': ONE_NODE,
  '/zoo/unhide.html': article(
    '<style>.closed { display: none } .veiled { visibility: hidden }</style><p>Los Perrones were named.</p>' +
      '<div id="panel" class="closed"><p>Oficina de Envigado</p></div><p id="veil" class="veiled">Clan del Golfo</p><details id="more"><summary>More</summary><p>Los Rastrojos</p></details>',
  ),
  '/zoo/reopened.html': article(`<p>${NAMED}</p>`),
  '/zoo/kept.html': { body: article(`<p>${NAMED}</p>`), type: 'text/html', headers: { 'cache-control': 'no-cache' } },
  '/zoo/elsewhere.html': {
    body: '<!doctype html><link rel="icon" href="data:,"><title>Elsewhere</title><p>Nothing here.',
    type: 'text/html',
    headers: { 'cache-control': 'no-cache' },
  },
  '/zoo/attached.html': article(
    '<news-card><template shadowrootmode="open"><p id="inside">Nothing yet.</p></template></news-card><p>Los Perrones were named.</p>',
  ),
  // Makes its card anew, as applications do, and looks what became of the cards that were there before.
  '/zoo/remade.html': article(
    `<div id="place"></div><p>Clan del Golfo was named.</p>`,
    '',
    `<script>
      const before = [];
      window.remake = (text) => {
        const card = document.createElement('news-card');
        card.attachShadow({ mode: 'open' }).innerHTML = '<p>' + text + ' came next.</p>';
        document.getElementById('place').replaceChildren(card);
        before.push(new WeakRef(card));
      };
      window.countAlive = () => before.filter((card) => card.deref()).length;
    </script>`,
  ),
  // Counts what it could notice: events that nobody of its own causes, and changes of its tree.
  '/zoo/watchful.html': article(
    `<p>${NAMED}</p>`,
    '',
    `<script>
      window.noticed = [];
      addEventListener('DOMContentLoaded', () => {
        new MutationObserver((records) => window.noticed.push('mutation ' + records[0].type + ' ' + records[0].target.nodeName)).observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
        for (const type of ['focusin', 'focusout', 'selectionchange', 'scroll', 'copy', 'beforetoggle', 'toggle', 'message', 'error', 'unhandledrejection', 'securitypolicyviolation', 'storage', 'animationstart', 'transitionstart', 'resize'])
          addEventListener(type, (event) => window.noticed.push(type), true);
      });
    </script>`,
  ),
  '/zoo/listing.html': `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Latest</title><meta property="og:type" content="website"></head><body><h1>Latest</h1>${'<article><h2><a href="#x">Los Perrones in court</a></h2><p>A teaser.</p></article>'.repeat(12)}</body></html>`,
  // Says nothing of itself, and reads like an article.
  '/zoo/plain.html': `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Plain</title></head><body><div><h1>Plain</h1>${`<p>${NAMED} ${'The court adjourned until the autumn, and the case went on. '.repeat(6)}</p>`.repeat(4)}</div></body></html>`,
  '/wp-admin/post.php': article(`<p>${NAMED}</p>`),
  '/mail/inbox.html': article(`<p>${NAMED}</p>`),
  '/zoo/editor.html': article(
    `<p>${NAMED}</p><div contenteditable style="width: 100vw; height: 80vh">A draft about Clan del Golfo</div>`,
  ),
};
