/**
 * Shows mentions: opens the popover on a pointer's rest, on a click or tap, or by keyboard, and closes it again.
 * Loaded into a page only once it has mentions. It listens and never prevents: the page's own handling of every
 * event goes on as before, but for Escape while the popover is open.
 */
import { render } from 'preact';
import { browser } from '../platform/browser';
import { callBackground } from '../platform/messaging';
import { chooseLanguage, translatorFor } from '../platform/translator';
import { copyText } from './clipboard';
import { type PlacedMention, paintActive } from './highlight';
import { HitMap, rectsOf } from './hit-test';
import type { World } from './main';
import { PopoverCard } from './popover-card';
import { openPopoverHost, type PopoverHost } from './popover-host';
import type { Session } from './session';

/** Milliseconds after the pointer has left name and popover. */
const CLOSE_DELAY = 250;

interface OpenPopover {
  placed: PlacedMention;
  host: PopoverHost;
  /** Opened on purpose: stays until closed. */
  sticky: boolean;
  /** What had focus before the popover took it. */
  focusBefore: Element | null;
}

function present(session: Session): void {
  const { signal } = session;
  const hits = new HitMap();
  let open: OpenPopover | undefined;
  let pointer: { x: number; y: number } | undefined;
  let opening: ReturnType<typeof setTimeout> | undefined;
  let closing: ReturnType<typeof setTimeout> | undefined;
  let pointed: PlacedMention | undefined;
  let frameAsked = false;
  let walkedTo = -1;

  const stay = () => {
    clearTimeout(closing);
    closing = undefined;
  };

  const close = (returnFocus: boolean) => {
    stay();
    if (!open) return;
    const { host, focusBefore } = open;
    open = undefined;
    render(null, host.root);
    host.remove();
    paintActive();
    if (returnFocus && focusBefore instanceof HTMLElement && focusBefore.isConnected)
      focusBefore.focus({ preventScroll: true });
  };

  const load = (actor: string) => callBackground('profile', { actor });

  const show = (placed: PlacedMention, sticky: boolean, takeFocus: boolean) => {
    clearTimeout(opening);
    stay();
    if (open?.placed === placed) {
      open.sticky ||= sticky;
      if (takeFocus) focusCard(open.host);
      return;
    }
    const focusBefore = open?.focusBefore ?? document.activeElement;
    close(false);
    const host = openPopoverHost(session.own, () => {
      if (open?.host !== host) return;
      open = undefined;
      paintActive();
    });
    open = { placed, host, sticky, focusBefore };
    const at = pointer;
    let focusDue = takeFocus;
    const place = () => {
      host.placeAt(rectsOf(placed), sticky ? undefined : at);
      if (focusDue) focusDue = !focusCard(host);
    };
    const language = chooseLanguage(session.settings.language, browser.i18n.getUILanguage());
    render(
      <PopoverCard
        mention={placed.mention}
        t={translatorFor(language)}
        onPage={new Set(session.shown.map((p) => p.mention.actor))}
        load={load}
        onClose={() => close(true)}
        onCopy={copyText}
        onResize={place}
      />,
      host.root,
    );
    place();
    paintActive(placed);
    host.root.addEventListener('pointerenter', () => stay());
    host.root.addEventListener('pointerleave', () => leave());
  };

  /** Whether there was something to focus: the card is empty until its record has come. */
  const focusCard = (host: PopoverHost): boolean => {
    const body = host.root.querySelector<HTMLElement>('.popover-body');
    body?.focus({ preventScroll: true });
    return body !== null;
  };

  const leave = () => {
    clearTimeout(opening);
    if (!open || open.sticky || closing !== undefined) return;
    closing = setTimeout(() => close(false), CLOSE_DELAY);
  };

  const look = () => {
    frameAsked = false;
    if (!pointer) return;
    session.repaint();
    const hit = hits.at(pointer.x, pointer.y);
    if (!hit) {
      pointed = undefined;
      leave();
      return;
    }
    if (hit === pointed) return;
    pointed = hit;
    clearTimeout(opening);
    if (hit === open?.placed) {
      stay();
      return;
    }
    if (open?.sticky || session.settings.openOn === 'click') return;
    opening = setTimeout(() => show(hit, false, false), open ? 60 : session.settings.hoverDelay);
  };

  const on = <K extends keyof DocumentEventMap>(type: K, listener: (event: DocumentEventMap[K]) => void) =>
    document.addEventListener(type, listener, { capture: true, passive: type !== 'keydown', signal });

  on('pointermove', (event) => {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    if (open?.host.owns(event)) {
      stay();
      pointed = open.placed;
      return;
    }
    pointer = { x: event.clientX, y: event.clientY };
    if (frameAsked) return;
    frameAsked = true;
    requestAnimationFrame(look);
  });

  on('click', (event) => {
    if (!event.isTrusted || event.button !== 0 || open?.host.owns(event)) return;
    const hit = hits.at(event.clientX, event.clientY);
    const link =
      event.target instanceof Element &&
      event.target.closest('a[href], button, input, select, textarea, label, summary, [role="button"]');
    // A link stays a link: its click belongs to the page, and hovering opens the popover there.
    if (hit && !link) show(hit, true, false);
    else if (open) close(false);
  });

  on('keydown', (event) => {
    if (!open || event.key !== 'Escape' || !event.isTrusted) return;
    event.preventDefault();
    event.stopPropagation();
    close(true);
  });

  document.addEventListener(
    'pointerleave',
    () => {
      pointed = undefined;
      leave();
    },
    { signal },
  );

  const reveal = ({ spans }: PlacedMention) => {
    const target = spans[0]?.node.parentElement;
    if (!target) return;
    target.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const rect = rectsOf({ spans } as PlacedMention)[0];
    if (rect) scrollBy({ top: rect.top - innerHeight / 3, behavior: 'instant' });
  };

  session.present({
    update() {
      hits.set(session.shown);
      pointed = undefined;
      if (open && !session.shown.includes(open.placed)) {
        const same = session.shown.find(
          (p) =>
            p.spans[0]?.node === open?.placed.spans[0]?.node &&
            p.mention.actor === open?.placed.mention.actor &&
            p.spans[0]?.start === open?.placed.spans[0]?.start,
        );
        if (same) open.placed = same;
        else close(false);
      }
    },
    walk(step) {
      const { shown } = session;
      if (shown.length === 0) return;
      const from = open ? shown.indexOf(open.placed) : walkedTo;
      walkedTo = (from + step + shown.length) % shown.length;
      if (from < 0 && step < 0) walkedTo = shown.length - 1;
      const target = shown[walkedTo]!;
      reveal(target);
      show(target, true, true);
    },
    reveal(placed) {
      reveal(placed);
      paintActive(placed);
      setTimeout(() => open?.placed !== placed && paintActive(open?.placed), 1_500);
    },
  });
  signal.addEventListener('abort', () => {
    clearTimeout(opening);
    close(false);
  });
}

const { backgrounderSession } = globalThis as World;
if (backgrounderSession && !backgrounderSession.signal.aborted) present(backgrounderSession);
