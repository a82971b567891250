/**
 * Takes the place of webextension-polyfill in what is loaded into pages: the browsers that we support answer with
 * promises themselves, and a page should carry no more code than it needs.
 */
const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', unknown>;
export default browser ?? chrome;
