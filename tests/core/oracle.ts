/**
 * The slow, obvious matcher: every token of the text against every name. It shares with the engine only the
 * folding of one code point, which `fold-rules.test.ts` checks by hand; tokens, gaps, edges, connectives, exact
 * forms and the choice of matches are said again here, in other words.
 */

import {
  foldCodePoint,
  IGNORED,
  isDependent,
  joinUnits,
  LETTER,
  MARK,
  SOLO,
} from '../../src/core/gazetteer/fold-rules';
import type { GazetteerEntry, Match, ScanOptions } from '../../src/core/gazetteer/gazetteer';

interface Character {
  kind: number;
  units: string;
  starts: boolean;
  start: number;
  end: number;
}

interface Token {
  folded: string;
  solo: boolean;
  raw: string;
  starts: boolean;
  start: number;
  end: number;
}

function charactersOf(text: string): Character[] {
  const characters: Character[] = [];
  let start = 0;
  for (const source of text) {
    const { kind, units, starts } = foldCodePoint(source.codePointAt(0)!);
    const last = characters.at(-1);
    const joined =
      last?.kind === SOLO && kind === SOLO && last.units.length === 1 && units.length === 1 && source.length === 1
        ? joinUnits(last.units.charCodeAt(0), units.charCodeAt(0))
        : 0;
    if (joined) {
      last!.units = String.fromCharCode(joined);
      last!.end = start + source.length;
    } else characters.push({ kind, units, starts, start, end: start + source.length });
    start += source.length;
  }
  return characters;
}

export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let open = false;
  for (const { kind, units, starts, start, end } of charactersOf(text)) {
    const last = tokens.at(-1);
    const raw = text.slice(start, end);
    if (kind === IGNORED) continue;
    if (kind === MARK) {
      if (open) {
        last!.end = end;
        last!.raw += raw;
      }
    } else if (kind === LETTER && open && !last!.solo) {
      last!.folded += units;
      last!.raw += raw;
      last!.end = end;
    } else if (kind === LETTER || kind === SOLO) {
      tokens.push({ folded: units, solo: kind === SOLO, raw, starts, start, end });
      open = true;
    } else open = false;
  }
  return tokens;
}

const ABBREVIATION =
  /^(?:.|st|ste|sta|sto|san|mr|mrs|ms|dr|dra|sr|sra|srta|jr|lic|ing|prof|gral|gen|col|cnel|cmdte|cdte|cap|capt|cpt|sgt|sgto|lt|tte|maj|rev|hon|don|dn|dna|fr|mons|hnos|hno|cia|co|corp|inc|ltd|ltda|bros|no|num|nro|vs|av|mt|ft)$/;

/** 0 plain, 1 clause, 2 sentence, 3 paragraph. */
function gapBetween(text: string, left: Token, right: Token): number {
  const gap = text.slice(left.end, right.start);
  const breaks = gap.match(/\r\n|[\r\n\u2028\u0085]/g) ?? [];
  if (breaks.length > 1 || /[\f\u2029]/.test(gap)) return 3;
  if (/[!?¡¿…؟۔।。！．？]/.test(gap)) return 2;
  if (/\..*\./s.test(gap)) return 2;
  if (/\..*[\t-\r \u0085\u00a0\u2000-\u200a\u2028\u202f\u3000]/s.test(gap)) {
    if (right.starts && (left.solo || !ABBREVIATION.test(left.folded))) return 2;
  }
  return /[,:;|—―•،؛、，：；]/.test(gap) ? 1 : 0;
}

function isConnective(text: string, token: Token): boolean {
  if (token.folded === '&' || token.folded === 'and') return true;
  return /^[yYe]$/.test(text.slice(token.start, token.end)) && text[token.end] !== '.';
}

interface Form {
  keys: string[];
  gaps: number[];
  exact: string[];
}

function formOf(text: string, tokens: Token[]): Form {
  return {
    keys: tokens.map((t, i) => (i > 0 && isConnective(text, t) ? '&' : t.folded)),
    gaps: tokens.slice(1).map((t, i) => gapBetween(text, tokens[i]!, t)),
    exact: tokens.map((t, i) => (i > 0 && isConnective(text, t) ? '&' : t.raw.normalize('NFC'))),
  };
}

const same = (a: string[], b: string[]): boolean => a.length === b.length && a.every((x, i) => x === b[i]);

/** What `Gazetteer.scan` must return for names within the limits of compilation. */
export function scanSlowly(entries: readonly GazetteerEntry[], text: string, options: ScanOptions = {}): Match[] {
  const names = entries
    .map((entry) => ({ entry, form: formOf(entry.surface, tokensOf(entry.surface)) }))
    .filter(({ form }) => form.keys.length > 0 && !form.gaps.includes(3));
  const longest = Math.max(0, ...names.map(({ form }) => form.keys.length));
  const tokens = tokensOf(text);
  const all: Match[] = [];
  for (let from = 0; from < tokens.length; from++) {
    if ((options.mode ?? 'smart') === 'smart' && !tokens[from]!.starts) continue;
    for (let to = Math.min(tokens.length, from + longest); to > from; to--) {
      const span = tokens.slice(from, to);
      const form = formOf(text, span);
      const worst = Math.max(0, ...form.gaps);
      const end = span.at(-1)!.end;
      const after = foldCodePoint(text.charCodeAt(end) || 0);
      if (after.kind === SOLO && isDependent(after.units.charCodeAt(0))) continue;
      const payloads = names
        .filter(
          ({ entry, form: name }) =>
            same(name.keys, form.keys) &&
            worst <= Math.max(0, ...name.gaps) &&
            (!entry.exact || same(name.exact, form.exact)),
        )
        .map(({ entry }) => entry.payload);
      if (payloads.length > 0) {
        all.push({ start: span[0]!.start, end, payloads: [...new Set(payloads)].sort((a, b) => a - b) });
      }
    }
  }
  if (options.overlaps === 'all') return all;
  let free = 0;
  return all.filter((match) => {
    if (match.start < free) return false;
    free = match.end;
    return true;
  });
}
