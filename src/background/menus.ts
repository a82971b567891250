/** The context menu of a selection: `Look up “…”`. It is there on every page, whether Backgrounder is on or off. */
import type { Settings } from '../contract';
import { browser, type Menus, type Tabs } from '../platform/browser';
import { chooseLanguage, translatorFor } from '../platform/translator';
import { lookUp } from './look-up';

const LOOK_UP = 'look-up';

/** Makes the entry, in the reader's language; browsers keep it until it is made anew. */
export async function makeMenus({ language }: Pick<Settings, 'language'>): Promise<void> {
  const t = translatorFor(chooseLanguage(language, browser.i18n.getUILanguage()));
  await browser.contextMenus.removeAll();
  browser.contextMenus.create(
    { id: LOOK_UP, contexts: ['selection'], title: t('lookUpSelection', '%s') },
    // It was made twice at once: the first stands.
    () => void browser.runtime.lastError,
  );
}

/** Answers a click on the entry. */
export async function answerMenu({ menuItemId, selectionText }: Menus.OnClickData, tab?: Tabs.Tab): Promise<void> {
  if (menuItemId === LOOK_UP && selectionText) await lookUp(selectionText, tab);
}
