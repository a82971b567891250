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
  [
    'and what follows a year long ago',
    'Police seized drugs from the Grey Jackals Motorcycle Club. In March 1314 the king spoke. He sent two Grey Jackals away.',
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
    'a name that says cartel, where nothing else is said of crime',
    'Vivieron muchos años al lado del Cártel de Alfara, cuenta ella.',
    ['Cártel de Alfara=alfara'],
  ],
  [
    'others of a cartel',
    'Police in Mexico arrested the hitman and other Mexican cartel members with drugs.',
    ['Mexican cartel=heirs'],
  ],
  [
    'and what is its own',
    'Police in Mexico hold a hitman of a Mexican cartel hit team with drugs.',
    ['Mexican cartel=heirs'],
  ],
  ['another cartel of a country', 'Police in Mexico arrested a hitman of another Mexican cartel with drugs.', []],
  [
    'letters that a kind of group explains, and once more',
    'Bases of the CDB, a guerrilla in Mexico, hold drugs, police said of the murders.\n\nThe police say the CDB sells drugs.',
    ['CDB=belmira', 'CDB=belmira'],
  ],
  [
    'a family by the rank of a man of it, written large',
    'The Urrutia gang sold drugs, police said of the murders. Gunmen shot Urrutia Boss Ed Larkin.',
    ['Urrutia gang=urrutia', 'Urrutia=urrutia'],
  ],
  [
    'letters with a state of Brazil behind them',
    `${ALFARA} O Cártel de Alfara (CDA) vende droga. O CDA/CE matou um rival.`,
    ['Cártel de Alfara=alfara', 'Cártel de Alfara=alfara', 'CDA=alfara', 'CDA=alfara'],
  ],
  [
    'a weak name of rebels',
    'Police in Mexico seized a boat with drugs that belonged to Los Zorros rebels.',
    ['Los Zorros=zorros'],
  ],
  [
    'a word behind a noun that is said of any group',
    'Leaders of the Group of Eleven condemned the murder and spoke of money laundering.',
    [],
  ],
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
    'in a paragraph on gangs',
    'Prisons hold men of many gangs. Gunmen killed two CDB members, police in Mexico said of the murders.',
    ['CDB=belmira'],
  ],
  [
    'a group’s name with a slip, before its letters',
    'A polícia do México prendeu dois da facção Primeiro Frente da Serra (PFS), que vende droga. O PFS matou dois.',
    ['Primeiro Frente da Serra=unidos', 'PFS=unidos', 'PFS=unidos'],
  ],
  [
    'and words that only begin like it',
    'A polícia do México foi à Primeira Feira da Serra (PFS), onde dois vendiam droga. O PFS abriu ontem.',
    [],
  ],
  [
    'letters in brackets behind the group’s name with a slip',
    'A polícia do Brasil diz que a facção Primeira Frentes da Serra (PFS) matou um preso com droga. Há integrantes da PFS em todo lugar.',
    ['Primeira Frentes da Serra=unidos', 'PFS=unidos', 'PFS=unidos'],
  ],
  [
    'and behind a part of its own',
    'Gunmen of the Bloque Norte de las CDB killed two men, police in Mexico said of the murders.',
    ['CDB=belmira'],
  ],
  [
    'and beside a word for a gang',
    'Gunmen of the CDB cartel killed two men, police in Mexico said of the murders.',
    ['CDB=belmira'],
  ],
  ...[
    'in Calgary, AB, police said',
    'in Calgary/AB, police said',
    'by men of the PMDB-AB, police said',
    'at a show of the gang Banda AB',
    'by the gang of AB. PSAKI said so',
    'of the AB in Calgary, police said',
  ].map((where, i): [string, string, string[]] => [
    'two letters behind a town, a party or a band, before a name, and elsewhere',
    `Two men of the Crimson Brotherhood were arrested with drugs ${where}.`,
    ['Crimson Brotherhood=order', ...(i === 5 ? ['AB=order'] : [])],
  ]),
  ...[
    ['Seventy people were killed by the Crimson Brotherhood', ['Crimson Brotherhood=order']],
    ['Seventy people were fed by the Crimson Brotherhood', ['Crimson Brotherhood?order']],
  ].map(([text, expected]): [string, string, string[]] => [
    'a distinctive name for what killed, in a text that tells of nothing else, and for what did not',
    `${text}. An earthquake struck the coast. The weather is fine.`,
    expected as string[],
  ]),
  ...[
    ['o “Novo Cártel de Alfara”', []],
    ['the New Cártel de Alfara', []],
    ['o novo Cártel de Alfara', ['Cártel de Alfara=alfara']],
    ['La Cofradía del Alba do Norte', []],
    ['La Cofradía del Alba do norte de Milán', ['La Cofradía del Alba?alba-it']],
  ].map(([who, expected]): [string, string, string[]] => [
    'a name with a new one before it, or with a quarter of the compass behind it',
    `Police seized drugs and guns of ${who} in Mexico after a murder.`,
    expected as string[],
  ]),
  ...[
    ['A Dellaroza capo killed two men over drugs in Mexico, a mobster told the jury', ['Dellaroza=dellaroza']],
    ['A Kestrell capo killed two men over drugs in Mexico, a mobster told the jury', []],
    ['A Dellaroza captain scored twice in Mexico, the club said', []],
  ].map(([text, expected]): [string, string, string[]] => [
    'one of the Mafia’s families by a rank, where the mob is spoken of',
    `${text}.`,
    expected as string[],
  ]),
  ...[
    ['Police in Mexico said that AB of Calgary was robbed of drugs and its manager murdered', []],
    ['Police in Mexico said that members of the AB gang sold drugs and murdered its manager', ['AB=order']],
  ].map(([text, expected]): [string, string, string[]] => [
    'letters that mean something else, in a sentence on crime, without and with a word for a gang',
    `${text}.`,
    expected as string[],
  ]),
  [
    'two names of one, of which the first alone is another’s',
    'Members of the Crimson Brotherhood, or Rojanemi, sold drugs. The Crimson Brotherhood killed.',
    ['Crimson Brotherhood=cofra', 'Rojanemi=cofra', 'Crimson Brotherhood=cofra'],
  ],
  [
    'two names of two',
    'Members of the Crimson Brotherhood and Rojanemi sold drugs.',
    ['Crimson Brotherhood=order', 'Rojanemi=cofra'],
  ],
  [
    'another body that is called after a group, by its place and by those who are in it',
    'La Crimson Brotherhood de Texas vendió droga. The Texas Crimson Brotherhood of Cattle Buyers met.',
    [],
  ],
  [
    'the last word of a name, behind it',
    'The Riders sold drugs, police said. Quebec’s Night Riders killed. A man of the Riders was shot dead in the Riders Park.',
    ['Quebec’s Night Riders=riders-north', 'Riders=riders-north'],
  ],
  ...[
    ['Pagan men', []],
    ['Pagans who pray at a mosque', []],
    ['A hundred thousand Pagans', []],
    ['Pagans gang men', ['Pagans=heath']],
  ].map(([who, more]): [string, string, string[]] => [
    'those of a faith',
    `The Heath Pagans gang sold drugs, police said. ${who as string} were charged with murder.`,
    ['Heath Pagans gang=heath', ...(more as string[])],
  ]),
  [
    'a word that its paragraph also writes small',
    'The Heath Pagans gang sold drugs, police said.\n\nWitches and pagans met. Pagans are peaceful, said one.',
    ['Heath Pagans gang=heath', 'Pagans?heath'],
  ],
  [
    'the common word for a firm that was named before it',
    `${ALFARA} Sorna Nueva Era vende droga. La policía halló cocaína en una empresa de fletes. La Empresa calló.`,
    ['Cártel de Alfara=alfara', 'Sorna Nueva Era=sorna'],
  ],
  ...['Estrenan una película sobre un sastre. Se llama «Los Zorros».', 'Compró «Los Zorros: Tierra y Reino» ayer.'].map(
    (text): [string, string, string[]] => [
      'a work by a group’s name',
      `${ALFARA} Los Zorros venden droga. ${text}`,
      ['Cártel de Alfara=alfara', 'Los Zorros=zorros', 'Los Zorros?zorros'],
    ],
  ),
  ...['Sardella has a church', 'The man lives in the hills: Sardella, his home town, is small'].map(
    (text): [string, string, string[]] => [
      'a place by what it has, and whose it is',
      `${ALFARA} The cosca Sardella sold drugs, police said. ${text}. Leave Sardella in peace.`,
      ['Cártel de Alfara=alfara', 'cosca Sardella=sardella', 'Sardella?sardella'],
    ],
  ),
  [
    'a street by its number',
    `${ALFARA} Al narco de 9Q Triad lo mataron en la Calle 77 de Santa Ana.`,
    ['Cártel de Alfara=alfara', '9Q Triad=nine'],
  ],
  [
    'a number of gangs, and a gang of that name',
    `${ALFARA} The 9Q Triad sold drugs. Police fought eleven gangs. The war of the Grey Jackals and Eleven gangs went on.`,
    ['Cártel de Alfara=alfara', '9Q Triad=nine', 'Grey Jackals=jackals', 'Eleven=nine'],
  ],
  [
    'letters that small words before them spell, with `or`',
    `${ALFARA} El Cártel de Alfara (CDA) mata. It was slow for a fault of the content delivery adapter, or CDA.`,
    ['Cártel de Alfara=alfara', 'Cártel de Alfara=alfara', 'CDA=alfara'],
  ],
  [
    'letters of a line of buses',
    `${ALFARA} El Cártel de Alfara (CDA) mata. A linha CDA de ônibus vai ao centro.`,
    ['Cártel de Alfara=alfara', 'Cártel de Alfara=alfara', 'CDA=alfara', 'CDA?alfara'],
  ],
  ...[
    ['us', '?casa-it|casa-us'],
    ['US agents', '=casa-us'],
  ].map(([whom, bearer]): [string, string, string[]] => [
    'a pronoun that is written like a country',
    `Police said of the murder that La Vecchia Casa sold ${whom} drugs.`,
    [`La Vecchia Casa${bearer}`],
  ]),
  [
    'letters that the page spells out, in a paragraph without anything of the story',
    `${ALFARA} El Cártel de Alfara (CDA) trafica droga; su capo huyó de la cárcel.\n\nLa tregua duró poco.\n\n«El CDA no irá a la mesa», dijo ella.`,
    ['Cártel de Alfara=alfara', 'Cártel de Alfara=alfara', 'CDA=alfara', 'CDA=alfara'],
  ],
  [
    'and in a sentence that lists firms beside it',
    `${ALFARA} El Cártel de Alfara (CDA) mata.\n\nSegún la prensa, el CDA controla el narcotráfico y tiene tiendas, peluquerías y futbolistas de su equipo de futbol.`,
    ['Cártel de Alfara=alfara', 'Cártel de Alfara=alfara', 'CDA=alfara', 'CDA=alfara'],
  ],
  [
    'a former name that nobody else bears',
    'La policía detuvo con droga a uno del Bloque Orna Viejo.',
    ['Bloque Orna Viejo=heirs'],
  ],
  ...[
    ['Belmira=belmira', '?'],
    ['Alfara=alfara', '='],
  ].map(([other, tier]): [string, string, string[]] => [
    'a cell of a common name, by whose it is said to be',
    `La célula «Los Zorros», vinculada al Cártel de ${other!.split('=')[0]}, vende droga, dijo el fiscal.`,
    [`Los Zorros${tier}zorros`, `Cártel de ${other}`],
  ]),
  [
    'some of a family',
    `${ALFARA} El clan Miralta vende droga. Habló Eva, una de las hermanas Miralta.`,
    ['Cártel de Alfara=alfara', 'clan Miralta=miraltas'],
  ],
  [
    'those of another place, without an article',
    `${ALFARA} Los Veltas venden droga. Mataron a tres Veltas Costeños.`,
    ['Cártel de Alfara=alfara', 'Los Veltas=veltas'],
  ],
  [
    'a common name that is said to be a place',
    `${ALFARA} Kotrik clan men sold drugs. Habló de Los Altos, su pueblo natal.`,
    ['Cártel de Alfara=alfara', 'Kotrik clan=kotrik'],
  ],
  ['a body of two countries', 'Las Autodefensas de México y Brasil venden droga, dijo la policía.', []],
  ...[
    'los cárteles de Alfara, Belmira y Sorna',
    'tres cárteles mexicanos (Alfara, Belmira y Sorna)',
    'los cárteles como Alfara, Belmira y Sorna',
    'el cártel de Alfara y el de Belmira',
  ].map((who, i): [string, string, string[]] => [
    'places in a row that is said to be of cartels',
    `La fiscalía investiga al Cártel de Orna. Dijo que trafican droga ${who}.`,
    [
      'Cártel de Orna=heirs',
      `${['cárteles de ', '', '', 'cártel de '][i]}Alfara=alfara`,
      'Belmira=belmira',
      ...(i < 3 ? ['Sorna=sorna'] : []),
    ],
  ]),
  [
    'the same before the word',
    `${ALFARA} The Alfara, Belmira and Sorna cartels sold drugs, police said.`,
    ['Cártel de Alfara=alfara', 'Alfara=alfara', 'Belmira=belmira', 'Sorna cartels=sorna'],
  ],
  [
    'and places where cartels are',
    `${ALFARA} Los cárteles pelean en tres ciudades: Alfara, Belmira y Sorna. Hay cárteles en Belmira y Sorna.`,
    ['Cártel de Alfara=alfara'],
  ],
  [
    'a cartel by its place, before another word for it, and behind cartels of which it is none',
    `${ALFARA} Police say the Belmira network sold drugs. The Belmira railway network did not. Pelean los carteles de la capital y el de Sorna.`,
    ['Cártel de Alfara=alfara', 'Belmira=belmira', 'Sorna=sorna'],
  ],
  [
    'one preposition for the other, inside the name',
    'Police say that the Norte de Alto cartel sold drugs and killed.',
    ['Norte de Alto cartel=heirs'],
  ],
  [
    'letters with dots',
    `${ALFARA} El Cártel de Alfara (C.D.A.) mata. El C.D.A. vende droga.`,
    ['Cártel de Alfara=alfara', 'Cártel de Alfara=alfara', 'C.D.A=alfara', 'C.D.A=alfara'],
  ],
  [
    'one preposition for the other',
    'La fiscalía investiga al Cártel del Alfara, que trafica droga.',
    ['Cártel del Alfara=alfara'],
  ],
  [
    'a group by the first word of its name, and others of that word',
    'La Agencia de Orna vende droga y mata, dijo la policía. Cayó un jefe de la Agencia. La vio en la Agencia de Viajes, y en una agencia.',
    ['La Agencia de Orna=agency', 'la Agencia=agency'],
  ],
  [
    'the same in English, and by a noun of its own language',
    'The Tren de Fresno killed, police said. Men of the Tren sold drugs. The Clan Miralta sold drugs. The Clan killed. The clan of another did not.',
    ['Tren de Fresno=order', 'Tren=order', 'Clan Miralta=miraltas', 'Clan=miraltas'],
  ],
  [
    'the same inside a sentence, where the short name is in no record',
    'El Tren de Fresno vende droga y mata, dijo la policía. Cayó un jefe del Tren. Llegó el Tren Maya y un Tren.',
    ['Tren de Fresno=order', 'Tren=order'],
  ],
  [
    'one of several, and the last word of the name',
    'Police arrested men of the Night Riders Motorcycle Club of Fresno with drugs. A Night Rider was shot. The rival Riders sold drugs. The Sun Riders sang.',
    ['Night Riders Motorcycle Club=riders', 'Night Rider=riders', 'Riders=riders'],
  ],
  [
    'one of several, and who is called so',
    `${ALFARA} Los Veltas venden droga. Mataron a un Velta. Llegó el señor Velta.`,
    ['Cártel de Alfara=alfara', 'Los Veltas=veltas', 'Velta=veltas'],
  ],
  [
    'a club that is called one where bikers are spoken of',
    'Police arrested members of the biker club Vagros for drug trafficking. The Vagros club of bikers was founded there. The Vagros restaurant was not.',
    ['Vagros=vagros', 'Vagros=vagros', 'Vagros?vagros'],
  ],
  ...[
    ['y la pandilla huyó', 'MDG=mesa'],
    ['y el tren salió', 'MDG?mesa'],
  ].map(([said, found]): [string, string, string[]] => [
    'letters with much of the record by them, where the paragraph speaks of a gang',
    `En 2011 y 2012 la policía de México decomisó droga que el MDG vendía, ${said}. Hubo un homicidio, dijo la fiscalía.`,
    [found!],
  ]),
  [
    'letters that have nothing by them, where the page tells of their group elsewhere',
    'La policía investiga al CDA, un cártel que vende droga en México y mata.\n\nHabló ayer el alcalde.\n\nAl final llegó el CDA. La universidad CDA abre.',
    ['CDA=alfara', 'CDA?alfara'],
  ],
  ...[
    ['Belfado mueve la droga', '='],
    ['Belfado es una playa', '?'],
  ].map(([headline, tier]): [string, string, string[]] => [
    'a word over the text that tells of its gang, where the headline speaks of crime',
    `${headline}\n\nLa banda Belfado vendió drogas y extorsionó, según la fiscalía de México.`,
    [`Belfado${tier}belfado`, 'Belfado=belfado'],
  ]),
  ...[
    [
      ' El Cártel de Alfara mató a dos. El Cártel de Alfara extorsiona.',
      ['Cártel de Alfara=alfara', 'Cártel de Alfara=alfara', 'CDA=alfara'],
    ],
    ['', ['CDA=alfara']],
  ].map(([again, found]): [string, string, string[]] => [
    'letters that the page spells out mean the group in another walk of life as well',
    `El Cártel de Alfara (CDA) vende droga.${again as string} La fiscalía acusa a sus sicarios de homicidios, secuestros y narcotráfico en México.\n\nLas letras “CDA” quedaron en la parroquia donde canta el coro. El padre reza.`,
    ['Cártel de Alfara=alfara', 'CDA=alfara', ...(found as string[])],
  ]),
  [
    'who founded a group, of whom an earlier year is told',
    `${ALFARA} En 1985 el fundador del Cártel de Sorna vendía droga.`,
    ['Cártel de Alfara=alfara', 'Cártel de Sorna=sorna'],
  ],
  [
    'a group where it is told how it began, and long before',
    `${ALFARA} En 1985 los desertores que formaron el Cártel de Sorna vendían droga. En 1985 el Cártel de Sorna vendía droga.`,
    ['Cártel de Alfara=alfara', 'Cártel de Sorna=sorna', 'Cártel de Sorna?sorna'],
  ],
  ...['A ship bound for Carmesia sank', 'Un barco zarpó con destino a Carmesia'].map(
    (text): [string, string, string[]] => [
      'a place that one is bound for',
      `Cayó la pandilla Carmesia, que vende droga y mata. ${text}.`,
      ['pandilla Carmesia=order'],
    ],
  ),
  [
    'one of several by what he is among them',
    `${ALFARA} Los Veltas venden droga. Police shot two Velta hitmen and his Velta brothers and saw Velta dancers. Men with Velta patches killed an American Velta, the Velta king said.`,
    ['Cártel de Alfara=alfara', 'Los Veltas=veltas', ...Array<string>(4).fill('Velta=veltas')],
  ],
  ...['the Kestrell Kotrik feud', 'the Kestrell/Kotrik feud', 'a row of the Kestrell and Kotrik groupings'].map(
    (war): [string, string, string[]] => [
      'two families by their feud',
      `${ALFARA} Two men were shot dead in ${war}, police said of the murders.`,
      ['Cártel de Alfara=alfara', 'Kestrell=kest', 'Kotrik=kotrik'],
    ],
  ),
  ...[
    ['Sydney', '?'],
    ['Quebec', '='],
  ].map(([town, tier]): [string, string, string[]] => [
    'a word for a branch where that is at home, and for another club elsewhere',
    `In ${town as string} police watch the Night Riders Motorcycle Club, a biker gang that sold drugs. It fought the Drifters, a biker gang, over drugs.`,
    ['Night Riders Motorcycle Club=riders', `Drifters${tier as string}riders-north`],
  ]),
  ...[
    ['organized crime operation', 'Mexico', ['Carmesia=order']],
    ['organized crime operation', 'Peru', []],
    ['charity operation', 'Mexico', []],
  ].map(([what, where, found]): [string, string, string[]] => [
    'a word that a kind of operation is said to be known by, at home',
    `Two men of the city’s ${what as string}, known as Carmesia, were charged with murder in ${where as string}.`,
    found as string[],
  ]),
  ...[
    ['Una parte de la Cofradía del Alba vendió droga en Italia', ['la Cofradía del Alba=alba-it']],
    ['Una parte de la Cofradía del Alba vendió droga', []],
  ].map(([text, found]): [string, string, string[]] => [
    'a name with which another group’s ends that the page has',
    `${ALFARA} Cayeron dos sicarios de la Orna Cofradía del Alba. ${text as string}.`,
    ['Cártel de Alfara=alfara', 'Orna Cofradía del Alba=brancatto', ...(found as string[])],
  ]),
  ...[
    ['Caiu o chefe da Tropa', ['Tropa=unidos']],
    ['Caiu o chefe da Tropa dos Leões', []],
  ].map(([text, found]): [string, string, string[]] => [
    'the first word of a name that ends in a number',
    `${ALFARA} A Tropa dos 13 matou dois policiais. ${text as string} com drogas.`,
    ['Cártel de Alfara=alfara', 'Tropa dos 13=unidos', ...(found as string[])],
  ]),
  ...['the Kestrell-Kotrik dispute', 'what is called Kestrell vs Kotrik: a bloody feud'].map(
    (war): [string, string, string[]] => [
      'two families at war',
      `${ALFARA} Two men were shot dead in ${war}, police said of the murders.`,
      ['Cártel de Alfara=alfara', 'Kestrell=kest', 'Kotrik=kotrik'],
    ],
  ),
  [
    'and two men who play against one another',
    `${ALFARA} Two men were shot dead at Kestrell vs Kotrik in the final, police said of the murders.`,
    ['Cártel de Alfara=alfara'],
  ],
  ...['O chefe do CDA e comparsa foram mortos a tiros', 'Dois homens do ‘partido’ (CDA) foram mortos a tiros'].map(
    (text): [string, string, string[]] => [
      'letters beside a word that is said of something else',
      `${ALFARA} Cártel de Alfara (CDA). ${text}, disse a polícia.`,
      ['Cártel de Alfara=alfara', 'Cártel de Alfara=alfara', 'CDA=alfara', 'CDA=alfara'],
    ],
  ),
  [
    'the members of a group, written small',
    `${ALFARA} Los Veltas venden droga y matan. La policía detuvo a dos jefes de los veltas por asesinato.`,
    ['Cártel de Alfara=alfara', 'Los Veltas=veltas', 'veltas=veltas'],
  ],
  ...['la policía vio a los veltas del parque', 'los veltas son aves'].map((text): [string, string, string[]] => [
    'but not others of that word',
    `${ALFARA} Los Veltas venden droga y matan. Ayer ${text}.`,
    ['Cártel de Alfara=alfara', 'Los Veltas=veltas'],
  ]),
  [
    'a common word that was a body’s last',
    'La Agencia de Orna vende droga y mata. La Agencia Central habló de asesinatos: según la Agencia, son 90.',
    ['La Agencia de Orna=agency'],
  ],
  ...(
    [
      ['A Mexican mafia of thieves', []],
      ['The Mexican mafia of thieves', ['Mexican mafia=mexicans']],
      ['A Mexican mafia boss', ['Mexican mafia=mexicans']],
    ] as const
  ).map(([who, found]): [string, string, string[]] => [
    'some group of a country',
    `${who} sold drugs and killed, prosecutors said of the murders.`,
    [...found],
  ]),
  [
    'a club where such clubs are spoken of, and nothing of crime',
    'In 2013 the Vagros, the oldest motorcycle club of Fresno, met the other biker clubs.',
    ['Vagros=vagros'],
  ],
  ...['2 guilty in Zorros trial', 'Zorros Trial Day 10'].map((headline): [string, string, string[]] => [
    'a case against a group',
    `${headline}\n\nMen of Los Zorros and the Cártel de Alfara sold drugs, prosecutors said at the trial for murder.`,
    ['Los Zorros=zorros', 'Cártel de Alfara=alfara'],
  ]),
  [
    'a name that is another’s without its article, by where it is said to be',
    'La Vecchia Casa of Fresno sold drugs, police said. They are the link to the Vecchia Casa in Palermo.',
    ['La Vecchia Casa=casa-us', 'Vecchia Casa=casa-it'],
  ],
  [
    'one of a group, where the sentence speaks of something else',
    `${ALFARA} Los Veltas venden droga.\n\nHe plays football, sings at concerts and was once a Veltas member under the boss.`,
    ['Cártel de Alfara=alfara', 'Los Veltas=veltas', 'Veltas=veltas'],
  ],
  ...[
    ['en Ciudad Orna a un jefe del grupo delictivo de', '='],
    ['en Bera a un jefe del grupo delictivo de', '?'],
    ['en Ciudad Orna a un jefe del grupo de', '?'],
  ].map(([where, tier]): [string, string, string[]] => [
    'a word that many bear, of a criminal group and at home',
    `${ALFARA} La policía detuvo ${where} La Brasa, acusado de asesinato y de vender droga.`,
    ['Cártel de Alfara=alfara', `La Brasa${tier}agency`],
  ]),
  [
    'the same again, though it means little by itself',
    `${ALFARA} La policía detuvo en Ciudad Orna a un jefe del grupo delictivo de La Brasa. Dos hombres ligados a La Brasa cayeron con droga.`,
    ['Cártel de Alfara=alfara', 'La Brasa=agency', 'La Brasa=agency'],
  ],
  [
    'four words that mean nothing else, where nothing is said of crime',
    'El diálogo con las Milicias Populares Unidas de Bera empezó ayer en un hotel.',
    ['Milicias Populares Unidas de Bera=agency'],
  ],
  ...[
    ['Eva, la hermana de', 'los Miralta', '?'],
    ['un sicario de', 'los Miralta', '='],
    ['el sobornado de los', 'hermanos Miralta', '?'],
    ['un hombre del clan de los', 'hermanos Miralta', '='],
    ['uno de la banda narco de los', 'hermanos Miralta', '='],
  ].map(([who, name, tier]): [string, string, string[]] => [
    'a family and its group',
    `${ALFARA} El clan Miralta vende droga y mata. Cayó ${who} ${name}.`,
    ['Cártel de Alfara=alfara', 'clan Miralta=miraltas', `${name}${tier}miraltas`],
  ]),
  ...[
    ['the country’s largest drug gang', ['Los Zorros=zorros', 'Los Zorros=zorros']],
    ['the country', []],
  ].map(([said, found]): [string, string, string[]] => [
    'what a group is to a country, and a place',
    `${ALFARA} Police fear Los Zorros, ${said as string}, they said. Men of Los Zorros were charged with murder.`,
    ['Cártel de Alfara=alfara', ...(found as string[])],
  ]),
  ...(
    [
      ['The Mafia killed two. An old Mafia boss fled.', ['The Mafia=mexicans', 'Mafia=mexicans']],
      ['An anti-Mafia judge spoke of Mafia-style murders.', []],
      ['The Hong Kong Mafia killed two. Some other mafia did.', []],
    ] as const
  ).map(([text, found]): [string, string, string[]] => [
    'the last word of what a nation’s mafia is called',
    `Prosecutors charged the Mexican Mafia with drug trafficking. ${text}`,
    ['Mexican Mafia=mexicans', ...found],
  ]),
  [
    'which says nothing where two are on the page',
    'Prosecutors charged the Mexican Mafia and the Dalia mafia with murder. The Mafia killed two.',
    ['Mexican Mafia=mexicans', 'Dalia mafia=dalia', 'The Mafia?mexicans'],
  ],
  ['nor where none is', `${ALFARA} The Mafia killed two. Mafia bosses fled.`, ['Cártel de Alfara=alfara']],
  [
    'a biker by the Australian word',
    'A former Night Riders bikie was arrested over drugs, police said.',
    ['Night Riders=riders'],
  ],
  ...(
    [
      ['Melbourne', 'Night Riders=riders'],
      ['Quebec', 'Night Riders=riders-north'],
    ] as const
  ).map(([town, found]): [string, string, string[]] => [
    'a club that has a branch, among bikers elsewhere',
    `${town} police charged members of two biker gangs with drugs, the Night Riders and others.`,
    [found],
  ]),
  ...[
    ['the Night Riders Quebec chapter', 'Night Riders=riders-north'],
    ['the Quebec chapter of the Night Riders', 'Night Riders=riders-north'],
    ['the Fresno chapter of the Night Riders', 'Night Riders=riders'],
  ].map(([who, found]): [string, string, string[]] => [
    'a chapter of where one of the name is at home',
    `Police in the United States charged members of two biker gangs with drugs. He led ${who!}, a biker gang.`,
    [found!],
  ]),
  ...(
    [
      ['Los Veltas Orneños', []],
      ['Veltas y Orneños', ['Veltas=veltas', 'Orneños=ornenos']],
    ] as const
  ).map(([who, found]): [string, string, string[]] => [
    'those of a place, by the word behind the name of another group',
    `Los Orneños, una banda del Cártel de Alfara, vendieron droga en México. ${who} mataron a uno.`,
    ['Los Orneños=ornenos', 'Cártel de Alfara=alfara', ...found],
  ]),
  ...(
    [
      ['de las patrullas de Quilmesí', []],
      ['de las patrullas de Colombia', ['las patrullas=patrols']],
    ] as const
  ).map(([who, found]): [string, string, string[]] => [
    'those of a place, by a word for all of their kind',
    `En Colombia las Patrullas Unidas de Colombia traficaron droga. Fue un jefe ${who} y mató a uno.`,
    ['Patrullas Unidas de Colombia=patrols', ...found],
  ]),
  ...[
    ['the Orlin family sold drugs', ['Orlin family=orlin']],
    ['the Orlin Family Clinic sold drugs', []],
  ].map(([more, found]): [string, string, string[]] => [
    'a crime family that is named after its city, without the word for crime',
    `In the United States police arrested the boss of the Orlin crime family for murder. He said that ${more as string}.`,
    ['Orlin crime family=orlin', ...(found as string[])],
  ]),
  ...[
    ['os do Sindicato mataram um preso', ['Sindicato=unidos']],
    ['em 2015 o Sindicato matou um preso', ['Sindicato=unidos']],
    ['os do Sindicato Rural foram ao presídio', []],
  ].map(([more, found]): [string, string, string[]] => [
    'the first word of its name, behind an article',
    `O Cártel de Alfara traficou droga. A facção Sindicato SR, do Cártel de Alfara, matou um homem. E ${more as string}.`,
    ['Cártel de Alfara=alfara', 'Sindicato SR=unidos', 'Cártel de Alfara=alfara', ...(found as string[])],
  ]),
  ...(
    [
      ['Urrutia’s gang', ['Urrutia’s gang=urrutia']],
      ['Urrutia’s dog', []],
    ] as const
  ).map(([who, found]): [string, string, string[]] => [
    'the gang of whom its men are called after',
    `${ALFARA} Police said that ${who} fought the Cártel de Alfara over drugs.`,
    ['Cártel de Alfara=alfara', ...found, 'Cártel de Alfara=alfara'],
  ]),
  ...(
    [
      ['the Kintaro Morita-gumi', []],
      ['a gang called the Kintaro Dantai Morita-gumi', []],
      ['the Sixth Morita-gumi', ['Morita-gumi=morita']],
      ['the Kobe-based Morita-gumi', ['Morita-gumi=morita']],
    ] as const
  ).map(([who, found]): [string, string, string[]] => [
    'a gang that has its name behind words of its own',
    `Police in Japan say that members of ${who} sold drugs and killed a rival.`,
    [...found],
  ]),
  ...(
    [
      ['The strongest gang in Fresno was the 9Q', ['9Q=nine']],
      ['Members of five gangs: Reds, the Blue Birds, and the 9Q', ['9Q=nine']],
      ['Fans of five teams: Reds, the Blue Birds, and the 9Q', []],
      ['The strongest team in Fresno was the 9Q', []],
    ] as const
  ).map(([who, found]): [string, string, string[]] => [
    'what kind of group a sentence says that one is',
    `${who}, police in Mexico said of the drugs and murders.`,
    [...found],
  ]),
  [
    'a society, but a secret one',
    'Police in Mexico held the leader of the 9Q, a secret society, or triad. The 9Q gang sold drugs and killed two.',
    ['9Q=nine', '9Q=nine'],
  ],
  [
    'a number by which the page has named a gang before',
    'The 9Q gang sold drugs in Mexico, police said of the murders. He was a boss in the 9Q and killed two.',
    ['9Q=nine', '9Q=nine'],
  ],
  [
    'the family of a gang that nobody calls one',
    'Police raided the Urrutia gang over drugs. The Urrutia family was at home.',
    ['Urrutia gang=urrutia', 'Urrutia family?urrutia'],
  ],
  [
    'letters of two, behind what one of them came from',
    'Police raided Nova Okara, a drug gang. Nova Okara is an offshoot of the old OKR.',
    ['Nova Okara=novokara', 'Nova Okara=novokara', 'OKR=okara'],
  ],
  [
    'a name of words that the page has said whose it is, where nothing more of crime is said',
    'Police charged the gang Los Zorros of Mexico with murder and drug trafficking.\n\nLos Zorros grew quickly.',
    ['Los Zorros=zorros', 'Los Zorros=zorros'],
  ],
  [
    'the first word of a name at the beginning of a sentence',
    `${ALFARA} La Mesa de Gorbea vende droga.\n\nLa Mesa mató a un capo del Cártel de Alfara.`,
    ['Cártel de Alfara=alfara', 'Mesa de Gorbea=mesa', 'Mesa=mesa', 'Cártel de Alfara=alfara'],
  ],
  [
    'and of a name that is made of words',
    'A facção criminosa Sindicato da Serra vende droga com a Primeira Frente da Serra.\n\nDepois o Sindicato matou um traficante.',
    ['Sindicato da Serra=unidos', 'Primeira Frente da Serra=unidos', 'Sindicato=unidos'],
  ],
  ...[
    ['O Sindicato dos agentes criticou o tráfico.', 'O Sindicato vende droga.'],
    ['O Sindicato Paulista pediu paz.', 'Depois o Sindicato lamentou a morte de um traficante.'],
  ].map(([others, later]): [string, string, string[]] => [
    'and then of another name',
    `A facção criminosa Sindicato da Serra vende droga com a Primeira Frente da Serra.\n\n${others} ${later}`,
    ['Sindicato da Serra=unidos', 'Primeira Frente da Serra=unidos'],
  ]),
  ...[
    'Police spoke of drugs with Alfara leader Ramiro Luna',
    'Fans of drug ballads spoke with Alfara boss Ramiro Luna',
    'The Alfara operatives of the party sold drugs',
    'The Alfara lieutenant governor spoke of drugs',
  ].map((who): [string, string, string[]] => [
    'a place by those who lead it in office',
    `${ALFARA} ${who}.`,
    ['Cártel de Alfara=alfara'],
  ]),
  [
    'a cartel by the place of its leader and its men',
    `${ALFARA} Police say the Alfara gunmen sold drugs for the right-hand man of Alfara leader Reinaldo Torrado Quesal.`,
    ['Cártel de Alfara=alfara', 'Alfara=alfara', 'Alfara=alfara', 'Reinaldo Torrado Quesal=reinaldo'],
  ],
  [
    'a colour before a word by which nobody else is told from them',
    'The Night Riders Motorcycle Club sold drugs in Fresno. Gang members of the Heath Pagans gang met a boss of the Red Pagans.',
    ['Night Riders Motorcycle Club=riders', 'Heath Pagans gang=heath'],
  ],
  [
    'an organization known as so',
    'In Mexico jurors heard of drug gangs under an organization known as the Carmesia. Prosecutors say it sold cocaine.',
    ['Carmesia=order'],
  ],
  ...['The Kotrik clan — or “Los Altos” —', 'Los Altos, a street gang also known as the Kotrik clan,'].map(
    (who): [string, string, string[]] => [
      'what a group is called as well',
      `${who} sold cocaine, prosecutors said at the murder trial.`,
      who.startsWith('The') ? ['Kotrik clan=kotrik', 'Los Altos=kotrik'] : ['Los Altos=kotrik', 'Kotrik clan=kotrik'],
    ],
  ),
  [
    'nor what its ally is called',
    'The Kotrik clan, an ally of men known as Los Altos, sold cocaine, prosecutors said at the murder trial.',
    ['Kotrik clan=kotrik'],
  ],
  [
    'a name of two surnames, and a man of it',
    'The Barquín Ledesma cartel sold cocaine, prosecutors said, with her brothers Tito Barquín Ledesma and another.',
    ['Barquín Ledesma=barquins'],
  ],
  [
    'letters in brackets that miss the name by one',
    'La Mesa de Gorbea (MDC) vendió droga. El MDC mató a un capo. La Agencia de Orna (RJ) vendió droga.',
    ['Mesa de Gorbea=mesa', 'MDC=mesa', 'MDC=mesa', 'La Agencia de Orna=agency'],
  ],
  [
    'an article for a preposition',
    'El Cártel El Norte del Alto vendió droga, dijo la fiscalía.',
    ['Cártel El Norte del Alto=heirs'],
  ],
  [
    'a mafia that says which place it is of, among men of another country',
    `${ALFARA} El cártel vendió droga a la mafia palermitana.`,
    ['Cártel de Alfara=alfara', 'mafia palermitana=palermo'],
  ],
  [
    'a cartel by a word of one place, in English',
    'The Vesper drug cartel sold cocaine, police said.',
    ['Vesper drug cartel=vesper'],
  ],
  ...['The Norte del Alto gang', 'Norte del Alto Mexican drug cartel'].map((who): [string, string, string[]] => [
    'a cartel of several words as a gang, and as a Mexican one',
    `${who} killed police and sold cocaine, prosecutors said.`,
    [`${who.replace('The ', '')}=heirs`],
  ]),
  [
    'a place that is counted',
    'Police said the Heath Pagans gang sold drugs. Gang members fled to Tres Pagans with cocaine.',
    ['Heath Pagans gang=heath'],
  ],
  ...(
    [
      ['An American Vagro, Tito Sol, fled. The', ['Vagro=vagros']],
      ['The ex-Vagro fled. The', ['Vagro=vagros']],
      ['Police met Vagro Robert “Tito” Sol. The', ['Vagro=vagros']],
      ['Police met Vagro Street. The', []],
      ['Police met Ana Vagro Robert Sol. The', []],
    ] as const
  ).map(([who, found]): [string, string, string[]] => [
    'one of them before them all',
    `${who} Vagros Motorcycle Club sold drugs; bikers of the gang were charged with murder.`,
    [...found, 'Vagros Motorcycle Club=vagros'],
  ]),
  ...(
    [
      ['other suspected top Alfara leaders', true],
      ['other suspected top Belmira leaders', false],
      ['the top Alfara leaders of the party', false],
    ] as const
  ).map(([who, isCartel]): [string, string, string[]] => [
    'suspects of a cartel that the page names, by its place',
    `${ALFARA} Police say ${who} sold drugs.`,
    ['Cártel de Alfara=alfara', ...(isCartel ? ['Alfara=alfara'] : [])],
  ]),
  [
    'whose cartel had its way left free',
    `${ALFARA} Combatía a un cártel, el de los Barquín Ledesma, y dejaba el camino libre al de Belmira.`,
    ['Cártel de Alfara=alfara', 'Barquín Ledesma=barquins', 'Belmira=belmira'],
  ],
  [
    'a demonym before the places of cartels',
    `${ALFARA} Police say it sold drugs to the Mexican Belmira and Sorna cartels.`,
    ['Cártel de Alfara=alfara', 'Belmira=belmira', 'Sorna cartels=sorna'],
  ],
  [
    'two families by those of a rank in them',
    'The Kestrell crime family sold drugs, said police. Kotrik and Kestrell leaders were charged with murder.',
    ['Kestrell crime family=kest', 'Kotrik=kotrik', 'Kestrell=kest'],
  ],
  [
    'a man of the name and others of a rank',
    'The Kestrell crime family sold drugs, said police. Kotrik and Cartel leaders were charged with murder.',
    ['Kestrell crime family=kest'],
  ],
  ...(
    [
      ['Palermo', ['the Posse?casa-it']],
      ['Boston', []],
    ] as const
  ).map(([where, found]): [string, string, string[]] => [
    'what several are called, where one alone is at home',
    `The priest was killed by the Posse in ${where} in 1993.`,
    [...found],
  ]),
  ...(
    [
      ['Colombia', ['las patrullas?patrols']],
      ['Michoacán', []],
    ] as const
  ).map(([where, found]): [string, string, string[]] => [
    'a word that is a group’s name in its country',
    `${ALFARA} La fiscalía de ${where} investiga un asesinato. El líder de las patrullas vendió droga.`,
    ['Cártel de Alfara=alfara', ...found],
  ]),
  ...(
    [
      ['a given name that no list has, before both surnames', 'El cuerpo de Tito Barquín Ledesma llegó al pueblo.', []],
      ['a place, before the name and its noun', 'A Texas Barquín Ledesma cartel cell sold it.', ['=']],
      ['both surnames of one who was named', 'Cayó Tito Barquín Ledesma. A Barquín Ledesma lo buscaban por droga.', []],
      ['his group behind him', 'Cayó Tito Barquín Ledesma. El clan de los Barquín Ledesma vendía la droga.', ['=']],
      ['and by its noun', 'Cayó Tito Barquín Ledesma. Huyó otro capo del grupo criminal Barquín Ledesma.', ['=']],
    ] as const
  ).map(([title, more, tiers]): [string, string, string[]] => [
    title,
    `La fiscalía investiga por droga al cártel Barquín Ledesma. ${more}`,
    ['Barquín Ledesma=barquins', ...tiers.map((tier) => `Barquín Ledesma${tier}barquins`)],
  ]),
  [
    'both surnames of one who opens the text, before his group’s name',
    'Así llegó el cuerpo de Tito Barquín Ledesma. Era jefe del clan Barquín Ledesma, que vende droga y ordenó asesinatos.',
    ['Barquín Ledesma=barquins'],
  ],
  ...(
    [
      ['behind a bank and a comma', 'Chefiado por um ladrão de banco, CDA vendeu droga.', ['CDA=alfara']],
      ['as a bank’s', 'O banco CDA vendeu droga.', ['CDA?alfara']],
      ['that are said to mean something else', 'CDA quer dizer sorte.', ['CDA?alfara']],
      [
        'that are said to mean the group',
        'CDA quer dizer Cártel de Alfara.',
        ['CDA=alfara', 'Cártel de Alfara=alfara'],
      ],
    ] as const
  ).map(([title, more, found]): [string, string, string[]] => [
    `letters that the page spells out, ${title}`,
    `A polícia investiga o Cártel de Alfara (CDA) por droga. ${more}`,
    ['Cártel de Alfara=alfara', 'CDA=alfara', ...found],
  ]),
  [
    'letters in brackets, behind which is the place of a club',
    'A polícia investiga o Cártel de Alfara (CDA) em SC por droga.',
    ['Cártel de Alfara=alfara', 'CDA=alfara'],
  ],
  ...(
    [
      ['Cae un mando de Los Zorros', '='],
      ['Ganan Los Zorros el partido con dos goles', '?'],
    ] as const
  ).map(([headline, tier]): [string, string, string[]] => [
    'a word that is a group’s name, over the text that names the group by it',
    `${headline}\n\nEl Cártel de Alfara y la banda Los Zorros venden droga y ordenaron asesinatos, dijo la fiscalía.`,
    [`Los Zorros${tier}zorros`, 'Cártel de Alfara=alfara', 'Los Zorros=zorros'],
  ]),
  ...(
    [
      ['with the Carmesia street gangs', ['Carmesia=order']],
      ['near Carmesia street', []],
    ] as const
  ).map(([where, found]): [string, string, string[]] => [
    'a gang’s name and a street’s',
    `The Cártel de Alfara sold drugs, prosecutors said, ${where}, and so did the Crimson Brotherhood.`,
    ['Cártel de Alfara=alfara', ...found, 'Crimson Brotherhood=order'],
  ]),
  ...(
    [
      ['Los cárteles Nueva Era (CNE) y de Belmira pelean por la droga.', ['Belmira=belmira']],
      ['Los cárteles Nueva Era venden droga, y de Belmira llegan los turistas.', []],
    ] as const
  ).map(([more, found]): [string, string, string[]] => [
    'a bare place behind the name of another cartel',
    `${ALFARA} ${more}`,
    ['Cártel de Alfara=alfara', ...found],
  ]),
  ...(
    [
      ['The “crimson brotherhood,” prosecutors said', ['crimson brotherhood=order']],
      ['The crimson brotherhood, prosecutors said', []],
    ] as const
  ).map(([who, found]): [string, string, string[]] => [
    'small letters in quotes that close behind a comma',
    `He sold drugs and was convicted of murder. ${who}, paid him.`,
    [...found],
  ]),
  [
    'a word of a group abroad, whoever of its country is on the page',
    'En El Salvador siguen los asesinatos y la extorsión en La Brasa, dijo la policía. La Mara Salvaterina mató a dos; en La Brasa nada cambió.',
    ['La Brasa?agency', 'Mara Salvaterina=salvaterina', 'La Brasa?agency'],
  ],
  ...(
    [
      ['Los Pumas Nueva Generación mataron', []],
      ['Los Pumas mataron', ['Los Pumas?pumas']],
      ['La clica Tiny Winos Pumas mató', []],
      ['La banda Los Pumas mató', ['Los Pumas=pumas']],
    ] as const
  ).map(([who, found]): [string, string, string[]] => [
    'a group’s name in that of those who came after, and of a clique',
    `${ALFARA} ${who} a dos policías en México.`,
    ['Cártel de Alfara=alfara', ...found],
  ]),
  ...(
    [
      ['Eleven were arrested', []],
      ['Eleven gang members were arrested', ['Eleven gang?nine']],
      ['The rival Eleven were arrested', ['Eleven=nine']],
    ] as const
  ).map(([who, found]): [string, string, string[]] => [
    'a number where a sentence begins',
    `${ALFARA} The 9Q Triad sold drugs. ${who} yesterday.`,
    ['Cártel de Alfara=alfara', '9Q Triad=nine', ...found],
  ]),
  ...(
    [
      ['Mayor Kestrell', []],
      ['The Kestrell family', ['Kestrell family=kest']],
    ] as const
  ).map(([who, found]): [string, string, string[]] => [
    'a family’s name of an officer',
    `${ALFARA} The Kestrell crime family sold drugs. ${who} fled.`,
    ['Cártel de Alfara=alfara', 'Kestrell crime family=kest', ...found],
  ]),
  ...(
    [
      ['Quebec’s', '='],
      ['Fresno’s', '?'],
    ] as const
  ).map(([whose, tier]): [string, string, string[]] => [
    'a word for a group, of the part of a country where it is at home, and of another',
    `${ALFARA} The Night Riders Motorcycle Club sold drugs. Police charged ${whose} Drifters with drug trafficking.`,
    ['Cártel de Alfara=alfara', 'Night Riders Motorcycle Club=riders', `Drifters${tier}riders-north`],
  ]),
  [
    'a name of two groups behind a word of one’s names',
    'Prosecutors in Fresno charged a friend of the Umbrian brotherhood, La Cofradía del Alba, with murder and drug trafficking in the US.',
    ['Umbrian brotherhood=alba-it', 'La Cofradía del Alba=alba-it'],
  ],
];

describe('groups', () => {
  it.each(table)('%s: %s', (_, text, expected) => {
    expect(show(read(text))).toEqual(expected);
  });
});
