/** Groups by where and when a text plays, and by what it calls them, as a table. */
import { describe, expect, it } from 'vitest';
import { ALFARA, read, show } from './invented';

const table: [title: string, text: string, expected: string[]][] = [
  [
    'of two groups of a name the one whose country is named',
    `${ALFARA} Cayó con droga en Italia un capo de la Vecchia Casa.`,
    ['Cártel de Alfara=alfara', 'la Vecchia Casa=casa-it'],
  ],
  [
    'and neither where another country is',
    `${ALFARA} Cayó con droga en Brasil un capo de la Vecchia Casa.`,
    ['Cártel de Alfara=alfara', 'la Vecchia Casa?casa-it|casa-us'],
  ],
  [
    'a branch in its area, beside the name of its mother’s rivals',
    'MONTREAL — The Night Riders in Quebec sold drugs, police said. Gang members of Quebec’s Night Riders were arrested.',
    ['Night Riders=riders-north', 'Quebec’s Night Riders=riders-north'],
  ],
  ...[
    ['Argentina', '?'],
    ['México', '='],
  ].map(([country, tier]): [string, string, string[]] => [
    'a word that is a group’s name, beside an ally of another country, abroad and at home',
    `El Night Riders Motorcycle Club vendió droga a Los Pumas, dijo la policía de ${country}.`,
    ['Night Riders Motorcycle Club=riders', `Los Pumas${tier}pumas`],
  ]),
  ['a group before it began', 'En 1985 el cártel de Sorna ordenó un secuestro y un asesinato, dijo la fiscalía.', []],
  [
    'and afterwards',
    'En 2015 el cártel de Sorna ordenó un secuestro y un asesinato, dijo la fiscalía.',
    ['cártel de Sorna=sorna'],
  ],
  [
    'whose leader was born before',
    'Nacido en 1975, su jefe fundó el cártel de Sorna, que trafica droga, dijo la fiscalía.',
    ['cártel de Sorna=sorna'],
  ],
  [
    'a people of long ago',
    'Police seized drugs from the Grey Jackals Motorcycle Club. In 1258 Grey Jackals killed thousands, a historian wrote.',
    ['Grey Jackals Motorcycle Club=jackals'],
  ],
  ...['between the 9Q and Zorros gangs', 'between “9Q” and “Zorros” street gangs'].map(
    (war): [string, string, string[]] => [
      'a noun that two names share',
      `Two men were shot dead in a war ${war}, police in Mexico said of the murders.`,
      ['9Q=nine'],
    ],
  ),
  [
    'letters once more in a paragraph that has used them, after a line on something else',
    `${ALFARA}\n\nEl Cártel de Alfara (CDA) cobra extorsiones. Compra tiendas. El CDA controla el agua.`,
    ['Cártel de Alfara=alfara', 'Cártel de Alfara=alfara', 'CDA=alfara', 'CDA=alfara'],
  ],
  [
    'letters beside a word that is said of any body, where nobody else is named',
    'Gunmen killed two CDB members, police in Mexico said of the murders.',
    ['CDB?belmira'],
  ],
  [
    'and beside a word for a gang',
    'Gunmen of the CDB cartel killed two men, police in Mexico said of the murders.',
    ['CDB=belmira'],
  ],
  ...['in Calgary, AB, police said', 'in Calgary/AB, police said', 'of the AB in Calgary, police said'].map(
    (where, i): [string, string, string[]] => [
      'two letters behind a town, and elsewhere',
      `Two men of the Crimson Brotherhood were arrested with drugs ${where}.`,
      ['Crimson Brotherhood=order', ...(i === 2 ? ['AB=order'] : [])],
    ],
  ),
];

describe('groups', () => {
  it.each(table)('%s: %s', (_, text, expected) => {
    expect(show(read(text))).toEqual(expected);
  });
});
