/**
 * Drives Chromium, Chrome or Edge over the debugging pipe. The extension is loaded over the pipe too, which is the
 * only way that branded Chrome accepts since version 137. The interface is in interface.mjs.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import { opensWelcome, panelPath, WELCOME } from './own-pages.mjs';
import { startRecordingProxy } from './recording-proxy.mjs';

/** What a browser does of its own accord would drown the record: switched off where it can be. */
const QUIET = [
  '--disable-background-networking',
  '--disable-client-side-phishing-detection',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-features=AutofillServerCommunication,NetworkTimeServiceQuerying,OptimizationHints,CertificateTransparencyComponentUpdater',
  '--disable-field-trial-config',
  '--disable-quic',
  '--disable-search-engine-choice-screen',
  '--disable-sync',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
];

/**
 * Hosts that Chromium asks of its own accord, with or without an extension, and that no flag silences: sign-in,
 * the clock, its components, dictionaries for the fields that somebody types into. The record leaves them out.
 */
const ITS_OWN =
  /^(?:[a-z]+:\/\/)?(?:accounts\.google\.com|clients2\.google\.com|update\.googleapis\.com|redirector\.gvt1\.com)[:/]/;

/**
 * Runs a function in a worker, by a session of its own: puppeteer's worker object, once asked for, keeps a stopped
 * service worker from ever starting again.
 * @param {import('puppeteer-core').Target} target @param {Function} run @param {unknown[]} args
 */
async function evaluateInWorker(target, run, args) {
  const session = await target.createCDPSession();
  try {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression: `(${run})(${args.map((arg) => JSON.stringify(arg)).join(', ')})`,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  } finally {
    await session.detach().catch(() => undefined);
  }
}

/** Errors of every target, from its first moment on: enabling replays what was said before. */
class ErrorLog {
  /** @type {import('./interface.mjs').ConsoleError[]} */
  errors = [];
  /** Sessions in service workers, to be given up before one is stopped. @type {Set<import('puppeteer-core').CDPSession>} */
  #inWorkers = new Set();

  /** A stopped worker that somebody still watches does not start again. */
  async leaveWorkers() {
    for (const session of this.#inWorkers) await session.detach().catch(() => undefined);
    this.#inWorkers.clear();
  }

  /** @param {import('puppeteer-core').Target} target */
  async follow(target) {
    const url = target.url();
    if (target.type() === 'browser' || url.startsWith('devtools:')) return;
    try {
      const session = await target.createCDPSession();
      if (target.type() === 'service_worker') this.#inWorkers.add(session);
      session.on('Runtime.exceptionThrown', ({ exceptionDetails: e }) =>
        this.#add(
          'exception',
          e.exception?.description ?? e.text,
          e.url ?? e.stackTrace?.callFrames[0]?.url ?? target.url(),
        ),
      );
      session.on('Runtime.consoleAPICalled', ({ type, args, stackTrace }) => {
        if (type !== 'error' && type !== 'assert') return;
        this.#add(
          'console',
          args.map((a) => a.description ?? String(a.value)).join(' '),
          stackTrace?.callFrames[0]?.url ?? target.url(),
        );
      });
      session.on('Log.entryAdded', ({ entry }) => {
        if (entry.level === 'error') this.#add(entry.source, entry.text, entry.url ?? target.url());
      });
      await Promise.all([session.send('Runtime.enable'), session.send('Log.enable')]);
    } catch {
      // The target ended while we attached: it has nothing more to say.
    }
  }

  /** @param {string} level @param {string} text @param {string} source */
  #add(level, text, source) {
    this.errors.push({ level, text, source });
  }
}

/** Milliseconds that a finger rests for a long press. */
const LONG_PRESS = 700;

/** Words of our key chords that are keys to hold. */
const MODIFIERS = new Set(['Alt', 'Control', 'Meta', 'Shift']);

/**
 * @param {import('puppeteer-core').Protocol.DOM.Node} node @param {boolean} [inside] of a closed shadow root
 * @returns {string}
 */
function textInClosedRoots(node, inside = false) {
  if (node.nodeName === 'STYLE') return '';
  if (node.nodeType === 3) return inside ? node.nodeValue : '';
  const roots = (node.shadowRoots ?? []).map((root) =>
    textInClosedRoots(root, inside || root.shadowRootType === 'closed'),
  );
  return [...roots, ...(node.children ?? []).map((child) => textInClosedRoots(child, inside))]
    .filter(Boolean)
    .join(' ');
}

/** @param {import('puppeteer-core').Protocol.DOM.Node} node @returns {import('puppeteer-core').Protocol.DOM.Node[]} */
function closedRoots(node) {
  const own = (node.shadowRoots ?? []).filter((root) => root.shadowRootType === 'closed');
  return [...own, ...(node.children ?? []).flatMap(closedRoots)];
}

/** @param {import('puppeteer-core').Page} page @returns {import('./interface.mjs').Page} */
function wrapPage(page) {
  /**
   * Looks at the whole document, closed shadow roots included, which no script of the page can.
   * @template Result
   * @param {(session: import('puppeteer-core').CDPSession, root: import('puppeteer-core').Protocol.DOM.Node) => Promise<Result>} look
   */
  const inDocument = async (look) => {
    const session = await page.createCDPSession();
    try {
      const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
      return await look(session, root);
    } finally {
      await session.detach();
    }
  };

  return {
    evaluate: (run, ...args) => page.evaluate(run, ...args),
    screenshot: async (file) => void (await page.screenshot({ path: /** @type {any} */ (file) })),
    close: () => page.close(),
    devtools: () => page.createCDPSession(),
    goto: async (url) => void (await page.goto(url, { waitUntil: 'load' })),
    move: (x, y) => page.mouse.move(x, y),
    click: (x, y) => page.mouse.click(x, y),
    secondaryClick: (x, y) => page.mouse.click(x, y, { button: 'right' }),
    async drag(from, to) {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: 3 });
      await page.mouse.up();
    },
    tap: (x, y) => page.touchscreen.tap(x, y),
    async longPress(x, y) {
      const finger = await page.touchscreen.touchStart(x, y);
      await sleep(LONG_PRESS);
      await finger.end();
    },
    async press(chord) {
      const keys = /** @type {import('puppeteer-core').KeyInput[]} */ (chord.split('+'));
      const held = keys.filter((key) => MODIFIERS.has(key));
      for (const key of held) await page.keyboard.down(key);
      for (const key of keys) if (!MODIFIERS.has(key)) await page.keyboard.press(key);
      for (const key of held.reverse()) await page.keyboard.up(key);
    },
    type: (text) => page.keyboard.type(text),
    async chooseFile(selector, file) {
      const input = /** @type {import('puppeteer-core').ElementHandle<HTMLInputElement>} */ (await page.$(selector));
      await input.uploadFile(file);
    },
    setColorScheme: (value) => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]),
    bringToFront: () => page.bringToFront(),
    url: async () => page.url(),
    hiddenPoint: (selector) =>
      inDocument(async (session, root) => {
        for (const { nodeId } of closedRoots(root)) {
          const found = await session.send('DOM.querySelector', { nodeId, selector });
          if (found.nodeId === 0) continue;
          await session.send('DOM.scrollIntoViewIfNeeded', { nodeId: found.nodeId });
          const { quads } = await session.send('DOM.getContentQuads', { nodeId: found.nodeId });
          const [x1 = 0, y1 = 0, , , x2 = 0, y2 = 0] = quads[0] ?? [];
          return { x: (x1 + x2) / 2, y: (y1 + y2) / 2 };
        }
        return null;
      }),
    hiddenBoxes: (selector) =>
      inDocument(async (session, root) => {
        const boxes = [];
        for (const { nodeId } of closedRoots(root)) {
          const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId, selector });
          for (const found of nodeIds) {
            const { quads } = await session
              .send('DOM.getContentQuads', { nodeId: found })
              .catch(() => ({ quads: /** @type {number[][]} */ ([]) }));
            for (const [left = 0, top = 0, , , right = 0, bottom = 0] of quads.slice(0, 1))
              boxes.push({ left, top, right, bottom });
          }
        }
        return boxes;
      }),
    hiddenMarkup: () =>
      inDocument(async (session, root) => {
        const parts = closedRoots(root).flatMap((shadow) => shadow.children ?? []);
        const markup = await Promise.all(
          parts.map(async ({ nodeId }) => (await session.send('DOM.getOuterHTML', { nodeId })).outerHTML),
        );
        return markup.join('');
      }),
    hiddenText: () => inDocument(async (_, root) => textInClosedRoots(root)),
  };
}

/** As the reader does on the page of the extension's details. @param {import('puppeteer-core').Browser} browser @param {string} id */
async function letIntoPrivateWindows(browser, id) {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(async (extensionId) => {
    const { developerPrivate } = /** @type {any} */ (chrome);
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
    // It is loaded anew for that.
    const deadline = Date.now() + 30_000;
    for (let ready = false; !ready && Date.now() < deadline; await new Promise((done) => setTimeout(done, 50))) {
      const { state, incognitoAccess } = await developerPrivate.getExtensionInfo(extensionId);
      ready = state === 'ENABLED' && incognitoAccess.isActive;
    }
  }, id);
  await page.close();
}

/**
 * Opens an address in a browser with the extension that nobody drives: what is driven renders no page ahead. Only
 * Chromium takes an extension so, not the browsers that are made of it.
 * @param {{ executable: string, extension: string }} options @param {string} url @returns {{ close(): Promise<void> }}
 */
export function openUndriven({ executable, extension }, url) {
  const profile = mkdtempSync(path.join(os.tmpdir(), 'undriven-chromium-'));
  const flags = [
    ...QUIET,
    '--headless=new',
    '--disable-gpu',
    '--disable-popup-blocking',
    `--user-data-dir=${profile}`,
    `--load-extension=${extension}`,
    `--disable-extensions-except=${extension}`,
  ];
  if (process.getuid?.() === 0) flags.push('--no-sandbox');
  const child = spawn(executable, [...flags, url], { stdio: 'ignore', detached: true });
  const closed = new Promise((resolve) => child.on('exit', () => resolve(undefined)));
  return {
    async close() {
      child.kill();
      await Promise.race([closed, sleep(5_000)]);
      // Its children write to the profile for a while after it, unless the whole group ends.
      try {
        process.kill(-(/** @type {number} */ (child.pid)), 'SIGKILL');
      } catch {
        // All of them are gone.
      }
      await closed;
      await removeFolder(profile);
    },
  };
}

/** Removes a folder in which something may still be written for a moment. @param {string} folder */
async function removeFolder(folder) {
  for (let left = 40; ; left--) {
    try {
      return rmSync(folder, { recursive: true, force: true });
    } catch (error) {
      if (left === 0) throw error;
      await sleep(250);
    }
  }
}

/** @param {import('./interface.mjs').LaunchOptions} options @returns {Promise<import('./interface.mjs').DrivenBrowser>} */
export async function launchChromium({
  executable,
  extension,
  headless,
  inPrivate = false,
  record = false,
  profile,
  args = [],
}) {
  const proxy = record ? await startRecordingProxy(ITS_OWN) : undefined;
  const flags = [...QUIET, ...args];
  // Root has no sandbox to go into. Everybody else keeps it.
  if (process.getuid?.() === 0) flags.push('--no-sandbox');
  if (headless) flags.push('--disable-gpu', '--hide-scrollbars');
  // `<-loopback>` takes back the exception that browsers make for this machine.
  if (proxy) flags.push(`--proxy-server=127.0.0.1:${proxy.port}`, '--proxy-bypass-list=<-loopback>');
  const browser = await puppeteer.launch({
    executablePath: executable,
    headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: headless ? { width: 1280, height: 800 } : null,
    ...(profile ? { userDataDir: profile } : {}),
    args: flags,
    protocolTimeout: 60_000,
  });

  const log = new ErrorLog();
  browser.on('targetcreated', (target) => void log.follow(target));
  await Promise.all(browser.targets().map((target) => log.follow(target)));
  const id = await browser.installExtension(extension);
  const origin = `chrome-extension://${id}/`;
  if (inPrivate) await letIntoPrivateWindows(browser, id);
  // It comes to the front when it comes: later it would stand before somebody else's page.
  if (opensWelcome(extension) && !inPrivate)
    await browser
      .waitForTarget((target) => target.url() === origin + WELCOME, { timeout: 30_000 })
      .catch(() => undefined);

  /** @param {import('puppeteer-core').Target} target */
  const isWorker = (target) => target.type() === 'service_worker' && target.url().startsWith(origin);
  /** A document of the extension's origin without scripts. @type {Promise<import('puppeteer-core').Page> | undefined} */
  let bench;
  const openBench = () =>
    (bench ??= (async () => {
      const page = await browser.newPage();
      await page.goto(`${origin}manifest.json`);
      if (front && !front.isClosed()) await front.bringToFront();
      return page;
    })());
  const killWorker = async () => {
    await log.leaveWorkers();
    const session = await (await openBench()).createCDPSession();
    /** What each worker of the extension does, by its version. @type {Map<string, string>} */
    const states = new Map();
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      for (const { versionId, scriptURL, runningStatus } of versions)
        if (scriptURL.startsWith(origin)) states.set(versionId, runningStatus);
    });
    await session.send('ServiceWorker.enable');
    const deadline = Date.now() + 30_000;
    // One that is stopped while it starts has taken the whole browser along. What they do is told a little later.
    const isUnsettled = () =>
      (states.size === 0 && browser.targets().some(isWorker)) || [...states.values()].includes('starting');
    while (isUnsettled() && Date.now() < deadline) await sleep(20);
    const running = [...states].filter(([, state]) => state === 'running').map(([versionId]) => versionId);
    for (const versionId of running) await session.send('ServiceWorker.stopWorker', { versionId });
    while (running.some((id) => states.get(id) === 'running' || states.get(id) === 'stopping') && Date.now() < deadline)
      await sleep(20);
    await session.detach();
  };
  /**
   * Does what its user can do there. The extension's own tabs go with it.
   * @param {(id: string, ...args: any[]) => Promise<void>} work @param {unknown[]} args
   */
  const onExtensionsPage = async (work, ...args) => {
    // A worker that is replaced while it is watched leaves its successor waiting for ever.
    if (browser.targets().some(isWorker)) await killWorker();
    await (await bench)?.close();
    bench = undefined;
    const page = await browser.newPage();
    await page.goto('chrome://extensions');
    await page.evaluate(work, id, ...args);
    await page.close();
    if (!front?.isClosed()) await front?.bringToFront();
  };
  const wakeWorker = async () => {
    if (!browser.targets().some(isWorker)) {
      const page = await openBench();
      await page.evaluate(() => chrome.runtime.connect({ name: 'wake' }).disconnect());
    }
    return browser.waitForTarget(isWorker, { timeout: 30_000 });
  };

  /** The page in front: what the toolbar popup opens over. @type {import('puppeteer-core').Page | undefined} */
  let front = (await browser.pages())[0];
  /** @param {import('puppeteer-core').Page} page */
  const follow = (page) => {
    front = page;
    return {
      ...wrapPage(page),
      bringToFront: () => {
        front = page;
        return page.bringToFront();
      },
    };
  };

  return {
    kind: 'chromium',
    requests: proxy?.requests ?? [],
    errors: log.errors,
    async newPage(url) {
      const page = await browser.newPage();
      if (url) await page.goto(url, { waitUntil: 'load' });
      return follow(page);
    },
    async newPrivatePage(url) {
      const opener = await openBench();
      const opened = browser.waitForTarget((target) => target.type() === 'page' && target.url() === url);
      await opener.evaluate((url) => chrome.windows.create({ url, incognito: true }), url);
      const page = await (await opened).page();
      if (!page) throw new Error('the private window has no page');
      return follow(page);
    },
    async extensionPage(path) {
      const page = await browser.newPage();
      await page.goto(origin + path, { waitUntil: 'load' });
      return follow(page);
    },
    async evaluate(run, ...args) {
      const isNew = bench === undefined;
      const page = await openBench();
      if (isNew && !front?.isClosed()) await front?.bringToFront();
      return page.evaluate(run, ...args);
    },
    async openToolbarPopup() {
      const worker = await wakeWorker();
      await front?.bringToFront();
      const popup = await evaluateInWorker(
        worker,
        () => new URL(chrome.runtime.getManifest().action?.default_popup ?? '', location.origin).href,
        [],
      );
      const opened = browser.waitForTarget((target) => target.url().startsWith(popup) && target.type() !== 'tab', {
        timeout: 30_000,
      });
      await evaluateInWorker(worker, () => chrome.action.openPopup(), []);
      const page = await (await opened).asPage();
      await page.waitForFunction(() => document.readyState === 'complete');
      return {
        evaluate: (run, ...args) => page.evaluate(run, ...args),
        // A popup is as large as its document, not as a page of ours.
        screenshot: async (file) =>
          void (await page.screenshot({ path: /** @type {any} */ (file), captureBeyondViewport: false })),
        close: () => page.close().catch(() => undefined),
      };
    },
    async openSidePanel() {
      const panel = origin + panelPath(extension);
      const known = browser.targets().find((target) => target.url() === panel && target.type() !== 'tab');
      const opened =
        known ??
        browser.waitForTarget((target) => target.url() === panel && target.type() !== 'tab', { timeout: 30_000 });
      const gesturing = await openBench();
      // A new bench has come to the front.
      await front?.bringToFront();
      // Puppeteer's evaluate counts as a gesture of the user, without which the browser refuses.
      await gesturing.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true });
        await chrome.sidePanel.open({ windowId: tab?.windowId ?? chrome.windows.WINDOW_ID_CURRENT });
      });
      const page = await (await opened).asPage();
      await page.waitForFunction(() => document.readyState === 'complete');
      return {
        evaluate: (run, ...args) => page.evaluate(run, ...args),
        screenshot: async (file) =>
          void (await page.screenshot({ path: /** @type {any} */ (file), captureBeyondViewport: false })),
        close: () => page.close().catch(() => undefined),
      };
    },
    background: {
      evaluate: async (run, ...args) => evaluateInWorker(await wakeWorker(), run, args),
      kill: killWorker,
    },
    extension: {
      reload: () =>
        onExtensionsPage(async (id) => {
          const { developerPrivate } = /** @type {any} */ (chrome);
          // Without, it stays disabled.
          await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
          await developerPrivate.reload(id, { failQuietly: true });
        }),
      enable: (on) =>
        onExtensionsPage(async (id, on) => {
          const { management } = /** @type {any} */ (chrome);
          await management.setEnabled(id, on);
        }, on),
    },
    closed: new Promise((resolve) => browser.on('disconnected', () => resolve(undefined))),
    // The pipe has no other reader, and a browser whose pipe is closed ends: it stays attached, and idle.
    letGo: async () => undefined,
    async close() {
      await Promise.race([browser.close().catch(() => undefined), sleep(8_000)]);
      // One that does not end by itself is ended.
      browser.process()?.kill('SIGKILL');
      await proxy?.close();
    },
  };
}
