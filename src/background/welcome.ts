/** The page that a reader sees once, after the installation. */
import { browser } from '../platform/browser';

/**
 * Opens the first-run page after an installation by the reader; not after an update, and not where an administrator
 * installed the extension for somebody who did not ask for it.
 */
export async function welcome(reason: string): Promise<void> {
  if (reason !== 'install') return;
  const { installType } = await browser.management.getSelf();
  if (installType === 'admin') return;
  await browser.tabs.create({ url: browser.runtime.getURL('pages/welcome/index.html') });
}
