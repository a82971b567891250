/**
 * The popovers that are open on a page: at most one that follows the pointer or was opened on purpose, and any number
 * that the reader has pinned. Each shows a mention and stays beside it until it is moved.
 */
import { render } from 'preact';
import type { Decision, NewDecision, Profile, Settings } from '../../contract';
import type { ActorId, Language } from '../../model';
import { browser } from '../../platform/browser';
import { callBackground } from '../../platform/messaging';
import { chooseLanguage, makeTranslator, type Translator } from '../../platform/speech';
import { copyText } from '../clipboard';
import { type PlacedMention, paintActive } from '../highlight';
import { rectsOf } from '../hit-test';
import { findPublished, type Published } from '../published';
import type { Session } from '../session';
import { PopoverCard } from './card';
import { boxOf, createPopoverHost, type Sheet, viewport } from './host';
import type { Movable } from './move';
import { type Box, clamp, placeBeside } from './place';
import type { Profiles } from './use-profile';

/**
 * `hover`: goes when the pointer does. `held`: opened on purpose, goes with a click elsewhere. `pinned`: stays until
 * the reader closes it.
 */
export type Hold = 'hover' | 'held' | 'pinned';

export interface Popover {
  placed: PlacedMention;
  hold: Hold;
  readonly box: Box;
}

interface Open extends Popover {
  sheet: Sheet;
  pointer: { x: number; y: number } | undefined;
  /** The reader has moved it. */
  moved: boolean;
  /** Its mention is on the page no more. */
  absent: boolean;
  /** The reader has decided something in it: it stays to be taken back. */
  decided: boolean;
  focusDue: boolean;
  focusBefore: Element | null;
}

/** When the page at an address was published: as it says itself, and as the reader says. */
interface PublishedHere {
  address: string;
  page: Published | undefined;
  reader?: Published;
}

/** Milliseconds for which a profile that was fetched is shown again without asking. */
const FRESH = 15_000;

/** Everything that opens, updates, moves and closes popovers in one document. */
export class Popovers {
  readonly #session: Session;
  readonly #host;
  readonly #open = new Set<Open>();
  readonly #profiles = cachedProfiles();
  #published: PublishedHere | undefined;
  #words: Promise<Translator | undefined> | undefined;
  #translator: Translator | undefined;

  constructor(session: Session) {
    this.#session = session;
    this.#host = createPopoverHost(session.own, () => this.#pageTookThem());
    void this.#speak();
  }

  /** The one that is not pinned. */
  get current(): Popover | undefined {
    return this.#current;
  }

  get #current(): Open | undefined {
    return [...this.#open].find((one) => one.hold !== 'pinned');
  }

  owns(event: Event): boolean {
    return this.#host.owns(event);
  }

  /** Fetches what a popover for this mention will show. */
  prefetch({ mention }: PlacedMention): void {
    for (const actor of mention.candidates ?? [mention.actor]) this.#profiles.load(actor).catch(() => undefined);
  }

  /** Opens a popover for a mention in place of the one that is not pinned; one that is open for it already is used. */
  show(
    placed: PlacedMention,
    hold: 'hover' | 'held',
    { takeFocus = false, pointer = undefined as Open['pointer'] } = {},
  ): void {
    const same = [...this.#open].find((one) => one.placed === placed);
    if (same) {
      if (same.hold === 'hover') same.hold = hold;
      same.sheet.toFront();
      if (takeFocus) focusCard(same.sheet);
      this.#draw(same);
      return;
    }
    const before = this.#current;
    const focusBefore = before?.focusBefore ?? this.#pageFocus();
    if (before) this.#remove(before);
    const sheet = this.#host.openSheet();
    const one: Open = {
      placed,
      hold,
      sheet,
      pointer: hold === 'hover' ? pointer : undefined,
      moved: false,
      absent: false,
      decided: false,
      focusDue: takeFocus,
      focusBefore,
      get box() {
        return boxOf(sheet.box());
      },
    };
    this.#open.add(one);
    this.#draw(one);
    this.#place(one);
    this.#paint();
  }

  /** Closes the one that is not pinned, if it is held no firmer than `hold`. */
  closeCurrent(hold: 'hover' | 'held'): void {
    const one = this.#current;
    if (one && (one.hold === 'hover' || hold === 'held')) this.#remove(one);
  }

  /** What Escape closes: the popover that has focus, else the one that is not pinned. Answers whether there was one. */
  escape(): boolean {
    const focused = this.#host.focused();
    const one = [...this.#open].find((o) => focused && o.sheet.root.contains(focused)) ?? this.#current;
    if (one) this.#close(one);
    return one !== undefined;
  }

  closeAll(): void {
    for (const one of this.#open) this.#remove(one);
  }

  /** The page's mentions have changed: each popover finds its own again, or goes, unless the reader wants it to stay. */
  update(shown: readonly PlacedMention[]): void {
    for (const one of this.#open) {
      if (!shown.includes(one.placed)) {
        const [span] = one.placed.spans;
        const again = shown.find(
          (p) =>
            p.spans[0]?.node === span?.node &&
            p.spans[0]?.start === span?.start &&
            p.mention.surface === one.placed.mention.surface,
        );
        one.absent = !again;
        if (again) one.placed = again;
        else if (one.hold !== 'pinned' && !one.decided) {
          this.#remove(one);
          continue;
        }
      }
      this.#draw(one);
    }
    this.#paint();
  }

  /** The page was scrolled or resized. */
  follow(): void {
    for (const one of this.#open) {
      const { height } = viewport();
      const lines = one.moved || one.hold === 'pinned' ? [] : rectsOf(one.placed);
      const inView = lines.some((r) => r.bottom > 0 && r.top < height);
      if (inView) this.#place(one);
      else if (one.hold === 'hover') this.#remove(one);
      else this.#keepInView(one);
    }
  }

  /** The words of the reader's language, asked for once; again when the reader chooses another, or when it failed. */
  #speak(): Promise<Translator | undefined> {
    const language = languageOf(this.#session.settings);
    if (this.#translator?.language === language) return Promise.resolve(this.#translator);
    this.#words ??= callBackground('words', { language })
      .then(
        (catalogue) => {
          this.#translator = makeTranslator(language, catalogue);
          return this.#translator;
        },
        () => undefined,
      )
      .finally(() => {
        this.#words = undefined;
      });
    return this.#words;
  }

  #draw(one: Open): void {
    const { settings, shown } = this.#session;
    const t = this.#translator;
    if (!t || t.language !== languageOf(settings)) {
      void this.#speak().then((spoken) => spoken && this.#open.has(one) && this.#draw(one));
      return;
    }
    const published = this.#publishedHere();
    const movable: Movable = {
      box: () => one.box,
      moveTo: ({ left, top }) => {
        one.moved = true;
        if (one.hold !== 'pinned') this.#pin(one, true);
        one.sheet.stand({ left, top, room: viewport().height });
      },
    };
    render(
      <PopoverCard
        mention={one.placed.mention}
        t={t}
        onPage={new Set(shown.map((p) => p.mention.actor))}
        published={published.reader ?? published.page}
        pinned={one.hold === 'pinned'}
        movable={movable}
        profiles={this.#profiles}
        onPublished={(date) => {
          if (date === undefined) delete published.reader;
          else published.reader = { date, from: 'reader' };
          void callBackground('setPublished', { date: date ?? null }).catch(() => undefined);
          for (const other of this.#open) this.#draw(other);
        }}
        onPin={(pinned) => this.#pin(one, pinned)}
        onClose={() => this.#close(one)}
        onCopy={copyText}
        onShowProfile={(actor) =>
          void callBackground('showPage', { page: 'profile', query: { actor } }).catch(() => undefined)
        }
        decide={(decision) => this.#decide(one, decision)}
        decided={() => callBackground('decisionsHere', null)}
        revoke={(id) => callBackground('revoke', { id })}
        onResize={() => this.#resized(one)}
      />,
      one.sheet.root,
    );
  }

  /**
   * When this page was published: looked for once an address, since pages change their article without a reload. What
   * the reader has set for the address before comes after.
   */
  #publishedHere() {
    const address = location.href;
    if (this.#published?.address !== address) {
      const here: PublishedHere = { address, page: findPublished(document, address, today()) };
      this.#published = here;
      void callBackground('publishedHere', null).then(
        (date) => {
          if (!date || here.reader || this.#published !== here) return;
          here.reader = { date, from: 'reader' };
          for (const one of this.#open) this.#draw(one);
        },
        () => undefined,
      );
    }
    return this.#published;
  }

  #decide(one: Open, decision: NewDecision): Promise<Decision> {
    one.decided = true;
    if (one.hold === 'hover') one.hold = 'held';
    return callBackground('decide', decision);
  }

  #pin(one: Open, pinned: boolean): void {
    const current = this.#current;
    if (!pinned && current && current !== one) this.#remove(current);
    one.hold = pinned ? 'pinned' : 'held';
    this.#draw(one);
  }

  #resized(one: Open): void {
    if (!this.#open.has(one)) return;
    if (one.moved) this.#keepInView(one);
    else this.#place(one);
    if (one.focusDue) one.focusDue = !focusCard(one.sheet);
  }

  #place(one: Open): void {
    const parent = one.placed.spans[0]?.node.parentElement;
    const rtl = parent ? getComputedStyle(parent).direction === 'rtl' : false;
    const lines = rectsOf(one.placed).map(boxOf);
    const at = placeBeside(lines, one.sheet.wished(), viewport(), { pointer: one.pointer, rtl });
    if (at) one.sheet.stand(at);
    else this.#keepInView(one);
  }

  #keepInView(one: Open): void {
    const { left, top } = one.box;
    const room = viewport().height;
    one.sheet.stand({ ...clamp(left, top, one.sheet.box(), viewport()), room });
  }

  /** Closes at the reader's wish: focus returns to where it was before the popover took it. */
  #close(one: Open): void {
    const focused = this.#host.focused();
    const had = focused !== null && one.sheet.root.contains(focused);
    this.#remove(one);
    if (had && one.focusBefore instanceof HTMLElement && one.focusBefore.isConnected)
      one.focusBefore.focus({ preventScroll: true });
  }

  #remove(one: Open): void {
    if (!this.#open.delete(one)) return;
    render(null, one.sheet.root);
    one.sheet.remove();
    this.#paint();
  }

  #pageTookThem(): void {
    for (const one of this.#open) render(null, one.sheet.root);
    this.#open.clear();
    this.#paint();
  }

  /** What in the page has focus; a popover of ours hands on what had it before. */
  #pageFocus(): Element | null {
    const focused = this.#host.focused();
    const within = focused && [...this.#open].find((o) => o.sheet.root.contains(focused));
    return within ? within.focusBefore : document.activeElement;
  }

  #paint(): void {
    const one = this.#current;
    paintActive(one?.absent ? undefined : one?.placed);
  }
}

/** Profiles from the background, each kept for a while. */
function cachedProfiles(): Profiles {
  const kept = new Map<ActorId, { at: number; asked: Promise<Profile | null>; profile?: Profile }>();
  const fresh = (actor: ActorId) => {
    const one = kept.get(actor);
    return one && performance.now() - one.at < FRESH ? one : undefined;
  };
  return {
    known: (actor) => fresh(actor)?.profile,
    load(actor) {
      const one = fresh(actor);
      if (one) return one.asked;
      const asked = callBackground('profile', { actor });
      const entry: { at: number; asked: Promise<Profile | null>; profile?: Profile } = { at: performance.now(), asked };
      kept.set(actor, entry);
      asked.then(
        (profile) => {
          if (profile) entry.profile = profile;
          else kept.delete(actor);
        },
        () => kept.delete(actor),
      );
      return asked;
    },
  };
}

function languageOf(settings: Settings): Language {
  return chooseLanguage(settings.language, browser.i18n.getUILanguage());
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** Whether there was something to focus: the card is empty until its record has come. */
function focusCard({ root }: Sheet): boolean {
  const card = root.querySelector<HTMLElement>('[role="dialog"]');
  card?.focus({ preventScroll: true });
  return card !== null;
}
