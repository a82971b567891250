import { describe, expect, it } from 'vitest';
import { findNames } from '../../src/core/find';
import { compileGazetteer, Gazetteer } from '../../src/core/gazetteer';

const names = ['Los Zetas', 'Cártel de Sinaloa', 'Los Rojos', 'La Línea', 'El Chapo', 'Comando Vermelho', 'Seven'];
const { image } = compileGazetteer(names.map((surface, payload) => ({ surface, payload })));
const gazetteer = Gazetteer.open(image);

describe('findNames', () => {
  it.each<[string, string[]]>([
    ['Detuvieron a miembros de los Zetas.', ['los Zetas']],
    ['El cártel de Sinaloa y el CÁRTEL DE SINALOA.', ['cártel de Sinaloa', 'CÁRTEL DE SINALOA']],
    ['Los jugadores, los rojos de Toluca, cruzaron la línea.', []],
    ['Joaquín “el Chapo” Guzmán', ['el Chapo']],
    ['o Comando Vermelho', ['Comando Vermelho']],
    ['o comando vermelho do exército', []],
    ['They scored seven goals.', []],
    ['LOS ROJOS', ['LOS ROJOS']],
  ])('%s', (text, expected) => {
    expect(findNames(gazetteer, text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});
