/** Names of groups and nicknames that stand for something else, as a table. */
import { describe, expect, it } from 'vitest';
import { ALFARA, read, show } from './invented';

const HUYO = `${ALFARA} Huyó Reinaldo Torrado Quesal, alias El Chispa.`;
const KNOWN = ['Cártel de Alfara=alfara', 'Reinaldo Torrado Quesal=reinaldo', 'El Chispa=reinaldo'];

const table: [title: string, text: string, expected: string[]][] = [
  ...[
    'O bloco Cártel de Alfara pediu patrocínio',
    'El torneo de Cártel de Alfara se jugará en la sierra',
    'A festa teve a banda Cártel de Alfara, de Sinop',
    'El Cártel de Alfara das Forças Armadas desfilou',
  ].map((text): [string, string, string[]] => [
    'who plays under a group’s name where nothing speaks of crime',
    `${text}.`,
    ['Cártel de Alfara?alfara'],
  ]),
  ['but not a gang that is called a band', 'La banda Cártel de Alfara trafica droga.', ['Cártel de Alfara=alfara']],
  ['a poster', 'El cartel de Alfara 2025, diseñado por Lía Ponce, muestra una marimba.', ['cartel de Alfara?alfara']],
  ['those who speak of themselves', 'Los Veltas hoy dormimos felices.', []],
  [
    'letters in a term and in a firm',
    `El Cártel de Alfara (CDA) creció. El CDA/IP cayó. CDA Development sold a house. El CDA calla.`,
    ['Cártel de Alfara=alfara', 'CDA=alfara', 'CDA=alfara'],
  ],
  ['another body that is called after it', 'The New Great Puglian Kestrell crime family kept quiet.', []],
  ...[
    'The first season of El Chispa was loosely based on his life',
    'El actor imita a alias El Chispa chico, un mecánico',
  ].map((text): [string, string, string[]] => [
    'a nickname that is a work’s, or a younger bearer’s',
    `${HUYO}\n\n${text}.`,
    [...KNOWN, 'El Chispa?reinaldo'],
  ]),
  ['a choir called by a surname', `${HUYO}\n\nEl coro Torrado ganó.`, KNOWN],
  ...[
    'Lo dijo Torrado, la jefa de fracción, ayer',
    'El mayor Reinaldo Torrado, de los bomberos de Alfara, salvó a dos',
    'Reinaldo Torrado, the cycling commentator, was arrested',
  ].map((text): [string, string, string[]] => [
    'a namesake by what is said of her or him',
    `${HUYO}\n\n${text}.`,
    [...KNOWN, text.includes('Reinaldo') ? 'Reinaldo Torrado?reinaldo' : 'Torrado?reinaldo'],
  ]),
  [
    'a role with a capital before a name',
    `${ALFARA} They buried Mafia Godfather Reinaldo Torrado.`,
    ['Cártel de Alfara=alfara', 'Reinaldo Torrado=reinaldo'],
  ],
];

describe('other senses', () => {
  it.each(table)('%s: %s', (_, text, expected) => {
    expect(show(read(text))).toEqual(expected);
  });
});
