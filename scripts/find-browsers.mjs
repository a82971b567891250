/**
 * Finds the browsers of this machine, and gets them where there are none. `CHROMIUM_PATH` and `FIREFOX_PATH`
 * override the search. Nothing here may import a package: `npm start` asks before dependencies matter.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline/promises';

/** @typedef {'chromium' | 'firefox'} BrowserKind The family: it decides which build and which driver fit. */
/** @typedef {{ kind: BrowserKind, brand: string, executable: string }} InstalledBrowser */

/** No browser, and no way to get one from here. Its message tells the reader what to do. */
export class NoBrowserError extends Error {
  name = 'NoBrowserError';
}

/** What to look for, most welcome first: open builds load an unpacked extension with the least ado. */
const BRANDS = [
  {
    kind: 'chromium',
    brand: 'Chromium',
    commands: ['chromium', 'chromium-browser'],
    mac: ['Chromium.app/Contents/MacOS/Chromium'],
    windows: ['Chromium\\Application\\chrome.exe'],
  },
  {
    kind: 'chromium',
    brand: 'Chrome',
    commands: ['google-chrome-stable', 'google-chrome'],
    mac: ['Google Chrome.app/Contents/MacOS/Google Chrome'],
    windows: ['Google\\Chrome\\Application\\chrome.exe'],
  },
  {
    kind: 'chromium',
    brand: 'Edge',
    commands: ['microsoft-edge-stable', 'microsoft-edge'],
    mac: ['Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
    windows: ['Microsoft\\Edge\\Application\\msedge.exe'],
  },
  {
    kind: 'firefox',
    brand: 'Firefox ESR',
    commands: ['firefox-esr'],
    mac: [],
    windows: [],
  },
  {
    kind: 'firefox',
    brand: 'Firefox',
    commands: ['firefox'],
    mac: ['Firefox.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox\\firefox.exe'],
  },
  {
    kind: 'firefox',
    brand: 'Firefox Developer Edition',
    commands: ['firefox-developer-edition'],
    mac: ['Firefox Developer Edition.app/Contents/MacOS/firefox'],
    windows: ['Firefox Developer Edition\\firefox.exe'],
  },
];

/** Debian's packages. The font is for machines without any, where pictures would show empty boxes. */
const PACKAGES = ['chromium', 'firefox-esr', 'fonts-dejavu-core'];

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** @param {(typeof BRANDS)[number]} brand @returns {string[]} every place where this brand may be */
function placesOf({ commands, mac, windows }) {
  switch (process.platform) {
    case 'darwin':
      return ['/Applications', path.join(os.homedir(), 'Applications')].flatMap((folder) =>
        mac.map((app) => path.join(folder, app)),
      );
    case 'win32':
      return [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
        .filter((folder) => folder !== undefined)
        .flatMap((folder) => windows.map((program) => path.join(folder, program)));
    default: {
      const folders = [...(process.env.PATH ?? '').split(path.delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'];
      return commands.flatMap((command) => folders.filter(Boolean).map((folder) => path.join(folder, command)));
    }
  }
}

/**
 * The installed browsers, most welcome first.
 * @param {BrowserKind} [kind] only this family
 * @returns {InstalledBrowser[]}
 */
export function findBrowsers(kind) {
  /** @type {InstalledBrowser[]} */
  const found = [];
  for (const [family, variable] of /** @type {const} */ ([
    ['chromium', 'CHROMIUM_PATH'],
    ['firefox', 'FIREFOX_PATH'],
  ])) {
    const executable = process.env[variable];
    if (!executable) continue;
    if (!isExecutable(executable)) throw new NoBrowserError(`${variable} is ${executable}, which is no program.`);
    found.push({ kind: family, brand: path.basename(executable), executable });
  }
  for (const brand of BRANDS) {
    const executable = placesOf(brand).find(isExecutable);
    if (executable) found.push({ kind: /** @type {BrowserKind} */ (brand.kind), brand: brand.brand, executable });
  }
  return kind ? found.filter((browser) => browser.kind === kind) : found;
}

function isDebianOrUbuntu() {
  if (process.platform !== 'linux' || !existsSync('/etc/os-release')) return false;
  return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/** @param {string} question */
async function agrees(question) {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^(y|yes|)$/i.test((await terminal.question(`${question} [Y/n] `)).trim());
  } finally {
    terminal.close();
  }
}

/** Installs Debian's browsers. @returns {boolean} whether it worked */
function installWithApt() {
  const sudo = process.getuid?.() === 0 ? [] : ['sudo'];
  const run = (/** @type {string[]} */ ...words) => {
    const [command, ...rest] = [...sudo, ...words];
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    return (
      spawnSync(/** @type {string} */ (command), rest, { stdio: [sudo.length > 0 ? 'inherit' : 'ignore', 2, 2], env })
        .status === 0
    );
  };
  return (
    run('apt-get', 'update', '-qq') && run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...PACKAGES)
  );
}

/** @param {BrowserKind} [kind] */
function missing(kind) {
  const wanted =
    kind === 'firefox'
      ? 'Firefox'
      : kind === 'chromium'
        ? 'Chromium, Chrome or Edge'
        : 'a browser (Chromium, Chrome, Edge or Firefox)';
  const variable =
    kind === 'firefox' ? 'FIREFOX_PATH' : kind === 'chromium' ? 'CHROMIUM_PATH' : 'CHROMIUM_PATH or FIREFOX_PATH';
  return `Backgrounder found no ${wanted.replace(/^a /, '')} on this machine. Install it and try again, or set ${variable} to where it is.`;
}

/**
 * The best installed browser of a family, or of any. Where there is none it is installed from Debian's packages:
 * at once for root without a terminal (a build machine), after a question on a terminal.
 * @param {BrowserKind} [kind]
 * @returns {Promise<InstalledBrowser>}
 * @throws {NoBrowserError}
 */
export async function requireBrowser(kind) {
  const [installed] = findBrowsers(kind);
  if (installed) return installed;
  if (isDebianOrUbuntu()) {
    const command = `apt-get install --no-install-recommends ${PACKAGES.join(' ')}`;
    const atTerminal = Boolean(process.stdin.isTTY && process.stderr.isTTY);
    if (
      atTerminal ? await agrees(`No suitable browser is installed. Run "${command}" now?`) : process.getuid?.() === 0
    ) {
      console.error(`Installing browsers: ${command} …`);
      if (!installWithApt()) throw new NoBrowserError(`"${command}" failed: see above. ${missing(kind)}`);
      const [fresh] = findBrowsers(kind);
      if (fresh) return fresh;
    }
  }
  throw new NoBrowserError(missing(kind));
}
