/** Names that the text, or the words beside them, have for somebody or something else than the actor, as a table. */
import { describe, expect, it } from 'vitest';
import { ALFARA, read, show } from './invented';

const GROUP = 'Cártel de Alfara=alfara';
const KNOWN = [GROUP, 'Reinaldo Torrado Quesal=reinaldo'];
const HUYO = `${ALFARA} Huyó Reinaldo Torrado Quesal.`;
const FLED = `${ALFARA} Reinaldo Torrado Quesal fled.`;

const rows = (
  title: string,
  lead: string,
  known: readonly string[],
  cases: readonly (readonly [more: string, ...found: string[]])[],
): [string, string, string[]][] => cases.map(([more, ...found]) => [title, `${lead} ${more}`, [...known, ...found]]);

const table: [title: string, text: string, expected: string[]][] = [
  ...[
    ['El notario fue citado en el juicio de Reinaldo Torrado Quesal, en México', 'Reinaldo Torrado Quesal=reinaldo'],
    ['Reinaldo Torrado Quesal ganó la medalla en México', 'Reinaldo Torrado Quesal?reinaldo'],
    ['El día de la detención de “El Chispa” circularon fotos en México', 'El Chispa=reinaldo'],
    ['El día de la boda de “El Chispa” circularon fotos en México', 'El Chispa?reinaldo'],
  ].map(([text, found]): [string, string, string[]] => [
    'a name that hardly anybody bears, and what its sentence tells',
    `La maestra habló de la escuela. ${text!}. Gracias.`,
    [found!],
  ]),
  ...[
    ['Leoncio Cordero Morelio', ['Iván Torrado Quesal=ivan', 'Leoncio Cordero Morelio=leoncio']],
    ['Ottokar Vesterlund', ['Iván Torrado Quesal?ivan', 'Ottokar Vesterlund?ottokar']],
  ].map(([other, found]): [string, string, string[]] => [
    'two of one group, by full names, in one sentence',
    `El juez devolvió la casa de Iván Torrado Quesal, de ${other as string}.`,
    found as string[],
  ]),
  ...(
    [
      ['Ottokar (Chiqui) Torrado', []],
      ['Luis (Chiqui) Torrado', []],
      ['Capo (Chiqui) Torrado', ['Torrado=reinaldo']],
      ['En México (tierra de paz) Torrado', ['Torrado=reinaldo']],
    ] as const
  ).map(([who, found]): [string, string, string[]] => [
    'a nickname in brackets between a given name and the surname',
    `${HUYO} ${who} vendió la droga.`,
    [...KNOWN, ...found],
  ]),
  ...(
    [
      ['en la cárcel La Picaleña Reinaldo Torrado Quesal', ['Reinaldo Torrado Quesal=reinaldo']],
      ['en la cárcel Juan Reinaldo Torrado Quesal', []],
    ] as const
  ).map(([where, found]): [string, string, string[]] => [
    'the name of a prison right before a name',
    `${HUYO} Firmó la paz ${where}.`,
    [...KNOWN, ...found],
  ]),
  ...[
    ['NORMA ROSAS TORRADO, SECRETARIA DE ENERGÍA', []],
    ['TORRADO, EN FUGA', ['TORRADO=reinaldo']],
  ].map(([line, found]): [string, string, string[]] => [
    'the end of another name in capitals',
    `${HUYO}\n\n${line as string}`,
    [...KNOWN, ...(found as string[])],
  ]),
  ...[
    ['Fuentes: El País', []],
    ['Fuentes huyó', ['Fuentes=anacleto']],
  ].map(([line, found]): [string, string, string[]] => [
    'a word for where a text is from',
    `${ALFARA} Huyó Anacleto Fuentes Torbel.\n\n${line as string}`,
    ['Cártel de Alfara=alfara', 'Anacleto Fuentes Torbel=anacleto', ...(found as string[])],
  ]),
  ...[
    ['Chispa', ['Torrado Quesal (Chispa=reinaldo']],
    ['Lima', ['Torrado Quesal=ivan']],
  ].map(([called, found]): [string, string, string[]] => [
    'both surnames, and which of the brothers in brackets',
    `${ALFARA} Huyó Iván Torrado Quesal. Cobró a través de Torrado Quesal (${called as string}).`,
    [GROUP, 'Iván Torrado Quesal=ivan', ...(found as string[])],
  ]),
  ...rows(
    'a nickname in a match and in a case',
    '',
    [],
    [
      ['En el estadio el Mayo anotó un gol y celebró el equipo.'],
      ['La policía investiga asesinatos y secuestros. El Mayo vendió la droga en el estadio.', 'El Mayo?mayo'],
    ],
  ),
  ...rows(
    'a form of a dead man’s name that others bear, in a match and in a case: possible at most',
    '',
    [],
    [
      ['En México, Leoncio Cordero anotó un gol y el equipo celebró en el estadio.'],
      [
        'La policía de México investiga asesinatos y secuestros por droga. Leoncio Cordero murió, dijo el fiscal.',
        'Leoncio Cordero?leoncio',
      ],
    ],
  ),
  ...rows(
    'a word unlike a given name before one surname and its particle',
    ALFARA,
    [GROUP],
    [
      ['Cantó Eduardo Nilanos dos Mirandel.'],
      ['Detuvieron con droga a Nicanor dos Mirandel.', 'Nicanor dos Mirandel=mirandel'],
    ],
  ),
  ...rows(
    'a name of many where his group and much of his record stand',
    ALFARA,
    [GROUP],
    [
      ['Huyeron con droga dos presos del cártel, Pedro Paz y José García, de México.', 'José García?garcia'],
      ['Detuvieron con droga a José García, jefe del Cártel de Alfara.', 'José García=garcia', GROUP],
    ],
  ),
  ...rows(
    'a nickname in capitals behind the letters for an alias',
    ALFARA,
    [GROUP],
    [['POLICE ARRESTED PEDRO LEON MONTERO, AKA EL GALLO NEGRO, OVER DRUGS.', 'EL GALLO NEGRO?eloy']],
  ),
  ...rows(
    'what a sentence calls whom the one before it is about',
    '',
    [],
    [
      [
        'La fiscalía investiga al Cártel de Alfara. Reinaldo Torrado Quesal sold drugs with Iván Torrado Quesal. Known as “Bronco”, he fled.',
        ...KNOWN,
        'Iván Torrado Quesal=ivan',
        'Bronco=reinaldo',
      ],
      [
        'La fiscalía investiga al Cártel de Alfara. Pedro Paz led it after Reinaldo Torrado Quesal’s arrest over drugs. Known as “Bronco”, he fled.',
        ...KNOWN,
      ],
      [
        'La fiscalía investiga al Cártel de Alfara. A drug lord who led it with his brother Reinaldo Torrado Quesal. Known as “Bronco”, he fled.',
        ...KNOWN,
      ],
    ],
  ),
  ...rows(
    'whose child somebody is, and what that one is called',
    ALFARA,
    [GROUP],
    [
      [
        'Police held the son of CDA leader Reinaldo Torrado Quesal, known as “Bronco”, over drugs.',
        'CDA=alfara',
        'Reinaldo Torrado Quesal=reinaldo',
      ],
      [
        'Police held the boss of it all, Reinaldo Torrado Quesal, known as “Bronco”, over drugs.',
        'Reinaldo Torrado Quesal=reinaldo',
        'Bronco=reinaldo',
      ],
    ],
  ),
  ...rows('the mark of a possessive ends no quotation', FLED, KNOWN, [['He is known as the “Mob”s keeper” there.']]),
  ...rows(
    'an epithet of whom its sentence is about',
    ALFARA,
    [GROUP],
    [
      [
        'Pedro Paz was a trafficker known as the ‘King of Cocaine’ before Hermágoras Zuluarte’s rise in the drug trade.',
        'King of Cocaine?cicatriz',
        'Hermágoras Zuluarte=cicatriz',
      ],
    ],
  ),
  ...rows(
    'the plural of a man’s nickname',
    `${ALFARA} Hermágoras Zuluarte, the King of Cocaine, sold drugs for the Cártel de Alfara.`,
    [GROUP, 'Hermágoras Zuluarte=cicatriz', 'King of Cocaine=cicatriz', GROUP],
    [['He read Kings of Cocaine.']],
  ),
  ...rows(
    'a lieutenant of a group, and one of a service',
    ALFARA,
    [GROUP],
    [
      ['Police shot an Alfara lieutenant named Reinaldo Torrado.', 'Reinaldo Torrado=reinaldo'],
      ['Thieves shot a police lieutenant named Reinaldo Torrado.', 'Reinaldo Torrado?reinaldo'],
      ['Thieves shot police lieutenant Reinaldo Torrado.', 'Reinaldo Torrado?reinaldo'],
    ],
  ),
  ...rows(
    'whom the page calls so again and again, after another of the name',
    `${FLED} Torrado killed two. Torrado took bribes. Torrado was held. Torrado sold drugs.`,
    [...KNOWN, ...Array<string>(4).fill('Torrado=reinaldo')],
    [
      ['\n\nThe Rev. Luis Torrado, a priest, spoke.\n\nTorrado was sentenced for drugs.', 'Torrado=reinaldo'],
      ['\n\nThe Rev. Luis Torrado, a priest, spoke. Torrado was sentenced for drugs.', 'Torrado?reinaldo'],
    ],
  ),
  ...rows('a heading that ends with the word with which the text goes on', FLED, KNOWN, [
    ['\n\nThe DEA’s trailing of Torrado Torrado sold drugs.\n\nTorrado was sentenced.', 'Torrado=reinaldo'],
  ]),
  ...rows(
    'a given name that only the whole name has, and one a letter away from his',
    ALFARA,
    [GROUP],
    [
      ['The drummer Lionel Ferris was killed in Mexico.', 'Lionel Ferris?carlton'],
      ['Carlton Ferris was killed over drugs.', 'Carlton Ferris=carlton'],
      ['Darlton Ferris was killed over drugs.'],
    ],
  ),
  ...rows(
    'a given name that is a people’s, and a gang that has his surname',
    'Dutch Bralovic of the Cártel de Alfara sold drugs.',
    ['Dutch Bralovic=bralovic', GROUP],
    [
      ['Dutch was killed over drugs.'],
      ['The Bralovic-gumi sold drugs.'],
      ['Bralovic was killed over drugs.', 'Bralovic=bralovic'],
    ],
  ),
  ...rows(
    'a list of aliases that ends where he is told of',
    ALFARA,
    [GROUP],
    [
      [
        'Reinaldo Torrado Quesal, known as El Chispa, the Belmonte gangster, sold drugs. Belmonte was quiet.',
        'Reinaldo Torrado Quesal=reinaldo',
        'El Chispa=reinaldo',
      ],
    ],
  ),
  ...rows('his given name before another’s nickname and surname, and before a gang', FLED, KNOWN, [
    ["Reinaldo `Uncle Rey' Ligato was held over drugs."],
    ['Men of the Reinaldo gang sold drugs.'],
    ['Reinaldo was held over drugs.', 'Reinaldo=reinaldo'],
  ]),
  ...rows('a surname in front of somebody’s given names', FLED, KNOWN, [
    ['An interpreter, Torrado Wai-man, spoke of drugs.'],
    ['A trial of Torrado Mexican-born men read of began.', 'Torrado=reinaldo'],
  ]),
  ...rows('a firm that has his name, and a man', HUYO, KNOWN, [
    ['Cerró el Estudio Reinaldo Torrado & Asociados.\n\nTorrado vendió droga.', 'Torrado=reinaldo'],
    ['Cayó Julio Reinaldo Torrado.\n\nTorrado vendió droga.', 'Torrado?reinaldo'],
  ]),
  ...rows(
    'a place right before him',
    ALFARA,
    [GROUP],
    [
      [
        'For bringing drugs into Orna Reinaldo Torrado was jailed. Torrado fled.',
        'Reinaldo Torrado=reinaldo',
        'Torrado=reinaldo',
      ],
    ],
  ),
  ...rows('a surname joined to the other one of the same man', HUYO, KNOWN, [
    ['Indultaron por droga a Torrado y Quesal.', 'Quesal=reinaldo'],
    ['Indultaron por droga a Torrado y Palomino.', 'Torrado=reinaldo'],
  ]),
  ...rows('a surname said to be a mother’s', HUYO, KNOWN, [
    ['La madre, de soltera Quesal, vendió droga.'],
    ['His mother, whose family name was Quesal, sold drugs.'],
  ]),
  ...rows('a family in quotes', FLED, KNOWN, [['Drugs went to the “Torrado” family there.', 'Torrado?reinaldo']]),
  ...rows(
    'one of two brothers who stands by the way',
    ALFARA,
    [GROUP],
    [
      [
        'Reinaldo Torrado Quesal sold drugs.\n\nReinaldo Torrado was jailed with his brother Iván Torrado Quesal.\n\nPolice captured Torrado over drugs.',
        'Reinaldo Torrado Quesal=reinaldo',
        'Reinaldo Torrado=reinaldo',
        'Iván Torrado Quesal=ivan',
        'Torrado=reinaldo',
      ],
    ],
  ),
  ...rows('the end of somebody’s double surname', FLED, KNOWN, [
    ['Miguel Fuentes-Torrado was held over drugs.'],
    ['Police held Fuentes-Torrado over drugs.'],
    ['Police held Torrado over drugs.', 'Torrado=reinaldo'],
    ['The Fuentes-Torrado connection sold drugs.', 'Torrado?reinaldo'],
  ]),
  ...rows('a family that is called after two', FLED, KNOWN, [
    ['The Torrado–Quintal crime family sold drugs.'],
    ['The Torrado crime family sold drugs.', 'Torrado?reinaldo'],
    ['The Torrado–Quintal war went on.', 'Torrado=reinaldo'],
  ]),
  ...rows(
    'a row of people with one trade',
    ALFARA,
    [GROUP],
    [
      ['Acusaron a los abogados Ana Pinto, Rui Leite y Reinaldo Torrado.', 'Reinaldo Torrado?reinaldo'],
      ['Acusaron a los sicarios Ana Pinto, Rui Leite y Reinaldo Torrado.', 'Reinaldo Torrado=reinaldo'],
    ],
  ),
  ...rows(
    'another name of one who was just named, of somebody beside him',
    ALFARA,
    [GROUP],
    [
      [
        'Buscan por droga a Ulpiano Resquines, alias “El Tuerto”, y a Jorge Veinte, ambos jefes.',
        'Ulpiano Resquines=tuerto-a',
        'El Tuerto=tuerto-a',
        'Jorge Veinte?tuerto-a',
      ],
      [
        'Buscan por droga a Ulpiano Resquines, alias “El Tuerto” y Jorge Veinte, jefe.',
        'Ulpiano Resquines=tuerto-a',
        'El Tuerto=tuerto-a',
        'Jorge Veinte=tuerto-a',
      ],
    ],
  ),
  ...rows('a false name, of whom no list knows', HUYO, KNOWN, [
    ['In Rome Vespucchi lived under the assumed name of Marco Dorn.'],
    ['Em Roma Vespucchi viveu com o nome de Marco Dorn.'],
    ['In Rome Torrado lived under the assumed name of Marco Dorn.', 'Torrado=reinaldo', 'Marco Dorn?reinaldo'],
  ]),
  ...rows(
    'a nickname that is a film’s title on the page',
    `${ALFARA} Cayó por droga Hermágoras Zuluarte, “Cicatriz”, del Cártel de Alfara.`,
    [GROUP, 'Hermágoras Zuluarte=cicatriz', 'Cicatriz=cicatriz', GROUP],
    [['La policía busca a Cicatriz por un asesinato.', 'Cicatriz=cicatriz']],
  ),
  ...rows(
    'a nickname that is a film’s title on the page',
    `${ALFARA} La policía halló droga y armas de los narcos.`,
    [GROUP],
    [['Vieron “Cicatriz” (1983). En Cicatriz hay asesinatos.']],
  ),
  ...rows(
    'a band that plays',
    '',
    [],
    [
      ['La banda ensaya en México. Los Veltas, banda de rock, grabaron un disco con guitarra y batería.'],
      ['La banda de Los Veltas vendió droga y mató en México.', 'Los Veltas=veltas'],
    ],
  ),
  ...rows(
    'a surname behind the letters of a country that open a heading, and in a clause behind a quotation',
    '',
    [],
    [
      [
        `U.S. Strengthens Torrado Case\n\n${ALFARA} Huyó Reinaldo Torrado Quesal. Torrado mató.`,
        'Torrado=reinaldo',
        GROUP,
        'Reinaldo Torrado Quesal=reinaldo',
        'Torrado=reinaldo',
      ],
      [
        `${ALFARA} Reinaldo Torrado Quesal was arrested. Police spoke of a “criminal enterprise” in which Torrado sold drugs.`,
        GROUP,
        'Reinaldo Torrado Quesal=reinaldo',
        'Torrado=reinaldo',
      ],
      [
        `${ALFARA} Huyó Reinaldo Torrado Quesal por droga. Last year actor Elio Prado portrayed Torrado in a film. Torrado’s lawyers speak of the murder.`,
        GROUP,
        'Reinaldo Torrado Quesal=reinaldo',
        'Torrado?reinaldo',
        'Torrado=reinaldo',
      ],
    ],
  ),
  ...rows(
    'a son of the name, whom the page has named first',
    ALFARA,
    [GROUP],
    [
      [
        'Judge Unhappy With Reinaldo Torrado Jr.’s Greeting\n\nReinaldo Torrado Jr., on trial over drugs of the Cártel de Alfara, said: “I am Reinaldo Torrado.”\n\nTorrado sold drugs.',
        GROUP,
        'Reinaldo Torrado?reinaldo',
        'Torrado?reinaldo',
      ],
      [
        'Reinaldo Torrado Jr. sold drugs. His father Reinaldo Torrado Quesal led the Cártel de Alfara.\n\nTorrado sold drugs.',
        'Reinaldo Torrado Quesal=reinaldo',
        GROUP,
        'Torrado?reinaldo',
      ],
      [
        'Reinaldo Torrado Quesal led the Cártel de Alfara. Reinaldo Torrado Jr. sold drugs.\n\nTorrado fled with drugs.',
        'Reinaldo Torrado Quesal=reinaldo',
        GROUP,
        'Torrado=reinaldo',
      ],
    ],
  ),
  ...rows(
    'a series that is called after a man, and he',
    ALFARA,
    [GROUP],
    [
      ['Vio la serie “Reinaldo Torrado Quesal, el patrón de la droga”.', 'Reinaldo Torrado Quesal?reinaldo'],
      ['Vio a “Reinaldo Torrado Quesal, el patrón de la droga”.', 'Reinaldo Torrado Quesal=reinaldo'],
    ],
  ),
  ...rows(
    'letters of what is dealt in',
    ALFARA,
    [GROUP],
    [['The drug trade and the CDB market grew.'], ['The drug gang CDB grew.', 'CDB=belmira']],
  ),
];

describe('strangers', () => {
  it.each(table)('%s: %s', (_, text, expected) => {
    expect(show(read(text))).toEqual(expected);
  });
});
