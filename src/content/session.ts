/**
 * One reading of one document: collects, has it resolved, paints the mentions, and says what it found to whoever asks.
 * Whether to read is decided in admittance.ts, when to read again in following.ts. Everything it starts ends with its
 * signal: when the reader switches Backgrounder off, when the page goes, when the extension was updated under it.
 */
import type { BlocksToResolve, PageCalls, PageState, PageSummary, Request, Settings } from '../contract';
import type { Region } from '../core/mention';
import { unpaint } from '../platform/highlight-registry';
import { answerAsPage, callBackground, isOrphaned, OrphanedError } from '../platform/messaging';
import { isFrame, openAdmittance } from './admittance';
import type { DocumentKind } from './document-kind';
import { mayHaveText } from './elements';
import { followDocument } from './following';
import type { PlacedMention } from './highlight';
import { PageMentions } from './page-mentions';
import type { placeMentions } from './placed';
import type { actorsIn, countIn } from './summary';

/** What the code that shows mentions gives to the session; it is loaded only where there are any. */
export interface Presenter {
  /** The mentions have changed. */
  update(): void;
  /** Moves to the next or previous mention and opens its popover. Answers false at the end, and leaves it. */
  walk(step: 1 | -1): boolean;
  /** Scrolls a mention into view. */
  reveal(placed: PlacedMention): void;
}

/** What looks after the mentions and paints them; loaded only where there are any. */
export interface Display {
  /** The mentions of what the background answered about a text, by the block that they stand in. */
  place: typeof placeMentions;
  /** One line an actor, for the panel and the toolbar popup. */
  summarize: typeof actorsIn;
  /** What is told of a page when it changes. */
  count: typeof countIn;
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
  /** What the page answers to calls of that name, of mentions that were found. */
  jump(to: Request<PageCalls, 'jump'>, found: readonly PlacedMention[]): Promise<null>;
  walk(step: 1 | -1): Promise<boolean>;
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
  bringPresenter(): Promise<Presenter | undefined>;
  /** When the reader last opened a popover here of purpose or walked to one, in milliseconds since 1970; 0 if never. */
  lastWalk: number;
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

/** How often what was found may have the page read again at once, because it turned out hidden or apart. */
const CORRECTIONS = 3;

/** Whether a document in this state is being read or was: `reading`, `ready`, `nothing-found`. */
const isRead = (state: PageState) => /^rea|^noth/.test(state);

/**
 * Starts reading this document.
 * @param own our own elements in the page, which `kind` leaves out of account
 */
export function beginSession(kind: DocumentKind, own: WeakSet<Node>, world: SessionWorld): Session {
  const ending = new AbortController();
  const { signal } = ending;
  let state: PageState = 'reading';
  let reading: AbortController | undefined;
  let follow: ((on: boolean) => void) | undefined;
  let display: Display | undefined;
  let mentions = newMentions();
  let placed: readonly PlacedMention[] = [];
  let presenter: Presenter | undefined;
  let bringing: Promise<Presenter | undefined> | undefined;
  // Of a page that has just come nobody expects more than this.
  let told = 'reading ';
  /** What the page names, of which nothing was told so far, the background tells by itself. */
  let isTold = false;

  const admittance = openAdmittance({
    signal,
    isAsked: Boolean(kind.isAsked),
    isArticle: world.isArticle,
    moved() {
      mentions = newMentions();
    },
    read: () => void read(),
  });

  async function bringDisplay(): Promise<Display> {
    if (!display) await world.bring?.('display');
    if (!display) throw new Error('no display');
    return display;
  }

  function newMentions(): PageMentions {
    const ask = (text: BlocksToResolve, isAll: boolean) => {
      isTold = isAll && !/^(?:ready|noth)/.test(told) && !world.bring;
      return callBackground(
        'resolve',
        {
          ...text,
          bringDisplay: !display && !world.bring,
          tell: isTold ? { hasFrames: hasFrames() } : undefined,
        },
        20_000,
      );
    };
    return new PageMentions(ask, kind, bringDisplay);
  }

  const hasFrames = () => isFrame || window.length > 0;

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
    mention.region === 'body' &&
    (mention.tier === 'identified' || admittance.admission?.settings.showPossible === true);

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

  const linesOf = (region: Region) => display?.summarize(region, mentions.actors(), placed, kind.pageOf) ?? [];

  /**
   * Has the tab counted again, if this document has something new to say.
   * @param isKnown the background has told it by itself
   */
  const tell = (isKnown = false) => {
    const lines = display?.count(placed) ?? [];
    const now = `${state} ${lines}`;
    if (now === told || document.prerendering || isOrphaned()) return;
    told = now;
    if (isKnown) return;
    const identified = lines.filter(([line]) => line[0] === 'i').length;
    void callBackground('changed', { identified, hasFrames: hasFrames() }).catch(() => undefined);
  };

  const settle = (next: PageState, isKnown?: boolean) => {
    if (isRead(next)) state = next;
    else if (state !== next) {
      state = next;
      clear();
    }
    tell(isKnown);
  };

  /** Decides anew, and reads if this page is to be read. */
  const read = () =>
    quietly(async () => {
      // An empty page, such as a tab that has yet to go somewhere, is worth no call: text will come as a change.
      if (!document.body || admittance.isTooSmall || !mayHaveText(document.body)) {
        if (placed.length > 0) clear();
        state = 'nothing-found';
        return;
      }
      const refusal = await admittance.decide();
      if (signal.aborted) return;
      follow?.(!refusal || refusal === 'not-an-article');
      if (refusal) return settle(refusal);
      // Not told: what comes of it follows at once, and who asks meanwhile is answered so.
      if (!isRead(state)) state = 'reading';
      reading?.abort();
      reading = new AbortController();
      await find(reading.signal);
    });

  const find = async (mine: AbortSignal) => {
    for (let round = 0; round <= CORRECTIONS; round++) {
      const blocks = await kind.read(mine);
      if (!blocks || mine.aborted) return;
      isTold = false;
      const found = await mentions.find(blocks, mine);
      if (!found || mine.aborted) return;
      if (round < CORRECTIONS && display?.correct(found)) continue;
      placed = found;
      break;
    }
    show();
    settle(placed.length > 0 ? 'ready' : kind.isUnfinished ? 'reading' : 'nothing-found', isTold);
    world.changed?.();
  };

  const session: Session = {
    signal,
    kind,
    get settings() {
      return admittance.admission!.settings;
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
        () => presenter,
        () => (bringing = undefined),
      );
      return bringing;
    },
    lastWalk: 0,
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
      site: admittance.admission?.site ?? '',
      actors: linesOf('body'),
      furniture: linesOf('furniture'),
    }),
    end,
  };

  answerAsPage(
    {
      summary: session.summary,
      kind: () => admittance.judge(),
      jump: (to) => display?.jump(to, placed) ?? null,
      walk: ({ step }) => display?.walk(step) ?? false,
      settingsChanged(settings) {
        const { admission } = admittance;
        if (admission) admittance.admission = { ...admission, settings };
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
        admittance.topChanged(top);
        void read();
        return null;
      },
      readAnyway() {
        admittance.ask();
        state = 'reading';
        void read();
        return null;
      },
    },
    signal,
  );

  const start = () => {
    void read();
    follow = followDocument(kind, {
      signal,
      read,
      changed() {
        if (state === 'too-busy') return false;
        if (display?.dropStale()) {
          placed = placed.filter((p) => p.anchor?.isConnected !== false);
          presenter?.update();
        }
        display?.restore();
        return true;
      },
      cameBack() {
        // While the page lay in the cache, settings may have changed, and its tab has forgotten its count.
        admittance.doubt();
        told = '';
        void read();
      },
      tooBusy: () => settle('too-busy'),
      again: world.again,
      end,
    });
  };
  // A page that is rendered ahead of being opened is none that anybody reads yet.
  if (document.prerendering) document.addEventListener('prerenderingchange', start, { once: true, signal });
  else start();
  return session;
}
