/**
 * What a page needs once it has mentions, and not before: looks whether they are seen, paints them, and has the
 * popover's code brought in when the reader moves on the page.
 */
import { isOrphaned } from '../platform/messaging';
import type { PlacedMention } from './highlight';
import type { World } from './main';
import { Painter } from './painter';
import { placeMentions } from './placed';
import { removeLeftHosts } from './popover/left-hosts';
import { Sight } from './sight';
import { actorsIn, countIn } from './summary';

/** How often a page with highlights looks whether the extension is still there, in milliseconds. */
const ORPHAN_CHECK = 4_000;

/** Puts a mention a third of the way down the screen. */
function scrollTo({ spans: [span] }: PlacedMention): void {
  const target = span?.node.parentElement;
  if (!target) return;
  target.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const range = document.createRange();
  range.setStart(span.node, Math.min(span.start, span.node.length));
  range.setEnd(span.node, Math.min(span.end, span.node.length));
  scrollBy({ top: range.getBoundingClientRect().top - innerHeight / 3, behavior: 'instant' });
}

const { backgrounderSession: session } = globalThis as World;
if (session && !session.signal.aborted) {
  removeLeftHosts();
  const { parts } = session.kind;
  const sight = parts && new Sight(parts, session.signal);
  const painter = new Painter(session.signal, session.kind.spansOf === undefined, (near) => {
    if (sight?.correctParts(near)) session.readAgain();
  });
  let isAwaited = false;
  session.displayBy({
    place: placeMentions,
    summarize: actorsIn,
    count: countIn,
    correct: (found) => sight?.correct(found) ?? false,
    show(placed) {
      painter.show(placed, session.settings.highlight);
      if (isAwaited) return;
      isAwaited = true;
      awaitReader();
    },
    dropStale: () => painter.dropStale(),
    restore: () => painter.restore(),
    scrollTo,
    async jump({ actor, tier, index, region = 'body' }, found) {
      const own = found.filter(
        ({ mention }) => mention.actor === actor && mention.tier === tier && mention.region === region,
      );
      const target = own[((index % own.length) + own.length) % own.length];
      if (target) (await session.bringPresenter())?.reveal(target);
      return null;
    },
    async walk(step) {
      if (session.shown.length === 0) return false;
      return (await session.bringPresenter())?.walk(step) ?? false;
    },
  });

  const alive = setInterval(() => isOrphaned() && session.end(), ORPHAN_CHECK);
  session.signal.addEventListener('abort', () => clearInterval(alive));

  /**
   * Has the popover's code brought in when the reader moves. Not before there is something to paint: new listeners have
   * the browser draw a frame, which is that of the mentions then.
   */
  const awaitReader = () => {
    const { early } = session;
    const waiting = new AbortController();
    const bring = () => void session.bringPresenter().then(() => waiting.abort());
    const listen = { capture: true, passive: true, signal: AbortSignal.any([session.signal, waiting.signal]) };
    addEventListener(
      'pointermove',
      (event) => {
        if (!event.isTrusted) return;
        early.move = event;
        bring();
      },
      listen,
    );
    addEventListener('pointerdown', bring, listen);
    addEventListener(
      'click',
      (event) => {
        if (event.isTrusted) early.click = event;
      },
      listen,
    );
    // A finger gives no notice.
    if (matchMedia('(any-pointer: coarse)').matches) bring();
  };
}
