/** Where a built extension has the pages that its drivers must know of. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The page that the extension opens by itself, once it has been installed. */
export const WELCOME = 'pages/welcome/index.html';

/** Whether a built extension has such a page. @param {string} extension its folder */
export function opensWelcome(extension) {
  return existsSync(path.join(extension, WELCOME));
}

/** The page of the side panel or the sidebar. @param {string} extension its folder @returns {string} */
export function panelPath(extension) {
  const manifest = JSON.parse(readFileSync(path.join(extension, 'manifest.json'), 'utf8'));
  return manifest.side_panel?.default_path ?? manifest.sidebar_action?.default_panel;
}
