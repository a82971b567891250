/** Groups with which peace is made: `los acuerdos de paz con las FARC`, `a ceasefire with the ELN`. Whoever is meant is armed. */

import type { Page } from '../page/page';
import type { Reading } from '../reading/reading';

const PEACE_WITH =
  /(?<![\p{L}])(?:(?:acuerdos?|acordos?|proceso|processo|di[aá]logos?|negociaci[oó]n(?:es)?|negocia[cç](?:ão|ões)|conversaciones|conversas|mesa) (?:final )?de paz|cese (?:bilateral )?(?:al fuego|del fuego|de hostilidades)|cessar-fogo|peace (?:deals?|accords?|agreements?|treaty|talks|process|negotiations)|cease-?fires?)(?: [\p{Ll}\p{N}]+){0,4}? (?:con|com|with) (?:(?:las|los|the|as|os|el|la|o|a) )?["“«'‘]?$/iu;

/** Whether peace is said to be made with whom a name means. */
export const isMadePeaceWith = ({ start }: Reading, { text }: Page): boolean =>
  PEACE_WITH.test(text.slice(Math.max(0, start - 70), start));
