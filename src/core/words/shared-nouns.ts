/** A noun that stands once, in the plural, for several groups before it: `the Kavač and Škaljari clans`. */

/** Behind groups' names that share it: `the Kavač and Škaljari clans`, `Gambino, Genovese and Lucchese crime families`. */
export const SHARED_HEAD =
  /^["”»'’]?(?:, (?:the )?\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’-]+)?){0,5},? (?:and|or|&|y|e) (?:the )?["“«'‘]?\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’-]+)?["”»'’]? (?:(?:organi[sz]ed )?(?:crime |mafia |drug |criminal )?(?:clans|families|cartels|gangs|groups|groupings|factions|organi[sz]ations|syndicates|feud)|[Cc]rime [Ff]amil(?:y|ies))(?![\p{L}])/u;
/** How far behind a name the shared word may stand, in UTF-16 units. */
export const SHARED_REACH = 120;
/** And behind the last of them. */
export const SHARED_HEAD_AFTER =
  /^["”»'’]? (?:organi[sz]ed )?(?:crime |mafia |drug |criminal )?(?:clans|families|cartels|gangs|groups|groupings|factions|organi[sz]ations|syndicates|feud)(?![\p{L}])/u;
/** Two families by their feud: `the Hutch Kinahan feud`, `the Kinahan/Hutch feud`. */
export const SHARED_FEUD =
  /^["”»'’]?[ /–-]["“«'‘]?\p{Lu}[\p{L}\p{M}'’]+["”»'’]? (?:(?:gang|gangland|crime) )?(?:feud|gang war)(?![\p{L}])/u;

const QUARREL = '(?:gangland |crime )?(?:feud|dispute|rivalry|conflict|vendetta|bloodshed|(?:gang )?war)(?![\\p{L}])';
const BEHIND_FIRST = new RegExp(
  `^["”»'’]?[/–-]["“«'‘]?\\p{Lu}[\\p{L}\\p{M}'’]+["”»'’]? ${QUARREL}|^ v(?:s|ersus)?\\.? \\p{Lu}[\\p{L}\\p{M}'’]+[:,]? [^.\\n]{0,60}(?:feud|gang war)(?![\\p{L}])`,
  'u',
);
const BEHIND_SECOND = new RegExp(`^["”»'’]? ${QUARREL}`, 'u');
const JOINED_BEFORE = /\p{Lu}[\p{L}\p{M}'’]+["”»'’]?[/–-]["“«'‘]?$/u;
const AGAINST_BEFORE = /\p{Lu}[\p{L}\p{M}'’]+ v(?:s|ersus)?\.? $/u;
const AGAINST_BEHIND = /^[:,]? [^.\n]{0,60}(?:feud|gang war)(?![\p{L}])/u;

/** Whether a name is one of two at war, by what stands before and behind it: `the Hutch-Kinahan dispute`, `Kinahan vs Hutch: a bloody feud`. */
export function isAtWar(before: string, behind: string): boolean {
  return (
    BEHIND_FIRST.test(behind) ||
    (BEHIND_SECOND.test(behind) && JOINED_BEFORE.test(before)) ||
    (AGAINST_BEHIND.test(behind) && AGAINST_BEFORE.test(before))
  );
}
