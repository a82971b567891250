/** The background text: nothing without a source, no charge without its outcome, no tie that no record states. */
import { describe, expect, it } from 'vitest';
import { readRecords } from '../../src/cli/read-records';
import type { Profile } from '../../src/contract';
import { compileDataset } from '../../src/data/compile';
import { storedActors } from '../../src/data/install';
import type { Actor } from '../../src/model';
import {
  type Composed,
  compose,
  namedOutside,
  type Subject,
  subjectOf,
  toldOf,
} from '../../src/pages/paragraph/compose';
import { toHtml, toMarkdown, toPlain } from '../../src/pages/paragraph/formats';
import { translatorFor } from '../../src/platform/translator';
import { isReversal } from '../../src/record/legal-label';
import { displayName } from '../../src/record/names';
import { locatorWords, plainCitation } from '../../src/ui/words';

const { records, edition } = readRecords();
const dataset = compileDataset(records, edition!);
const stored = new Map(storedActors(dataset.actors, 1).map((s) => [s.id, s]));
const sources = Object.fromEntries(dataset.sources.map((source) => [source.id, source]));
const others = Object.fromEntries(
  dataset.actors.map(({ id, kind, names }) => [id, { kind, names, countries: [] }]),
) as Profile['others'];
const profile = (id: string): Profile => {
  const { actor, incoming } = stored.get(id)!;
  return { actor, incoming, others, sources, edition: edition! };
};
const subject = (id: string, beside: string[] = []): Subject => subjectOf(profile(id), new Set([id, ...beside]));
const t = translatorFor('en');
const TODAY = '2026-11-25';
const written = (subjects: Subject[]): Composed => compose(subjects, namedOutside(subjects).map(profile), t, TODAY);
const reversalsOf = (actor: Actor) => actor.cases.flatMap(({ steps }) => steps.filter(isReversal).map(({ id }) => id));

describe('every record of the dataset as a text', () => {
  it.each(dataset.actors.map(({ id }) => id))('%s', (id) => {
    for (const language of ['en', 'es', 'pt'] as const) {
      const { paragraphs, footnotes, closing } = compose([subject(id)], [], translatorFor(language), TODAY);
      expect(paragraphs.length).toBeGreaterThan(0);
      const numbers = new Set(footnotes.map(({ number }) => number));
      for (const { text, numbers: own } of paragraphs.flatMap(({ sentences }) => sentences)) {
        expect(own.length, text).toBeGreaterThan(0);
        for (const number of own) expect(numbers).toContain(number);
        expect(text).toMatch(/[.!?…]["”»)]?$/);
      }
      expect(closing.join(' ')).toContain(edition!.attribution);
    }
  });
});

describe('who takes anything takes the reversals and the answers along', () => {
  const concerned = dataset.actors.filter((actor) => reversalsOf(actor).length + actor.denials.length > 0);
  it('and there are such records', () => expect(concerned.length).toBeGreaterThan(50));
  it.each(concerned.map((actor) => [actor.id, actor] as const))('%s', (id, actor) => {
    const along = [...reversalsOf(actor), ...actor.denials.map((d) => d.id)];
    const { statements } = subject(id);
    for (const { id: one } of statements) {
      const told = toldOf({ profile: profile(id), statements, chosen: new Set([one]) });
      for (const companion of along) expect(told, `${companion} beside ${one}`).toContain(companion);
    }
    expect(toldOf({ profile: profile(id), statements, chosen: new Set() }).size).toBe(0);
  });
});

it('a changed sentence comes with the sentence', () => {
  const changed = dataset.actors.flatMap((actor) =>
    actor.cases.flatMap(({ steps }) => {
      const change = steps.find((s) => s.step === 'sentence-changed');
      const guilt = steps.find((s) => s.step === 'convicted' || s.step === 'sentenced' || s.step === 'pleaded-guilty');
      return change && guilt ? [{ id: actor.id, change: change.id, guilt: guilt.id }] : [];
    }),
  );
  expect(changed.length).toBeGreaterThan(0);
  for (const { id, change, guilt } of changed)
    expect(toldOf({ ...subject(id), chosen: new Set([guilt]) })).toContain(change);
});

it('somebody named by a relation brings reversals and answers into the text', () => {
  const texis = subject('sv-texis-cartel');
  const leader = texis.statements.find((s) => s.kind === 'relation' && s.actor === 'sv-jose-adan-salazar-umana')!;
  const { paragraphs } = written([{ ...texis, chosen: new Set([leader.id]) }]);
  const text = paragraphs.flatMap(({ sentences }) => sentences.map((s) => s.text)).join(' ');
  expect(text).toMatch(/was removed from the list/);
  expect(text).toMatch(/The charges against José Adán Salazar Umaña were dropped/);
  expect(text).toMatch(/always been at the disposal of the courts/);
});

it('actors without a recorded relation are not tied to one another', () => {
  const ids = ['jp-yamaguchi-gumi', 'br-comando-vermelho'];
  const { paragraphs } = written(ids.map((id) => subject(id, ids)));
  const names = ids.map((id) => displayName(stored.get(id)!.actor, 'en').value);
  for (const { sentences } of paragraphs)
    for (const { text } of sentences) expect(names.every((name) => text.includes(name))).toBe(false);
});

it('a relation between two subjects is told once', () => {
  const ids = ['sv-jose-adan-salazar-umana', 'sv-texis-cartel'];
  const all = ids
    .map((id) => subject(id, ids))
    .map((s) => ({ ...s, chosen: new Set(s.statements.map(({ id }) => id)) }));
  const leads = written(all)
    .paragraphs.flatMap(({ sentences }) => sentences)
    .filter(({ text }) => text.startsWith('José Adán Salazar Umaña is described as a leader of Texis Cartel'));
  expect(leads).toHaveLength(1);
  expect(leads[0]!.text).toMatch(/alleged by an official: Salvadoran police, cited by InSight Crime/);
});

it('what this edition corrected of a subject stands at the end, what earlier ones did does not', () => {
  const id = 'sv-los-perrones';
  const entry = (date: string, text: string) => ({ date, actor: id, text: { en: text, es: `${text} es`, pt: text } });
  const twice = {
    ...edition!,
    previous: '2026-05-02',
    log: [entry('2026-05-02', 'A name was misspelt.'), entry('2026-11-25', 'The status of 2013 was withdrawn.')],
  };
  const corrected = subjectOf({ ...profile(id), edition: twice }, new Set([id]));
  const closing = (language: 'en' | 'es') => compose([corrected], [], translatorFor(language), TODAY).closing;
  expect(closing('en')).toContain('Corrected in this edition (Los Perrones): The status of 2013 was withdrawn.');
  expect(closing('es')).toContain('Corrección de esta edición (Los Perrones): The status of 2013 was withdrawn. es');
  expect(closing('en').join(' ')).not.toContain('misspelt');
});

it('quotation marks in a title become single ones within the citation', () => {
  const source = { ...dataset.sources[0]!, title: '“Uno” y "dos"' };
  expect(plainCitation({ source, locators: [] }, t)).toContain('“‘Uno’ y ‘dos’”. ');
});

it.each([
  ['paras 1-2, last', 'paras 1-2, last', 'párrs. 1-2, último'],
  ['last para', 'last para', 'último párr.'],
  ['headline; para 3', 'headline; para 3', 'titular; párr. 3'],
  // A heading of the source's own stays as it is, whatever words it has.
  ['section The last list', 'section The last list', 'section The last list'],
])('the place %s in a source in English and in Spanish', (locator, en, es) => {
  expect(locatorWords(locator, t)).toBe(en);
  expect(locatorWords(locator, translatorFor('es'))).toBe(es);
  const source = dataset.sources[0]!;
  expect(plainCitation({ source, locators: [locator] }, translatorFor('es'))).toMatch(/[^.]\.$/);
});

it('an open case says that no outcome is recorded', () => {
  const open = dataset.actors.find((actor) => actor.id === 'sv-juan-maria-medrano-fuentes')!;
  const text = toPlain(written([subject(open.id)]));
  expect(text).toMatch(/No outcome of this case is recorded as of/);
});

it('sources under an attribution licence say so', () => {
  const licensed = dataset.actors.find((actor) =>
    actor.status.some(({ refs }) => refs.some((ref) => sources[ref.source]?.licence === 'CC-BY-SA-4.0')),
  );
  const any = licensed ?? dataset.actors.find((a) => JSON.stringify(a).includes('"insightcrime-'))!;
  const s = subject(any.id);
  const { footnotes } = written([{ ...s, chosen: new Set(s.statements.map(({ id }) => id)) }]);
  const cc = footnotes.filter(({ source }) => source.licence.startsWith('CC-'));
  expect(cc.length).toBeGreaterThan(0);
  for (const { text, source } of cc)
    expect(text).toContain(`Licence: CC ${source.licence.slice(3).replace(/-(\d)/, ' $1')}.`);
});

it('a record that is overdue says so', () => {
  const { closing } = compose([subject('sv-texis-cartel')], [], t, '2027-06-01');
  expect(closing.join(' ')).toMatch(/Not reviewed since/);
});

describe('words of a record are never markup', () => {
  const hostile: Composed = {
    paragraphs: [
      {
        actor: 'x',
        name: 'x',
        sentences: [
          { id: 'a', text: '<img src=x onerror=alert(1)> [a](javascript:b) *bold* `c` 1. | # d.', numbers: [1] },
        ],
      },
    ],
    footnotes: [
      {
        number: 1,
        text: '“<script>”. P, 2012. https://example.org/a_b?c=1&d="<e> (accessed)',
        source: { ...dataset.sources[0]!, url: 'https://example.org/a_b?c=1&d="<e>' },
      },
    ],
    closing: ['<b>&'],
    cited: [],
  };
  it('in HTML', () => {
    const text = toHtml(hostile, 'en');
    expect(text.replace(/<\/?(div|p|sup|a)( lang="en"| href="[^"<>]*")?>/g, '')).not.toMatch(/[<>]/);
    expect(text).toContain('href="https://example.org/a_b?c=1&amp;d=&quot;&lt;e&gt;"');
  });
  it('in Markdown', () => {
    const text = toMarkdown(hostile);
    expect(text).toContain('\\<img src=x onerror=alert(1)\\> \\[a\\](javascript:b) \\*bold\\* \\`c\\`');
    expect(text).toContain('<https://example.org/a_b?c=1&d="%3Ce%3E>');
    expect(text).toContain('[^1]');
  });
  it('plain text is left as it is', () => {
    expect(toPlain(hostile)).toContain('*bold* `c` 1. | # d. [1]');
  });
});
