/** The one way into a browser: picks the driver that fits. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { launchChromium } from './chromium.mjs';
import { launchFirefox } from './firefox.mjs';

/**
 * @param {import('../../scripts/find-browsers.mjs').BrowserKind} kind
 * @param {import('./interface.mjs').LaunchOptions} options
 * @returns {Promise<import('./interface.mjs').DrivenBrowser>}
 */
export function launch(kind, options) {
  return kind === 'firefox' ? launchFirefox(options) : launchChromium(options);
}

/** Where the toolbar popup of a built extension is. @param {string} extension @returns {string} */
export function popupPath(extension) {
  const manifest = JSON.parse(readFileSync(path.join(extension, 'manifest.json'), 'utf8'));
  return manifest.action.default_popup;
}
