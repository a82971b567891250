/**
 * Drives Firefox through Marionette, its own remote protocol: no geckodriver. The extension is installed as a
 * temporary add-on under a UUID of ours. The interface is in interface.mjs.
 */
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { zip } from '../../scripts/zip.mjs';
import { firefoxControls } from './firefox-controls.mjs';
import { DRIVEN_PREFS, proxyPrefs } from './firefox-prefs.mjs';
import { findFreePort, Marionette } from './marionette.mjs';
import { opensWelcome, WELCOME } from './own-pages.mjs';
import { startRecordingProxy } from './recording-proxy.mjs';

/** WebDriver's code points for the keys that are no characters. */
const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};

/** Milliseconds that a finger rests for a long press. */
const LONG_PRESS = 700;

/** @param {string} key */
const keyValue = (key) => /** @type {Record<string, string>} */ (KEYS)[key] ?? key;

/** A function of the test as a script: its arguments come last, its promise is awaited. @param {Function} run */
function asScript(run) {
  return `const done = arguments[arguments.length - 1], args = [...arguments].slice(0, -1);
    Promise.resolve().then(() => (${run})(...args)).then((value) => done({ value: value === undefined ? null : value }), (error) => done({ error: String(error) + '\\n' + (error?.stack ?? '') }));`;
}

/** @param {{ value?: any, error?: string }} outcome */
function unwrap(outcome) {
  if (outcome?.error) throw new Error(outcome.error);
  return outcome?.value;
}

/** Where a fresh profile may lie: a snap sees only its own folder. @param {string} executable */
function profileParent(executable) {
  if (!realpathSync(executable).includes('/snap')) return os.tmpdir();
  const folder = path.join(os.homedir(), 'snap', 'firefox', 'common');
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** The Firefox process and the connection to it. */
class Session {
  /** @param {import('node:child_process').ChildProcess} process @param {Marionette} marionette */
  constructor(process, marionette) {
    this.process = process;
    this.marionette = marionette;
  }

  /** Runs a script in the current window, or in the browser's own. @param {Function} run @param {unknown[]} args @param {string | null} sandbox */
  async #script(run, args, sandbox) {
    const answer = await this.marionette.send('WebDriver:ExecuteAsyncScript', {
      script: asScript(run),
      args,
      sandbox,
      newSandbox: false,
      scriptTimeout: 60_000,
    });
    return unwrap(answer.value);
  }

  /** @param {string} handle @param {() => Promise<any>} work */
  inWindow(handle, work) {
    return this.marionette.exclusive(async () => {
      await this.marionette.send('WebDriver:SwitchToWindow', { handle, focus: false });
      return work();
    });
  }

  /** @param {string} handle @param {Function} run @param {unknown[]} args */
  evaluate(handle, run, args) {
    return this.inWindow(handle, () => this.#script(run, args, null));
  }

  /**
   * As evaluate, with the browser's own view of the document.
   * @param {string} handle @param {Function} run @param {unknown[]} args @returns {Promise<any>}
   */
  evaluatePrivileged(handle, run, ...args) {
    return this.inWindow(handle, () => this.#script(run, args, 'system'));
  }

  /** Runs a function with the browser's own rights. @param {Function} run @param {unknown[]} args @returns {Promise<any>} */
  asBrowser(run, ...args) {
    return this.marionette.exclusive(async () => {
      await this.marionette.send('Marionette:SetContext', { value: 'chrome' });
      try {
        return await this.#script(run, args, 'system');
      } finally {
        await this.marionette.send('Marionette:SetContext', { value: 'content' });
      }
    });
  }
}

/** Waits until `probe` answers something. @template T @param {() => Promise<T>} probe @param {string} what @returns {Promise<NonNullable<T>>} */
async function until(probe, what) {
  for (const deadline = Date.now() + 30_000; Date.now() < deadline; await sleep(50)) {
    const value = await probe();
    if (value) return /** @type {NonNullable<T>} */ (value);
  }
  throw new Error(`${what}: not within 30 s`);
}

/** @param {Session} session @param {string} handle @returns {import('./interface.mjs').Page} */
function wrapPage(session, handle) {
  const { marionette } = session;
  /** @param {string} type @param {object[]} actions */
  const act = (type, actions) =>
    session.inWindow(handle, () =>
      marionette.send('WebDriver:PerformActions', {
        actions: [{ type, id: type, ...(type === 'pointer' ? { parameters: { pointerType: 'mouse' } } : {}), actions }],
      }),
    );
  /** @param {number} x @param {number} y */
  const moveTo = (x, y) => ({
    type: 'pointerMove',
    duration: 0,
    x: Math.round(x),
    y: Math.round(y),
    origin: 'viewport',
  });
  /** @param {number} x @param {number} y @param {number} [rest] milliseconds */
  const touch = (x, y, rest = 0) =>
    session.inWindow(handle, () =>
      marionette.send('WebDriver:PerformActions', {
        actions: [
          {
            type: 'pointer',
            id: 'finger',
            parameters: { pointerType: 'touch' },
            actions: [
              moveTo(x, y),
              { type: 'pointerDown', button: 0 },
              ...(rest > 0 ? [{ type: 'pause', duration: rest }] : []),
              { type: 'pointerUp', button: 0 },
            ],
          },
        ],
      }),
    );
  return {
    evaluate: (run, ...args) => session.evaluate(handle, run, args),
    screenshot: (file) =>
      session.inWindow(handle, async () => {
        const { value } = await marionette.send('WebDriver:TakeScreenshot', { full: false, hash: false });
        writeFileSync(file, Buffer.from(value, 'base64'));
      }),
    close: () =>
      session.inWindow(handle, async () => {
        // The protocol would stay in a window that is gone, where nearly every command fails.
        const [other] = await marionette.send('WebDriver:CloseWindow');
        await marionette.send('WebDriver:SwitchToWindow', { handle: other, focus: true });
      }),
    goto: (url) => session.inWindow(handle, () => marionette.send('WebDriver:Navigate', { url })),
    move: (x, y) => act('pointer', [moveTo(x, y)]),
    click: (x, y) =>
      act('pointer', [moveTo(x, y), { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }]),
    secondaryClick: (x, y) =>
      act('pointer', [moveTo(x, y), { type: 'pointerDown', button: 2 }, { type: 'pointerUp', button: 2 }]),
    drag: (from, to) =>
      act('pointer', [
        moveTo(from.x, from.y),
        { type: 'pointerDown', button: 0 },
        ...[0.2, 0.6, 1].map((part) => moveTo(from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part)),
        { type: 'pointerUp', button: 0 },
      ]),
    tap: (x, y) => touch(x, y),
    longPress: (x, y) => touch(x, y, LONG_PRESS),
    press(chord) {
      const keys = chord.split('+').map(keyValue);
      return act('key', [
        ...keys.map((value) => ({ type: 'keyDown', value })),
        ...keys.reverse().map((value) => ({ type: 'keyUp', value })),
      ]);
    },
    type: (text) =>
      act(
        'key',
        [...text].flatMap((value) => [
          { type: 'keyDown', value },
          { type: 'keyUp', value },
        ]),
      ),
    chooseFile: (selector, file) =>
      session.inWindow(handle, async () => {
        const { value } = await marionette.send('WebDriver:FindElement', { using: 'css selector', value: selector });
        await marionette.send('WebDriver:ElementSendKeys', { id: Object.values(value)[0], text: file });
      }),
    setColorScheme: (scheme) =>
      session.asBrowser(
        (dark) => Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', dark ? 0 : 1),
        scheme === 'dark',
      ),
    bringToFront: () =>
      marionette.exclusive(() => marionette.send('WebDriver:SwitchToWindow', { handle, focus: true })),
    hiddenPoint: (selector) =>
      session.evaluatePrivileged(
        handle,
        (selector) => {
          for (const element of document.querySelectorAll('*')) {
            const root = element.openOrClosedShadowRoot;
            const found = root?.mode === 'closed' ? root.querySelector(selector) : null;
            if (!found) continue;
            found.scrollIntoView({ block: 'nearest' });
            const { left, top, width, height } = found.getBoundingClientRect();
            return { x: left + width / 2, y: top + height / 2 };
          }
          return null;
        },
        selector,
      ),
    hiddenBoxes: (selector) =>
      session.evaluatePrivileged(
        handle,
        (selector) =>
          [...document.querySelectorAll('*')].flatMap((element) => {
            const root = element.openOrClosedShadowRoot;
            if (root?.mode !== 'closed') return [];
            return [...root.querySelectorAll(selector)].map((found) => {
              const { left, top, right, bottom } = found.getBoundingClientRect();
              return { left, top, right, bottom };
            });
          }),
        selector,
      ),
    hiddenMarkup: () =>
      session.evaluatePrivileged(handle, () =>
        [...document.querySelectorAll('*')]
          .map((element) => element.openOrClosedShadowRoot)
          .filter((root) => root?.mode === 'closed')
          .map((root) => root.innerHTML)
          .join(''),
      ),
    hiddenText: () =>
      session.evaluatePrivileged(handle, () => {
        const text = (/** @type {any} */ node, /** @type {boolean} */ inside) => {
          if (node.localName === 'style') return '';
          if (node.nodeType === 3) return inside ? node.data : '';
          const root = node.openOrClosedShadowRoot;
          const parts = root ? [text(root, inside || root.mode === 'closed')] : [];
          for (const child of node.childNodes) parts.push(text(child, inside));
          return parts.filter(Boolean).join(' ');
        };
        return text(document.documentElement, false);
      }),
    url: () => session.inWindow(handle, async () => (await marionette.send('WebDriver:GetCurrentURL')).value),
  };
}

/** As Firefox prints console.error of a page or an extension. Its own parts print a prefix without quotation marks. */
const PAGE_ERROR = /^console\.(error|assert): (?![\w.]+: )/;

/**
 * What Firefox logs for any extension whose page or background goes while a message is under way; no script can
 * prevent it.
 */
const ITS_OWN =
  /^Promise (rejected after context unloaded: Actor 'Conduits' destroyed|resolved after context unloaded\s*$)/;

/**
 * Errors of every process: exceptions by the browser's own console service, console.error by what Firefox prints.
 * @param {Session} session @param {import('./interface.mjs').ConsoleError[]} errors
 */
async function followErrors(session, errors) {
  await session.asBrowser(() => {
    const ours = /^(moz-extension|http|https|file|data|blob):/;
    Services.console.registerListener({
      observe(message) {
        if (!(message instanceof Ci.nsIScriptError) || message.flags & Ci.nsIScriptError.warningFlag) return;
        if (ours.test(message.sourceName))
          dump(
            `driver-exception ${JSON.stringify({
              text: message.errorMessage,
              source: message.sourceName,
              at: `${message.lineNumber}:${message.columnNumber} ${message.stack ?? ''}`,
            })}\n`,
          );
      },
    });
  });
  let rest = '';
  session.process.stdout?.on('data', (chunk) => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      if (line.startsWith('driver-exception ')) {
        const said = JSON.parse(line.slice(17));
        if (!ITS_OWN.test(said.text)) errors.push({ level: 'exception', ...said });
      } else if (PAGE_ERROR.test(line)) errors.push({ level: 'console', text: line, source: '' });
    }
  });
}

/** The origin that an extension got when it was installed in a profile for good: what it keeps belongs to it. @param {string} folder */
function uuidIn(folder) {
  const file = path.join(folder, 'user.js');
  const said = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return /webextensions\.uuids.*([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})/.exec(said)?.[1];
}

/**
 * Installs a built extension as its user does, unless the profile has it already.
 * @param {Session} session @param {{ id: string, extension: string, folder: string }} what folder: for the packed file
 * @returns {Promise<boolean>} whether it is new
 */
async function installForGood(session, { id, extension, folder }) {
  const isThere = await session.asBrowser(async (id) => {
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    return (await AddonManager.getAddonByID(id)) !== null;
  }, id);
  if (!isThere) {
    const file = path.join(folder, 'packed.xpi');
    zip(extension, file);
    await session.marionette.send('Addon:Install', { path: file, temporary: false });
  }
  await until(
    () => session.asBrowser((id) => WebExtensionPolicy.getByID(id)?.extension?.hasShutdown === false, id),
    'the extension started',
  );
  return !isThere;
}

/** @param {import('./interface.mjs').LaunchOptions} options @returns {Promise<import('./interface.mjs').DrivenBrowser>} */
export async function launchFirefox({
  executable,
  extension,
  headless,
  inPrivate = false,
  record = false,
  profile,
  lasting = false,
  prefs = {},
  args = [],
}) {
  const manifest = JSON.parse(readFileSync(path.join(extension, 'manifest.json'), 'utf8'));
  const id = manifest.browser_specific_settings.gecko.id;
  const uuid = (lasting && profile && uuidIn(profile)) || randomUUID();
  const origin = `moz-extension://${uuid}/`;
  const proxy = record ? await startRecordingProxy() : undefined;
  const port = await findFreePort();
  const folder = profile ?? mkdtempSync(path.join(profileParent(executable), 'backgrounder-firefox-'));
  const allPrefs = {
    ...DRIVEN_PREFS,
    ...(proxy ? proxyPrefs(proxy.port) : {}),
    'marionette.port': port,
    'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
    ...(lasting ? { 'xpinstall.signatures.required': false } : {}),
    ...prefs,
  };
  writeFileSync(
    path.join(folder, 'user.js'),
    Object.entries(allPrefs)
      .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
      .join(''),
  );

  const child = spawn(
    executable,
    [
      '--marionette',
      '--remote-allow-system-access',
      '--no-remote',
      '--new-instance',
      '--wait-for-browser',
      '--profile',
      folder,
      ...(headless ? ['--headless'] : []),
      ...args,
    ],
    // The last of these makes Firefox heed services.settings.server, without which it asks its own server.
    {
      env: {
        ...process.env,
        MOZ_HEADLESS_WIDTH: '1280',
        MOZ_HEADLESS_HEIGHT: '900',
        MOZ_CRASHREPORTER_DISABLE: '1',
        MOZ_REMOTE_SETTINGS_DEVTOOLS: '1',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let said = '';
  child.stderr.on('data', (chunk) => (said = (said + chunk).slice(-4_000)));
  child.stdout.resume();
  const closed = new Promise((resolve) => child.on('exit', () => resolve(undefined)));
  const killWithUs = () => child.kill('SIGKILL');
  process.once('exit', killWithUs);
  void closed.then(() => process.off('exit', killWithUs));

  const marionette = await Marionette.connect(port, () =>
    child.exitCode === null ? undefined : said || `exit code ${child.exitCode}`,
  );
  await marionette.send('WebDriver:NewSession', {
    capabilities: { alwaysMatch: { pageLoadStrategy: 'normal', timeouts: { pageLoad: 60_000, script: 60_000 } } },
  });
  const session = new Session(child, marionette);
  /** @type {import('./interface.mjs').ConsoleError[]} */
  const errors = [];
  await followErrors(session, errors);
  const isNew = lasting ? await installForGood(session, { id, extension, folder }) : true;
  if (!lasting)
    await marionette.send('Addon:Install', {
      path: path.resolve(extension),
      temporary: true,
      allowPrivateBrowsing: inPrivate,
    });
  // It comes to the front when it comes: later it would stand before somebody else's page.
  if (isNew && opensWelcome(extension)) {
    const isOpen = () =>
      session.asBrowser(
        (url) => gBrowser.tabs.some((tab) => tab.linkedBrowser.currentURI.spec === url),
        origin + WELCOME,
      );
    await until(isOpen, 'the first-run page').catch(() => undefined);
  }

  /** @param {string} [url] @param {{ type: 'tab' | 'window', private: boolean }} [where] */
  const openTab = async (url, where = { type: 'tab', private: false }) => {
    const handle = await marionette.exclusive(async () => {
      const opened = await marionette.send('WebDriver:NewWindow', { ...where, focus: true });
      await marionette.send('WebDriver:SwitchToWindow', { handle: opened.handle, focus: true });
      if (url) await marionette.send('WebDriver:Navigate', { url });
      return opened.handle;
    });
    return wrapPage(session, handle);
  };
  /** A document of the extension's origin without scripts. @type {Promise<import('./interface.mjs').Page> | undefined} */
  let bench;
  /** @type {import('./interface.mjs').View['evaluate']} */
  const evaluate = async (run, ...args) => {
    if (!bench) {
      const front = await marionette.exclusive(async () => (await marionette.send('WebDriver:GetWindowHandle')).value);
      bench = openTab(`${origin}manifest.json`);
      await bench;
      await marionette.exclusive(() => marionette.send('WebDriver:SwitchToWindow', { handle: front, focus: true }));
    }
    return (await bench).evaluate(run, ...args);
  };
  /**
   * Runs a function in a document that is no tab: by Marionette's own actor in that document's process.
   * @param {'background' | 'popup' | 'sidebar'} which @param {Function} run @param {unknown[]} args
   */
  const inHiddenDocument = async (which, run, args) =>
    unwrap(
      await session.asBrowser(
        async (id, which, script, args) => {
          const views = [...WebExtensionPolicy.getByID(id).extension.views];
          const view = views.find((v) => v.viewType === which);
          if (!view) throw new Error(`the extension has no ${which} now`);
          const actor = view.xulBrowser.browsingContext.currentWindowGlobal.getActor('MarionetteCommands');
          return actor.executeScript(script, args, {
            async: true,
            timeout: 30_000,
            sandboxName: null,
            newSandbox: false,
          });
        },
        id,
        which,
        asScript(run),
        args,
      ),
    );
  /** Does what its user can do on the page of add-ons. The extension's own tabs go with it. @param {'reload' | 'enable' | 'disable'} what */
  const withAddon = async (what) => {
    await (await bench)?.close();
    bench = undefined;
    await session.asBrowser(
      async (id, what) => {
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        await (await AddonManager.getAddonByID(id))[what]();
      },
      id,
      what,
    );
  };
  const hasView = (/** @type {string} */ which) =>
    session.asBrowser(
      (id, which) => [...WebExtensionPolicy.getByID(id).extension.views].some((v) => v.viewType === which),
      id,
      which,
    );
  /** Waits for a document of the extension that is no tab. @param {'popup' | 'sidebar'} which */
  const hiddenView = async (which) => {
    const isThere = () => document.readyState === 'complete' && location.href !== 'about:blank';
    await until(() => hasView(which), `the ${which}`);
    await until(() => inHiddenDocument(which, isThere, []).catch(() => false), `the ${which}`);
    return {
      /** @type {import('./interface.mjs').View['evaluate']} */
      evaluate: (run, ...args) => inHiddenDocument(which, run, args),
      async screenshot(/** @type {string} */ file) {
        const picture = await session.asBrowser(
          async (id, which) => {
            const view = [...WebExtensionPolicy.getByID(id).extension.views].find((v) => v.viewType === which);
            const bitmap = await view.xulBrowser.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
            const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
            canvas.width = bitmap.width;
            canvas.height = bitmap.height;
            canvas.getContext('2d').drawImage(bitmap, 0, 0);
            return canvas.toDataURL().split(',')[1];
          },
          id,
          which,
        );
        writeFileSync(file, Buffer.from(picture, 'base64'));
      },
    };
  };

  return {
    kind: 'firefox',
    requests: proxy?.requests ?? [],
    errors,
    newPage: (url) => openTab(url),
    newPrivatePage: (url) => openTab(url, { type: 'window', private: true }),
    extensionPage: (file) => openTab(origin + file),
    evaluate,
    async openToolbarPopup() {
      await evaluate(() => chrome.action.openPopup());
      return {
        ...(await hiddenView('popup')),
        close: () =>
          session.asBrowser((id) => {
            const view = [...WebExtensionPolicy.getByID(id).extension.views].find((v) => v.viewType === 'popup');
            view?.xulBrowser.closest('panel')?.hidePopup();
          }, id),
      };
    },
    async openSidePanel() {
      await session.asBrowser((id) => {
        const name = `${id.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}-sidebar-action`;
        return SidebarController.show(name);
      }, id);
      return { ...(await hiddenView('sidebar')), close: () => session.asBrowser(() => SidebarController.hide()) };
    },
    controls: firefoxControls(marionette, (run, ...args) => session.asBrowser(run, ...args), keyValue),
    background: {
      async evaluate(run, ...args) {
        if (!(await hasView('background'))) {
          await evaluate(() => chrome.runtime.connect({ name: 'wake' }).disconnect());
          await until(() => hasView('background'), 'the background');
        }
        return inHiddenDocument('background', run, args);
      },
      kill: () =>
        session.asBrowser(
          (id) =>
            WebExtensionPolicy.getByID(id).extension.terminateBackground({
              ignoreDevToolsAttached: true,
              disableResetIdleForTest: true,
            }),
          id,
        ),
    },
    extension: {
      reload: () => withAddon('reload'),
      enable: (on) => withAddon(on ? 'enable' : 'disable'),
    },
    async newContainerPage(url) {
      const before = (await marionette.exclusive(() => marionette.send('WebDriver:GetWindowHandles'))).map(String);
      await session.asBrowser((url) => {
        gBrowser.selectedTab = gBrowser.addTab(url, {
          userContextId: 1,
          triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
        });
      }, url);
      const handle = await until(async () => {
        const now = await marionette.exclusive(() => marionette.send('WebDriver:GetWindowHandles'));
        return now.find((/** @type {string} */ one) => !before.includes(one));
      }, 'a tab in a container');
      const page = wrapPage(session, handle);
      // Until then it is the blank page that the tab begins with, and a script there ends without an answer.
      await until(async () => (await page.evaluate(() => location.href)) === url || undefined, 'its page');
      return page;
    },
    closed,
    async letGo() {
      await marionette.send('Marionette:AcceptConnections', { value: false });
      await marionette.send('WebDriver:DeleteSession');
      marionette.end();
    },
    async close() {
      await Promise.race([
        marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined),
        closed,
        sleep(5_000),
      ]);
      marionette.end();
      await Promise.race([closed, sleep(8_000).then(() => child.kill('SIGKILL'))]);
      await proxy?.close();
      if (!profile) rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 500 });
    },
  };
}
