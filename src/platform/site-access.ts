/** Access to the pages of all sites, which the browser may leave to the reader to give, and to take away. */
import { browser } from './browser';

const ALL_SITES = { origins: ['<all_urls>'] };

export const hasSiteAccess = (): Promise<boolean> => browser.permissions.contains(ALL_SITES);

/** Has the browser ask the reader for it, which it does on a click only. Answers whether it is given. */
export const requestSiteAccess = (): Promise<boolean> => browser.permissions.request(ALL_SITES);

/** Calls when access was given or taken away. Answers how to stop that. */
export function onSiteAccessChange(listener: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(listener);
  onRemoved.addListener(listener);
  return () => {
    onAdded.removeListener(listener);
    onRemoved.removeListener(listener);
  };
}

/** Tells whether access is given, now and whenever that has changed. Answers how to stop that. */
export function followSiteAccess(tell: (given: boolean) => void): () => void {
  const ask = () => void hasSiteAccess().then(tell);
  ask();
  return onSiteAccessChange(ask);
}
