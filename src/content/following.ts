/**
 * When a document is read again: soon after it has changed, as often as its pace allows, when it is seen again, when
 * its address changes, and when it comes out of the back/forward cache.
 */
import { isOrphaned } from '../platform/messaging';
import { isFrame } from './admittance';
import type { DocumentKind } from './document-kind';
import { Pace } from './pace';
import { isTornDown } from './torn-down';

/** What it needs of the session whose document it is. */
interface Host {
  readonly signal: AbortSignal;
  /** Reads; done when that is. */
  read(): Promise<void>;
  /** The document has changed, and will be read soon. Answers false where it is not to be. */
  changed(): boolean;
  /** The page lay in the cache: much may be otherwise than it was. */
  cameBack(): void;
  tooBusy(): void;
  /** Ends this session and begins another: the page replaced the whole document. */
  again(): void;
  end(): void;
}

/**
 * Begins to follow a document. Answers how to stop that and begin again: where nothing is read its changes are none of
 * our business.
 */
export function followDocument(kind: DocumentKind, host: Host): (on: boolean) => void {
  const { signal } = host;
  const root = document.documentElement;
  const pace = new Pace();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let following: AbortController | undefined;

  const readSoon = () => {
    if (timer !== undefined || isTornDown()) return;
    timer = setTimeout(async () => {
      timer = undefined;
      // A page that nobody sees is read when somebody does, but for what the reader opened to have it read.
      if (document.hidden && !kind.isAsked) return;
      const before = kind.spent;
      await host.read();
      if (isTornDown()) return host.end();
      if (pace.note(kind.spent - before)) host.tooBusy();
    }, pace.wait);
  };

  const onChange = () => {
    const { documentElement } = document;
    // Opening a document anew takes every listener of window and document with it.
    if (documentElement && documentElement !== root) host.again();
    else if (isOrphaned()) host.end();
    else if (host.changed()) readSoon();
  };

  const follow = (on: boolean) => {
    if (on === (following !== undefined)) return;
    following?.abort();
    following = on ? new AbortController() : undefined;
    if (following) kind.follow(onChange, following.signal);
  };

  const onShown = ({ persisted }: PageTransitionEvent) => {
    if (persisted) host.cameBack();
  };
  const onVisibility = () => {
    // Not before the page may be left: that it is shown for the first time is an event too, and not for nothing.
    addEventListener('pageshow', onShown, { signal });
    readSoon();
  };

  follow(true);
  if (document.hidden) onVisibility();
  document.addEventListener('visibilitychange', onVisibility, { signal });
  if (isFrame) addEventListener('resize', readSoon, { passive: true, signal });
  // Text that scripts change without a new address is a mutation; an address alone may say that this is an editor.
  navigation.addEventListener('currententrychange', readSoon, { signal });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    pace.end();
    follow(false);
  });
  return follow;
}
