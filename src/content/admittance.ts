/**
 * Whether a document is read: what it is, what the reader's rules for sites say and, for a frame, what the page around
 * it is. What the background tells is asked for once, and again when it may have changed.
 */
import type { Admission, PageKind, PageState } from '../contract';
import { callBackground } from '../platform/messaging';
import { judgePage, refuse } from './admission';

/** When a frame that is not read asks again what the page around it is, in milliseconds. */
const ASK_AGAIN = [1_000, 6_000];

/** A frame smaller than this, in CSS pixels, has nothing to read. */
const SMALLEST_WIDTH = 120;
const SMALLEST_HEIGHT = 60;

/** What it needs of the session whose document it is. */
interface Host {
  readonly signal: AbortSignal;
  /** The reader opened the document in order to have it read. */
  readonly isAsked: boolean;
  /** Whether a page that does not plainly call itself an article is one. */
  isArticle(): Promise<boolean>;
  /** The document has another address now: what was found belongs to another page. */
  moved(): void;
  read(): void;
}

export interface Admittance {
  /** What the background told last. */
  admission?: Admission | undefined;
  readonly isTooSmall: boolean;
  /** What this document is, judged again when its address has changed or it was no article so far. */
  judge(): PageKind;
  /** Why it is not read; undefined when it is. To be asked before each reading. */
  decide(): Promise<PageState | undefined>;
  /** What the background told may have changed since. */
  doubt(): void;
  /** Reads this page once, whatever the rule for sites. */
  ask(): void;
  /** For a frame: what the page around it is now. */
  topChanged(kind: PageKind): void;
}

export const isFrame = window !== window.top;

export function openAdmittance({ signal, isAsked, isArticle, moved, read }: Host): Admittance {
  let isFresh = false;
  let kind: PageKind = 'other';
  let judged = '';
  let asked = isAsked;
  let toldTop: PageKind | undefined;
  let toldFrames: PageKind | undefined;
  let timesAsked = 0;

  const refusal = () => {
    const { settings, site, top } = admittance.admission!;
    return refuse(settings, { site, kind, top: toldTop ?? top, asked });
  };

  /** Frames that asked before this page could say what it is, or that it has changed since, are told. */
  const tellFrames = () => {
    if (isFrame || window.length === 0 || toldFrames === kind) return;
    toldFrames = kind;
    void callBackground('tellFrames', { kind }).catch(() => undefined);
  };

  /** The page around a frame may not have known yet what it is, or its word may have come too early. */
  const askAgain = () => {
    const wait = ASK_AGAIN[timesAsked++];
    if (wait === undefined) return;
    const timer = setTimeout(() => {
      isFresh = false;
      toldTop = undefined;
      read();
    }, wait);
    signal.addEventListener('abort', () => clearTimeout(timer));
  };

  const admittance: Admittance = {
    get isTooSmall() {
      return isFrame && (innerWidth < SMALLEST_WIDTH || innerHeight < SMALLEST_HEIGHT);
    },
    judge() {
      const { href } = location;
      const hasMoved = judged !== href;
      if (hasMoved || (kind !== 'article' && admittance.admission?.settings.sites.mode === 'articles')) {
        if (hasMoved) asked = isAsked;
        if (hasMoved && judged !== '') moved();
        judged = href;
        kind = judgePage(document, location);
      }
      return kind;
    },
    async decide() {
      admittance.judge();
      if (!admittance.admission || !isFresh) {
        admittance.admission = await callBackground('admit', null);
        isFresh = true;
      }
      let why = refusal();
      if (why === 'not-an-article' && !signal.aborted && (await isArticle())) {
        kind = 'article';
        why = refusal();
      }
      if (signal.aborted) return why;
      tellFrames();
      if (why === 'not-an-article' && isFrame) askAgain();
      return why;
    },
    doubt() {
      isFresh = false;
    },
    ask() {
      asked = true;
    },
    topChanged(top) {
      toldTop = top;
    },
  };
  return admittance;
}
