/** Findings of the record layer → words of the interface. */
import type { Reason } from '../core/mention';
import type { Actor, LegalStep, Source, Status } from '../model';
import type { MessageKey, Translator } from '../platform/translator';
import type { CitedSource } from '../record/bibliography';
import { daySpan, yearOf } from '../record/edtf';
import { homesOf } from '../record/homes';
import { finalityToSay, type LegalLine } from '../record/legal-label';
import { textIn } from '../record/names';

/** Kind and countries: `Transport network, El Salvador`. */
export function kicker(actor: Actor, t: Translator): string {
  const kind = actor.kind === 'group' && actor.type ? t.term('type', actor.type) : t.term('kind', actor.kind);
  const places = homesOf(actor);
  return places.length > 0 ? `${kind}, ${t.list(places.slice(0, 3).map((c) => t.country(c)))}` : kind;
}

/** One line of the legal label: the outcome with authority or country and year, and what a reader must know beside it. */
export function legalWords(line: LegalLine, actor: Actor, t: Translator): { headline: string; details: string[] } {
  const { step } = line;
  if (line.outcome === 'described')
    return { headline: t('legal_described', textIn(line.by ?? '', t.language)), details: [] };
  if (line.outcome === 'disputed-name' || !step || !line.case)
    return { headline: t('legal_disputed_name'), details: [] };

  const where =
    step.step === 'designated' || step.step === 'delisted'
      ? textIn(step.authority, t.language)
      : t.country(line.case.jurisdiction);
  const place = [where, step.date ? yearOf(step.date) : ''].filter(Boolean).join(', ');
  const partial = step.partial ? ` ${t('legal_partial')}` : '';
  const headline = `${t.term('legal', line.outcome)}${partial} (${place})`;

  const details: string[] = [];
  const prose = [step.offence, line.sentence?.outcome ?? step.outcome]
    .filter((x) => x !== undefined)
    .map((x) => textIn(x, t.language));
  if (prose.length > 0) details.push(prose.join(': '));
  // A conviction or a charge is somebody's: the court or the prosecutor stands beside it.
  if (line.outcome !== 'designated' && line.outcome !== 'delisted') details.push(textIn(step.authority, t.language));
  if (step.term) details.push(`“${step.term.value}”`);
  const inYear = ({ step, date }: LegalStep) => t.term('legal', step) + (date ? ` (${yearOf(date)})` : '');
  const { upheld } = line;
  if (upheld) details.push(inYear(upheld) + (upheld.outcome ? `: ${textIn(upheld.outcome, t.language)}` : ''));
  // A sentence that no verdict is recorded for stands for a conviction.
  const finality = finalityToSay(upheld ?? step) ?? (line.outcome === 'convicted' ? 'unknown' : undefined);
  if (finality) details.push(t.term('finality', finality));
  if (line.outcome === 'designated') details.push(t('legal_administrative'));
  if (line.pending && line.outcome !== 'wanted') details.push(t('legal_pending', t.date(actor.editorial.reviewed)));
  if (line.answers && !step.partial) details.push(t('legal_answers', inYear(line.answers)));
  return { headline, details: details.map(capitalised) };
}

/** The first letter large, as a line or a cell begins. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A legal step with its year: `Convicted (2012)`. */
export function stepWords(step: LegalStep, t: Translator): string {
  const partial = step.partial ? ` ${t('legal_partial')}` : '';
  return `${t.term('legal', step.step)}${partial} (${step.date ? yearOf(step.date) : t('undated')})`;
}

/** `In prison since 2012`, and beside it who said so and when. */
export function statusWords(status: Status, t: Translator): { headline: string; detail: string } {
  const since = status.from ? `, ${t('since', t.date(status.from))}` : '';
  return {
    headline: `${t.term('status', status.value)}${since}`,
    detail: t('statusBy', textIn(status.by, t.language), t('asOf', t.date(status.asOf))),
  };
}

/** `2009–2012`, `since 2009`, `until 2012`, or nothing. */
export function periodWords(from: string | undefined, until: string | undefined, t: Translator): string {
  if (from && until) return `${t.date(from)}–${t.date(until)}`;
  if (from) return t('since', t.date(from));
  return until ? t('until', t.date(until)) : '';
}

/** `El Faro, 3 May 2013`. */
export function sourceWords(source: Source, t: Translator): string {
  return `${source.publisher}, ${source.published ? t.date(source.published) : t('undated')}`;
}

/** What a place in a source is made of, beside numbers; anything else is the source's own, such as a heading. */
const LOCATOR_WORDS = /\b(?:last paras?|paras?|headline|title|standfirst|caption|subhead|list|last|end)\b/g;

/** A place in a source: `paras 1-2` as it stands in English, `párrs. 1-2` in Spanish. Headings stay as they are. */
export function locatorWords(locator: string, t: Translator): string {
  if (!/^[\d\s.,;–-]*$/.test(locator.replace(LOCATOR_WORDS, ''))) return locator;
  return locator.replace(LOCATOR_WORDS, (word) => t.term('locator', word.replace(' ', '-')));
}

/** A citation in one plain style: author, title, publisher, date, address, day of access, places in the source. */
export function plainCitation({ source, locators }: CitedSource, t: Translator): string {
  // Quotation marks within quotation marks become single ones.
  const title = source.title.replace(/[“"«]([^“”"«»]*)[”"»]/g, '‘$1’');
  const authors = source.authors && source.authors.length > 0 ? `${source.authors.join(', ')}. ` : '';
  const date = source.published ? t.date(source.published) : t('undated');
  const read = [source.copy && t('readInCopy'), t('accessedOn', t.date(source.accessed))].filter(Boolean).join('; ');
  return `${authors}“${title}”. ${source.publisher}, ${date}. ${source.url} (${read}).${locators.length > 0 ? ` ${capitalised(locators.map((place) => locatorWords(place, t)).join('; ')).replace(/\.$/, '')}.` : ''}`;
}

/** A reason as a reader sees it, numbers in the way of the language. */
export function reasonWords(reason: Reason, t: Translator): string {
  const values = (reason.values ?? []).map((value) =>
    /^\d+$/.test(value) ? new Intl.NumberFormat(t.language).format(Number(value)) : value,
  );
  return t(`reason_${reason.code.replaceAll('-', '_')}` as MessageKey, ...values);
}

/** Reasons as part of a sentence: `full name; Los Perrones named on this page`. A name keeps its capital. */
export function reasonsInSentence(reasons: readonly Reason[], t: Translator): string {
  return reasons
    .map((reason) => {
      const words = reasonWords(reason, t);
      const [value] = reason.values ?? [];
      return value !== undefined && words.startsWith(value) ? words : words.charAt(0).toLowerCase() + words.slice(1);
    })
    .join('; ');
}

/** Whether an edition is older than six months on a day (`YYYY-MM-DD`). */
export function isOlderThanSixMonths(edition: string, today: string): boolean {
  const limit = new Date(`${daySpan(edition).last}T00:00:00Z`);
  limit.setUTCMonth(limit.getUTCMonth() + 6);
  return limit.toISOString().slice(0, 10) < today;
}
