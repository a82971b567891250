/**
 * Every message between a page, the background and the extension's own screens, as typed function signatures.
 * Types only. Messages are JSON; each call is answered, and errors are data (platform/messaging.ts).
 */
import type { Reasons, Region, Tier } from './core/mention';
import type {
  Activity,
  Actor,
  ActorId,
  ActorKind,
  CountryCode,
  Edition,
  Edtf,
  GroupType,
  Language,
  LegalStepKind,
  Name,
  Relation,
  Source,
  SourceId,
  StatusValue,
} from './model';

/**
 * Where Backgrounder reads. A site is a host with its port, where it has one: `example.org` covers
 * `www.example.org` too. All local files are the one site `file:`.
 */
export interface SiteRules {
  /** `articles`: articles and reports of any site. `all`: every page. `listed`: the pages of `listed` and no other. */
  mode: 'articles' | 'all' | 'listed';
  listed: string[];
  /** Never here, whatever else is set. */
  off: string[];
}

/** How the reader wants Backgrounder to behave. Kept in the reader's own database. */
export interface Settings {
  sites: SiteRules;
  /** `auto` follows the browser. */
  language: Language | 'auto';
  /** Milliseconds the pointer rests on a name before the popover opens; 0 to 2,000. */
  hoverDelay: number;
  /** `click`: resting the pointer opens nothing. */
  openOn: 'hover' | 'click';
  /** How mentions are painted. A possible one is dotted in either. */
  highlight: 'underline' | 'tint';
  showPossible: boolean;
  /** Off on every page, until the reader says otherwise. */
  paused: boolean;
  /** What of these an administrator has set: it holds whatever the reader chooses. Absent where none has. */
  managed?: ManagedSettings;
}

/** What an administrator may set. Sites in `off` come on top of the reader's own. */
export type ManagedSettings = Partial<Omit<Settings, 'sites' | 'managed'>> & { sites?: Partial<SiteRules> };

/**
 * What sort of page a document is. `private`: mail, documents, banking, chats, read only when asked for.
 * `editor`: where text is written, never read.
 */
export type PageKind = 'article' | 'other' | 'private' | 'editor';

/** What a document is told before it begins. */
export interface Admission {
  settings: Settings;
  /** The site of the tab, as `SiteRules` names sites: frames follow the page they stand in. */
  site: string;
  /** For a frame: what the page around it is; absent while that page is not there to say. */
  top?: PageKind;
}

/** The text of a document. */
export interface TextToResolve {
  text: string;
  furniture: [start: number, end: number][];
  /** Actors identified in other parts of the same page, when this is only a part of it. */
  established?: ActorId[];
}

/** The text of a page, or a changed part of it, as its blocks: joining them is left to the background. */
export interface BlocksToResolve {
  blocks: string[];
  /** One character a block: `1` where it is furniture, else `0`. */
  furniture: string;
  established?: ActorId[];
  /** Nothing is there yet to show mentions with: if there are any, it is brought in before the answer comes. */
  bringDisplay?: boolean;
  /**
   * This is all text of the document, of which nothing was told so far: what it names is told as `changed` would tell
   * it, once the answer has arrived. Most pages need no other call.
   */
  tell?: { hasFrames: boolean } | undefined;
}

/** An actor as lists show it. */
export interface ActorLine {
  id: ActorId;
  name: string;
  kind: ActorKind;
}

/**
 * Whom a mention means, how surely and why: what many mentions of a page have in common. `candidates` is there when
 * the page does not decide between several actors.
 */
export interface Sense {
  actor: ActorId;
  tier: Tier;
  region: Region;
  reasons: Reasons;
  candidates?: ActorId[] | undefined;
}

/** A mention as a page shows it. */
export interface PageMention extends Sense {
  surface: string;
  /** Up to 32 characters before and after it: what tells this mention from others of the same spelling. */
  context: { before: string; after: string };
}

/** A mention and where it stands in the text, in UTF-16 units. */
export interface TextMention extends PageMention {
  start: number;
  end: number;
}

export interface Resolution {
  edition: string;
  mentions: TextMention[];
  actors: ActorLine[];
  /** As in PackedResolution. */
  open: boolean;
}

/** What `resolve` answers: a resolution without what the asker has. */
export interface PackedResolution {
  actors: ActorLine[];
  /** Each as JSON: of most nobody asks. */
  reasons: string[];
  /**
   * Numbers, packed by platform/packed-numbers.ts, as all that there may be thousands of. For each sense: index into
   * `actors`, 1 if identified plus 2 if in furniture, index into `reasons`, number of candidates, and these as indexes
   * into `actors`.
   */
  senses: string;
  /**
   * For each mention, in order: how many blocks further than the one before it, start in the block, length, and which
   * of the senses.
   */
  mentions: string;
  /** Whether it might be another if more actors were established: there are names that it does not surely give to one. */
  open: boolean;
  /** How many actors it identifies in the body of the text. */
  identified: number;
}

/** Everything that a popover or a page shows about one actor. */
export interface Profile {
  actor: Actor;
  /** Relations that other records state towards this actor. */
  incoming: { from: ActorId; relation: Relation }[];
  /** The actors that relations point to, to name and label them. */
  others: Record<ActorId, { kind: ActorKind; names: Name[]; countries: CountryCode[] }>;
  sources: Record<SourceId, Source>;
  edition: Edition;
}

/** Actors around one, or around several, and every relation between them that a record states. */
export interface Network {
  actors: Profile['others'];
  relations: { from: ActorId; relation: Relation }[];
  sources: Profile['sources'];
  /** Actors that were left out because there are too many. */
  leftOut: number;
}

/** An actor as the explorer lists and filters it. */
export interface DirectoryRow {
  id: ActorId;
  kind: ActorKind;
  type?: GroupType;
  names: Pick<Name, 'value' | 'type' | 'lang'>[];
  /** Where it is at home: bases, else presence, else nationality. */
  homes: CountryCode[];
  countries: CountryCode[];
  activities: Activity[];
  status?: StatusValue;
  /** What its legal label says, the gravest standing outcome first and reversals beside it, with the form of its square. */
  outcomes: { outcome: LegalStepKind | 'described' | 'disputed-name'; mark: string }[];
  /** A correction to it came with this edition. */
  changed: boolean;
}

/** All actors, and how many relations the records state between the countries where they are at home. */
export interface Directory {
  edition: string;
  rows: DirectoryRow[];
  ties: { a: CountryCode; b: CountryCode; count: number }[];
}

/** The extension's own pages that others may ask to be shown. */
export type OwnPage = 'profile' | 'paragraph' | 'explorer';

/** How the dataset fares. */
export interface DatasetHealth {
  edition: string;
  actors: number;
  /** `memory`: the browser offers no IndexedDB here, nothing is kept. */
  storage: 'indexeddb' | 'memory';
  /** Set when a missing or damaged database was rebuilt from the bundle. */
  rebuilt?: { when: string; why: string };
}

/** How far a decision reaches: this mention, this page, this site, every page. */
export type DecisionScope = 'mention' | 'page' | 'site' | 'always';

/** What the reader says of a name on the page from which it is sent. */
export interface NewDecision {
  /** `not-this`: the name does not mean this actor. `this-one`: it does; for a mention or a page only. */
  verdict: 'not-this' | 'this-one';
  actor: ActorId;
  /** The name as the page spelt it. */
  surface: string;
  scope: DecisionScope;
  /** Up to 32 characters before and after it; with the scope `mention` only. */
  context?: { before: string; after: string };
  /** Id of the decision that this one takes the place of. */
  replaces?: string;
}

/** A decision that the reader made, as it is kept and listed. */
export interface Decision {
  id: string;
  verdict: 'not-this' | 'this-one';
  actor: ActorId;
  /** The actor's name when the decision was made: the record may be gone from a later edition. */
  actorName: string;
  surface: string;
  scope: DecisionScope;
  /** The page's address for `mention` and `page`, the host for `site`, empty for `always`. */
  place: string;
  context?: { before: string; after: string };
  /** ISO 8601, UTC. */
  made: string;
  /** False: made in a private window, or without a database; gone when the browser closes. */
  lasting: boolean;
}

/** The reader's own data as a file holds it. */
export interface ReaderData {
  kind: 'backgrounder-reader-data';
  format: 1;
  /** ISO 8601, UTC. */
  exported: string;
  settings: Settings;
  decisions: Decision[];
}

/** What `checkDataset` found. */
export interface DatasetCheck {
  /** Records that can be read, and how many there should be. */
  readable: number;
  expected: number;
  /** Whether the compiled index is the one that was written, by its checksum. */
  index: 'sound' | 'damaged';
}

/**
 * One actor in one tier on one page: whoever is identified, and elsewhere only possible, has two lines. `surface`,
 * `reasons` and `candidates` are those of the first mention of the line.
 */
export interface ActorOnPage extends ActorLine {
  tier: Tier;
  /** Mentions in the region that the list is about. */
  mentions: number;
  surface: string;
  reasons: Reasons;
  candidates?: ActorId[];
  /** In a document with pages: those on which its mentions begin. */
  pages?: number[];
}

/**
 * How a page fares. `off-here`: the reader switched this site off. `paused`: every site. `not-listed`,
 * `not-an-article`: the rule for sites leaves it out. `private-page`, `editor`: pages that are not read. `too-busy`:
 * it changes faster than it may be read. `unavailable`: the record could not be asked.
 */
export type PageState =
  | 'reading'
  | 'ready'
  | 'nothing-found'
  | 'off-here'
  | 'paused'
  | 'not-listed'
  | 'not-an-article'
  | 'private-page'
  | 'editor'
  | 'too-busy'
  | 'unavailable';

/** A document, or a tab with all its frames. */
export interface PageSummary {
  state: PageState;
  /** The site of the tab, as `SiteRules` names sites. */
  site: string;
  /** Actors named in the body of the page, and those named in its menus, related links and the like. */
  actors: ActorOnPage[];
  furniture: ActorOnPage[];
}

/** Calls that the background answers. */
export interface BackgroundCalls {
  admit(request: null): Admission;
  resolve(request: BlocksToResolve): PackedResolution;
  profile(request: { actor: ActorId }): Profile | null;
  /** The mentions or the state of this document have changed; the background counts its tab again. */
  changed(request: { identified: number; hasFrames: boolean }): null;
  /** What this page is, for the frames in it. */
  tellFrames(request: { kind: PageKind }): null;
  /** The page in a tab with all its frames; null where Backgrounder does not run. */
  tabSummary(request: { tabId: number }): PageSummary | null;
  /** As `jump`, the index counted over all frames of the tab. */
  jumpInTab(request: { tabId: number; actor: ActorId; tier: Tier; index: number; region?: Region }): null;
  /** As `walk`, from frame to frame. */
  walkInTab(request: { tabId: number; step: 1 | -1 }): null;
  /** The actors themselves (0 steps), with their neighbours (1), with the neighbours' neighbours (2). */
  network(request: { actors: ActorId[]; steps: 0 | 1 | 2 }): Network;
  /** The actors that a text fits, best first, at most `limit`; each with the name that fits, if it is a name that does. */
  search(request: { text: string; limit: number }): { id: ActorId; name: string; byName: boolean }[];
  directory(request: null): Directory;
  /** What was selected or typed when the explorer was opened with this id. */
  lookedUp(request: { id: string }): string;
  /** Shows one of our pages in a new tab: `profile` with `{ actor }`, `paragraph` with `{ actors: 'a,b' }`. */
  showPage(request: { page: OwnPage; query: Record<string, string> }): null;
  /** The page does not say what it is: bring in the code that judges its text. */
  prepareToJudge(request: null): null;
  /** The reader moves on a page with mentions: bring in the popover. */
  prepareToOpen(request: null): null;
  /** The settings in force. */
  settings(request: null): Settings;
  /** The interface's messages in a language, by key: what pages show is not loaded with them. */
  words(request: { language: Language }): Record<string, string>;
  changeSettings(request: Partial<Settings>): Settings;
  /** The day on which the page that asks was published, where the reader has set one since the browser was started. */
  publishedHere(request: null): Edtf | null;
  /** Keeps that day for the page that asks; without a date the page's own holds again. */
  setPublished(request: { date: Edtf | null }): null;
  /** Keeps a decision about a name on the page that sends it; open pages resolve again at once. */
  decide(request: NewDecision): Decision;
  /** The same, of a name on the page in a tab; for the extension's own screens. */
  decideInTab(request: { tabId: number; decision: NewDecision }): Decision;
  /** Every decision, newest first. */
  decisions(request: null): Decision[];
  /** The decisions that hold on the page that asks. */
  decisionsHere(request: null): Decision[];
  /** Takes a decision back; open pages resolve again at once. */
  revoke(request: { id: string }): null;
  /** Settings and lasting decisions, for a file. */
  exportReaderData(request: null): ReaderData;
  /** Takes over a file's settings and adds its decisions: all of it, or nothing and an error that says why. */
  importReaderData(request: { text: string }): { decisions: number };
  health(request: null): DatasetHealth;
  /** Compares what is installed with its checksum and its counts. */
  checkDataset(request: null): DatasetCheck;
  /** Remakes the compiled index from the installed records. */
  rebuild(request: null): DatasetHealth;
  /** Throws away what is installed and installs the edition that came with the extension. */
  restore(request: null): DatasetHealth;
  /** For a document that is not a tab's page: the example on the first-run page, a headless check. */
  scanText(request: TextToResolve): Resolution;
}

/** Calls that a page answers. */
export interface PageCalls {
  summary(request: null): PageSummary;
  /** Scrolls to the n-th mention of the actor in a tier and region, counted from 0 and wrapping, and opens nothing. */
  jump(request: { actor: ActorId; tier: Tier; index: number; region?: Region }): null;
  /**
   * Moves to the next (1) or previous (-1) mention and opens its popover. False when there is none: the walk has left
   * this document, and begins at its other end when it comes again.
   */
  walk(request: { step: 1 | -1 }): boolean;
  settingsChanged(request: Settings): null;
  /** The reader decided something, or took it back: the page resolves again. */
  decisionsChanged(request: null): null;
  /** What this document is. */
  kind(request: null): PageKind;
  /** For a frame: what the page around it is now. */
  topChanged(request: { kind: PageKind }): null;
  /** Reads this page once, though the rule for sites leaves it out. An editor is never read. */
  readAnyway(request: null): null;
}

/** What the background tells the extension's own screens that are open. Nobody need be there. */
export interface ScreenCalls {
  /** A page has been read again, or has gone into another state. */
  pageChanged(request: { tab: number }): null;
  settingsChanged(request: Settings): null;
  decisionsChanged(request: null): null;
}

export type Request<Calls, K extends keyof Calls> = Calls[K] extends (request: infer R) => unknown ? R : never;
export type Answer<Calls, K extends keyof Calls> = Calls[K] extends (request: never) => infer A ? A : never;
