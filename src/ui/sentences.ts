/**
 * A statement of a record → a sentence, from templates alone. The templates avoid grammatical gender and number in
 * Spanish and Portuguese, and articles before names, so that any name fits. Nothing is said that the record does
 * not hold: what is below a court's finding keeps, beside it, who says so (`attributionOf`).
 */
import type { Actor, ActorId, LegalCase, LegalStep, Relation } from '../model';
import type { MessageKey, Translator } from '../platform/translator';
import { finalityToSay, legalLabel } from '../record/legal-label';
import { textIn } from '../record/names';
import type { Statement } from '../record/statements';
import { contracted, withArticle } from './articles';
import { periodWords } from './words';

/** How an actor is called in the language of the sentence. */
export type NameOf = (actor: ActorId) => string;

/** The first letter small, unless the word is an acronym. */
export function inSentence(text: string): string {
  return /^\p{Lu}(\p{Lu}|\d)/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** Ends with one full stop, whatever the text ended with. */
function stopped(text: string): string {
  return /[.!?…]["”»]?$/.test(text) ? text : `${text}.`;
}

function stepSentence(step: LegalStep, legalCase: LegalCase, name: string, t: Translator): string {
  const said = t.term('prose_step', step.step, name) + (step.partial ? ` ${t('legal_partial')}` : '');
  const where = [t.country(legalCase.jurisdiction), step.date ? t.date(step.date) : t('undated')].join(', ');
  const what = [step.offence, step.outcome].filter((x) => x !== undefined).map((x) => textIn(x, t.language));
  const sentence = t(
    'prose_step',
    said,
    // Parentheses within parentheses become brackets.
    `${where}; ${textIn(step.authority, t.language).replaceAll('(', '[').replaceAll(')', ']')}`,
    what.length > 0 ? `: ${what.map((w) => w.replace(/\.$/, '')).join('; ')}` : '',
  );
  const beside: string[] = [];
  if (step.term) beside.push(t('prose_term', step.term.value));
  const finality = finalityToSay(step);
  if (finality) beside.push(t.term('prose_finality', finality));
  if (step.step === 'designated') beside.push(t('prose_administrative'));
  if (step.note) beside.push(stopped(textIn(step.note, t.language)));
  return [sentence, ...beside].join(' ');
}

/** A relation as a sentence. It is described, never asserted: whoever says so stands beside it. */
export function relationSentence(relation: Relation, from: string, to: string, t: Translator): string {
  const { language } = t;
  const said = contracted(
    t.term('prose_relation', relation.type, withArticle(from, language), withArticle(to, language)),
    language,
  );
  const detail = relation.detail ? textIn(relation.detail, language) : '';
  const more = [detail, periodWords(relation.from, relation.until, t)].filter(Boolean).join(', ');
  return `${said}${more ? ` (${more})` : ''}.`;
}

/** The statement as a sentence or two. Its finality, its limits and the source's own legal term are part of it. */
export function sentenceOf(statement: Statement, nameOf: NameOf, t: Translator): string {
  // `… of Murder, Inc.` has its full stop.
  return contracted(uncontracted(statement, nameOf, t), t.language).replace(/(?<!\.)\.\.$/, '.');
}

function uncontracted(statement: Statement, nameOf: NameOf, t: Translator): string {
  const { language } = t;
  const name = withArticle(nameOf(statement.actor), language);
  switch (statement.kind) {
    case 'step':
      return stepSentence(statement.step, statement.legalCase, name, t);
    case 'status': {
      const { value, from, to } = statement.claim;
      const dated = from && value === 'deceased' ? t.date(from) : periodWords(from, to, t);
      return t('prose_status', name, [inSentence(t.term('status', value)), dated].filter(Boolean).join(', '));
    }
    case 'denial': {
      const { by, date, text } = statement.claim;
      return t(
        'prose_denial',
        [textIn(by, language), date ? t.date(date) : ''].filter(Boolean).join(', '),
        stopped(text[language]),
      );
    }
    case 'conflict': {
      const [first, ...others] = statement.conflict.versions.map((v) => v.text[language].replace(/\.$/, ''));
      return t(
        'prose_conflict',
        statement.conflict.about[language],
        (first ?? '') + others.map((other) => t('prose_conflict_or', other)).join(''),
      );
    }
    case 'role': {
      const { title, from, until } = statement.claim;
      const dated = periodWords(from, until, t);
      return t('prose_role', name, title[language].replace(/\.$/, '') + (dated ? ` (${dated})` : ''));
    }
    case 'relation':
      return relationSentence(statement.claim, nameOf(statement.actor), nameOf(statement.claim.to), t);
    case 'activity':
      return t('prose_activity', name, t.term('activity', statement.claim.activity));
    case 'country': {
      const { country, role, areas } = statement.claim;
      const place = t.country(country) + (areas && areas.length > 0 ? ` (${areas.join(', ')})` : '');
      return t(`prose_country_${role}` satisfies MessageKey, name, place);
    }
    case 'event':
      return t('prose_event', t.date(statement.claim.date), stopped(statement.claim.title[language]).slice(0, -1));
    case 'name':
      return statement.name.type === 'primary'
        ? t('prose_name_primary', statement.name.value)
        : t('prose_name', name, statement.name.value, inSentence(t.term('nameType', statement.name.type)));
    case 'facts':
      return [
        statement.facts.born ? t('prose_born', t.date(statement.facts.born)) : '',
        statement.facts.died ? t('prose_died', t.date(statement.facts.died)) : '',
      ]
        .filter(Boolean)
        .join(' ');
  }
}

/** Who says so, on what basis, and as of when; undefined where the sentence names the authority itself. */
export function attributionOf(statement: Statement, t: Translator): string | undefined {
  switch (statement.kind) {
    case 'step':
    case 'denial':
    case 'conflict':
    case 'facts':
      return undefined;
    case 'name':
      return t.term('basis', statement.name.basis ?? 'reported');
    default: {
      const { basis, by, asOf } = statement.claim;
      const said = `${t.term('basis', basis)}: ${textIn(by, t.language)}`;
      return asOf ? `${said}, ${t('asOf', t.date(asOf))}` : said;
    }
  }
}

/** The basis in a word or two, as the table of claims shows it beside the square. */
export function basisWords(statement: Statement, t: Translator): string {
  switch (statement.kind) {
    case 'step':
      return t.term('legal', statement.step.step);
    case 'conflict':
      return t('basis_disputed');
    case 'facts':
      return t('basis_reported');
    case 'name':
      return t.term('basis', statement.name.basis ?? 'reported');
    default:
      return t.term('basis', statement.claim.basis);
  }
}

/** Ids of the steps of open cases: nothing came after a charge, an indictment, an arrest. */
export function pendingSteps(actor: Actor): Set<string> {
  return new Set(legalLabel(actor).flatMap((line) => (line.pending && line.step ? [line.step.id] : [])));
}
