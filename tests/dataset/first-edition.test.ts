/** The dataset itself: the fairness cases of the editorial standard, withheld records, people who are not actors. */

import { describe, expect, it } from 'vitest';
import { readRecords } from '../../src/cli/read-records';
import { Gazetteer } from '../../src/core/gazetteer/gazetteer';
import { surfaceForms } from '../../src/core/names/surface-forms';
import { findNames } from '../../src/core/reading/find';
import { resolve } from '../../src/core/resolve';
import { foldedWords } from '../../src/core/words/spelling';
import { compileDataset } from '../../src/data/compile';
import { compileIndex } from '../../src/data/install';
import type { Actor } from '../../src/model';
import { legalLabel } from '../../src/record/legal-label';

const { records, edition } = readRecords();
const dataset = compileDataset(records, edition!);
const actor = (id: string) => dataset.actors.find((a) => a.id === id)!;

describe('fairness cases', () => {
  it('José Adán Salazar Umaña: the delisting stands beside the designation, the charge at home is there', () => {
    const outcomes = legalLabel(actor('sv-jose-adan-salazar-umana')).map((l) => l.outcome);
    expect(outcomes).toContain('delisted');
    expect(outcomes).not.toContain('designated');
    expect(
      outcomes.some((o) => ['charged', 'indicted', 'acquitted', 'on-trial', 'arrested', 'charges-dropped'].includes(o)),
    ).toBe(true);
  });

  it('Danny Romero: the designation is shown together with who contests it', () => {
    const romero = actor('sv-danny-romero');
    expect(legalLabel(romero).some((l) => l.case?.kind === 'designation')).toBe(true);
    expect(romero.denials.length + romero.conflicts.length).toBeGreaterThan(0);
  });
});

describe('withheld records', () => {
  const withheld = records.actors.filter((a) => a.editorial.state === 'withheld');
  it('exist, and leave no trace in what ships', () => {
    expect(withheld.map((a) => a.id)).toEqual(expect.arrayContaining(['sv-la-patrona', 'sv-flores-escobar-brothers']));
    const shipped = JSON.stringify(dataset);
    for (const { id } of withheld) expect(shipped).not.toContain(`"${id}"`);
  });
});

/**
 * Lit without the list, by either of two matchers. The engine: on a page about an actor (full name, group, an
 * indictment) an entry's name, given as the list gives it, becomes a mention. The plain matcher: an entry's name holds
 * a surname, nickname, acronym or whole name of an actor, without regard to case and accents. First names by
 * themselves do not count.
 */
describe('people who are not actors', () => {
  const open = (index: ReturnType<typeof compileIndex>) => ({ ...index, gazetteer: Gazetteer.open(index.image) });
  const withList = open(compileIndex(dataset.actors, dataset.notActors));
  const without = open(compileIndex(dataset.actors, []));
  const byId = new Map(dataset.actors.map((a) => [a.id, a]));
  const primary = (a: Actor) => a.names.find((n) => n.type === 'primary')!.value.replace(/ \(.*\)$/, '');

  /** Folded form → who bears it. */
  const bearersOf = new Map<string, Set<Actor>>();
  for (const a of dataset.actors)
    for (const { surface, way } of surfaceForms(a)) {
      if (way === 'given') continue;
      const form = foldedWords(surface).join(' ');
      if (form.length > 1) bearersOf.set(form, (bearersOf.get(form) ?? new Set()).add(a));
    }

  /** The actors for whom a plain matcher would take a name, each with the longest form that fits. */
  function takenFor(names: readonly string[]): Map<Actor, string> {
    const taken = new Map<Actor, string>();
    for (const name of names) {
      const words = foldedWords(name);
      for (let from = 0; from < words.length; from++)
        for (let to = from + 1; to <= words.length; to++) {
          const form = words.slice(from, to).join(' ');
          for (const a of bearersOf.get(form) ?? []) if ((taken.get(a)?.length ?? 0) < form.length) taken.set(a, form);
        }
    }
    return taken;
  }

  function pageAbout(a: Actor): string {
    const group = [
      ...a.relations.map((r) => r.to),
      ...dataset.actors.filter((b) => b.relations.some((r) => r.to === a.id)).map((b) => b.id),
    ]
      .map((id) => byId.get(id)!)
      .find((b) => b.kind === 'group');
    const of = primary(group ?? byId.get('mx-sinaloa-cartel')!);
    return `${primary(a)}, of ${of}, was indicted for drug trafficking and murder. Police arrested a trafficker of ${of}.`;
  }

  /** The tiers of the mentions that touch the last place where `name` stands in `text`. */
  function tiersAt(text: string, name: string, { gazetteer, lexicon }: typeof withList) {
    const start = text.lastIndexOf(name);
    return resolve({ text, furniture: [] }, findNames(gazetteer, text, lexicon), lexicon)
      .filter((m) => m.start < start + name.length && m.end > start)
      .map((m) => m.tier);
  }

  const cases = dataset.notActors.map((entry) => {
    const names = [...new Set([entry.name, ...entry.names])];
    return { id: entry.id, role: entry.role, name: entry.name, names, taken: takenFor(names) };
  });
  /** Word for word the actor's own: the list takes nothing from the actor there. */
  const borne = new Set(dataset.actors.flatMap((a) => a.names.map((n) => foldedWords(n.value).join(' '))));
  const pages = ({ names, taken }: (typeof cases)[number]) =>
    [...taken.keys()].flatMap((a) =>
      names
        .filter((name) => !borne.has(foldedWords(name.replace(/ \(.*\)$/, '')).join(' ')))
        .map((name) => ({ name, text: `${pageAbout(a)}\n\n${name} was named in the indictment.` })),
    );

  it.each(cases)('$id is lit by a matcher without the list, and not with it', (entry) => {
    expect([...entry.taken.values()]).not.toEqual([]);
    for (const { name, text } of pages(entry)) expect(tiersAt(text, name, withList), `${name}: ${text}`).toEqual([]);
  });

  // A place is no bearer of a surname: `Guerrero`, the state, takes nothing from a man of that name.
  it.each(cases.filter(({ role }) => role !== 'institution'))(
    '$id: after both full names the bare surname is not identified as the actor',
    ({ name, taken }) => {
      for (const [a, form] of taken) {
        const last = form.split(' ').at(-1)!;
        const word = name.match(/[\p{L}\p{M}]+/gu)?.find((w) => foldedWords(w)[0] === last);
        if (a.kind !== 'person' || !word || foldedWords(name).length < 2) continue;
        // `Chief Justice Bryan Sykes` bears a surname of ours as his given name: nobody calls him by it.
        if (name.startsWith(word)) continue;
        const text = `${pageAbout(a)}\n\n${name} spoke to reporters on Monday.\n\nLater ${word} declined to comment.`;
        expect(tiersAt(text, word, withList), text).not.toContain('identified');
      }
    },
  );

  it.each([
    [
      'ec-los-lobos',
      'La guerra entre Los Choneros y Los Lobos por las cárceles de Ecuador dejó tres muertos.',
      'Los Lobos',
    ],
    [
      'mx-la-union-tepito',
      'La Unión Tepito extorsiona a comerciantes. La policía detuvo a dos de La Unión.',
      'La Unión.',
    ],
  ])('%s keeps its name beside one of the list that bears the same', (_, text, name) => {
    expect(tiersAt(text, name, withList)).not.toEqual([]);
  });

  it('are at least a hundred, and the engine alone would light some', () => {
    const byEngine = cases.filter((entry) =>
      pages(entry).some(({ name, text }) => tiersAt(text, name, without).length > 0),
    );
    console.log(
      `${cases.length} people who are not actors: ${byEngine.length} lit by the engine without the list, ${cases.length - byEngine.length} by a plain matcher alone`,
    );
    expect(cases.length).toBeGreaterThanOrEqual(100);
    expect(byEngine.length).toBeGreaterThan(15);
  }, 60_000);
});
