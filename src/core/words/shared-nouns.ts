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

const NAME = `\\p{Lu}[\\p{L}\\p{M}'’]+`;
const HYPHEN = '["”»\'’]?[/–-]["“«\'‘]?';
const QUARREL =
  '["”»\'’]? (?:gangland |crime )?(?:feud|dispute|rivalry|conflict|vendetta|bloodshed|(?:gang )?war)(?![\\p{L}])';
const AGAINST = ' v(?:s|ersus)?\\.? ';
const IN_FEUD = '[:,]? [^.\\n]{0,60}(?:feud|gang war)(?![\\p{L}])';

const BEHIND_FIRST = new RegExp(`^${HYPHEN}${NAME}${QUARREL}|^${AGAINST}${NAME}${IN_FEUD}`, 'u');
const JOINED_BEFORE = new RegExp(`${NAME}${HYPHEN}$`, 'u');
const AGAINST_BEFORE = new RegExp(`${NAME}${AGAINST}$`, 'u');
const BEHIND_JOINED = new RegExp(`^${QUARREL}`, 'u');
const BEHIND_AGAINST = new RegExp(`^${IN_FEUD}`, 'u');

/** Whether a name is one of two at war, by what stands before and behind it: `the Hutch-Kinahan dispute`, `Kinahan vs Hutch: a bloody feud`. */
export function isAtWar(before: string, behind: string): boolean {
  return (
    BEHIND_FIRST.test(behind) ||
    (BEHIND_JOINED.test(behind) && JOINED_BEFORE.test(before)) ||
    (BEHIND_AGAINST.test(behind) && AGAINST_BEFORE.test(before))
  );
}
