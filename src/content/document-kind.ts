/**
 * What a session needs to know of the document it reads, so that a web page and a PDF's text layer are read, painted
 * and walked through alike: where the text comes from, how a part of it becomes ranges, how to scroll to it.
 */
import type { PlacedMention } from './highlight';

/**
 * A paragraph, heading, cell or the like: no name spans two of them. A block never changes; changed text comes as a
 * new block, so that what is known of the others still holds.
 */
export interface Block {
  readonly text: string;
  /** Navigation, related links, tags, comments: not what the document is about. */
  readonly furniture: boolean;
}

/** One stretch of one text node, in UTF-16 units. */
export interface NodeSpan {
  node: Text;
  start: number;
  end: number;
}

export interface DocumentKind {
  /** The reader opened it in order to have it read: which sites are articles does not matter. */
  readonly isAsked?: boolean;
  /** More of its text is still to come. */
  readonly isUnfinished?: boolean;
  /** The page on which a mention begins, counted from 1, in documents that have pages. */
  pageOf?(placed: Pick<PlacedMention, 'block' | 'start'>): number;
  /**
   * All blocks in order. Those that are as they were at the last reading are the same objects. Reads in slices;
   * undefined when the signal ended it or the document did not hold still.
   */
  read(signal: AbortSignal): Promise<readonly Block[] | undefined>;
  /** Milliseconds of the page's main thread that reading has taken so far. */
  readonly spent: number;
  /** The node around all of a block's text: an element, or a shadow root. Undefined while it is not rendered. */
  anchorOf(block: Block): Node | undefined;
  /**
   * The text nodes that spell a part of a block now; none while it is not rendered. Absent where blocks know their
   * nodes (collect.ts).
   */
  spansOf?(block: Block, start: number, end: number): NodeSpan[];
  /** Where elements may be hidden, or shown apart from the text around them. */
  readonly parts?: {
    /** Reads as if an element or a text were not there, or as if it were again. */
    leaveOut(part: Element | Text, out: boolean): void;
    /** An element that is inline by its name begins and ends a block. */
    setApart(element: Element): void;
  };
  /** Calls `changed` whenever reading again may give something new, soon after each change, until the signal. */
  follow(changed: () => void, signal: AbortSignal): void;
  /** Brings a mention to where the reader looks, where it takes more than scrolling to its text nodes. */
  scrollTo?(placed: PlacedMention): void;
}
