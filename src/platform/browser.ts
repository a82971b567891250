/** The one door to the browser's extension API. */
import browser from 'webextension-polyfill';

export type { Commands, Menus, Runtime, Tabs } from 'webextension-polyfill';
export { browser };
