/**
 * What a page needs once it has mentions, and not before: looks whether they are seen, and paints them. Small, and
 * loaded ahead of the popover, so that highlights do not wait for it.
 */
import type { World } from './main';
import { Painter } from './painter';
import { Sight } from './sight';

const { backgrounderSession: session } = globalThis as World;
if (session && !session.signal.aborted) {
  const painter = new Painter(session.signal);
  const { parts } = session.kind;
  const sight = parts && new Sight(parts, session.signal);
  session.displayBy({
    correct: (found) => sight?.correct(found) ?? false,
    show: (placed) => painter.show(placed, session.settings.highlight),
    dropStale: () => painter.dropStale(),
    restore: () => painter.restore(),
  });
}
