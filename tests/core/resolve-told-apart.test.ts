/** What a page says right beside a name that somebody or something else bears as well, as a table. */
import { describe, expect, it } from 'vitest';
import { ALFARA, read, show } from './invented';

const A = 'Cártel de Alfara=alfara';
const REINALDO = 'Reinaldo Torrado Quesal=reinaldo';
const HUYO = `${ALFARA} Huyó con droga Reinaldo Torrado Quesal, alias El Chispa.`;
const KNOWN = [A, REINALDO, 'El Chispa=reinaldo'];
const TWO = `${ALFARA} Huyeron con droga Ulpiano Resquines y Gumersindo Albarrod.`;
const BOTH = [A, 'Ulpiano Resquines=tuerto-a', 'Gumersindo Albarrod=tuerto-b'];

const table: [title: string, text: string, expected: string[]][] = [
  [
    'what he is due for is no meaning of his name',
    `${HUYO} Reinaldo Torrado Quesal is due for release. Reinaldo Torrado Quesal is up for parole.`,
    [...KNOWN, REINALDO, REINALDO],
  ],
  [
    'titles in the middle of a paragraph, where a capital is nobody else’s surname',
    `${HUYO} Cartel Drug Lord Torrado Dies in Shootout. Murió Torrado.`,
    [...KNOWN, 'Torrado=reinaldo', 'Torrado=reinaldo'],
  ],
  ...[
    ['Torrado was the business partner of a capo.'],
    ['Torrado, un ex chofer de 50 años, vendió droga.'],
    ['Torrado, a 56-year-old former bank president, sold drugs.'],
    ['Torrado, a onetime bank president, sold drugs.'],
  ].map(([text]): [string, string, string[]] => [
    'what somebody was',
    `${HUYO} ${text!} Cayó Torrado.`,
    [...KNOWN, 'Torrado=reinaldo', 'Torrado=reinaldo'],
  ]),
  [
    'one man more than he of whom the page has told',
    `${HUYO} Reinaldo Torrado Quesal is in custody.\n\nA second man, Reinaldo Anselmo Torrado Quesal, was arrested too.`,
    [...KNOWN, REINALDO, 'Reinaldo Anselmo Torrado Quesal?reinaldo'],
  ],
  [
    'what a clause says that he was',
    'Reinaldo Torrado Quesal, it turned out, was among the most significant drug traffickers in the region.',
    [REINALDO],
  ],
  [
    'a headline, whose name the text goes on to explain',
    'Reinaldo Torrado Quesal walks home\n\nThe town waited.\n\nReinaldo Torrado Quesal, a drug lord, was freed from prison.',
    [REINALDO, REINALDO],
  ],
  [
    'a verb over the text, with its capital',
    `Asume Torrado el mando\n\n${HUYO} Torrado mató a otro.`,
    ['Torrado=reinaldo', ...KNOWN, 'Torrado=reinaldo'],
  ],
  [
    'a side in politics, no trade',
    `${ALFARA} Huyó con droga el oficialista Elvio Sandarte.`,
    [A, 'Elvio Sandarte=elvio'],
  ],
  [
    'a passage of strangers of whom he speaks himself',
    `${HUYO}\n\nLa sierra es fría.\n\n“A mí me lo pidió Pedro Luna, y Carlos Luna lo supo todo desde el comienzo”, dijo Torrado.`,
    [...KNOWN, 'Torrado=reinaldo'],
  ],
  [
    'the office of who comes behind',
    'La fiscalía investiga al Cártel de Belmira. Huyó con droga Wilmar Cardosa Pinheira, La Muñeca.\n\nAntes de la fuga de La Muñeca, el presidente Noboa había abierto otra cárcel.',
    ['Cártel de Belmira=belmira', 'Wilmar Cardosa Pinheira=barbara', 'La Muñeca=barbara', 'La Muñeca=barbara'],
  ],
  [
    'an office with its capital',
    `${ALFARA} Police arrested Orna Congressman Celso Otálora Vesga.`,
    [A, 'Celso Otálora Vesga=celso'],
  ],
  [
    'a series, after which he is himself again',
    `${HUYO}\n\nLa serie El Chispa se estrenó ayer.\n\nDesde la cárcel El Chispa calla.`,
    [...KNOWN, 'El Chispa?reinaldo', 'El Chispa=reinaldo'],
  ],
  [
    'what others take him for',
    `${ALFARA} Cayó Reinaldo Torrado, a quien considera la policía un capo. Cayó Torrado.`,
    [A, 'Reinaldo Torrado=reinaldo', 'Torrado=reinaldo'],
  ],
  [
    'another name of his own in a paragraph that names him',
    'El capo Ulpiano Resquines huyó con droga. Todas las semanas jugaba en la liga de Orna con la casaca azul y el número diez en la espalda, y nadie lo buscaba allí. Su otra identidad era Jorge Veinte.',
    ['Ulpiano Resquines=tuerto-a', 'Jorge Veinte=tuerto-a'],
  ],
  [
    'a passage of strangers where its allies stand',
    'La policía busca a Night Riders Motorcycle Club y a Pumas de Orna, los Pumas.\n\nLa sierra es fría.\n\nPedro Luna vio en Orna a otro de los Night Riders y a uno de Los Pumas.',
    [
      'Night Riders Motorcycle Club=riders',
      'Pumas de Orna=pumas',
      'los Pumas=pumas',
      'Night Riders=riders',
      'Los Pumas=pumas',
    ],
  ],
  ...[
    'La ficha dice “El Tuerto”, sin apellido.',
    'La ficha dice El Tuerto, a secas.',
    'Nadie sabe a cuál llaman El Tuerto.',
    '¿Cuál “El Tuerto”?',
    'The file says El Tuerto without a last name.',
    'Con el apodo El Tuerto la base devuelve dos fichas.',
    'Dos hombres fueron llamados El Tuerto.',
  ].map((text): [string, string, string[]] => [
    'a nickname of which the page says that it tells nobody',
    `${TWO} ${text}`,
    [...BOTH, 'El Tuerto?tuerto-a|tuerto-b'],
  ]),
  ...[
    'Lo llaman El Tuerto.',
    'Le dicen El Tuerto. También a Ulpiano Resquines se le conoció así.',
    'They call him “El Tuerto”.',
  ].map((text): [string, string, string[]] => [
    'a nickname of two, of whom its sentence speaks',
    `${ALFARA} Huyó con droga Ulpiano Resquines.\n\nCayó por el crimen Gumersindo Albarrod. ${text}`,
    [A, 'Ulpiano Resquines=tuerto-a', 'Gumersindo Albarrod=tuerto-b', 'El Tuerto=tuerto-b'].concat(
      text.includes('Resquines') ? ['Ulpiano Resquines=tuerto-a'] : [],
    ),
  ]),
  ...['Otro Tuerto es Gumersindo Albarrod.', 'Gumersindo Albarrod, preso en 2015, es también El Tuerto.'].map(
    (text): [string, string, string[]] => [
      'or whom it names in full',
      `${ALFARA} Ulpiano Resquines, El Tuerto, huyó con droga. ${text}`,
      [A, 'Ulpiano Resquines=tuerto-a', 'El Tuerto=tuerto-a'].concat(
        text.startsWith('Otro')
          ? ['Tuerto=tuerto-b', 'Gumersindo Albarrod=tuerto-b']
          : ['Gumersindo Albarrod=tuerto-b', 'El Tuerto=tuerto-b'],
      ),
    ],
  ),
  ...[
    'En el acta figura Torrado Quesal a secas.',
    'Digan cuál Torrado Quesal.',
    'Torrado Quesal puede ser uno u otro.',
  ].map((text): [string, string, string[]] => [
    'and such surnames',
    `${HUYO} Cayó su hermano Iván. ${text}`,
    [...KNOWN, 'Iván=ivan', 'Torrado Quesal?reinaldo'],
  ]),
  [
    'not a name of one, whatever else is left open',
    `${HUYO} La policía, sin decir cuál, allanó una casa de El Chispa.`,
    [...KNOWN, 'El Chispa=reinaldo'],
  ],
  [
    'an animal',
    `${HUYO} «El alpiste es para El Chispa, mi canario», dijo una vecina.`,
    [...KNOWN, 'El Chispa?reinaldo'],
  ],
  ['an attraction', `${HUYO} El tobogán de El Chispa, atracción de la playa, cerró.`, [...KNOWN, 'El Chispa?reinaldo']],
  [
    'the son who is called like his father',
    `${HUYO} Reinaldo Torrado, one of the sons of El Chispa, was arrested.`,
    [...KNOWN, 'Reinaldo Torrado?reinaldo', 'El Chispa=reinaldo'],
  ],
  ['a port', `${HUYO} A droga saiu do porto de Torrado.`, KNOWN],
  [
    'an office',
    `${ALFARA} Comandante de la Fuerza Aérea agradece captura de Silvino de Jesús Barquera Lloret.`,
    [A, 'Silvino de Jesús Barquera Lloret=silvino'],
  ],
  [
    'somebody’s home town',
    'La fiscalía investiga a la Unión de Orna por droga. El cura volvió a La Unión, su ciudad natal.',
    ['Unión de Orna=union'],
  ],
  [
    'and what its passage goes on to say of the town',
    'La fiscalía investiga a la Unión de Orna por droga. El cura volvió a La Unión, su ciudad natal. Dejen tranquila a La Unión, dijo.',
    ['Unión de Orna=union'],
  ],
  [
    'a line by its letters',
    'The Kotrik clan (K40) sells drugs, police said. La línea K40 va al puerto.',
    ['Kotrik clan=kotrik', 'K40=kotrik'],
  ],
  [
    'a street',
    'The Kotrik clan sells drugs. La pandilla Calle 40 trafica droga. Debutó en la Calle 40 de Orna con un megáfono.',
    ['Kotrik clan=kotrik', 'Calle 40=kotrik'],
  ],
  [
    'letters of which another has the same',
    'El Cártel de Alfara (CDA) trafica droga. El CDA no se confunde con otro grupo de la misma sigla, el Clan de Arroyo, dijo la policía.',
    [A, 'CDA=alfara', 'CDA=alfara'],
  ],
  [
    'a namesake by his suffix, where the text goes on with him',
    `${HUYO}\n\nEl maestro Reinaldo Torrado Neto, de Orna, rige allí un coro; Torrado recibió flores.`,
    [...KNOWN, 'Torrado?reinaldo'],
  ],
  [
    'a common name that somebody says of himself',
    `${ALFARA} «Me llamo José Luna y soy de aquí», escribe un hombre al diario.`,
    [A],
  ],
  [
    'somebody by his trade, before the name and a comma',
    `${ALFARA} El narco José Luna huyó con droga.\n\nUn heladero de pelo blanco, José Luna, dice que no vio droga.`,
    [A, 'José Luna=luna'],
  ],
  [
    'not what is no trade',
    `${ALFARA} El narco José Luna huyó con droga.\n\nEn una carta de la cárcel, José Luna, preso, dice que no vio nada.`,
    [A, 'José Luna=luna', 'José Luna=luna'],
  ],
  [
    'a nickname that is somebody’s given name',
    `${ALFARA} Huyó con droga Arsenio Pavón, alias Pavón.\n\nUn sargento de nombre Pavón dirigió el tránsito.`,
    [A, 'Arsenio Pavón=pavon', 'Pavón=pavon'],
  ],
  ['given names of somebody with another trade', `${HUYO}\n\nEl actor Reinaldo Anselmo oyó la noticia.`, KNOWN],
  ...[
    'El perro El Chispa ladró.',
    'Um tal de Chispa vende pão na praça.',
    '«A mí me dicen El Chispa», contó una vecina.',
  ].map((text): [string, string, string[]] => [
    'what and who else is called by a nickname',
    `${HUYO}\n\n${text}`,
    KNOWN,
  ]),
  [
    'a surname of which it is said that it is one, and where',
    `${HUYO} Torrado, en la sierra de Orna, es apellido de arrieros.`,
    [...KNOWN, 'Torrado?reinaldo'],
  ],
  [
    'families of a name',
    `${HUYO} La policía visitó en Orna a doscientas familias Torrado.`,
    [...KNOWN, 'Torrado?reinaldo'],
  ],
  ...[
    'La lancha Los Veltas volvió con pesca.',
    'Subió la tarifa una cooperativa de taxis llamada Los Veltas.',
    'O time Los Veltas venceu.',
    'Los Veltas es hoy una cafetería.',
    'El delantero Los Veltas marcó dos goles.',
  ].map((text): [string, string, string[]] => [
    'what and who else is called by a group’s name',
    `${ALFARA} La banda Los Veltas vende droga en México. ${text}`,
    [A, 'Los Veltas=veltas', 'Los Veltas?veltas'],
  ]),
  [
    'a firm called by a distinctive name',
    'O cartel Okara vende droga, disse a polícia. A Okara Confecções vende uniformes.',
    ['Okara=okara', 'Okara?okara'],
  ],
  [
    'a railway',
    'El Tren de Fresno trafica droga, dijo la policía. El tren de Fresno a Orna es un proyecto.',
    ['Tren de Fresno=order', 'tren de Fresno?order'],
  ],
  ['who draws', `${HUYO}\n\nEl dibujante Torrado calló.`, [...KNOWN, 'Torrado?reinaldo']],
  ['who plays in defence', `${HUYO}\n\nEl defensa Torrado será titular.`, [...KNOWN, 'Torrado?reinaldo']],
  [
    'what he heads before a name with his nickname in it',
    `${ALFARA} Buscan con droga al exjefe de Inteligencia Reinaldo «El Chispa» Torrado.`,
    ['Cártel de Alfara=alfara', 'Reinaldo «El Chispa» Torrado=reinaldo'],
  ],
  [
    'a body behind a rank, before the name',
    `${ALFARA} O ex-capitão do Bope Reinaldo Torrado Quesal fugiu. Torrado traficava droga.`,
    [A, REINALDO, 'Torrado=reinaldo'],
  ],
  ...[
    'O traficante Torrado tem dois filhos. O advogado do Torrado disse que sim.',
    'Llamó a su abogado. Torrado no confiaba en nadie. Torrado huyó.',
    'Defendants Torrado and Díaz pleaded not guilty. Torrado fled.',
    'Tanto Torrado como su lugarteniente, Luis Bernal, huyeron. Alongside Torrado fled three men.',
    'Pedro Díaz, the president of Orna, called Torrado “a thief”. The mayor called Torrado a thief.',
    'The lawyer of Torrado means to appeal. Torrado fled.',
    'In a case with three others, Torrado is charged. He had paid Torrado, court documents show.',
    'He lost the house which Torrado owned. Torrado fled.',
    'Como le decían a Torrado, huyó. Torrado calló.',
    'He believed in Torrado. Vio en Torrado a un padre.',
    'Ele (Torrado) fugiu. O truque é velho e Torrado usa muito bem.',
    'Torrado, un embustero, calla. El legendario Torrado huyó.',
    'A juíza se irritou ao defender Torrado. El incompetente Torrado huyó.',
  ].map((text): [string, string, string[]] => [
    'what is beside a surname and says nothing of who bears it',
    `${HUYO}\n\n${text}`,
    [...KNOWN, 'Torrado=reinaldo', 'Torrado=reinaldo'],
  ]),
  [
    'what a picture or a court does to somebody',
    `${HUYO}\n\nAn undated photo shows Reinaldo Torrado. Um tribunal absolveu Reinaldo Torrado.

Fue en un proceso donde el acusado Reinaldo Torrado calló.`,
    [...KNOWN, 'Reinaldo Torrado=reinaldo', 'Reinaldo Torrado=reinaldo', 'Reinaldo Torrado=reinaldo'],
  ],
  [
    'with whom somebody is in association',
    `${HUYO}\n\n“Díaz tinha uma associação com El Chispa para tráfico de droga”, disse a polícia.`,
    [...KNOWN, 'El Chispa=reinaldo'],
  ],
  [
    'others who call themselves so, where nothing speaks of crime',
    `${ALFARA} La banda Los Pumas vende droga en México. Unos amigos eligieron el nombre Los Pumas del Ocaso.`,
    [A, 'Los Pumas=pumas'],
  ],
  [
    'whose first surname it is',
    `${ALFARA} Reinaldo Torrado Quesal y Gerundio Quesal Ortuño huyeron con droga.\n\nQuesal mató a dos.`,
    ['Cártel de Alfara=alfara', 'Reinaldo Torrado Quesal=reinaldo', 'Gerundio Quesal Ortuño=quesal', 'Quesal=quesal'],
  ],
  [
    'of whom the sentence before told, and whose brother the other is',
    `${ALFARA} Iván Torrado Quesal huyó con droga.\n\nTorrado is the brother of the drug lord Reinaldo Torrado Quesal, who died in 1997. Torrado sold drugs.`,
    [
      'Cártel de Alfara=alfara',
      'Iván Torrado Quesal=ivan',
      'Torrado=ivan',
      'Reinaldo Torrado Quesal=reinaldo',
      'Torrado=ivan',
    ],
  ],
  [
    'whom the page has called so since it named another',
    `${ALFARA} Pedro Torrado, his uncle, sells fruit and sings.\n\nIn May Reinaldo Torrado Quesal fled with drugs.\n\nTorrado killed two.\n\nTorrado had a house.`,
    ['Cártel de Alfara=alfara', 'Reinaldo Torrado Quesal=reinaldo', 'Torrado=reinaldo', 'Torrado=reinaldo'],
  ],
  ...['A senior Miralta associate', 'Miralta gunmen', 'A Miralta organised-crime associate'].map(
    (who): [string, string, string[]] => [
      'a group by whom its men are called, whoever bears the name',
      `The Miralta clan sold cocaine. Aurelio Miralta fled with drugs. ${who} was shot.`,
      ['Miralta clan=miraltas', 'Aurelio Miralta=aurelio', 'Miralta=miraltas'],
    ],
  ),
  [
    'he himself at another age, and in somebody’s words',
    `${HUYO}\n\nCon 16 años un joven Reinaldo Torrado dejó su pueblo.\n\nEl juez dijo: “Temí a un hombre llamado Reinaldo Torrado”.`,
    [...KNOWN, 'Reinaldo Torrado=reinaldo', 'Reinaldo Torrado=reinaldo'],
  ],
  [
    'another of the name, who is young or has a trade',
    `${HUYO}\n\nEn la feria cantó un joven Reinaldo Torrado y ganó el premio.\n\n“Nos ayudó un plomero, Reinaldo Torrado, que murió”, dijo la vecina.`,
    [...KNOWN, 'Reinaldo Torrado?reinaldo'],
  ],
  [
    'whose nephew he is, by both surnames',
    `${HUYO}\n\nJuan N. Guerra le dejó la droga a su sobrino Reinaldo Torrado Quesal.`,
    [...KNOWN, REINALDO],
  ],
  [
    'one more like him, by his nickname and surname',
    `${HUYO} La policía teme que surja otro “El Chispa” Torrado.`,
    [...KNOWN, 'El Chispa” Torrado?reinaldo'],
  ],
  [
    'the other of two, by his nickname and surname',
    `${HUYO} Uno era El Mayo, el otro “El Chispa” Torrado.`,
    [...KNOWN, 'El Mayo=mayo', 'El Chispa” Torrado=reinaldo'],
  ],
  [
    'the prosecutor of the name, quoted before his title comes',
    `${ALFARA} “Huyó”, dijo Torrado. Cayó Reinaldo Torrado Quesal con droga. El fiscal Torrado calló.`,
    ['Cártel de Alfara=alfara', 'Torrado?reinaldo', REINALDO, 'Torrado?reinaldo'],
  ],
  [
    'and nobody else of it',
    `${ALFARA} “Huyó”, dijo Torrado. Cayó Reinaldo Torrado Quesal con droga. Torrado calló.`,
    ['Cártel de Alfara=alfara', 'Torrado=reinaldo', REINALDO, 'Torrado=reinaldo'],
  ],
  [
    'both surnames of another, where the page has one of him',
    `${ALFARA} Cayó Sergio Otálora Vesga. Luego huyó Ramiro Otálora. Otálora Vesga calló.`,
    ['Cártel de Alfara=alfara', 'Ramiro Otálora=ramiro', 'Otálora Vesga?ramiro'],
  ],
  [
    'and where it has both of his as well',
    `${ALFARA} Cayó Sergio Otálora Vesga. Luego huyó Ramiro Otálora Vesga. Otálora Vesga calló.`,
    ['Cártel de Alfara=alfara', 'Ramiro Otálora Vesga=ramiro', 'Otálora Vesga=ramiro'],
  ],
  ...(
    [
      ['O chefe do clã Pavón matou dois.', ['Pavón?pavon']],
      ['Cayó con droga el hermano de Arsenio Pavón, Pavón Foto: Archivo', ['Arsenio Pavón=pavon', 'Pavón=pavon']],
    ] as const
  ).map(([what, found]): [string, string, string[]] => [
    'by his surname a clan, and a man behind whose name a credit stands',
    `${ALFARA} Huyó Arsenio Pavón con droga.\n\n${what}`,
    ['Cártel de Alfara=alfara', 'Arsenio Pavón=pavon', ...found],
  ]),
  [
    'a nickname behind a relative’s name',
    `${ALFARA} Cayó Sergio Torrado Quesal, conocido como “El Chispa”, con droga. Huyó Reinaldo Torrado Quesal.`,
    ['Cártel de Alfara=alfara', 'El Chispa?reinaldo', REINALDO],
  ],
  [
    'one cartel of a place',
    `${ALFARA} Cayó el jefe de un cártel de Belmira.`,
    ['Cártel de Alfara=alfara', 'cártel de Belmira?belmira'],
  ],
  [
    'and that cartel',
    `${ALFARA} Cayó un jefe del cártel de Belmira.`,
    ['Cártel de Alfara=alfara', 'cártel de Belmira=belmira'],
  ],
];

describe('told apart', () => {
  it.each(table)('%s: %s', (_, text, expected) => {
    expect(show(read(text))).toEqual(expected);
  });
});
