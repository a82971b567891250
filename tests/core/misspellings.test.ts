/** Names that a page misspells, as a table. */
import { describe, expect, it } from 'vitest';
import { slipBetween } from '../../src/core/names/slips';
import { ALFARA, read, show } from './invented';

const NAMED = `${ALFARA} Cayó Reinaldo Torrado Quesal, “El Chispa”.`;
const HERE = ['Cártel de Alfara=alfara', 'Reinaldo Torrado Quesal=reinaldo', 'El Chispa=reinaldo'];

/** What a text makes of a sentence behind one that names the cartel and its leader. */
const table: [title: string, text: string, expected: string[]][] = [
  // Taken.
  ['a letter doubled', 'El Cártel de Alfarra mata.', ['Cártel de Alfarra=alfara']],
  ['another letter in a name after a place', 'El Cártel de Alfera mata.', ['Cártel de Alfera=alfara']],
  ['a letter too few', 'Reinaldo Torado Quesal mata.', ['Reinaldo Torado Quesal=reinaldo']],
  ['one that sounds alike', 'Reynaldo Torrado Quesal mata.', ['Reynaldo Torrado Quesal=reinaldo']],
  ['one of three words amiss', 'Reinaldo Torrapo Quesal mata.', ['Reinaldo Torrapo Quesal=reinaldo']],
  [
    'whose surname is his again',
    'Mata Reinaldo Torrado Quezal. Torrado calla.',
    ['Reinaldo Torrado Quezal=reinaldo', 'Torrado=reinaldo'],
  ],
  ['a nickname in quotes', 'Mata “El Chipsa”.', ['El Chipsa=reinaldo']],
  ['letters in another order', 'Pelea con Los Veltas. Matan los Vetlas.', ['Los Veltas=veltas', 'los Vetlas=veltas']],
  [
    'of several words one, whatever it is elsewhere',
    'Cae la Crimson Brotherhood. La Crimsom Brotherhood mata.',
    ['Crimson Brotherhood=order', 'Crimsom Brotherhood=order'],
  ],
  [
    'of a member whom the page names',
    'Cae Ronal Gustavo. Mata Ronla Gustavo.',
    ['Ronal Gustavo=gustavo', 'Ronla Gustavo=gustavo'],
  ],
  ['of one who is related to whom it names', 'Mata Quintin Barrado Ocanpo.', ['Quintin Barrado Ocanpo=quintin']],
  [
    'a word that the page has only behind a noun',
    'Cayó la pandilla Carmesia. Mata la banda “Carmseia”.',
    ['pandilla Carmesia=order', 'Carmseia=order'],
  ],
  ['a given name spelt otherwise', 'Mata Reynaldo Torrado Quesal.', ['Reynaldo Torrado Quesal=reinaldo']],
  [
    'of two plurals one',
    'Cae Narcos Unidos de Orna. Mata Narco Unidos de Orna.',
    ['Narcos Unidos de Orna=united', 'Narco Unidos de Orna=united'],
  ],
  [
    'a name with a number that is right',
    'Cae 300 Brezkos. Mata 300 Brezokos.',
    ['300 Brezkos=kotrik', '300 Brezokos=kotrik'],
  ],
  // Possible at most.
  [
    'before a noun written small',
    'The Kestrell crime family killed. The Kestrelo crime family sold drugs.',
    ['Kestrell crime family=kest', 'Kestrelo crime family?kest'],
  ],
  ['a surname alone, its letters in another order', 'El capo Torrdao mata.', ['Torrdao?reinaldo']],
  [
    'another letter in a name of one word',
    'Pelea con Los Veltas. Matan los Veltras.',
    ['Los Veltas=veltas', 'los Veltras?veltas'],
  ],
  [
    'a clan of another family',
    'Pelea con el Clan Miralta. Mata el Clan Miralto.',
    ['Clan Miralta=miraltas', 'Clan Miralto?miraltas'],
  ],
  // Refused.
  ['a sister', 'Reinalda Torrado Quesal mata.', ['Torrado Quesal?reinaldo']],
  ['two words amiss', 'Reinaldo Torrada Quezales mata.', []],
  ['a word of four letters', 'Cae la Unión de Orna. La Unión de Urna mata.', ['Unión de Orna=union']],
  [
    'one word of a name in the singular',
    'Caen los Narcos Unidos de Orna. Los Narco Unidos de Orna matan.',
    ['Narcos Unidos de Orna=united', 'Narco Unidos de Orna=united'],
  ],
  [
    'a name of two groups, of which the page has one',
    'The drug gang La Vecchia Casa of Fresno killed. Men of La Veccchia Casa sold drugs.',
    ['La Vecchia Casa=casa-us', 'La Veccchia Casa=casa-us'],
  ],
  ['one of several', 'Pelea con Los Veltas. Mata el Velta.', ['Los Veltas=veltas']],
  ['the women of them', 'Pelea con Los Veltas. Matan las Veltos.', ['Los Veltas=veltas']],
  ['a word', 'Pelea con Los Veltas. Matan los Vetlas, vetlas de oro.', ['Los Veltas=veltas']],
  ['a small letter', 'Pelea con Los Veltas. Matan los vetlas.', ['Los Veltas=veltas']],
  ['where a sentence begins', 'Pelea con Los Veltas. Vetlas hubo.', ['Los Veltas=veltas']],
  ['a part of a longer name', 'Mata Reinaldo Torado Quesal Mendoza.', []],
  ['a surname of another letter', 'El capo Torrano mata.', []],
  ['a nickname of a letter more', 'Mata “El Chispita”.', []],
];

describe('misspelt names', () => {
  it.each(table)('%s: %s', (_, text, expected) => {
    expect(show(read(`${NAMED} ${text}`))).toEqual([...HERE, ...expected]);
  });

  it('are looked for only where somebody is identified', () => {
    expect(show(read('El Cártel de Alfarra trafica cocaína.'))).toEqual([]);
  });

  it('tell the reader the name that is meant', () => {
    expect(read(`${NAMED} El Cártel de Alfarra mata.`).at(-1)!.reasons.for[0]).toEqual({
      code: 'written-like',
      values: ['Cártel de Alfara'],
    });
  });
});

describe('slips', () => {
  it.each([
    ['bagdad', 'bagdad', 0],
    ['badgad', 'bagdad', 0.5],
    ['ditran', 'dritan', 0.5],
    ['kalor', 'calor', 0.5],
    ['pachencas', 'pachenca', 0.5],
    ['carillo', 'carrillo', 0.5],
    ['minotorauro', 'minotauro', 0.5],
    ['sindicado', 'sindicato', 1],
    ['guyana', 'guayana', 1],
    ['beltran', 'bertran', 1],
    ['noreste', 'norte', undefined],
    ['tributarios', 'trinitarios', undefined],
    ['zambada', 'zapata', undefined],
  ])('%s for %s', (word, meant, slips) => {
    expect(slipBetween(word, meant)).toBe(slips);
  });
});
