/**
 * Bare surnames and family names, once it is known who is on the page: those that waited are read, each is decided
 * (`later-mentions.ts`), and bearers whom nobody names more fully are offered (`untold-surnames.ts`).
 */
import { isRanked } from '../evidence/families';
import { isIntroducedAsOther } from '../evidence/introduced';
import { tradeBeside } from '../evidence/titles';
import { IDENTIFIED, POSSIBLE } from '../evidence/weights';
import type { Page } from '../page/page';
import { chosenOf } from '../reading/choices';
import type { SurnameHit } from '../reading/hits';
import type { Reading } from '../reading/reading';
import { isArticle, isCapitalised } from '../words/spelling';
import { followSurname, verdictOf } from './later-mentions';
import { surnameWords } from './other-bearers';
import { groupOfFamily, offerRelated } from './untold-surnames';
import { GENERATION } from './which-bearer';

/** Decides the surnames of a page, and adds them to its hits. */
export function followSurnames(page: Page): void {
  const { hits } = page;
  const doubtful = noteDoubtfulBearers(page);
  const isHere = ({ actor }: { actor: number }) => page.present.has(actor) || doubtful.has(actor);
  // `Rotela` of `Clan Rotela` is a group's name as well; `Hans Salazar` is somebody's.
  const unknown = hits.surnames
    .filter(({ start, readings, hit }) => !hit && !readings.some(isHere) && !isLed(start, page))
    .map(({ of }) => of);
  for (const { match, names } of hits.waiting) {
    const here = names.filter(isHere);
    if (here.length > 0) hits.keep(match, here, names.length > 1);
    else unknown.push({ match, names });
  }
  offerRelated(unknown, page);
  hits.surnames.sort((a, b) => a.start - b.start);
  for (const surname of hits.surnames) {
    decide(surname, page);
    offerDoubtful(surname, doubtful, page);
  }
}

/** Whether a word with a capital stands before a place; an article that begins a sentence is none: `Los hermanos Luna`. */
function isLed(start: number, { around }: Page): boolean {
  const before = around.before(start);
  return before !== undefined && isCapitalised(before.word) && !isArticle(before.folded);
}

/**
 * A full name that nothing ties to the actor may be another's: the surname that follows is no surer than it. A name
 * by which the page has identified the actor elsewhere, and which nothing denies, is no other's. Returns where those
 * are named whom a page on crime names so and in no surer way.
 */
function noteDoubtfulBearers(page: Page): ReadonlyMap<number, Set<number>> {
  const doubtful = new Map<number, Set<number>>();
  for (const hit of page.hits.all) {
    const full = hit.readings.filter((r) => r.way === 'full' && !page.hits.isGroup(r));
    if (full.length === 0 || (chosenOf(hit.verdicts)?.score ?? 0) >= IDENTIFIED) continue;
    const isKnown = (r: Reading) => page.present.get(r.actor)?.spellings.has(page.settingOf(r, hit).spelling);
    if (full.some(isKnown) && !hit.verdicts.some(({ isDenied }) => isDenied)) continue;
    page.bearers.note(page.text.slice(hit.start, hit.end), hit.start);
    const [first] = hit.verdicts;
    if (!first || first.isDenied || !page.subject.isCrime || page.present.has(first.reading.actor)) continue;
    const starts = doubtful.get(first.reading.actor);
    if (starts) starts.add(hit.start);
    else doubtful.set(first.reading.actor, new Set([hit.start]));
  }
  return doubtful;
}

/** The surname of one who is only possible is possible as well, where nobody else of the name was named since. */
function offerDoubtful(surname: SurnameHit, doubtful: ReadonlyMap<number, ReadonlySet<number>>, page: Page): void {
  if (doubtful.size === 0 || surname.hit || surname.isFamily) return;
  if (surname.readings.some(({ actor }) => page.present.has(actor))) return;
  const words = surnameWords(surname, page);
  const last = page.bearers.lastOfAll(words, surname.start);
  const { actors } = page.lexicon;
  const readings = surname.readings.filter(
    (reading) =>
      reading.way === 'surname' &&
      last !== undefined &&
      doubtful.get(reading.actor)?.has(last) &&
      tradeBeside(reading, actors[reading.actor]!, page) !== 'other' &&
      !isIntroducedAsOther(reading, actors[reading.actor]!, page),
  );
  if (readings.length === 0 || words.some((word) => page.around.hasSmall(word, surname.start))) return;
  page.hits.add(
    surname,
    readings,
    readings.map((reading) => verdictOf(reading, POSSIBLE)),
  );
}

function decide(surname: SurnameHit, page: Page): void {
  // `a Kinahan hitman` is the group's, whoever of that name is on the page.
  if (surname.hit && (surname.hit.verdicts[0]?.score ?? 0) >= IDENTIFIED && isRanked(surname, page.around)) return;
  const decided = followSurname(surname, page);
  const isOfFamily = surname.isFamily && !surname.hit && decided.every(({ score }) => score < IDENTIFIED);
  const isHere = ({ actor }: Reading) => page.present.has(actor);
  const group = isOfFamily ? groupOfFamily(surname.readings.filter(isHere), page) : undefined;
  const verdicts = group ? [...group, ...decided] : decided;
  const [first] = verdicts;
  if (!first) return;
  if (first.score >= IDENTIFIED && !isOfGeneration(surname, page)) page.noteSurname(first.reading.actor, surname);
  // `Lorenzana` is the person on the page, `los Lorenzana` the group that has this name.
  const isGroup = surname.hit !== undefined && surname.hit.verdicts.length > 0;
  if (isGroup && (surname.isFamily || page.present.get(first.reading.actor)?.tier !== 'identified')) return;
  if (surname.hit) surname.hit.verdicts = verdicts;
  else page.hits.add(surname, surname.readings, verdicts);
}

/** `the younger Oseguera`: told from whom a bare surname means. */
const isOfGeneration = ({ start }: SurnameHit, page: Page): boolean =>
  GENERATION.test(page.around.wordsBefore(start, 1)[0] ?? '');
