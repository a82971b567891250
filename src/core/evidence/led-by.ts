/**
 * Who leads a criminal group: `organizações mafiosas, comandadas por nomes como …`, `a drug gang led by …`; not who leads
 * what is done against one: `an operation against drug cartels, led by …`.
 */

import type { Page } from '../page/page';
import type { Reading } from '../reading/reading';

const LED_BY =
  /(?<![\p{L}\p{M}])(?<!(?:against|contra|on|sobre|into) (?:(?:the|l[oa]s?|el|[ao]s?|drug|crime) ){0,2})(?:(?:organiza(?:ç(?:ão|ões)|ci[oó]n(?:es)?)|organi[sz]ations?|grupos?|redes?|networks?|estructuras?|estruturas?) (?:mafios[oa]s?|crimino?s[oa]s?|crimina(?:l(?:es)?|is)|delictiv[oa]s?|narcotraficantes?)|facç(?:ão|ões)|quadrilhas?|c[aá]rt[eé]l(?:es)?|pandillas?|(?:crime|criminal|drug|smuggling|trafficking) (?:gangs?|networks?|rings?|organi[sz]ations?|syndicates?|famil(?:y|ies))|gangs|cartels?|mafias?)[^.;:\n]{0,60}? (?:(?:comandad|liderad|chefiad|dirigid|encabezad|capitanead)[oa]s? por|(?:led|headed|commanded) by)(?: (?:nomes|nombres|figuras|hombres|homens|capos|men) como|(?: men)? like)? (?:\p{Lu}[\p{L}\p{M}-]+(?: \p{Lu}[\p{L}\p{M}-]+){0,3} (?:y|e|and) )?["“«'‘]?$/u;

/** Whether a name, or the one joined to it, is said to be that of whom such a group is led by. */
export function isLeader({ start }: Reading, { text }: Page): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  return /(?: por| by)(?: |$)/u.test(before) && LED_BY.test(text.slice(Math.max(0, start - 170), start));
}
