/** Groups that are said to be armed: `ataques do PCC`, `incendiados por ordem do CV`, letters where rebels are spoken of. */

import { wordHash } from '../gazetteer/normalize';
import type { Page } from '../page/page';
import type { Reading } from '../reading/reading';
import type { Paragraph } from '../text/paragraphs';
import { ending } from '../words/ending';
import { listed } from '../words/spelling';

const BY_VIOLENCE = ending(
  /(?<![\p{L}\p{M}])(?:[Aa]taques|[Aa]tentados|[Aa]sesinatos|[Aa]ssassinatos|[Ss]ecuestros?|[Ss]eq[uü]estros?|[Ee]xtorsiones|[Rr]ebeli(?:ão|ões)|[Mm]otines|[Cc]r[ií]menes|[Bb]andidos|[Tt]raficantes|[Pp]resos|[Cc]riminosos|[Ss]icarios|[Pp]or ord(?:em|ens)|[Pp]or [oó]rden(?:es)?|[Aa] mando|[Cc]rimes|(?:[Aa]ttacks|[Mm]urders|[Kk]illings|[Kk]idnappings|[Bb]ombings|[Oo]rdered)) (?:d[oa]s?|del?|de l[ao]s?|by(?: the)?) ["“«'‘]?/u,
);

/** Whether letters stand behind what only armed people do. */
export const isBehindViolence = ({ way, start }: Reading, { text }: Page): boolean =>
  way === 'acronym' && BY_VIOLENCE.test(text.slice(Math.max(0, start - 40), start));

const KILLED_BY = ending(
  /(?<![\p{L}\p{M}])(?:(?:killed|murdered|kidnapped|massacred|beheaded|tortured|shot dead|to death) by (?:[Tt]he )?|(?:asesinad|secuestrad|ejecutad|masacrad|torturad|acribillad|mort|assassinad|seq[uü]estrad|executad|massacrad)[oa]s? (?:por (?:el |la |los |las )?|pel[oa]s? ))["“«'‘]?/u,
);

/** `72 migrants are killed by Los Zetas`: what a name is said to have done, on a page that tells of nothing else. */
export const isWhoKilled = ({ start }: Reading, { text }: Page): boolean =>
  KILLED_BY.test(text.slice(Math.max(0, start - 40), start));

/** Whether the page says so of these letters somewhere, by their only bearer. */
export const isToldArmed = (letters: string, page: Page): boolean =>
  page.hits.all.some(
    ({ readings: [other, ...more] }) =>
      other !== undefined &&
      more.length === 0 &&
      page.text.slice(other.start, other.end) === letters &&
      isBehindViolence(other, page),
  );

/** The same at home, where it counts whatever else the page speaks of. */
export const areArmedHere = ({ way, start, end }: Reading, isAtHome: boolean, page: Page): boolean =>
  way === 'acronym' && isAtHome && page.isToldArmed(page.text.slice(start, end));

const REBELS = listed(`
  rebel rebels rebelde rebeldes guerrilla guerrillas guerrilha guerrilhas guerrillero guerrilleros guerrilheiro
  guerrilheiros insurgent insurgents insurgente insurgentes paramilitary paramilitaries paramilitares
`).map(wordHash);

/** Letters that hardly mean anything else, at home where rebels are spoken of: the FARC in Colombia. */
export const areRebelsHere = (
  { way, strength }: Reading,
  isAtHome: boolean,
  paragraph: Paragraph,
  { subject }: Page,
): boolean => way === 'acronym' && strength === 'medium' && isAtHome && subject.speaksOf(REBELS, paragraph);
