import { describe, expect, it } from 'vitest';
import { compileGazetteer, Gazetteer } from '../../src/core/gazetteer/gazetteer';
import type { Lexicon } from '../../src/core/names/lexicon';
import { findNames } from '../../src/core/reading/find';

const names = [
  'Los Zetas',
  'Cártel de Sinaloa',
  'Los Rojos',
  'La Línea',
  'El Chapo',
  'Comando Vermelho',
  'Seven',
  'ndrangheta',
  'Zetas Vieja Escuela',
  'Reinaldo Torrado',
  'Torrado, Reinaldo',
  'Torrado Cártel',
  'Mayo Torrado',
  'Ndrangheta',
  'Rey de reyes',
  'Little Zetas',
  'Little Japanese',
  'Cartel dos Sóis',
  'Clan del Delta',
  'Tren del Delta',
];
const { image } = compileGazetteer(names.map((surface, payload) => ({ surface, payload })));
const lexicon: Lexicon = {
  lastYear: 0,
  misspellable: '',
  actors: (['person', 'group'] as const).map((kind) => ({ kind }) as Lexicon['actors'][number]),
  names: names.map((surface) => ({
    surface,
    actor: surface === 'Little Zetas' || surface.endsWith(' Delta') ? 1 : 0,
    way: 'full',
    strength: 'strong',
    exact: false,
    former: false,
    derived: false,
    isWord: false,
    small: /^\p{Ll}/u.test(surface),
  })),
};
const gazetteer = Gazetteer.open(image);

describe('findNames', () => {
  it.each<[string, string[]]>([
    ['Detuvieron a miembros de los Zetas.', ['los Zetas']],
    ['El cártel de Sinaloa y el CÁRTEL DE SINALOA.', ['cártel de Sinaloa', 'CÁRTEL DE SINALOA']],
    ['Los jugadores, los rojos de Toluca, cruzaron la línea.', []],
    ['Joaquín “el Chapo” Guzmán', ['el Chapo']],
    ['Fue detenido Reinaldo Torrado, Reinaldo el Viejo.', ['Reinaldo Torrado']],
    ['Cayó Reinaldo Torrado (Cártel de Sinaloa).', ['Reinaldo Torrado', 'Cártel de Sinaloa']],
    ['Cayó Torrado (Cártel viejo); también Mayo (Torrado).', ['Mayo (Torrado']],
    ['1. TORRADO, Reinaldo; 2. Soto, Juan', ['TORRADO, Reinaldo']],
    ['o Comando Vermelho', ['Comando Vermelho']],
    ['o comando vermelho do exército', []],
    ['They scored seven goals.', []],
    ['LOS ROJOS', ['LOS ROJOS']],
    ['Los rojos de Toluca ganaron.', []],
    ['La ndrangheta calabresa', ['ndrangheta']],
    ['el llamado “rey de reyes” huyó', ['rey de reyes']],
    ['es un rey de reyes', []],
    ['known as the little Zetas', ['little Zetas']],
    ['they are little zetas', []],
    ['huyó el clan del delta en el tren del delta', ['clan del delta']],
    ['with little Japanese resistance', []],
    ['o chamado cartel dos sóis', ['cartel dos sóis']],
    ['los Zetas Vieja Escuela', ['Zetas Vieja Escuela']],
  ])('%s', (text, expected) => {
    expect(findNames(gazetteer, text, lexicon).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  it('takes small letters for the names alone that are recorded so', () => {
    const found = (text: string) =>
      findNames(gazetteer, text, lexicon).map(({ payloads }) => payloads.map((i) => names[i]));
    expect(found('la ndrangheta')).toEqual([['ndrangheta']]);
    expect(found('la Ndrangheta').map((all) => all.sort())).toEqual([['Ndrangheta', 'ndrangheta']]);
  });
});
