/** People whom a page calls by their given names alone, as a table. */
import { describe, expect, it } from 'vitest';
import { ALFARA, read, show } from './invented';

const HUYO = `${ALFARA} Huyó Reinaldo Torrado Quesal.`;
const KNOWN = ['Cártel de Alfara=alfara', 'Reinaldo Torrado Quesal=reinaldo'];

const table: [title: string, text: string, expected: string[]][] = [
  ...[
    'Cayó su hermano Iván, preso por droga',
    'Otro hermano, Iván, sigue preso',
    'Cayeron sus hermanos Pedro e Iván',
  ].map((text): [string, string, string[]] => [
    'a relative of whom the page has named',
    `${HUYO}\n\n${text}.`,
    [...KNOWN, 'Iván=ivan'],
  ]),
  [
    'a single one in a sentence of the story',
    `${ALFARA} Huyó Iván Torrado Quesal. El abogado de Iván negó los cargos.`,
    ['Cártel de Alfara=alfara', 'Iván Torrado Quesal=ivan', 'Iván=ivan'],
  ],
  [
    'or in the paragraph that names him',
    `${ALFARA} Huyó Iván Torrado Quesal. A Iván le gusta el sol.`,
    ['Cártel de Alfara=alfara', 'Iván Torrado Quesal=ivan', 'Iván=ivan'],
  ],
  [
    'and not in another',
    `${ALFARA} Huyó Iván Torrado Quesal.\n\nA Iván le gusta el sol.`,
    ['Cártel de Alfara=alfara', 'Iván Torrado Quesal=ivan', 'Iván?ivan'],
  ],
  [
    'one of several children',
    `${HUYO} Otro de sus hijos, Reinaldo, niega los cargos.`,
    [...KNOWN, 'Reinaldo?reinaldo'],
  ],
  ['nobody is his relative by another surname', `${HUYO}\n\nCayó su hermano Gumersindo.`, KNOWN],
  ['nor without a word of it', `${HUYO}\n\nCayó Iván, preso por droga.`, KNOWN],
  ['nor one with a surname', `${HUYO}\n\nCayó su hermano Iván Pérez.`, KNOWN],
  [
    'the surname that another’s name brings',
    `${ALFARA} Cayeron Reinaldo e Iván Torrado Quesal.`,
    ['Cártel de Alfara=alfara', 'Reinaldo=reinaldo', 'Iván Torrado Quesal=ivan'],
  ],
  [
    'two of a family that the page has named together',
    'The Otálora twins ran the East End. Ramiro liked dogs.\n\nCelso came late, and Ramiro with him.',
    ['Otálora twins?celso|ramiro', 'Ramiro=ramiro', 'Celso=celso', 'Ramiro=ramiro'],
  ],
  [
    'one of them alone may be anybody',
    'The Otálora twins ran the East End. Ramiro liked dogs.',
    ['Otálora twins?celso|ramiro'],
  ],
  [
    'and so may two where the page gives one of the names to somebody else',
    'The Otálora twins ran the East End. Ramiro Pérez liked dogs.\n\nCelso came late, and Ramiro with him.',
    ['Otálora twins?celso|ramiro'],
  ],
  ...(
    [
      [
        'Cayó Javier Sarrasqueta Liz con droga.\n\nRamón mató a un policía.',
        ['Javier Sarrasqueta Liz=javier', 'Ramón?ramon'],
      ],
      [
        'Cayó Eduardo Sarrasqueta Liz con droga.\n\nRamón y Javier mataron a un policía.',
        ['Eduardo Sarrasqueta Liz=eduardo', 'Ramón=ramon', 'Javier=javier'],
      ],
      ...[
        'Ramón canta en el coro.',
        'Ramón, un vecino, vio a los sicarios.',
        'Ramón, de 15 años, vio a los sicarios.',
        'El juez Ramón habló de narcotráfico.',
      ].map((text): [string, string[]] => [
        `Cayó Javier Sarrasqueta Liz con droga.\n\n${text}`,
        ['Javier Sarrasqueta Liz=javier'],
      ]),
      ['Ramón y Javier, dos vecinos, vieron matar a un policía.', []],
    ] as [string, string[]][]
  ).map(([text, found]): [string, string, string[]] => [
    'one more of the family whose group and whose other man the page names, where it tells of crime',
    `El Cártel de Belmira vendía droga, dijo la fiscalía de México.\n\n${text}`,
    ['Cártel de Belmira=belmira', ...found],
  ]),
  [
    'a given name of father and son, where the passage tells of one',
    `${ALFARA} Huyó Quintín Barrado Ocampo, dijo la policía de México.\n\nTraficaba droga Quintín Barrado Seler, y Quintín mató a un policía.\n\nEra Quintín quien iba en el avión.`,
    [
      'Cártel de Alfara=alfara',
      'Quintín Barrado Ocampo=quintin',
      'Quintín Barrado Seler=quintin-son',
      'Quintín=quintin-son',
      'Quintín=quintin-son',
    ],
  ],
  [
    'and where it tells of both',
    `${ALFARA} Huyó Quintín Barrado Ocampo con Quintín Barrado Seler, y Quintín mató a un policía con droga.`,
    [
      'Cártel de Alfara=alfara',
      'Quintín Barrado Ocampo=quintin',
      'Quintín Barrado Seler=quintin-son',
      'Quintín?quintin|quintin-son',
    ],
  ],
  ['a nickname is no given name', `${HUYO}\n\nLuis Montes (“El Chispa” Montes) was named in the indictment.`, KNOWN],
  [
    'both given names, where nobody else bears them',
    `${ALFARA} Huyó Reinaldo Anselmo Torrado Quesal. La policía busca a Reinaldo Anselmo en la sierra.`,
    ['Cártel de Alfara=alfara', 'Reinaldo Anselmo Torrado Quesal=reinaldo', 'Reinaldo Anselmo=reinaldo'],
  ],
  [
    'and no stranger is named by them',
    `${ALFARA} Huyó Reinaldo Anselmo Torrado Quesal con droga.\n\nLa sierra es fría.\n\nReinaldo Anselmo nació en una aldea.`,
    ['Cártel de Alfara=alfara', 'Reinaldo Anselmo Torrado Quesal=reinaldo', 'Reinaldo Anselmo=reinaldo'],
  ],
  [
    'though another bears the first of them',
    `${ALFARA} Huyó Reinaldo Anselmo Torrado Quesal, dijo Reinaldo Santos. La policía busca a Reinaldo Anselmo.`,
    ['Cártel de Alfara=alfara', 'Reinaldo Anselmo Torrado Quesal=reinaldo', 'Reinaldo Anselmo=reinaldo'],
  ],
  [
    'a common one alone is possible at most',
    `${ALFARA} El capo José Luna huyó con droga en México. José calló..`,
    ['Cártel de Alfara=alfara', 'José Luna=luna', 'José?luna'],
  ],
  [
    'and nobody’s where another bears it',
    `${ALFARA} El capo José Luna huyó con droga en México. José Pérez calló. José cayó.`,
    ['Cártel de Alfara=alfara', 'José Luna=luna'],
  ],
  [
    'a row of brothers, behind the name of their group',
    `${ALFARA} El Clan Miralta, de los hermanos Aurelio, Mario y Fabricio, movía droga.`,
    ['Cártel de Alfara=alfara', 'Clan Miralta=miraltas', 'Aurelio=aurelio', 'Fabricio=fabricio'],
  ],
  [
    'one of a row may be anybody',
    `${ALFARA} El Clan Miralta compró a los hermanos Aurelio, Mario y Pedro.`,
    ['Cártel de Alfara=alfara', 'Clan Miralta=miraltas'],
  ],
  [
    'nor is a row his that ends with a surname',
    `${ALFARA} El Clan Miralta compró a los hermanos Aurelio, Mario y Fabricio Osorno.`,
    ['Cártel de Alfara=alfara', 'Clan Miralta=miraltas'],
  ],
  [
    'a namesake among the relatives',
    `${ALFARA} Huyó Reinaldo Anselmo Torrado Quesal. Cayó su hermano mayor, también llamado Reinaldo Anselmo, con droga.`,
    ['Cártel de Alfara=alfara', 'Reinaldo Anselmo Torrado Quesal=reinaldo'],
  ],
  [
    'a namesake among his children',
    `${ALFARA} Huyó Reinaldo Anselmo Torrado Quesal. Los hijos de Torrado, Elio y Reinaldo Anselmo, callan.`,
    ['Cártel de Alfara=alfara', 'Reinaldo Anselmo Torrado Quesal=reinaldo', 'Torrado=reinaldo'],
  ],
  [
    'a row that ends with the surname of others',
    `${ALFARA} Huyó Reinaldo Anselmo Torrado Quesal. Reinaldo Anselmo, Carlos y Norma Díaz Félix no son de aquí.`,
    ['Cártel de Alfara=alfara', 'Reinaldo Anselmo Torrado Quesal=reinaldo'],
  ],
  ...(
    [
      ['hermano de Iván', ['Iván=ivan']],
      ['amigo de Iván', []],
      ['hermano de Pedro', []],
    ] as const
  ).map(([who, found]): [string, string, string[]] => [
    'whose brother one is',
    `${ALFARA} Huyó Reinaldo Torrado Quesal (${who}) con droga.`,
    [...KNOWN, ...found],
  ]),
  ...(
    [
      ['José calló.', ['José?garcia|luna']],
      ['José Pérez no vio a José.', []],
      ['O ator José calló.', []],
    ] as const
  ).map(([text, found]): [string, string, string[]] => [
    'one that two on the page bear',
    `${ALFARA} El capo José Luna huyó con droga y José García Vesterlundo en México.\n\n${text}`,
    ['Cártel de Alfara=alfara', 'José Luna=luna', 'José García Vesterlundo=garcia', ...found],
  ]),
  ...(
    [
      ['Cayó su hijo Quintín', 'quintin-son'],
      ['Cayó Quintín', 'quintin'],
    ] as const
  ).map(([who, actor]): [string, string, string[]] => [
    'a son of his father’s name, where the father alone is named',
    `${ALFARA} Huyó Quintín Barrado Ocampo. ${who} con droga.`,
    ['Cártel de Alfara=alfara', 'Quintín Barrado Ocampo=quintin', `Quintín=${actor}`],
  ]),
  ...(
    [
      ['Huyeron sus hijos, Benicio (47) y Quintín Jr (44),', 'Quintín Jr=quintin-son'],
      ['Cayó Quintín Junior', 'Quintín Junior=quintin-son'],
      ['So did his sons, Benicio (47) and Quintín jnr', 'Quintín jnr=quintin-son'],
      ['Cayó Quintín Senior', ''],
    ] as const
  ).map(([who, found]): [string, string, string[]] => [
    'father and son told apart by a word behind the name',
    `${ALFARA} Huyó Quintín Barrado Ocampo. ${who} con droga.`,
    [
      'Cártel de Alfara=alfara',
      'Quintín Barrado Ocampo=quintin',
      ...(who.includes('Benicio') ? ['Benicio=benicio-son'] : []),
      ...(found ? [found] : []),
    ],
  ]),
  ...['his twin brother Celso', 'his brother Celso', 'the twins, Roque and Celso,'].map(
    (who): [string, string, string[]] => [
      'one of two whom a name of both is recorded for',
      `${ALFARA} Ramiro Otálora Vesga fled with drugs. Police look for ${who} over a murder.`,
      ['Cártel de Alfara=alfara', 'Ramiro Otálora Vesga=ramiro', 'Celso=celso'],
    ],
  ),
  ...(
    [
      ['Torrado', '='],
      ['Pinto', '?'],
    ] as const
  ).map(([surname, tier]): [string, string, string[]] => [
    'a row of brothers with the surname of whom the page has named',
    `${ALFARA} Huyó Reinaldo Torrado Quesal. Los hermanos Reinaldo e Iosif ${surname} recibieron 20 años de cárcel.`,
    ['Cártel de Alfara=alfara', 'Reinaldo Torrado Quesal=reinaldo', `Reinaldo${tier}reinaldo`],
  ]),
  ...(
    [
      ['Javier y Eduardo', ['Javier=javier', 'Eduardo?eduardo']],
      ['Pedro y Eduardo', []],
    ] as const
  ).map(([who, found]): [string, string, string[]] => [
    'the brother of whom the page has named, by nothing but their given names',
    `La fiscalía investiga al Cártel de Belmira. Huyó Javier Sarrasqueta Liz. La droga era de ${who}, dijo el fiscal.`,
    ['Cártel de Belmira=belmira', 'Javier Sarrasqueta Liz=javier', ...found],
  ]),
  [
    'a form that no list of given names has, where his name in the record begins with it',
    `${ALFARA} Whitkey Bulgrend fled with drugs. A judge said that Whitkey ordered the murder.`,
    ['Cártel de Alfara=alfara', 'Whitkey Bulgrend=whitkey', 'Whitkey=whitkey'],
  ],
];

describe('given names', () => {
  it.each(table)('%s: %s', (_, text, expected) => {
    expect(show(read(text))).toEqual(expected);
  });
});
