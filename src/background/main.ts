/**
 * The background: every listener and the table of calls, no logic. All listeners are registered at once, before
 * anything is awaited, since the browser may start this script for any of them.
 */
import type { BackgroundCalls, Decision, PageCalls, Request, Settings } from '../contract';
import { parseReaderFile, readerData } from '../data/reader-file';
import { openReaderStore } from '../data/reader-store';
import { browser } from '../platform/browser';
import { answerAsBackground, type Caller, requireOwnScreen, tellScreens, tellTab } from '../platform/messaging';
import { openSidePanel } from '../platform/side-panel';
import { siteOf } from '../platform/sites';
import { documentAddress } from '../platform/viewer-address';
import { checkDataset, openDataset, readHealth, readProfile, rebuildIndexes, restoreBundle } from './dataset';
import { decide, decisionsHere, decisionsWhere } from './decisions';
import {
  beginIfEnabled,
  beginInOpenTabs,
  bringInDisplay,
  bringInJudgement,
  bringInPopover,
  noteStart,
} from './injection';
import { readLookUp } from './look-up';
import { answerMenu, makeMenus } from './menus';
import { readNetwork } from './network';
import { enter, introduce, suggest } from './omnibox';
import { showPage } from './own-pages';
import { resolveBlocks, resolveText } from './page-text';
import { publishedHere, setPublished } from './published';
import { findActors, readDirectory } from './search';
import { openSettings } from './settings';
import { jumpInTab, kindOfTop, noteChange, readTab, walkInTab } from './tab';
import { welcome } from './welcome';
import { catalogueOf } from './words';

const reader = openReaderStore({
  get: async (key) => (await browser.storage.session.get(key))[key],
  set: (key, value) => browser.storage.session.set({ [key]: value }),
});

const settings = openSettings(reader, tellSettings);

/** Hits in one answer: as many as a dataset that is read by eye may have. */
const MOST_HITS = 50_000;

/** Where the reader's language stands outside our own screens. */
async function speakTheirLanguage(): Promise<void> {
  const now = await settings.read();
  await introduce(now);
  await makeMenus(now);
}

async function tellPages<K extends 'settingsChanged' | 'decisionsChanged'>(
  call: K,
  request: Request<PageCalls, K>,
): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map((tab) => (tab.id === undefined ? undefined : tellTab(tab.id, call, request))));
}

function tellSettings(now: Settings): void {
  void tellPages('settingsChanged', now);
  tellScreens('settingsChanged', now);
}

async function tellChange(
  { identified, hasFrames }: Request<BackgroundCalls, 'changed'>,
  { tab }: Caller,
): Promise<void> {
  if (tab?.id !== undefined) await noteChange(tab.id, hasFrames ? undefined : Number(identified) || 0);
}

async function keep(decision: unknown, caller: Caller): Promise<Decision> {
  const kept = await decide(decision, caller, reader);
  void tellPages('decisionsChanged', null);
  tellScreens('decisionsChanged', null);
  return kept;
}

answerAsBackground({
  async admit(_, { tab, frameId, url }) {
    const site = siteOf(documentAddress(tab?.url ?? url) ?? '');
    const [now, top] = await Promise.all([
      settings.read(),
      tab?.id !== undefined && frameId !== 0 ? kindOfTop(tab.id) : undefined,
    ]);
    return { settings: now, site, ...(top ? { top } : {}) };
  },
  async resolve(request, caller) {
    const { tab, frameId } = caller;
    const answer = await resolveBlocks(request, await decisionsWhere(caller, reader));
    if (request.bringDisplay && answer.mentions !== '' && tab?.id !== undefined)
      await bringInDisplay(tab.id, frameId ?? 0);
    const { tell } = request;
    if (tell) void caller.answered?.then(() => tellChange({ identified: answer.identified, ...tell }, caller));
    return answer;
  },
  scanText: (request) => resolveText(request),
  profile: ({ actor }) => readProfile(String(actor)),
  network: (request) => readNetwork(request),
  search: ({ text, limit }) => findActors(String(text), Math.min(Number(limit) || 0, MOST_HITS)),
  directory: () => readDirectory(),
  async lookedUp({ id }, caller) {
    requireOwnScreen(caller);
    return readLookUp(String(id));
  },
  async showPage(request, { tab }) {
    await showPage(request, tab);
    return null;
  },
  async changed(request, caller) {
    await tellChange(request, caller);
    return null;
  },
  async tellFrames({ kind }, { tab, frameId }) {
    if (tab?.id !== undefined && frameId === 0) await tellTab(tab.id, 'topChanged', { kind });
    return null;
  },
  tabSummary: ({ tabId }) => readTab(Number(tabId)),
  async jumpInTab({ tabId, actor, tier, index, region }) {
    await jumpInTab(Number(tabId), { actor: String(actor), tier, index: Number(index) || 0, region });
    return null;
  },
  async walkInTab({ tabId, step }) {
    await walkInTab(Number(tabId), step === -1 ? -1 : 1);
    return null;
  },
  async prepareToJudge(_, { tab, frameId }) {
    if (tab?.id !== undefined) await bringInJudgement(tab.id, frameId ?? 0);
    return null;
  },
  async prepareToOpen(_, { tab, frameId }) {
    if (tab?.id !== undefined) await bringInPopover(tab.id, frameId ?? 0);
    return null;
  },
  settings: () => settings.read(),
  words: ({ language }) => catalogueOf(language),
  async changeSettings(change) {
    const now = await settings.change(change);
    tellSettings(now);
    if ('language' in change) void speakTheirLanguage().catch(() => undefined);
    return now;
  },
  publishedHere: (_, caller) => publishedHere(caller),
  async setPublished({ date }, caller) {
    await setPublished(date, caller);
    return null;
  },
  decide: (request, caller) => keep(request, caller),
  async decideInTab({ tabId, decision }, caller) {
    requireOwnScreen(caller);
    const { url, ...tab } = await browser.tabs.get(Number(tabId));
    return keep(decision, { ...caller, url, tab: { ...tab, url } });
  },
  decisions: () => reader.decisions(),
  decisionsHere: (_, caller) => decisionsHere(caller, reader),
  async revoke({ id }) {
    await reader.revoke(String(id));
    void tellPages('decisionsChanged', null);
    tellScreens('decisionsChanged', null);
    return null;
  },
  async exportReaderData(_, caller) {
    requireOwnScreen(caller);
    return readerData(await reader.settings(), await reader.decisions(), new Date());
  },
  async importReaderData({ text }, caller) {
    requireOwnScreen(caller);
    const file = parseReaderFile(text);
    await reader.takeOver(file.settings, file.decisions);
    tellSettings(await settings.read());
    void tellPages('decisionsChanged', null);
    tellScreens('decisionsChanged', null);
    return { decisions: file.decisions.length };
  },
  health: () => readHealth(),
  checkDataset: () => checkDataset(),
  async rebuild() {
    await rebuildIndexes();
    return readHealth();
  },
  async restore() {
    await restoreBundle();
    return readHealth();
  },
});

browser.runtime.onInstalled.addListener(({ reason }) => {
  void openDataset().catch(() => undefined);
  void beginInOpenTabs().catch(() => undefined);
  void welcome(reason).catch(() => undefined);
  void speakTheirLanguage().catch(() => undefined);
});

browser.runtime.onStartup.addListener(() => {
  void noteStart().catch(() => undefined);
  void openDataset().catch(() => undefined);
  void speakTheirLanguage().catch(() => undefined);
});

void beginIfEnabled().catch(() => undefined);

browser.contextMenus.onClicked.addListener((info, tab) => void answerMenu(info, tab));

browser.omnibox.onInputStarted.addListener(() => {
  void settings
    .read()
    .then(introduce)
    .catch(() => undefined);
  // Firefox waits for suggestions 3 s and no longer: what they are found in is made ready with the first key.
  void readDirectory().catch(() => undefined);
});
browser.omnibox.onInputChanged.addListener(
  (text, answer) =>
    void settings
      .read()
      .then((now) => suggest(text, now))
      .then(answer, () => answer([])),
);
browser.omnibox.onInputEntered.addListener((text) => void enter(text));

browser.commands.onCommand.addListener(async (command, commandTab) => {
  // The browser opens it only at once, in answer to the key.
  if (command === 'open-panel') return openSidePanel(commandTab?.windowId);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return;
  const step = command === 'next-mention' ? 1 : command === 'previous-mention' ? -1 : undefined;
  if (step !== undefined) await walkInTab(tab.id, step);
});
