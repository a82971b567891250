/**
 * One reading of one document: collects its text, has it resolved, paints the mentions, follows the page's
 * changes. Everything it starts ends with its signal: when the reader switches Backgrounder off, when the page
 * goes, when the extension was updated under it.
 */
import type { ActorLine, PageState, PageSummary, Settings } from '../contract';
import { answerAsPage, callBackground, isOrphaned, OrphanedError } from '../platform/messaging';
import { type CollectedText, collect } from './collect';
import { isIntact, type PlacedMention, paint, place, unpaint, wasCleared } from './highlight';
import { actorsIn } from './summary';

/** What the code that shows mentions gives to the session; it is loaded only where there are any. */
export interface Presenter {
  /** The mentions have changed. */
  update(): void;
  /** Moves to the next or previous mention and opens its popover. */
  walk(step: 1 | -1): void;
  /** Scrolls a mention into view. */
  reveal(placed: PlacedMention): void;
}

/** What the session offers to the presenter. */
export interface Session {
  readonly signal: AbortSignal;
  readonly settings: Settings;
  /** Painted mentions in document order, furniture left out. */
  readonly shown: readonly PlacedMention[];
  /** Our own elements in the page, whose coming and going is no change of it. */
  readonly own: WeakSet<Node>;
  present(presenter: Presenter): void;
  /** Paints again if the page has emptied the registry. */
  repaint(): void;
  end(): void;
}

/** Least and most milliseconds between a change of the page and its being read again. */
const SETTLE = { least: 200, most: 2_000 };

/** Starts reading this document. */
export function beginSession(): Session {
  const ending = new AbortController();
  const { signal } = ending;
  const host = location.host;
  let settings: Settings | undefined;
  let state: PageState = 'reading';
  let reading: AbortController | undefined;
  let placed: PlacedMention[] = [];
  let actors: ActorLine[] = [];
  let presenter: Presenter | undefined;
  let presentationAsked = false;
  const own = new WeakSet<Node>();

  const end = () => {
    ending.abort();
    unpaint();
  };
  signal.addEventListener('abort', () => reading?.abort());

  const quietly = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      if (error instanceof OrphanedError || isOrphaned()) end();
      else state = 'unavailable';
    }
  };

  const show = () => {
    const visible = settings?.showPossible ? placed : placed.filter((p) => p.mention.tier === 'identified');
    paint(visible, settings?.highlight);
    presenter?.update();
  };

  const clear = () => {
    reading?.abort();
    placed = [];
    actors = [];
    unpaint();
    presenter?.update();
  };

  const tellCount = () => callBackground('count', { identified: countIdentified(placed) });

  const read = () =>
    quietly(async () => {
      if (!settings) return begin();
      reading?.abort();
      reading = new AbortController();
      const mine = reading.signal;
      if (!document.body) {
        state = 'nothing-found';
        return;
      }
      const collected: CollectedText = await collect(document.body, mine);
      if (mine.aborted) return;
      const { text, furniture } = collected;
      if (text.trim() === '') {
        state = 'nothing-found';
        placed = [];
        return;
      }
      const resolution = await callBackground('resolve', { text, furniture }, 20_000);
      if (mine.aborted || signal.aborted) return;
      placed = place(collected, resolution.mentions);
      actors = resolution.actors;
      state = placed.length > 0 ? 'ready' : 'nothing-found';
      if (placed.length > 0 && !presentationAsked) {
        presentationAsked = true;
        await callBackground('prepareToShow', null);
        if (mine.aborted || signal.aborted) return;
      }
      show();
      await tellCount();
    });

  const observe = () => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let wait = SETTLE.least;
    const isOurs = ({ addedNodes, removedNodes, type }: MutationRecord) =>
      type === 'childList' && [...addedNodes, ...removedNodes].every((node) => own.has(node));
    const observer = new MutationObserver((records) => {
      if (records.every(isOurs)) return;
      // Static ranges do not follow the text: what no longer spells its mention goes at once.
      const intact = placed.filter(isIntact);
      if (intact.length < placed.length) {
        placed = intact;
        show();
      }
      clearTimeout(timer);
      timer = setTimeout(() => {
        wait = Math.min(SETTLE.most, wait * 2);
        void read();
        setTimeout(() => {
          wait = SETTLE.least;
        }, SETTLE.most * 2);
      }, wait);
    });
    observer.observe(document.documentElement, { childList: true, subtree: true, characterData: true });
    signal.addEventListener('abort', () => {
      observer.disconnect();
      clearTimeout(timer);
    });
    return observer;
  };

  let observer: MutationObserver | undefined;
  const applySettings = (next: Settings) => {
    settings = next;
    const on = !next.paused && !next.offHosts.includes(host);
    if (on && (state === 'off-here' || state === 'paused')) void begin();
    else if (!on) {
      observer?.disconnect();
      observer = undefined;
      clear();
      state = next.paused ? 'paused' : 'off-here';
      void quietly(async () => void (await tellCount()));
    } else show();
  };

  const begin = () =>
    quietly(async () => {
      // An empty page, such as a tab that has yet to go somewhere, is worth no call: text will come as a change.
      if (!document.body?.textContent?.trim()) {
        state = 'nothing-found';
        observer ??= observe();
        return;
      }
      const admission = await callBackground('admit', { host });
      settings = admission.settings;
      if (!admission.on) {
        state = settings.paused ? 'paused' : 'off-here';
        return;
      }
      state = 'reading';
      await read();
      if (!signal.aborted) observer ??= observe();
    });

  const summary = (): PageSummary => ({
    state,
    host,
    actors: actorsIn('body', actors, placed),
    furniture: actorsIn('furniture', actors, placed),
  });

  const session: Session = {
    signal,
    get settings() {
      return settings!;
    },
    get shown() {
      return placed.filter(
        (p) => p.mention.region === 'body' && (settings?.showPossible || p.mention.tier === 'identified'),
      );
    },
    own,
    present(next) {
      presenter = next;
      presenter.update();
    },
    repaint() {
      if (wasCleared(placed)) show();
    },
    end,
  };

  answerAsPage(
    {
      summary,
      jump({ actor, index, region = 'body' }) {
        const own = placed.filter((p) => p.mention.actor === actor && p.mention.region === region);
        const target = own[((index % own.length) + own.length) % own.length];
        if (target) presenter?.reveal(target);
        return null;
      },
      walk({ step }) {
        presenter?.walk(step === -1 ? -1 : 1);
        return null;
      },
      settingsChanged(next) {
        applySettings(next);
        return null;
      },
      decisionsChanged() {
        if (state !== 'off-here') void read();
        return null;
      },
    },
    signal,
  );
  void begin();
  return session;
}

function countIdentified(placed: readonly PlacedMention[]): number {
  return new Set(
    placed.filter((p) => p.mention.region === 'body' && p.mention.tier === 'identified').map((p) => p.mention.actor),
  ).size;
}
