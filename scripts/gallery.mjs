/**
 * `npm run gallery [-- WORD…]`: renders every screen and state of tests/gallery/screens.mjs in Chromium, with words
 * only those whose name has one of them, and writes pictures and a page to look at them: dist/gallery/index.html.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { requireBrowser } from './find-browsers.mjs';
import { serve } from './serve.mjs';
import { ensureDependencies } from './with-dependencies.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
ensureDependencies();
const { default: puppeteer } = await import('puppeteer-core');
const { build, isFresh } = await import('../build.mjs');
const { screens } = await import('../tests/gallery/screens.mjs');

const SCHEMES = /** @type {const} */ (['light', 'dark']);
/** Milliseconds that a screen has for its fades and its last call. */
const SETTLE = 350;
/** Milliseconds that anything else may take. */
const LONGEST = 10_000;

/**
 * Answers calls in the page's place, before any script of the page runs: those of `answers`, by name; all others go to
 * the background, or to the page of the tab.
 * @param {Record<string, import('../tests/gallery/screens.mjs').Canned>} answers @param {string} language
 */
function standIn(answers, language) {
  const { runtime, tabs } = chrome;
  const connect = runtime.connect.bind(runtime);
  const sendMessage = tabs?.sendMessage.bind(tabs);
  /** @param {any} canned @param {any} request @returns {any} undefined: never */
  const replyTo = (canned, request) => {
    if (canned.never) return undefined;
    if (canned.error) return { ok: false, error: canned.error };
    return { ok: true, value: canned.by ? canned.values[request[canned.by]] : canned.value };
  };
  runtime.connect = /** @type {any} */ (
    (/** @type {any} */ info) => {
      /** @type {((reply: unknown) => void)[]} */
      const listeners = [];
      /** @type {chrome.runtime.Port | undefined} */
      let real;
      return {
        onMessage: { addListener: (/** @type {any} */ l) => listeners.push(l) },
        onDisconnect: { addListener: () => undefined },
        disconnect: () => real?.disconnect(),
        postMessage(/** @type {any} */ envelope) {
          const canned = answers[envelope.call];
          const missing = canned?.by && !(envelope.request?.[canned.by] in canned.values);
          if (canned && !missing) {
            const reply = replyTo(canned, envelope.request);
            if (reply) for (const l of listeners) setTimeout(l, 0, reply);
            return;
          }
          real = connect(info);
          real.onMessage.addListener((reply) => {
            // The reader of the gallery has chosen the language of the picture.
            if (envelope.call === 'settings' && reply.ok) reply.value.language = language;
            for (const l of listeners) l(reply);
          });
          real.postMessage(envelope);
        },
      };
    }
  );
  if (sendMessage)
    tabs.sendMessage = /** @type {any} */ (
      async (/** @type {any} */ id, /** @type {any} */ envelope, /** @type {any} */ options) => {
        const canned = answers[envelope.call];
        if (!canned) return sendMessage(id, envelope, options);
        return replyTo(canned, envelope.request) ?? new Promise(() => undefined);
      }
    );
}

async function main() {
  const words = process.argv.slice(2);
  const wanted = screens.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)));
  if (!isFresh('chromium')) await build(['chromium']);
  const { executable } = await requireBrowser('chromium');
  const out = path.join(root, 'dist/gallery');
  if (words.length === 0) rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const site = await serve(path.join(root, 'tests/site'));
  const browser = await puppeteer.launch({
    executablePath: executable,
    headless: true,
    pipe: true,
    enableExtensions: true,
    args: ['--disable-gpu', '--hide-scrollbars', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  /** @type {{ name: string, about: string, language: string, file: string, problem?: string }[]} */
  const taken = [];
  try {
    const origin = `chrome-extension://${await browser.installExtension(path.join(root, 'dist/chromium'))}/`;
    // The first-run page comes by itself, and must not come before the others later.
    await browser.waitForTarget((target) => target.url().includes('/pages/welcome/')).catch(() => undefined);
    const bench = await browser.newPage();
    await bench.goto(`${origin}manifest.json`);
    const article = await browser.newPage();
    await article.goto(`${site.origin}/perrones.html`);
    await article.waitForFunction(() => CSS.highlights.size > 0);
    const tab = await bench.evaluate(
      async (url) => (await chrome.tabs.query({})).find((t) => t.url === url)?.id,
      article.url(),
    );

    for (const screen of wanted)
      for (const language of screen.languages ?? ['en'])
        for (const scheme of screen.schemes ?? SCHEMES) {
          const page = await browser.newPage();
          const file = `${screen.name}-${language}-${scheme}.png`;
          /** @type {string | undefined} */
          let problem;
          try {
            page.setDefaultTimeout(LONGEST);
            await page.setViewport({ width: screen.width, height: screen.height ?? 800 });
            // Not by puppeteer's own call, which knows only some of the features.
            const features = [{ name: 'prefers-color-scheme', value: scheme }, ...(screen.media ?? [])];
            await (await page.createCDPSession()).send('Emulation.setEmulatedMedia', { features });
            const isOurs = screen.page !== undefined;
            if (isOurs) await page.evaluateOnNewDocument(standIn, screen.answers ?? {}, language);
            else
              await bench.evaluate(
                (language) =>
                  new Promise((done) => {
                    const port = chrome.runtime.connect({ name: 'call' });
                    port.onMessage.addListener(done);
                    port.postMessage({ to: 'background', call: 'changeSettings', request: { language } });
                  }),
                language,
              );
            await page.goto(
              isOurs ? origin + screen.page?.replace('{tab}', String(tab)) : `${site.origin}/${screen.site}`,
            );
            if (screen.ready) await page.waitForSelector(screen.ready);
            await screen.act?.(page);
            await sleep(screen.settle ?? SETTLE);
            const full = isOurs && !screen.viewportOnly;
            await page.screenshot({ path: /** @type {any} */ (path.join(out, file)), fullPage: full });
          } catch (error) {
            problem = /** @type {Error} */ (error).message;
            await page.screenshot({ path: /** @type {any} */ (path.join(out, file)) }).catch(() => undefined);
          }
          await page.close();
          taken.push({ name: screen.name, about: screen.about, language, file, ...(problem ? { problem } : {}) });
          if (problem) console.log(`  FAIL  ${file}: ${problem}`);
        }
  } finally {
    await browser.close();
    await site.close();
  }
  writeFileSync(path.join(out, 'index.html'), indexPage(taken));
  const failed = taken.filter(({ problem }) => problem).length;
  console.log(
    `${taken.length} pictures of ${wanted.length} screens: dist/gallery/index.html${failed ? `, ${failed} failed` : ''}`,
  );
  process.exitCode = failed ? 1 : 0;
}

/** @param {{ name: string, about: string, file: string, problem?: string }[]} taken */
function indexPage(taken) {
  const names = [...new Set(taken.map(({ name }) => name))];
  const section = (/** @type {string} */ name) => {
    const own = taken.filter((shot) => shot.name === name);
    const pictures = own.map(
      ({ file, problem }) =>
        `<figure><img src="${file}" alt="" loading="lazy"><figcaption>${file}${problem ? ` <b>failed</b>` : ''}</figcaption></figure>`,
    );
    return `<section id="${name}"><h2>${name}</h2><p>${own[0]?.about}</p><div>${pictures.join('')}</div></section>`;
  };
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Backgrounder: every screen</title>
<style>body{font:14px/1.5 system-ui;margin:24px;background:#8a877f;color:#111}h2{margin:32px 0 0}section>div{display:flex;flex-wrap:wrap;gap:16px;align-items:start}figure{margin:0}img{max-width:100%;max-height:1200px;display:block}nav{columns:4 200px}</style>
<h1>Every screen</h1><nav>${names.map((name) => `<a href="#${name}">${name}</a><br>`).join('')}</nav>${names.map(section).join('')}</html>\n`;
}

await main();
