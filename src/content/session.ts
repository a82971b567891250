/**
 * One reading of one document: decides whether to read, collects, has it resolved, paints the mentions, follows the
 * page's changes. Everything it starts ends with its signal: when the reader switches Backgrounder off, when the page
 * goes, when the extension was updated under it.
 */
import type { Admission, PackedResolution, PageKind, PageMention, PageState, PageSummary, Settings } from '../contract';
import { answerAsPage, callBackground, isOrphaned, OrphanedError } from '../platform/messaging';
import { judgePage, refuse } from './admission';
import type { Block, DocumentKind } from './document-kind';
import { type PlacedMention, unpaint } from './highlight';
import { PageMentions } from './page-mentions';
import type { actorsIn } from './summary';

/** What the code that shows mentions gives to the session; it is loaded only where there are any. */
export interface Presenter {
  /** The mentions have changed. */
  update(): void;
  /** Moves to the next or previous mention and opens its popover. */
  walk(step: 1 | -1): void;
  /** Scrolls a mention into view. */
  reveal(placed: PlacedMention): void;
}

/** What looks after the mentions and paints them; loaded only where there are any. */
export interface Display {
  /** The mentions of what the background answered about a text. */
  unpack(resolution: PackedResolution, text: string): PageMention[];
  place(kind: DocumentKind, mention: PageMention, block: Block, start: number, end: number): PlacedMention;
  /** One line an actor, for the panel and the toolbar popup. */
  summarize: typeof actorsIn;
  /** Looks at mentions that were just found. Answers whether the document is to be read again. */
  correct(found: readonly PlacedMention[]): boolean;
  /** Shows these mentions and no others. */
  show(placed: readonly PlacedMention[]): void;
  /** Takes back what its text no longer spells. Answers whether there was any. */
  dropStale(): boolean;
  /** Paints again if the page has emptied the registry. */
  restore(): void;
  /** Brings a mention to where the reader looks. */
  scrollTo(placed: PlacedMention): void;
}

/** What the session offers to those who show what it found. */
export interface Session {
  readonly signal: AbortSignal;
  readonly kind: DocumentKind;
  readonly settings: Settings;
  /** Mentions in document order, furniture left out; those near the viewport are painted. */
  readonly shown: readonly PlacedMention[];
  /** Our own elements in the page, whose coming and going is no change of it. */
  readonly own: WeakSet<Node>;
  displayBy(display: Display): void;
  /** The document is to be read again: something of it is not as it seemed. */
  readAgain(): void;
  /** Has the popover's code brought in, if it is not there yet. Done when it is. */
  bringPresenter(): Promise<void>;
  present(presenter: Presenter): void;
  /** What the reader did last before the popover's code was there to see it. */
  readonly early: { move?: PointerEvent; click?: MouseEvent };
  /** Paints again if the page has emptied the registry. */
  repaint(): void;
  /** Brings a mention to where the reader looks. */
  scrollTo(placed: PlacedMention): void;
  /** Other parts of the document are rendered now: mentions are shown where they stand. */
  refresh(): void;
  /** This document alone, without its frames. */
  summary(): PageSummary;
  end(): void;
}

/** What a session needs of the script that begins it. */
export interface SessionWorld {
  /** Ends this session and begins another: the page replaced the whole document. */
  again(): void;
  /** Whether a page that does not plainly call itself an article is one. */
  isArticle(): Promise<boolean>;
  /** Brings in code, in place of the background, which can do so in pages of the web only. */
  bring?(what: 'display' | 'popover'): Promise<void>;
  /** What is shown has changed, or the state has. */
  changed?(): void;
}

/** Least and most milliseconds between a change of the page and its being read again. */
const SETTLE = { least: 200, most: 2_000 };

/** Of the page's time, reading again takes at most one part in this many. */
const SHARE = 20;

/** A page that would have to wait longer than this between two readings is paused. */
const LONGEST_WAIT = 30_000;

/** How often what was found may have the page read again at once, because it turned out hidden or apart. */
const CORRECTIONS = 3;

/** When a frame that is not read asks again what the page around it is, in milliseconds. */
const ASK_AGAIN = [1_000, 6_000];

/** How often a page with highlights looks whether the extension is still there, in milliseconds. */
const ORPHAN_CHECK = 4_000;

/**
 * Whether the window is gone under this script, as when a page removes a frame while it is read. Firefox then throws
 * at whoever sets a timer or asks for a size.
 */
export const isTornDown = (): boolean => !document.defaultView;

/** A frame smaller than this, in CSS pixels, has nothing to read. */
const SMALLEST_FRAME = { width: 120, height: 60 };

/**
 * Starts reading this document.
 * @param own our own elements in the page, which `kind` leaves out of account
 */
export function beginSession(kind: DocumentKind, own: WeakSet<Node>, world: SessionWorld): Session {
  const ending = new AbortController();
  const { signal } = ending;
  const isFrame = window !== window.top;
  let root = document.documentElement;
  let admission: Admission | undefined;
  let isAdmissionFresh = false;
  let state: PageState = 'reading';
  let pageKind: PageKind = 'other';
  let judged = '';
  let asked = kind.isAsked === true;
  let reading: AbortController | undefined;
  let following: AbortController | undefined;
  let onChange = () => {};
  let display: Display | undefined;
  let mentions = newMentions();
  let placed: readonly PlacedMention[] = [];
  let presenter: Presenter | undefined;
  let bringing: Promise<void> | undefined;
  let told = '';
  let toldTop: PageKind | undefined;
  let timesAsked = 0;
  let toldFrames: PageKind | undefined;

  async function bringDisplay(): Promise<Display> {
    if (!display) await (world.bring?.('display') ?? callBackground('prepareToShow', null));
    if (!display) throw new Error('no display');
    return display;
  }

  function newMentions(): PageMentions {
    return new PageMentions((text) => callBackground('resolve', text, 20_000), kind, bringDisplay);
  }

  const end = () => {
    if (signal.aborted) return;
    ending.abort();
    reading?.abort();
    unpaint();
  };

  const quietly = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      if (error instanceof OrphanedError || isOrphaned()) end();
      else {
        state = 'unavailable';
        tell();
      }
    }
  };

  const isShown = ({ mention }: PlacedMention) =>
    mention.region === 'body' && (mention.tier === 'identified' || admission?.settings.showPossible === true);

  const show = () => {
    display?.show(placed.filter(isShown));
    presenter?.update();
    world.changed?.();
  };

  const clear = () => {
    reading?.abort();
    placed = [];
    mentions = newMentions();
    show();
  };

  /** Has the tab counted again, if this document has something new to say. */
  const tell = () => {
    const { actors } = session.summary();
    const now = `${state} ${actors.map((a) => `${a.id} ${a.tier} ${a.mentions}`).join()}`;
    if (now === told || document.prerendering || isOrphaned()) return;
    told = now;
    const identified = actors.filter((a) => a.tier === 'identified').length;
    void callBackground('changed', { identified, hasFrames: isFrame || window.length > 0 }).catch(() => undefined);
  };

  const settle = (next: PageState) => {
    if (next === 'ready' || next === 'nothing-found' || next === 'reading') state = next;
    else if (state !== next) {
      state = next;
      clear();
    }
    tell();
  };

  /** What this page is, judged again when its address has changed or it was no article so far. */
  const judge = () => {
    if (judged === location.href && (pageKind === 'article' || admission?.settings.sites.mode !== 'articles')) return;
    if (judged !== location.href) {
      asked = kind.isAsked === true;
      if (judged !== '') mentions = newMentions();
    }
    judged = location.href;
    pageKind = judgePage(document, location.href);
  };

  /** Frames that asked before this page could say what it is, or that it has changed since, are told. */
  const tellFrames = () => {
    if (isFrame || window.length === 0 || toldFrames === pageKind) return;
    toldFrames = pageKind;
    void callBackground('tellFrames', { kind: pageKind }).catch(() => undefined);
  };

  const isTooSmall = () => isFrame && (innerWidth < SMALLEST_FRAME.width || innerHeight < SMALLEST_FRAME.height);

  /** The page around a frame may not have known yet what it is, or its word may have come too early. */
  const askAgain = () => {
    const wait = ASK_AGAIN[timesAsked++];
    if (wait === undefined) return;
    const timer = setTimeout(() => {
      isAdmissionFresh = false;
      toldTop = undefined;
      void read();
    }, wait);
    signal.addEventListener('abort', () => clearTimeout(timer));
  };

  /** Decides anew, and reads if this page is to be read. */
  const read = () =>
    quietly(async () => {
      // An empty page, such as a tab that has yet to go somewhere, is worth no call: text will come as a change.
      if (!document.body || isTooSmall() || !document.body.textContent?.trim()) {
        if (placed.length > 0) clear();
        state = 'nothing-found';
        return;
      }
      judge();
      if (!admission || !isAdmissionFresh) {
        admission = await callBackground('admit', null);
        isAdmissionFresh = true;
      }
      if (signal.aborted) return;
      const decide = ({ settings, site, top }: Admission) =>
        refuse(settings, { site, kind: pageKind, top: toldTop ?? top, asked });
      let refusal = decide(admission);
      if (refusal === 'not-an-article' && (await world.isArticle())) {
        pageKind = 'article';
        refusal = decide(admission);
      }
      if (signal.aborted) return;
      tellFrames();
      followKind(!refusal || refusal === 'not-an-article');
      if (refusal === 'not-an-article' && isFrame) askAgain();
      if (refusal) return settle(refusal);
      if (state !== 'ready' && state !== 'nothing-found') settle('reading');
      reading?.abort();
      reading = new AbortController();
      await find(AbortSignal.any([reading.signal, signal]));
    });

  const find = async (mine: AbortSignal) => {
    for (let round = 0; round <= CORRECTIONS; round++) {
      const blocks = await kind.read(mine);
      if (!blocks || mine.aborted) return;
      const found = await mentions.find(blocks, mine);
      if (!found || mine.aborted) return;
      if (round < CORRECTIONS && display?.correct(found)) continue;
      placed = found;
      break;
    }
    show();
    settle(placed.length > 0 ? 'ready' : kind.isUnfinished ? 'reading' : 'nothing-found');
    world.changed?.();
  };

  /** Follows the document's changes, or no longer does: where nothing is read they are none of our business. */
  const followKind = (on = true) => {
    if (on === (following !== undefined)) return;
    following?.abort();
    following = on ? new AbortController() : undefined;
    if (following) kind.follow(() => onChange(), AbortSignal.any([following.signal, signal]));
  };

  const follow = () => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let least = SETTLE.least;
    let calm: ReturnType<typeof setTimeout> | undefined;
    const readSoon = () => {
      if (timer !== undefined || isTornDown()) return;
      timer = setTimeout(async () => {
        timer = undefined;
        // A page that nobody sees is read when somebody does, but for what the reader opened to have it read.
        if (document.hidden && !kind.isAsked) return;
        const before = kind.spent;
        await read();
        if (isTornDown()) return end();
        const took = kind.spent - before;
        least = Math.min(Math.max(least * 2, took * SHARE), Math.max(SETTLE.most, took * SHARE));
        if (least > LONGEST_WAIT) settle('too-busy');
        clearTimeout(calm);
        calm = setTimeout(() => {
          least = SETTLE.least;
        }, least + SETTLE.most);
      }, least);
    };
    onChange = () => {
      if (document.documentElement !== root && document.documentElement) {
        root = document.documentElement;
        // Opening a document anew takes every listener of window and document with it.
        if (document.documentElement) return world.again();
      }
      if (isOrphaned()) return end();
      if (state === 'too-busy') return;
      if (display?.dropStale()) {
        placed = placed.filter((p) => p.anchor?.isConnected !== false);
        presenter?.update();
      }
      display?.restore();
      readSoon();
    };
    followKind();
    const onShown = () => {
      if (!document.hidden) readSoon();
    };
    document.addEventListener('visibilitychange', onShown, { signal });
    addEventListener('resize', () => isFrame && readSoon(), { passive: true, signal });
    // Text that scripts change without a new address is a mutation; an address alone may say that this is an editor.
    navigation.addEventListener('currententrychange', readSoon, { signal });
    addEventListener(
      'pageshow',
      ({ persisted }) => {
        if (!persisted) return;
        if (isOrphaned()) return end();
        // While the page lay in the cache, settings may have changed, and its tab has forgotten its count.
        isAdmissionFresh = false;
        told = '';
        void read();
      },
      { signal },
    );
    const alive = setInterval(() => placed.length > 0 && isOrphaned() && end(), ORPHAN_CHECK);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      clearTimeout(calm);
      clearInterval(alive);
    });
  };

  const session: Session = {
    signal,
    kind,
    get settings() {
      return admission!.settings;
    },
    get shown() {
      return placed.filter(isShown);
    },
    own,
    displayBy(next) {
      display = next;
    },
    readAgain: () => void read(),
    bringPresenter() {
      bringing ??= (world.bring?.('popover') ?? callBackground('prepareToOpen', null)).then(
        () => undefined,
        () => {
          bringing = undefined;
        },
      );
      return bringing;
    },
    early: {},
    present(next) {
      presenter = next;
      presenter.update();
    },
    repaint: () => display?.restore(),
    scrollTo: (one) => (kind.scrollTo ?? display?.scrollTo)?.(one),
    refresh: show,
    summary: () => ({
      state,
      site: admission?.site ?? '',
      actors: display?.summarize('body', mentions.actors(), placed, kind.pageOf) ?? [],
      furniture: display?.summarize('furniture', mentions.actors(), placed, kind.pageOf) ?? [],
    }),
    end,
  };

  answerAsPage(
    {
      summary: () => session.summary(),
      kind: () => {
        judge();
        return pageKind;
      },
      async jump({ actor, tier, index, region = 'body' }) {
        const own = placed.filter(
          ({ mention }) => mention.actor === actor && mention.tier === tier && mention.region === region,
        );
        const target = own[((index % own.length) + own.length) % own.length];
        if (!target) return null;
        await session.bringPresenter();
        presenter?.reveal(target);
        return null;
      },
      async walk({ step }) {
        if (session.shown.length > 0) await session.bringPresenter();
        presenter?.walk(step === -1 ? -1 : 1);
        return null;
      },
      settingsChanged(settings) {
        if (admission) admission = { ...admission, settings };
        show();
        void read();
        return null;
      },
      decisionsChanged() {
        mentions.forget();
        void read();
        return null;
      },
      topChanged({ kind: top }) {
        if (!isFrame) return null;
        toldTop = top;
        void read();
        return null;
      },
      readAnyway() {
        asked = true;
        state = 'reading';
        void read();
        return null;
      },
    },
    signal,
  );

  const start = () => {
    void read();
    follow();
  };
  // A page that is rendered ahead of being opened is none that anybody reads yet.
  if (document.prerendering) document.addEventListener('prerenderingchange', start, { once: true, signal });
  else start();
  return session;
}
