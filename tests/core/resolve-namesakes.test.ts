/** Names that others bear as well, in whole or in part, and what tells whose one is, as a table. */
import { describe, expect, it } from 'vitest';
import { ALFARA, read, show } from './invented';

const HUYO = `${ALFARA} Huyó Reinaldo Torrado Quesal.`;
const KNOWN = ['Cártel de Alfara=alfara', 'Reinaldo Torrado Quesal=reinaldo'];

const table: [title: string, text: string, expected: string[]][] = [
  [
    'a part of a dead man’s name that a few others bear, where nothing but crime and the country is told of',
    'La policía de México capturó a José Arroyave por droga y homicidio.',
    ['José Arroyave?miguel'],
  ],
  [
    'and beside his group',
    `${ALFARA} En México mataron a José Arroyave, jefe del cártel, por droga.`,
    ['Cártel de Alfara=alfara', 'José Arroyave=miguel'],
  ],
  [
    'a son with one given name more takes nothing from the short name',
    `${HUYO} Canta su hijo Juan Reinaldo Torrado. Reinaldo Torrado mató a otro con droga.`,
    [...KNOWN, 'Reinaldo Torrado=reinaldo'],
  ],
  [
    'but the surname',
    `${HUYO} En otro pueblo canta Juan Reinaldo Torrado. A Torrado lo buscan por droga.`,
    [...KNOWN, 'Torrado?reinaldo'],
  ],
  ...[
    ['a relative clause asks for no other bearer', 'El cargo por el cual Torrado está preso es grave.', '='],
    ['a question does', '«¿Con cuál Torrado huyó?», dijo el fiscal.', '?'],
    ['a participle that opens a sentence is nobody’s given name', 'Muerto Torrado, otro vendió la droga.', '='],
    ['what no list has may be one', 'Belisardo Torrado y otro vendieron la droga.', '?'],
    ['nor a word of a case that some are called by', 'Morte de Torrado abriu guerra.', '='],
    ['a line break ends a name before a word of the next line', 'Buscan a Torrado\nAutoridades hallaron droga.', '='],
  ].map(([title, more, tier]): [string, string, string[]] => [
    title!,
    `${HUYO} ${more}`,
    [...KNOWN, `Torrado${tier}reinaldo`],
  ]),
  [
    'a name of many, of which no record is spelt so',
    'Hubo un asesinato en México y la policía halló droga. José García lo vio todo.',
    [],
  ],
  [
    'where his group is named',
    `${ALFARA} Hubo asesinatos en México. José García vio la droga.`,
    ['Cártel de Alfara=alfara', 'José García?garcia'],
  ],
  [
    'and where he is said to lead it',
    `${ALFARA} Detuvieron con droga a José García, jefe del Cártel de Alfara.`,
    ['Cártel de Alfara=alfara', 'José García=garcia', 'Cártel de Alfara=alfara'],
  ],
  ...[
    [
      'both surnames, told of by his father',
      'Officials said Torrado Quesal, the son of a trafficker, fled.',
      'Torrado Quesal=',
    ],
    ['but not one', 'Officials said Torrado, the son of a trafficker, fled.', 'Torrado?'],
    ['both surnames, likened to a thing', 'Torrado Quesal is a prize trophy in the war on drugs.', 'Torrado Quesal='],
    [
      'a row behind an office',
      'The president identified Pedro Guzmán, Torrado, and others as traffickers.',
      'Torrado=',
    ],
    ['whose kin somebody is, in brackets', 'Lucía Uberti (Torrado’s girlfriend) got 20 years for murder.', 'Torrado='],
  ].map(([title, more, last]): [string, string, string[]] => [
    title!,
    `${HUYO} ${more}`,
    [...KNOWN, `${last}reinaldo`],
  ]),
  ...[
    [
      'a surname that opens a sentence on something else',
      'Torrado celebró el gol de su equipo de fútbol en el estadio.',
      '=',
    ],
    ['and one within it', 'En el estadio celebró el gol de su equipo de fútbol Torrado.', '?'],
  ].map(([title, more, tier]): [string, string, string[]] => [
    title!,
    `${ALFARA} El narco Reinaldo Torrado Quesal, jefe del cártel, huyó tras un asesinato, dijo la policía.\n\n${more}`,
    [...KNOWN, `Torrado${tier}reinaldo`],
  ]),
  ...[
    ['a weak name with much of its record around it', ' en el caso Girasol', '='],
    ['and with nothing that is of hardly another', '', '?'],
  ].map(([title, more, tier]): [string, string, string[]] => [
    title!,
    `La policía de México halló droga en 2014. Darío Luz, preso por un asesinato desde 2016${more}, calla.`,
    [`Darío Luz${tier}dario`],
  ]),
  ['a given name and a word of a name that nobody has counted', 'The queen met James King in Scotland.', []],
  [
    'a name behind what a stroke has put in between',
    `${ALFARA} Tras su intento de fuga -frustrado en el penal de Ezeiza- Reinaldo Torrado Quesal (46) fue trasladado.`,
    KNOWN,
  ],
  [
    'an office in a group whose letters the page explains',
    'La fiscalía investiga al CDA, el Cártel de Alfara. Huyó con droga el comandante del CDA, José Luna, dijo la policía.',
    ['CDA=alfara', 'Cártel de Alfara=alfara', 'CDA=alfara', 'José Luna=luna'],
  ],
  [
    'a case that is called after its defendant',
    'Defense rests in Torrado trial\n\nThe Cártel de Alfara sells drugs. Its boss Reinaldo Torrado Quesal was charged.',
    ['Torrado=reinaldo', ...KNOWN],
  ],
  [
    'a short name in brackets behind the full one',
    `${ALFARA} Huyó el capo Reinaldo Torrado Quesal (Anselmo) con droga.`,
    [...KNOWN, 'Anselmo=reinaldo'],
  ],
  [
    'an epithet that the press gives to several',
    `${ALFARA} El Rey de la Droga mató a otro.`,
    ['Cártel de Alfara=alfara', 'El Rey de la Droga?eloy'],
  ],
  [
    'one that is longer than a nickname',
    `${ALFARA} Huyó Silvino de Jesús Barquera Lloret, El Rey, y no el otro capo, El Rey del Oro Blanco.`,
    ['Cártel de Alfara=alfara', 'Silvino de Jesús Barquera Lloret=silvino', 'El Rey=silvino'],
  ],
  [
    'and where its bearer is named',
    `${ALFARA} Eloy Bracamonte, el Rey de la Droga, mató a otro.`,
    ['Cártel de Alfara=alfara', 'Eloy Bracamonte=eloy', 'el Rey de la Droga=eloy'],
  ],
  ...['al "Chispa" López', 'a «El Chispa» Noriega', 'a Reinaldo “Chispa” Noriega'].map(
    (who): [string, string, string[]] => [
      'a nickname in quotes before another’s surname',
      `${HUYO} La policía detuvo ${who} con droga.`,
      KNOWN,
    ],
  ),
  [
    'but before a given name another begins',
    `${HUYO} Según “El Chispa” Rosa mató a otro con droga.`,
    [...KNOWN, 'El Chispa=reinaldo'],
  ],
  [
    'a short name of father and son',
    `${ALFARA} Huyó el capo Abel Sotero con droga.`,
    ['Cártel de Alfara=alfara', 'Abel Sotero?abel'],
  ],
  [
    'the father, where the page has more of his name',
    `${ALFARA} Huyó el capo Abel Sotero Prado. Abel Sotero mató a otro con droga.`,
    ['Cártel de Alfara=alfara', 'Abel Sotero Prado=abel', 'Abel Sotero=abel'],
  ],
  ...['uno de los hijos', 'la mujer'].map((who): [string, string, string[]] => [
    'or speaks of his own',
    `${ALFARA} Huyó ${who} de Abel Sotero con droga. Es capo.`,
    ['Cártel de Alfara=alfara', 'Abel Sotero=abel'],
  ]),
  [
    'whom somebody is tied to is not introduced by that',
    `${HUYO}\n\nLa policía detuvo a un hombre vinculado a Reinaldo Torrado.`,
    [...KNOWN, 'Reinaldo Torrado=reinaldo'],
  ],
  [
    'a relative whom a sentence about the other begins with',
    `${HUYO}\n\nHermano de Iván Torrado Quesal (preso desde 2010), Reinaldo vendía droga.\n\nA Torrado lo buscan por droga.`,
    [...KNOWN, 'Iván Torrado Quesal=ivan', 'Reinaldo=reinaldo', 'Torrado=reinaldo'],
  ],
  [
    'a headline before the first of two of the name, the other told of once at the end',
    `La muerte de Torrado\n\n${HUYO} Reinaldo Torrado mató a otro con droga.\n\nOtro capo es Iván Torrado Quesal.`,
    ['Torrado=reinaldo', ...KNOWN, 'Reinaldo Torrado=reinaldo', 'Iván Torrado Quesal=ivan'],
  ],
  [
    'a man named so, with his own nickname behind it',
    `${HUYO}\n\nPolice spoke of a tall man named Reinaldo Torrado, known as “El Chispa”, and his drugs.`,
    [...KNOWN, 'Reinaldo Torrado=reinaldo', 'El Chispa=reinaldo'],
  ],
  [
    'a common name once more, among strangers and without a word of the story',
    `${ALFARA} Huyó Abel Sotero Prado con droga. Abel Sotero mató a otro con droga.\n\n${'La sierra es fría. '.repeat(40)}\n\nAbel Sotero llegó antes que Melvin Pinto.`,
    ['Cártel de Alfara=alfara', 'Abel Sotero Prado=abel', 'Abel Sotero=abel', 'Abel Sotero=abel'],
  ],
  [
    'and where others and years of his record stand on the page as well, it takes him for granted',
    'La cosca Sardella y el Clan Miralta venden droga desde 2011 y 2012. Bracamonte huyó. Bracamonte mató. Buscan a Bracamonte y a otro de Bracamonte.',
    ['cosca Sardella=sardella', 'Clan Miralta=miraltas', ...Array<string>(4).fill('Bracamonte=eloy')],
  ],
  [
    'a rare surname again and again, beside a group that has to do with his',
    'La cosca Sardella vende droga. Resquines huyó. Resquines mató. Buscan a Resquines y a otro de Resquines.',
    ['cosca Sardella=sardella', ...Array(4).fill('Resquines?tuerto-a')],
  ],
  [
    'but not once or twice',
    'La cosca Sardella vende droga. Resquines huyó. Buscan a Resquines.',
    ['cosca Sardella=sardella'],
  ],
  [
    'a heading over the paragraph that names him',
    `${ALFARA} ${'La droga llega de noche. '.repeat(20)}\n\nEn el espejo de Torrado\n\nHuyó Reinaldo Torrado Quesal.`,
    ['Cártel de Alfara=alfara', 'Torrado=reinaldo', 'Reinaldo Torrado Quesal=reinaldo'],
  ],
  [
    'a short given name that sounds the same before both surnames',
    `${ALFARA} Huyó Avel Sotero Prado con droga.`,
    ['Cártel de Alfara=alfara', 'Avel Sotero Prado=abel'],
  ],
  [
    'a given name and a word may be the whole name of another, or of a place',
    'La policía halló droga en Vila Alta, Silvino Rápido y Palmira.',
    [],
  ],
  ...[
    ['traficantes Muñeca', []],
    ['traficantes, alias Muñeca', ['Muñeca?barbara']],
    ['hombres de La Muñeca', ['La Muñeca?barbara']],
  ].map(([who, found]): [string, string, string[]] => [
    'a word without the article of a nickname',
    `${ALFARA} Mataron a dos ${who} en México.`,
    ['Cártel de Alfara=alfara', ...(found as string[])],
  ]),
  [
    'whose nickname stands beside a name of both',
    `${ALFARA} Huyó Abel Sotero Prado. El capo Abel Mario Sotero, “Guillo”, mató a otro.`,
    ['Cártel de Alfara=alfara', 'Abel Sotero Prado=abel', 'Abel Mario Sotero=abel-son', 'Guillo=abel-son'],
  ],
  [
    'a nickname of two, each in his own sentence',
    `${ALFARA} Cayó con droga Ulpiano Resquines. Le dicen El Tuerto. También a Gumersindo Albarrod lo llaman El Tuerto.`,
    [
      'Cártel de Alfara=alfara',
      'Ulpiano Resquines=tuerto-a',
      'El Tuerto=tuerto-a',
      'Gumersindo Albarrod=tuerto-b',
      'El Tuerto=tuerto-b',
    ],
  ],
  [
    'a name of many whose bearer the page has by his nickname',
    `${ALFARA} La policía busca a El Gallo Negro por homicidio. Eloy Bracamonte mató a otro con droga.`,
    ['Cártel de Alfara=alfara', 'El Gallo Negro=eloy', 'Eloy Bracamonte=eloy'],
  ],
  [
    'a nickname by itself in a sentence of something else',
    'La policía de México detuvo en 2011 a sicarios y en 2013 halló droga. Ayer El Gallo Negro cantó.',
    ['El Gallo Negro?eloy'],
  ],
  [
    'but of the story',
    'La policía de México detuvo en 2011 a sicarios y en 2013 halló droga. Ayer El Gallo Negro mató por homicidio.',
    ['El Gallo Negro=eloy'],
  ],
  ...['which Torrado', 'the Torrado that you fry', 'the Torrado who sings'].map((who): [string, string, string[]] => [
    'one of several of a surname',
    `${ALFARA} Reinaldo Torrado Quesal fled. Of ${who}, she asked.`,
    [...KNOWN, 'Torrado?reinaldo'],
  ]),
  [
    'his family, with a feminine article',
    `${ALFARA} Huyó Silvino de Jesús Barquera Lloret. Otra familia no menos rica que la Barquera Lloret es de aquí.`,
    ['Cártel de Alfara=alfara', 'Silvino de Jesús Barquera Lloret=silvino', 'Barquera Lloret?silvino'],
  ],
  ['by his name', `${HUYO}\n\nUn vecino de nombre El Chispa canta.`, [...KNOWN, 'El Chispa?reinaldo']],
  [
    'who says that he is called so',
    `${ALFARA} Me llamo José Luna y vendo pan en México. Mi hermano se llama Abel Sotero.`,
    ['Cártel de Alfara=alfara'],
  ],
  [
    'a body before the name, behind a trade',
    `${ALFARA} O ex-capitão do Bopex Reinaldo Torrado Quesal fugiu com droga.`,
    KNOWN,
  ],
  ['but not a name of the same body’s', `${HUYO} O analista do Banco Torrado cala.`, KNOWN],
  [
    'given names with another’s trade',
    `${ALFARA} Huyó Reinaldo Anselmo Torrado Quesal. O ator Reinaldo Anselmo cala.`,
    ['Cártel de Alfara=alfara', 'Reinaldo Anselmo Torrado Quesal=reinaldo'],
  ],
  ...[
    'Dos hermanos, ambos capos, cayeron: Iván recibió diez años',
    'De los otros hermanos, Pedro está preso desde 2014 y Iván cayó con droga',
    'Cayeron sus hermanos. Otro, Iván, llevaba droga',
  ].map((text): [string, string, string[]] => [
    'one more of several of kin',
    `${HUYO} ${text}.`,
    [...KNOWN, 'Iván=ivan'],
  ]),
  [
    'a given name of no list in a headline that has capitals for names only',
    `Detiene PF en Orna a Jeleodor Torrado, socio de Rosa\n\n${HUYO}`,
    KNOWN,
  ],
  [
    'somebody who is said to be his own brother',
    `${HUYO} A Torrado, hermano de El Chispa, lo detuvo la policía con droga.`,
    [...KNOWN, 'Torrado?reinaldo', 'El Chispa=reinaldo'],
  ],
  [
    'the regime of a head of state',
    'Protestan contra el régimen de Ramiro Otálora Vesga.',
    ['Ramiro Otálora Vesga=ramiro'],
  ],
  ['but not of anybody', 'Protestan contra el gobierno de Celso Otálora Vesga.', ['Celso Otálora Vesga?celso']],
  [
    'both surnames behind an article',
    `${ALFARA} La policía mostró a un Reinaldo Torrado Quesal vestido de blanco.`,
    KNOWN,
  ],
  [
    'two whole names of one man',
    'La lista de muerte es de Ulpiano Resquines. Jorge Veinte mató a tres, dijo el juez de la droga.',
    ['Ulpiano Resquines=tuerto-a', 'Jorge Veinte=tuerto-a'],
  ],
  [
    'a surname by which the page does not call him',
    `${ALFARA} Cayó Ulpiano Resquines con droga. Reinaldo Torrado huyó.\n\nA Quesal lo buscan.`,
    ['Cártel de Alfara=alfara', 'Ulpiano Resquines=tuerto-a', 'Reinaldo Torrado=reinaldo', 'Quesal?reinaldo'],
  ],
  [
    'the first half of a fixed phrase',
    `${ALFARA} Huyó Silvino de Jesús Barquera Lloret. Fue un operativo de droga como el Rápido y Furioso.`,
    ['Cártel de Alfara=alfara', 'Silvino de Jesús Barquera Lloret=silvino'],
  ],
  [
    'but not before another man',
    `${ALFARA} Huyó Silvino de Jesús Barquera Lloret. El Rápido y Rosa venden droga.`,
    ['Cártel de Alfara=alfara', 'Silvino de Jesús Barquera Lloret=silvino', 'El Rápido=silvino'],
  ],
  ['a compatriot before the name', `${ALFARA} Police arrested the Irishman Reinaldo Torrado Quesal for drugs.`, KNOWN],
  ['a drug baron is no nobleman', `${ALFARA} Police arrested the cocaine baron Reinaldo Torrado Quesal.`, KNOWN],
  [
    'an age between two brothers',
    `${ALFARA} Reinaldo Anselmo, 67, and Iván Torrado Quesal sold drugs.`,
    ['Cártel de Alfara=alfara', 'Reinaldo Anselmo=reinaldo', 'Iván Torrado Quesal=ivan'],
  ],
  ['but nobody without a word of it', `${HUYO} Pedro está preso y Iván cayó.`, KNOWN],
  [
    'behind a brother’s whole name',
    `${ALFARA} Two brothers, Iván Torrado Quesal and Reinaldo Anselmo, sell drugs.`,
    ['Cártel de Alfara=alfara', 'Iván Torrado Quesal=ivan', 'Reinaldo Anselmo=reinaldo'],
  ],
  [
    'a second surname as its initial, and another’s',
    `${ALFARA} Cayó con droga Reinaldo Torrado Q., y con él Reinaldo Torrado P., chofer.`,
    ['Cártel de Alfara=alfara', 'Reinaldo Torrado Q.=reinaldo'],
  ],
  [
    'and what stands behind it',
    `${HUYO}\n\nVino a la feria Reinaldo Torrado Q., de 19 años, vecino.`,
    [...KNOWN, 'Reinaldo Torrado Q.?reinaldo'],
  ],
  [
    'a nickname between a given name and a surname that many bear',
    'En México habló de drogas y pandillas José “El Gato” Luna, candidato a alcalde. Luna quiere seguir lejos de la droga.',
    [],
  ],
  ...(
    [
      ['Anselmo Quesal', []],
      ['Anselmo Torrado', []],
    ] as const
  ).map(([who, found]): [string, string, string[]] => [
    'a second given name before the second surname, and before the first',
    `La fiscalía investiga al Cártel de Belmira. Vendió droga a ${who}, de México.`,
    ['Cártel de Belmira=belmira', ...found],
  ]),
  ...(
    [
      [' Vendió droga', '='],
      ['\n\nVendió droga', '?'],
    ] as const
  ).map(([sold, tier]): [string, string, string[]] => [
    'a name of some, beside his group and far from it',
    `La fiscalía investiga al Cártel de Belmira.${sold} a José Manuel Sosa, de México.`,
    ['Cártel de Belmira=belmira', `José Manuel Sosa${tier}sosa`],
  ]),
  ...(
    [
      ['Reinaldo Quesal', '?'],
      ['Reinaldo Torrado', '='],
    ] as const
  ).map(([who, tier]): [string, string, string[]] => [
    'the second surname alone, beside his group',
    `${ALFARA} Vendió droga a ${who}, de México.`,
    ['Cártel de Alfara=alfara', `${who}${tier}reinaldo`],
  ]),
  [
    'what two brothers are called',
    `${ALFARA} Police arrested Ramiro Otálora Vesga. The Otálora twins sold cocaine.`,
    ['Cártel de Alfara=alfara', 'Ramiro Otálora Vesga=ramiro', 'Otálora twins?celso|ramiro'],
  ],
  ...(
    [
      ['a word that many are called, and a place that tells who is meant', 'de Marfagones, vendía la droga', []],
      ['and the group of its bearer', 'de Los Zorros, vendía la droga', ['El Profe=eloy', 'Los Zorros=zorros']],
      ['and nothing', ', de 40 años, vendía la droga', ['El Profe=eloy']],
    ] as const
  ).map(([title, more, found]): [string, string, string[]] => [
    title,
    `${ALFARA} Cayó Eloy Bracamonte, alias «El Profe», jefe del Cártel de Alfara. El Profe ${more}.`.replace(' ,', ','),
    ['Cártel de Alfara=alfara', 'Eloy Bracamonte=eloy', 'El Profe=eloy', 'Cártel de Alfara=alfara', ...found],
  ]),
  ...(
    [
      ['Reinaldo “El Chispa” Torrado', ['Reinaldo “El Chispa” Torrado=reinaldo']],
      ['Reinaldo Torrado', []],
    ] as const
  ).map(([who, found]): [string, string, string[]] => [
    'a name with its age, with his nickname in it and without',
    `${HUYO}\n\n${who}, de 74 años, no está bien.`,
    [...KNOWN, ...found],
  ]),
  ...(
    [
      ['O traficante José Luna, presidente de honra da escola', '='],
      ['O bicheiro José Luna', '='],
      ['José Luna, presidente de honra da escola', '?'],
    ] as const
  ).map(([who, tier]): [string, string, string[]] => [
    'another office of one whom the page calls a criminal',
    `${ALFARA} ${who}, vendeu droga.`,
    ['Cártel de Alfara=alfara', `José Luna${tier}luna`],
  ]),
  ...(
    [
      [
        'one of the names of a trade',
        `${ALFARA} Reinaldo Torrado Quesal é um dos nomes mais fortes do tráfico.`,
        KNOWN,
      ],
      ['one of the commonest', `${HUYO} Torrado é um dos sobrenomes mais comuns do país.`, KNOWN],
      [
        'an honour to speak of him',
        `${HUYO}\n\n“É uma honra falar do Reinaldo Torrado”, disse um vizinho.`,
        [...KNOWN, 'Reinaldo Torrado=reinaldo'],
      ],
      ['a neighbour of his name', `${HUYO}\n\nVeio também um vizinho calado Reinaldo Torrado.`, KNOWN],
    ] as const
  ).map(([title, text, found]): [string, string, string[]] => [title, text, [...found]]),
  ...(
    [
      ['Con una traición', ['Reinaldo Torrado=reinaldo']],
      ['Con una barcaza', []],
      ['Habló una celebridad', []],
    ] as const
  ).map(([how, found]): [string, string, string[]] => [
    'what no person is introduces nobody, and somebody another',
    `${HUYO}\n\n${how} Reinaldo Torrado llegó lejos.`,
    [...KNOWN, ...found],
  ]),
  ...(
    [
      ['drug dealer Darío Luz, whom the Girasol case', '='],
      ['drug dealer Darío Luz, whom the Narciso case', '?'],
      ['drug dealer Darío Luz, 24, whom the Girasol case', '?'],
      ['art dealer Darío Luz, whom the Girasol case', '?'],
    ] as const
  ).map(([who, tier]): [string, string, string[]] => [
    'a name of few in his trade, with what no other record has, and no country',
    `Police arrested ${who} of 2014 and 2016 named, with drugs.`,
    [`Darío Luz${tier}dario`],
  ]),
];

describe('namesakes', () => {
  it.each(table)('%s: %s', (_, text, expected) => {
    expect(show(read(text))).toEqual(expected);
  });
});
