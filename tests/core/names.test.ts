/** Name parts, expected namesakes and surface forms. Real names are the examples of the editorial standard. */
import { describe, expect, it } from 'vitest';
import { nameParts, unitsOf } from '../../src/core/names/name-parts';
import { expectedNamesakes } from '../../src/core/names/namesakes';
import { ownWords } from '../../src/core/names/recorded-names';
import { surfaceForms } from '../../src/core/names/surface-forms';
import type { Name } from '../../src/model';

describe('unitsOf', () => {
  it.each<[string, string[]]>([
    ['Juan María Medrano Fuentes', ['Juan', 'María', 'Medrano', 'Fuentes']],
    ['Luis Antônio da Silva Braga', ['Luis', 'Antônio', 'da Silva', 'Braga']],
    ['María de la O y Ruiz', ['María', 'de la O', 'y Ruiz']],
    ['Joaquín Guzman-Loera', ['Joaquín', 'Guzman', 'Loera']],
    ['Wan Kuok-koi', ['Wan', 'Kuok-koi']],
    ['Juan Antonio "Tony" Hernández', ['Juan', 'Antonio', 'Tony', 'Hernández']],
    ['', []],
  ])('%s', (name, units) => expect(unitsOf(name)).toEqual(units));
});

describe('nameParts', () => {
  it.each<[string, string[], string, string]>([
    ['Joaquín Guzmán Loera', [], 'Joaquín', 'Guzmán Loera'],
    ['Miguel Ángel Treviño Morales', [], 'Miguel Ángel', 'Treviño Morales'],
    ['Miguel Ángel Félix Gallardo', ['Félix Gallardo'], 'Miguel Ángel', 'Félix Gallardo'],
    ['Esteban Lindor Alvarado', ['Esteban Alvarado'], 'Esteban Lindor', 'Alvarado'],
    ['Ismael Zambada García', ['Ismael Zambada'], 'Ismael', 'Zambada García'],
    ['Luiz Fernando da Costa', [], 'Luiz Fernando', 'da Costa'],
    ['Ryan James Wedding', [], 'Ryan James', 'Wedding'],
    ['Sérgio de Arruda Quintiliano Neto', [], 'Sérgio', 'de Arruda Quintiliano'],
    ['Tse Chi Lop', [], 'Chi Lop', 'Tse'],
    ['Juan N. Guerra', [], 'Juan N.', 'Guerra'],
    ['Vincent L. S. Carrick', [], 'Vincent L. S.', 'Carrick'],
    ['Vincent L.S. Carrick', [], 'Vincent L.S.', 'Carrick'],
    ['Juan Nepomuceno Guerra Cárdenas', ['Juan N. Guerra'], 'Juan Nepomuceno', 'Guerra Cárdenas'],
    ['Vincent Carrick Snr', [], 'Vincent', 'Carrick'],
    ['Vincent Carrick Senior', [], 'Vincent', 'Carrick'],
  ])('%s', (full, short, given, surnames) => {
    const parts = nameParts(full, short)!;
    expect([parts.given.join(' '), parts.surnames.join(' ')]).toEqual([given, surnames]);
  });

  it('gives nothing for one word', () => expect(nameParts('Marcola')).toBeUndefined());
});

describe('expectedNamesakes', () => {
  // The standard's own estimates, from the same counts; classes of half a power of two are exact to a factor of 1.2.
  it.each<[string[], string[], number]>([
    [['Juan'], ['Medrano'], 155],
    [['Joaquín'], ['Guzmán'], 176],
    [['José'], ['Luna'], 900],
    [['Daniel'], ['Quezada'], 33],
    [['Andrés'], ['García', 'López'], 178],
  ])('%s %s', (given, surnames, expected) => {
    const ratio = expectedNamesakes(given, surnames) / expected;
    expect(ratio).toBeGreaterThan(0.6);
    expect(ratio).toBeLessThan(1.6);
  });

  it('is far below one for a rare given name', () => {
    expect(expectedNamesakes(['Reynerio'], ['Flores'])).toBeLessThan(1);
  });
});

const name = (value: string, type: Name['type'] = 'primary', more: Partial<Name> = {}): Name => ({
  value,
  type,
  lang: 'es',
  strength: 'strong',
  refs: [],
  ...more,
});
const surfaces = (kind: 'person' | 'group', ...names: Name[]) => surfaceForms({ kind, names }).map((f) => f.surface);

describe('ownWords', () => {
  const FALSE_NAME = name('Luis Amorim Santos', 'alias');
  it.each<[string, Name[], string[]]>([
    ['a false name lends the surnames no given name', [name('Reinaldo Torrado'), FALSE_NAME], ['reinaldo']],
    [
      'an alias that shares a surname lends its own',
      [name('Reinaldo Torrado'), name('Luis Torrado', 'alias')],
      ['reinaldo', 'luis'],
    ],
    [
      'nor does an epithet that is called after another',
      [
        name('Reinaldo Torrado'),
        name('Escobar mexicano', 'nickname'),
        name('Pablo Escobar of Mexico', 'alias'),
        name('Mexican Pablo Escobar', 'translation'),
      ],
      ['reinaldo'],
    ],
    ['a legal name lends its own', [name('Reinaldo Torrado'), { ...FALSE_NAME, type: 'legal' }], ['reinaldo', 'luis']],
  ])('%s', (_, names, given) => {
    expect([...ownWords({ kind: 'person', names }).given]).toEqual(given);
  });
});

describe('surfaceForms', () => {
  it.each<[string, 'person' | 'group', Name[], string[], string[]]>([
    [
      'either surname and either given name dropped',
      'person',
      [name('Reinaldo Anselmo Torrado Quesal')],
      ['Reinaldo Torrado', 'Reinaldo Torrado Quesal', 'Anselmo Torrado Quesal', 'Reinaldo Quesal', 'Torrado', 'Quesal'],
      ['Anselmo', 'Reinaldo Anselmo'],
    ],
    [
      'an initial stands for nobody by itself',
      'person',
      [name('Vincent S. Torrado')],
      ['Vincent Torrado', 'Torrado'],
      ['S. Torrado', 'Torrado, S.'],
    ],
    [
      'of two given names the one that he is known by stays',
      'person',
      [name('Reinaldo Torrado Quesal'), name('Reinaldo Anselmo Torrado Quesal', 'legal')],
      ['Reinaldo Torrado', 'Reinaldo Anselmo Torrado'],
      ['Anselmo Torrado', 'Anselmo Torrado Quesal'],
    ],
    [
      'British and American spelling of a group',
      'group',
      [name('Self-Defense Forces of Orna'), name('Torrado Criminal Organisation')],
      ['Self-Defence Forces of Orna', 'Torrado Criminal Organization'],
      [],
    ],
    [
      'the order of lists',
      'person',
      [name('Reinaldo Torrado Quesal')],
      ['Torrado Quesal, Reinaldo'],
      ['Torrado, Reinaldo Quesal'],
    ],
    [
      'a nickname with the surname, with and without its article',
      'person',
      [name('Reinaldo Torrado'), name('El Chispa', 'nickname')],
      ['El Chispa Torrado', 'Chispa Torrado', 'Chispa'],
      ['Chispa Reinaldo'],
    ],
    [
      'a false name is borne whole',
      'person',
      [name('Reinaldo Torrado'), name('Luis Amorim Santos', 'alias')],
      ['Luis Amorim Santos'],
      ['Luis Amorim', 'Amorim', 'Santos'],
    ],
    ['a cartel in both orders', 'group', [name('Cártel de Alfara')], ['Alfara Cartel', 'Cartel of Alfara'], ['Alfara']],
    [
      'a group named after a family',
      'group',
      [name('Kestrell crime family')],
      ['Kestrell clan', 'clan Kestrell', 'Kestrells', 'Los Kestrell'],
      ['Kestrell crime'],
    ],
    [
      'a weak name keeps its article',
      'group',
      [name('Los Zorros', 'primary', { strength: 'weak' })],
      ['Los Zorros'],
      ['Zorros'],
    ],
  ])('%s', (_, kind, names, present, absent) => {
    const made = surfaces(kind, ...names);
    expect(made).toEqual(expect.arrayContaining(present));
    for (const surface of absent) expect(made).not.toContain(surface);
  });

  it('a group named after the place where it is at home leaves the place its name', () => {
    const names = [name('Alfara crime family')];
    const areas = ['Alfara, Reino Antiguo'];
    const home = {
      id: 'base',
      country: 'ES',
      role: 'base' as const,
      areas,
      basis: 'reported' as const,
      by: 'X',
      refs: [],
    };
    const made = surfaceForms({ kind: 'group', names, countries: [home] }).map((f) => f.surface);
    expect(made).toContain('Alfara crime family');
    for (const surface of ['Alfara', 'Alfara gang', 'Los Alfara']) expect(made).not.toContain(surface);
  });

  it('a shorter form is never stronger than the whole name', () => {
    const forms = surfaceForms({
      kind: 'person',
      names: [name('Reinaldo Torrado Quesal', 'primary', { strength: 'weak' })],
    });
    expect(new Set(forms.filter((f) => f.way === 'full').map((f) => f.strength))).toEqual(new Set(['weak']));
  });
});
