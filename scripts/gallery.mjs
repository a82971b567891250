/**
 * `npm run gallery [-- WORD…]`: renders every screen and state of tests/gallery/screens/ in Chromium, with words
 * only those whose name has one of them, measures how each is laid out, and writes pictures and a page to look at
 * them: dist/gallery/index.html. Fails on a screen that could not be had, or whose layout is at fault.
 */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { requireBrowser } from './find-browsers.mjs';
import { serve } from './serve.mjs';
import { ensureDependencies } from './with-dependencies.mjs';

/** @typedef {import('../tests/gallery/screens/index.mjs').Screen} Screen */

const root = fileURLToPath(new URL('..', import.meta.url));
const out = path.join(root, 'dist/gallery');
process.chdir(root);
ensureDependencies();
const { default: puppeteer } = await import('puppeteer-core');
const { build, isFresh } = await import('../build.mjs');
const { screens } = await import('../tests/gallery/screens/index.mjs');
const { standIn } = await import('../tests/gallery/stand-in.mjs');
const { layoutFindings } = await import('../tests/browser/layout.mjs');
const { MADE_PAGES } = await import('../tests/browser/made-pages.mjs');
const { servedPdfs } = await import('../tests/browser/served-pdfs.mjs');

const SCHEMES = /** @type {const} */ (['light', 'dark']);
/** Milliseconds that a screen has for its fades and its last call, and for new colours. */
const SETTLE = { screen: 350, colours: 120 };
/** Milliseconds that anything else may take. */
const LONGEST = 10_000;

/** @param {Screen} screen */
const languagesOf = (screen) => screen.languages ?? ['en'];
/** @param {Screen} screen */
const schemesOf = (screen) => screen.schemes ?? SCHEMES;
/** @param {Screen} screen @param {string} language @param {string} scheme */
const fileOf = ({ name }, language, scheme) => `${name}-${language}-${scheme}.png`;

/** What all pictures have in common. */
class Studio {
  /**
   * @param {import('puppeteer-core').Browser} browser @param {string} origin of the extension
   * @param {string} site of the example articles
   */
  constructor(browser, origin, site) {
    this.browser = browser;
    this.origin = origin;
    this.site = site;
    /** Number of the tab with an example article. */
    this.tab = -1;
  }

  async open() {
    // The first-run page comes by itself, and must not come before the others later.
    await this.browser.waitForTarget((target) => target.url().includes('/pages/welcome/')).catch(() => undefined);
    this.bench = await this.browser.newPage();
    await this.bench.goto(`${this.origin}manifest.json`);
    const article = await this.browser.newPage();
    await article.goto(`${this.site}/perrones.html`);
    await article.waitForFunction(() => CSS.highlights.size > 0);
    this.tab = await this.bench.evaluate(
      async (url) => (await chrome.tabs.query({})).find((tab) => tab.url === url)?.id ?? -1,
      article.url(),
    );
  }

  /** The language of everything that no stand-in serves. @param {string} language */
  async speak(language) {
    await this.bench?.evaluate(
      (language) =>
        new Promise((done) => {
          const port = chrome.runtime.connect({ name: 'call' });
          port.onMessage.addListener(done);
          port.postMessage({ to: 'background', call: 'changeSettings', request: { language } });
        }),
      language,
    );
  }

  /** One picture for each colour scheme. Answers what went wrong, if anything. @param {Screen} screen @param {string} language */
  async take(screen, language) {
    const page = await this.browser.newPage();
    const session = await page.createCDPSession();
    // Not by puppeteer's own call, which knows only some of the features.
    const dress = (/** @type {string} */ scheme) =>
      session.send('Emulation.setEmulatedMedia', {
        media: screen.printed ? 'print' : '',
        features: [{ name: 'prefers-color-scheme', value: scheme }, ...(screen.media ?? [])],
      });
    try {
      page.setDefaultTimeout(LONGEST);
      const { width, height = 800, zoom = 1 } = screen;
      // To a page, zoom is a window that is so many times smaller, and so many device pixels to each of its own.
      await page.setViewport({
        width: Math.round(width / zoom),
        height: Math.round(height / zoom),
        deviceScaleFactor: zoom,
      });
      const [first = 'light'] = schemesOf(screen);
      await dress(first);
      if (screen.page !== undefined) {
        await page.evaluateOnNewDocument(standIn, screen.answers ?? {}, language);
        const asked = screen.page.replace('{tab}', String(this.tab)).replace('{site}', encodeURIComponent(this.site));
        await page.goto(this.origin + asked);
      } else {
        await this.speak(language);
        await page.goto(`${this.site}/${screen.site}`);
      }
      if (screen.ready) await page.waitForSelector(screen.ready);
      await screen.act?.(page);
      await sleep(screen.settle ?? SETTLE.screen);
      for (const scheme of schemesOf(screen)) {
        await dress(scheme);
        await sleep(SETTLE.colours);
        const file = /** @type {any} */ (path.join(out, fileOf(screen, language, scheme)));
        await page.screenshot({ path: file, fullPage: screen.page !== undefined && !screen.viewportOnly });
      }
      await screen.after?.(page);
      if (screen.page === undefined) return undefined;
      const findings = await layoutFindings(page, /** @type {any} */ (language));
      return findings.length > 0 ? `layout\n${findings.map((line) => `        ${line}`).join('\n')}` : undefined;
    } catch (error) {
      return /** @type {Error} */ (error).message;
    } finally {
      await page.close();
    }
  }
}

async function main() {
  const words = process.argv.slice(2);
  const wanted = screens.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)));
  if (!isFresh('chromium')) await build(['chromium']);
  const { executable } = await requireBrowser('chromium');
  if (words.length === 0) rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const site = await serve(path.join(root, 'tests/site'), { ...MADE_PAGES, ...(await servedPdfs()) });
  const browser = await puppeteer.launch({
    executablePath: executable,
    headless: true,
    pipe: true,
    enableExtensions: true,
    args: ['--disable-gpu', '--hide-scrollbars', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  let failed = 0;
  try {
    const id = await browser.installExtension(path.join(root, 'dist/chromium'));
    const studio = new Studio(browser, `chrome-extension://${id}/`, site.origin);
    await studio.open();
    for (const screen of wanted)
      for (const language of languagesOf(screen)) {
        const problem = await studio.take(screen, language);
        if (problem === undefined) continue;
        failed++;
        console.log(`  FAIL  ${screen.name} (${language}): ${problem}`);
      }
  } finally {
    await browser.close();
    await site.close();
  }
  writeFileSync(path.join(out, 'index.html'), indexPage());
  console.log(`${wanted.length} screens, ${failed} failed: dist/gallery/index.html`);
  process.exitCode = failed ? 1 : 0;
}

/** Every picture that is there, by screen. */
function indexPage() {
  const sections = screens.map((screen) => {
    const files = languagesOf(screen).flatMap((language) => schemesOf(screen).map((s) => fileOf(screen, language, s)));
    const pictures = files
      .filter((file) => existsSync(path.join(out, file)))
      .map((file) => `<figure><img src="${file}" alt="" loading="lazy"><figcaption>${file}</figcaption></figure>`);
    return `<section id="${screen.name}"><h2>${screen.name}</h2><p>${screen.about}</p><div>${pictures.join('')}</div></section>`;
  });
  const links = screens.map(({ name }) => `<a href="#${name}">${name}</a><br>`);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Backgrounder: every screen</title>
<style>body{font:14px/1.5 system-ui;margin:24px;background:#8a877f;color:#111}h2{margin:32px 0 0}section>div{display:flex;flex-wrap:wrap;gap:16px;align-items:start}figure{margin:0}img{max-width:100%;max-height:1200px;display:block}nav{columns:4 200px}a{color:inherit}</style>
<h1>Every screen</h1><nav>${links.join('')}</nav>${sections.join('')}</html>\n`;
}

await main();
