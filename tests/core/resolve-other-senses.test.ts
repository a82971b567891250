/** Names of groups and nicknames that stand for something else, as a table. */
import { describe, expect, it } from 'vitest';
import { ALFARA, read, show } from './invented';

const HUYO = `${ALFARA} Huyó Reinaldo Torrado Quesal, alias El Chispa.`;
const KNOWN = ['Cártel de Alfara=alfara', 'Reinaldo Torrado Quesal=reinaldo', 'El Chispa=reinaldo'];

const table: [title: string, text: string, expected: string[]][] = [
  ...[
    ['Los Caballeros Templarios buscaron el Santo Grial y fundaron la masonería, cuenta el libro', []],
    ['La policía de México detuvo a un hombre con droga. Los Caballeros Templarios mandan ahí', ['=templars']],
  ].map(([text, found]): [string, string, string[]] => [
    'an order of knights and the cartel that has its name',
    `${text as string}.`,
    (found as string[]).map((id) => `Los Caballeros Templarios${id}`),
  ]),
  ...[
    ['Eleven gang members were killed in Haiti, police said', ['Eleven gang?nine']],
    ['The Eleven gang sold drugs, police said', ['Eleven gang=nine']],
  ].map(([text, found]): [string, string, string[]] => ['a number of men', `${text as string}.`, found as string[]]),
  [
    'the body of a place that is none of the group’s',
    'Police said of the murder that the West Papua Knights Liberation Front sold drugs.',
    [],
  ],
  ...[
    ['John Roe, author of “The Vesper Cartel,” said of the murders', '?'],
    ['Roe wrote his book “Vesper Cartel”, police said', '?'],
    ['Roe wrote of the “Vesper Cartel” and its murders', '='],
  ].map(([text, tier]): [string, string, string[]] => [
    'a book of a group’s name',
    `${ALFARA} The Vesper Cartel sold drugs. ${text as string}.`,
    ['Cártel de Alfara=alfara', 'Vesper Cartel=vesper', `Vesper Cartel${tier as string}vesper`],
  ]),
  ...[
    ['El estatuto se llama “Doctrinas de Los Zorros”', '?'],
    ['El cartel decía “Jefe de Los Zorros”', '='],
  ].map(([text, tier]): [string, string, string[]] => [
    'a title that ends in a group’s name',
    `${ALFARA} La banda Los Zorros vende droga y mata. ${text as string}, dijo la fiscalía del asesinato.`,
    ['Cártel de Alfara=alfara', 'Los Zorros=zorros', `Los Zorros${tier as string}zorros`],
  ]),
  ...[
    ['The podcast is called Gangster: The Story Of Reinaldo Torrado Quesal', '?'],
    ['The podcast is about a gangster, Reinaldo Torrado Quesal', '='],
  ].map(([text, tier]): [string, string, string[]] => [
    'a show that has a man’s name in its title',
    `${ALFARA} Reinaldo Torrado Quesal was convicted of murder. ${text as string}.`,
    ['Cártel de Alfara=alfara', 'Reinaldo Torrado Quesal=reinaldo', `Reinaldo Torrado Quesal${tier as string}reinaldo`],
  ]),
  ['letters of a firm', `${ALFARA} Compró los barcos del Grupo KK con droga en México.`, ['Cártel de Alfara=alfara']],
  [
    'a name of two, of which one has little of it, where the country is his',
    'The firm sells machines in Texas. Through a friend there was a tie-in with La Cofradía del Alba.',
    ['La Cofradía del Alba?alba-us'],
  ],
  ...[
    ['The PayPal Posse sold drugs', []],
    ['A gang may be called a Posse, a mob', []],
    ['Men of the Posse sold drugs in Fresno', ['the Posse=casa-us']],
  ].map(([text, found]): [string, string, string[]] => [
    'a word for any such group',
    `La Vecchia Casa of Fresno sold drugs, police said. ${text as string}.`,
    ['La Vecchia Casa=casa-us', ...(found as string[])],
  ]),
  ...[
    ['In Italy it bought the Posse', ['the Posse?casa-it']],
    ['In Fresno it bought the Posse', ['the Posse=casa-us']],
  ].map(([text, found]): [string, string, string[]] => [
    'a word that two groups are called by, where the sentence names the country of the other',
    `La Vecchia Casa of Fresno sold drugs, police said. ${text as string} against the union.`,
    ['La Vecchia Casa=casa-us', ...(found as string[])],
  ]),
  ...[
    ['Palermo', 'casa-it'],
    ['Fresno', 'casa-us'],
  ].map(([place, id]): [string, string, string[]] => [
    'an article that is part of one name and stands before the other',
    `${ALFARA} Cayó con droga en ${place} un capo de la Vecchia Casa.`,
    ['Cártel de Alfara=alfara', `la Vecchia Casa=${id}`],
  ]),
  [
    'a group of this name among those of another country',
    'El Night Riders Motorcycle Club vendió droga a Los Veltas, dijo la policía en Fresno.',
    ['Night Riders Motorcycle Club=riders', 'Los Veltas?veltas'],
  ],
  [
    'and where its own is named',
    'El Night Riders Motorcycle Club vendió droga a Los Veltas en México, dijo la policía en Fresno.',
    ['Night Riders Motorcycle Club=riders', 'Los Veltas=veltas'],
  ],
  [
    'the end of what is called so',
    `${ALFARA} Huyó Silvino de Jesús Barquera Lloret. En casa leía las viejas Memorias del Comandante.`,
    ['Cártel de Alfara=alfara', 'Silvino de Jesús Barquera Lloret=silvino'],
  ],
  [
    'behind a role it is his nickname',
    `${ALFARA} Huyó Silvino de Jesús Barquera Lloret. En casa dormían los sicarios del Comandante.`,
    ['Cártel de Alfara=alfara', 'Silvino de Jesús Barquera Lloret=silvino', 'Comandante=silvino'],
  ],
  [
    'a word that is a nickname, in the paragraph of another group',
    'El Cártel de Belmira mató a un hombre, dijo la fiscalía en México. En la casa 27 había drogas y El 27 murió.',
    ['Cártel de Belmira=belmira'],
  ],
  [
    'and in a row with a man of it',
    'El Cártel de Belmira mató a un hombre, dijo la fiscalía en México. Huyeron Wilmar Cardosa Pinheira y El 27.',
    ['Cártel de Belmira=belmira', 'Wilmar Cardosa Pinheira=barbara', 'El 27?silvino'],
  ],
  [
    'a series by where it was made',
    `${ALFARA} Huyó Reinaldo Torrado Quesal. La policía vio la serie colombiana El Chispa.`,
    ['Cártel de Alfara=alfara', 'Reinaldo Torrado Quesal=reinaldo', 'El Chispa?reinaldo'],
  ],
  [
    'a nickname with a given name in a list',
    `${ALFARA} Huyeron Reinaldo Torrado Quesal, César el Manco, Toño Leña y otros con droga.`,
    ['Cártel de Alfara=alfara', 'Reinaldo Torrado Quesal=reinaldo', 'César el Manco=barbara'],
  ],
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
  ...['en Veltas', 'at Veltas', 'en la vereda de Veltas', 'en el municipio de Veltas'].map(
    (place): [string, string, string[]] => [
      'a place by a word that is a group’s name',
      `${ALFARA} Los Veltas venden droga. La policía halló cocaína ${place}.`,
      ['Cártel de Alfara=alfara', 'Los Veltas=veltas'],
    ],
  ),
  ['a firm', 'Cártel de Alfara Capital has raised money, police said of drugs.', ['Cártel de Alfara?alfara']],
  ['a poster', 'El cartel de Alfara 2025, diseñado por Lía Ponce, muestra una marimba.', ['cartel de Alfara?alfara']],
  [
    'the end of a longer name in quotes',
    `${ALFARA}\n\nA los “Tacos Los Veltas” fue ayer.`,
    ['Cártel de Alfara=alfara', 'Los Veltas?veltas'],
  ],
  [
    'but not where crime is spoken of',
    `${ALFARA} La página “Corridos Veltas” elogia el narcotráfico.`,
    ['Cártel de Alfara=alfara', 'Veltas?veltas'],
  ],
  ['those who speak of themselves', 'Los Veltas hoy dormimos felices.', []],
  [
    'letters in a term and in a firm',
    `Dos asesinatos del Cártel de Alfara (CDA), dice el fiscal. El CDA/IP cayó. CDA Development sold a house. El CDA calla.`,
    ['Cártel de Alfara=alfara', 'CDA=alfara', 'CDA=alfara'],
  ],
  ...[
    ['Habló Paz con la policía', []],
    ['Lo dijo en Justicia y Paz', []],
    ['Voló a La Paz', []],
    ['La policía busca a Adolfo Paz. Paz calla', ['Adolfo Paz=tuerto-a', 'Paz=tuerto-a']],
    ['La policía busca a Adolfo Paz. El Comisionado de Paz calla', ['Adolfo Paz=tuerto-a']],
  ].map(([text, more]): [string, string, string[]] => [
    'a surname of an alias, on a page with and without the alias, and as a word of an office',
    `${ALFARA} Cayó Ulpiano Resquines con droga. ${text as string}.`,
    ['Cártel de Alfara=alfara', 'Ulpiano Resquines=tuerto-a', ...(more as string[])],
  ]),
  [
    'an operation that is called after a group',
    `${ALFARA} Los Zorros venden droga. La policía cerró la Operación Los Zorros.`,
    ['Cártel de Alfara=alfara', 'Los Zorros=zorros', 'Los Zorros?zorros'],
  ],
  ...['el barrio', 'una colonia', 'el equipo'].map((called): [string, string, string[]] => [
    'a neighbourhood and a team, even of a distinctive name',
    `Lo mataron en ${called} Cártel de Alfara; la policía busca al asesino.`,
    ['Cártel de Alfara?alfara'],
  ]),
  [
    'a series in quotes, even on crime',
    'La serie «Cártel de Alfara», sobre el narcotráfico y un asesinato, vuelve el lunes.',
    ['Cártel de Alfara?alfara'],
  ],
  [
    'an operation that is called after somebody',
    `${ALFARA} Reinaldo Torrado Quesal, alias El Chispa, huyó. Operation El Chispa closed.`,
    ['Cártel de Alfara=alfara', 'Reinaldo Torrado Quesal=reinaldo', 'El Chispa=reinaldo', 'El Chispa?reinaldo'],
  ],
  ...['identificado como Wilber López,', 'quien fue identificado por la policía como Wilber López.'].map(
    (who): [string, string, string[]] => [
      'a nickname of another, whose name comes behind',
      `${ALFARA} Cayó alias «El Chispa», ${who}`,
      ['Cártel de Alfara=alfara', 'El Chispa?reinaldo'],
    ],
  ),
  [
    'and of one with a common English name before it',
    'Police of the Alfara Cartel arrested Philip Grange, alias “El Chispa”, for murder.',
    ['Alfara Cartel=alfara', 'El Chispa?reinaldo'],
  ],
  [
    'and of another before it',
    'A polícia do Cártel de Alfara prendeu Thiago Andrade, o “El Chispa”, por homicídio.',
    ['Cártel de Alfara=alfara', 'El Chispa?reinaldo'],
  ],
  [
    'others who are called after a group, in quotes',
    `${ALFARA} El clan, «Los Veltas de la economía», lavó dinero de la droga.`,
    ['Cártel de Alfara=alfara', 'Los Veltas?veltas'],
  ],
  [
    'and those of another place',
    `${ALFARA} Mataron Los Veltas Costeños. Mataron Los Veltas con droga.`,
    ['Cártel de Alfara=alfara', 'Los Veltas=veltas'],
  ],
  [
    'two letters in the name of a firm',
    `The drug gang, the Kotrik clan, fell. KK Estructuras Metálicas fell with the gang.`,
    ['Kotrik clan=kotrik'],
  ],
  [
    'and the letters of a firm’s legal form',
    'The drug gang, the Kotrik clan, sold the mining firm Orvato KK to another gang.',
    ['Kotrik clan=kotrik'],
  ],
  [
    'a landscape',
    `${ALFARA} La guerrilla entró en los Altos de Orna y mató a dos con el Kotrik clan.`,
    ['Cártel de Alfara=alfara', 'Kotrik clan=kotrik'],
  ],
  ['one of another given name, who is called like a country', `${HUYO}\n\nHabló Salvador Torrado.`, KNOWN],
  [
    'whoever is spoken to behind a name',
    `${HUYO}\n\n¿Y qué dice de Torrado, presidenta? Torrado traficó droga.`,
    [...KNOWN, 'Torrado=reinaldo', 'Torrado=reinaldo'],
  ],
  ['a band among bands', 'La banda Los Veltas ganó el concurso de bandas de música, informó la alcaldía.', []],
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
  ...[
    'El 27 de febrero habló un juez de la droga',
    'Cayó el 27 por ciento de los envíos de droga',
    'El operativo Rápido y Furioso metió armas en el país',
    'PREGUNTA PARA ANDRÉS MANUEL LLORET PEDRAZA, de la sierra',
    'Habló Silvino Barquera-Montes',
    'Habló el alcalde Silvino Lloret Lloret',
  ].map((text): [string, string, string[]] => [
    'a date, a share, an operation, a speaker in capitals, two surnames of which one is his',
    `${ALFARA} Huyó Silvino de Jesús Barquera Lloret.\n\n${text}.`,
    ['Cártel de Alfara=alfara', 'Silvino de Jesús Barquera Lloret=silvino'],
  ]),
  [
    'a nickname that hardly anybody uses, with its article',
    `${ALFARA} Huyó Silvino de Jesús Barquera Lloret. Cayó El Rápido.`,
    ['Cártel de Alfara=alfara', 'Silvino de Jesús Barquera Lloret=silvino', 'El Rápido=silvino'],
  ],
  ...['Fernando Arturo ‘N’, alías', 'Pedro Rincones,', 'Ciro “N”, alias'].map((who): [string, string, string[]] => [
    'a nickname of another, whose surname is withheld or who is given in full',
    `${ALFARA} Cayó ${who} ‘El Chispa’, con droga.`,
    ['Cártel de Alfara=alfara', 'El Chispa?reinaldo'],
  ]),
  [
    'of one whose surname is withheld',
    `${ALFARA} Cayó Reinaldo ‘N’, alias ‘El Chispa’, con droga.`,
    ['Cártel de Alfara=alfara', 'Reinaldo ‘N’=reinaldo', 'El Chispa=reinaldo'],
  ],
  ...['Habló ante la Unión de Colonos de', 'Lo dijo la Unión Federal de', 'Lo dijo la Unión para Asuntos de'].map(
    (text): [string, string, string[]] => [
      'a word and its article that go on',
      `${ALFARA} ${text} la droga en México.`,
      ['Cártel de Alfara=alfara'],
    ],
  ),
  [
    'the word alone beside an actor who has no tie to it, and with a noun of a group at home',
    `${ALFARA} Pagó a La Unión por la droga en México. Atacó la banda La Unión en México.`,
    ['Cártel de Alfara=alfara', 'La Unión?union', 'La Unión=union'],
  ],
  [
    'brothers of another surname, which comes behind',
    `${ALFARA} Huyó Reinaldo Torrado Quesal. Cayeron los hermanos Iván y Alberto Pineda.`,
    ['Cártel de Alfara=alfara', 'Reinaldo Torrado Quesal=reinaldo'],
  ],
  [
    'and of his',
    `${ALFARA} Huyó Reinaldo Torrado Quesal. Cayeron los hermanos Iván y Alberto Torrado.`,
    ['Cártel de Alfara=alfara', 'Reinaldo Torrado Quesal=reinaldo', 'Iván=ivan'],
  ],
  [
    'a role with a capital before a name',
    `${ALFARA} They buried Mafia Godfather Reinaldo Torrado.`,
    ['Cártel de Alfara=alfara', 'Reinaldo Torrado=reinaldo'],
  ],
  [
    'letters of a group that is at home, in a passage on crime: possible at least, but not a firm’s',
    'La policía de México detuvo a dos y decomisó droga. El CDA mató a un testigo. El CDA Palacio fue condenado.',
    ['CDA?alfara'],
  ],
  [
    'letters that the page gives to another body later on',
    'El Cártel de Alfara (CDA) trafica.\n\nEl CDA calla, dijo la policía.\n\nEl Centro de Artes (CDA) abre mañana.',
    ['Cártel de Alfara=alfara', 'CDA=alfara', 'CDA=alfara'],
  ],
  [
    'a nickname in a list',
    `${ALFARA} Huyeron Iván Torrado Quesal, «El Chispa» y otros capos.`,
    ['Cártel de Alfara=alfara', 'Iván Torrado Quesal=ivan', 'El Chispa=reinaldo'],
  ],
  [
    'a city before a nickname is nobody’s name',
    `${ALFARA} El jefe del Rio de Janeiro, conhecido como El Chispa, foi preso.`,
    ['Cártel de Alfara=alfara', 'El Chispa=reinaldo'],
  ],
  ...[
    ['Police in Quebec say that the Night Riders control the drug trade and the gangs.', 'riders-north'],
    ['Police in Fresno say that the Night Riders control the drug trade and the gangs.', 'riders'],
    ['Police in Fresno say that the Quebec branch of the Night Riders controls the drug trade.', 'riders-north'],
    ['Far from their home in Fresno, the Night Riders in Quebec control the drug trade and the gangs.', 'riders-north'],
  ].map(([text, actor]): [string, string, string[]] => [
    'a branch and its mother, by where the text is at home',
    text!,
    [`Night Riders=${actor}`],
  ]),
  [
    'a branch that is named after its mother’s name was, once',
    'A gang war: the Night Riders kill.\n\nQuebec’s Night Riders leader was jailed for drugs.\n\nTwo Night Riders died.',
    ['Night Riders=riders', 'Quebec’s Night Riders=riders-north', 'Night Riders=riders'],
  ],
  ...[
    ['La mafia cayó con droga. Sardella mató a dos, dijo la policía.', '='],
    ['La mafia cayó con droga. Pino Sardella fue preso. Sardella mató a dos, dijo la policía.', '?'],
    ['La mafia cayó con droga. Sardella, conocido como Mao, mató a dos, dijo la policía.', '?'],
  ].map(([text, tier]): [string, string, string[]] => [
    'a family, and one man of it by his given name or in the singular',
    `${ALFARA} ${text}`,
    ['Cártel de Alfara=alfara', `Sardella${tier}sardella`],
  ]),
  [
    'letters in one breath with another group',
    'The gangs, the Alfara Cartel and 9Q, fight over drugs.',
    ['Alfara Cartel=alfara', '9Q=nine'],
  ],
  [
    'but not in the same paragraph only',
    'The Alfara Cartel and others fight over drugs. A room is called 9Q.',
    ['Alfara Cartel=alfara', '9Q?nine'],
  ],
  ...['Prenderam um delator do CDA no México', 'Prenderam pessoas ligadas ao CDA no México'].map(
    (text): [string, string, string[]] => [
      'whose the letters are said to be',
      `${text}, com droga, e dois traficantes.`,
      ['CDA=alfara'],
    ],
  ),
  [
    'somebody of a family’s group by rank',
    'The mob was tried. Kestrell underboss Sal Orvato was convicted. The Kestrell crime family fell. A former Kestrell made man told police.',
    ['Kestrell=kest', 'Kestrell crime family=kest', 'Kestrell=kest'],
  ],
  ...[
    'según la Agencia Federal de Caminos',
    'según la Agencia para el Control de Armas',
    'según la Agencia en Orna de la ONU',
    'según la Agencia 12',
  ].map((text): [string, string, string[]] => [
    'a common word that goes on as the name of a body',
    `La banda trafica droga con el Cártel de Alfara, ${text}.`,
    ['Cártel de Alfara=alfara'],
  ]),
  [
    'the common word alone, once a body’s name has begun with it',
    'La Agencia del Alto Comisionado habló del Cártel de Alfara y la droga. La Agencia vio dos asesinatos.',
    ['Cártel de Alfara=alfara'],
  ],
  [
    'unless the page names the group in full',
    'La Agencia de Orna mató a dos con el Cártel de Alfara, dijo la Agencia del Agua. La Agencia vende droga.',
    ['La Agencia de Orna=agency', 'Cártel de Alfara=alfara', 'La Agencia=agency'],
  ],
  [
    'letters that the world over are a body’s',
    'Según la ONU, el Cártel de Alfara mató a dos y vendió droga.',
    ['Cártel de Alfara=alfara'],
  ],
  [
    'unless the page names the group in full',
    'Narcos Unidos de Orna mató a dos. Según la policía, La ONU vendió droga.',
    ['Narcos Unidos de Orna=united', 'La ONU=united'],
  ],
  ...[['Reinaldo Torrado Quesal, the so-called “El Tuerto”, fled', 'Reinaldo Torrado Quesal=reinaldo']].map(
    ([text, who]): [string, string, string[]] => [
      'a nickname said of another who is named beside it, with an article before it: possible at most',
      `The Cártel de Alfara traffics drugs. ${text}.`,
      ['Cártel de Alfara=alfara', who!, 'El Tuerto?tuerto-a'],
    ],
  ),
  [
    'a firm that has a surname and a capital',
    `${HUYO} Dos firmas, Torrado’s Enterprise y otra, callan. Torrado’s lawyer spoke of the crime.`,
    [...KNOWN, 'Torrado=reinaldo'],
  ],
  ...['interpreta a Reinaldo Torrado Quesal', 'no da pena: Reinaldo Torrado Quesal (Diego Ponce) huye'].map(
    (text): [string, string, string[]] => [
      'somebody whom an actor plays',
      `La serie trata del Cártel de Alfara y el crimen. El actor ${text}.`,
      ['Cártel de Alfara=alfara', 'Reinaldo Torrado Quesal?reinaldo'],
    ],
  ),
  [
    'a weak name of a group of another country',
    'El Cártel de Alfara trafica con La Cofra de Colombia.',
    ['Cártel de Alfara=alfara'],
  ],
  ...[
    'En Estados Unidos',
    'En San Diego',
    'Em São Paulo',
    'In the United States',
    'Fue llevado a Costa Rica',
    'Lo dijo la Fiscalía General',
  ].map((text): [string, string, string[]] => [
    'a place or an office that ends before a name',
    `${ALFARA} ${text} Reinaldo Torrado Quesal calla.`,
    ['Cártel de Alfara=alfara', 'Reinaldo Torrado Quesal=reinaldo'],
  ]),
  [
    'but not another’s given names',
    `${ALFARA} En la plaza Ana Unidos Torrado Quesal calla. El general San Martín Torrado Quesal habla.`,
    ['Cártel de Alfara=alfara'],
  ],
  ...[
    ['el mayor narco del mundo', '='],
    ['el mayor exportador de droga', '='],
    ['el mayor de la ciudad', '?'],
  ].map(([said, tier]): [string, string, string[]] => [
    'the greatest, and a mayor',
    `${ALFARA} Huyó José Luna, ${said}.`,
    ['Cártel de Alfara=alfara', `José Luna${tier}luna`],
  ]),
  [
    'whose lawyer another is',
    `${HUYO} El acta fue firmada por Torrado, su abogado, un testigo y dos fiscales.`,
    [...KNOWN, 'Torrado=reinaldo'],
  ],
  [
    'what stands in quotes before a name is no part of it',
    `${ALFARA} ‘King of Milan’ Reinaldo Torrado Quesal trafficked drugs.`,
    ['Cártel de Alfara=alfara', 'Reinaldo Torrado Quesal=reinaldo'],
  ],
  [
    'a cartel and where it is from',
    'Un hombre del cartel mexicano de Alfara traficó droga.',
    ['cartel mexicano de Alfara=alfara'],
  ],
  [
    'letters that operate',
    'El Cártel de Alfara (CDA) trafica. El CDA opera en la sierra, dijo la policía. El CDA también opera en otras.',
    ['Cártel de Alfara=alfara', 'CDA=alfara', 'CDA=alfara', 'CDA=alfara'],
  ],
  ...['que opera en la sierra', 'que también opera con otros', 'viene una serie de capturas'].map(
    (said): [string, string, string[]] => [
      'a verb, and a number of something',
      `El Cártel de Alfara se alió con la banda Los Zorros, ${said}, dijo la fiscalía.`,
      ['Cártel de Alfara=alfara', 'Los Zorros=zorros'],
    ],
  ),
  [
    'a bracket between two names of one man, and behind what he leads',
    `${ALFARA} Huyó el jefe del Bloque Norte (Reinaldo Torrado Quesal). El Chispa (Reinaldo Torrado Quesal) calla.`,
    [
      'Cártel de Alfara=alfara',
      'Reinaldo Torrado Quesal=reinaldo',
      'El Chispa=reinaldo',
      'Reinaldo Torrado Quesal=reinaldo',
    ],
  ],
  [
    'or, which is no article',
    `${ALFARA} Huyó Reinaldo Torrado Quesal, alias ‘Mao’ o ‘Chispa’.`,
    ['Cártel de Alfara=alfara', 'Reinaldo Torrado Quesal=reinaldo', 'Mao=reinaldo', 'Chispa=reinaldo'],
  ],
  [
    'two surnames with a hyphen, behind a nickname',
    `${ALFARA} Huyó Reinaldo "El Chispa" Torrado-Quesal.`,
    ['Cártel de Alfara=alfara', 'Reinaldo "El Chispa" Torrado-Quesal=reinaldo'],
  ],
  [
    'letters that the page sets behind a name, whoever else has them in his record',
    'La Primeira Frente de Alfara mató a dos. El Kotrik clan (KC) trafica droga. El KC huyó.',
    ['Kotrik clan=kotrik', 'KC=kotrik', 'KC=kotrik'],
  ],
  [
    'what is said of whom a nickname in commas stands beside',
    `${ALFARA} Reinaldo Torrado Quesal, o «El Chispa», é apontado com nome de peso no crime.`,
    ['Cártel de Alfara=alfara', 'Reinaldo Torrado Quesal=reinaldo', 'El Chispa=reinaldo'],
  ],
  ...[
    ['El narco Sinaloense', '='],
    ['El ex-capitán de la Policía Militar', '='],
    ['El exsecretario de Seguridad Pública', '='],
    ['El secretario de Seguridad Pública', '?'],
  ].map(([text, tier]): [string, string, string[]] => [
    'where somebody is from, and whose trade it is that the record does not have',
    `${ALFARA} ${text} Reinaldo Torrado Quesal traficó droga.`,
    ['Cártel de Alfara=alfara', `Reinaldo Torrado Quesal${tier}reinaldo`],
  ]),
  ...[
    ['former Security Minister', '='],
    ['Security Minister', '?'],
  ].map(([office, tier]): [string, string, string[]] => [
    'who holds an office, and who holds it no more',
    `Cártel de Alfara trafficked drugs. The ${office} Reinaldo Torrado Quesal was charged.`,
    ['Cártel de Alfara=alfara', `Reinaldo Torrado Quesal${tier}reinaldo`],
  ]),
  [
    'letters behind a name that leave out what tells it from others',
    'The Kestrel Drug Trafficking Organization (KDTO), the Night Riders Motorcycle Club (MC) and another MC traffic drugs.',
    ['Night Riders Motorcycle Club=riders'],
  ],
  ...['En Estados Unidos', 'En San Diego', 'Según la Fiscalía General', 'Según la Policía Nacional'].map(
    (text): [string, string, string[]] => [
      'a place or an office that ends before a surname and a nickname',
      `${HUYO} ${text} Torrado calla. ${text} El Chispa mató a dos.`,
      [...KNOWN, 'Torrado=reinaldo', 'El Chispa=reinaldo'],
    ],
  ),
  ...['El agente de la Guardia Civil', 'El Policía Nacional'].map((text): [string, string, string[]] => [
    'but an officer of a force',
    `${ALFARA} ${text} Reinaldo Torrado Quesal detuvo a dos.`,
    ['Cártel de Alfara=alfara'],
  ]),
  ...(
    [
      ['El tren de Fresno sale a las seis', ['tren de Fresno?order']],
      ['El tren de Fresno vende droga y mata', ['tren de Fresno=order']],
      [
        'Las Milicias Populares Unidas de Bera verdaderas eran campesinos',
        ['Milicias Populares Unidas de Bera?agency'],
      ],
      ['Unas orquestas: el cuarteto Narcos Unidos de Orna toca', ['Narcos Unidos de Orna?united']],
      ['Rojanemi, a documentary, was on television', ['Rojanemi?cofra']],
      ['The shop Rojanemi Crafts sold drums', []],
      ['The Rojanemi street is closed', []],
    ] as const
  ).map(([text, found]): [string, string, string[]] => [
    'what the words of a name mean, and who else is called so',
    `${ALFARA}\n\n${text}.`,
    ['Cártel de Alfara=alfara', ...found],
  ]),
  [
    'another group of the name of one that the page has named',
    `${ALFARA} Los Veltas venden droga y matan. Hubo otro grupo llamado Los Veltas, que mataba.`,
    ['Cártel de Alfara=alfara', 'Los Veltas=veltas', 'Los Veltas?veltas'],
  ],
  [
    'where a bus goes',
    `${ALFARA} La pandilla Carmesia smuggled drugs. The gunman took the bus to Carmesia.`,
    ['Cártel de Alfara=alfara', 'pandilla Carmesia=order'],
  ],
  [
    'a time long past',
    `${ALFARA} Los Veltas venden droga. Un museo muestra a Los Veltas de la Edad Media, dijo la policía.`,
    ['Cártel de Alfara=alfara', 'Los Veltas=veltas'],
  ],
  ...[
    ['The Fresno Riders lost. ', []],
    ['', ['Riders=riders']],
  ].map(([before, found]): [string, string, string[]] => [
    'the last word of a name, where it has ended another’s',
    `${before}Police arrested men of the Night Riders of Fresno with drugs, killers of a club. Later the Riders sold drugs.`,
    ['Night Riders=riders', ...(found as string[])],
  ]),
  [
    'members written small, where the word has stood before the group',
    'Todos son los veltas del pueblo.\n\nLos Veltas venden droga y matan con el Cártel de Alfara. Los jefes de los veltas huyeron con droga.',
    ['Los Veltas=veltas', 'Cártel de Alfara=alfara'],
  ],
  ...['Hay otros 212 Reinaldo Torrado Quesal', 'Calla la familia Reinaldo Torrado Quesal'].map(
    (text): [string, string, string[]] => [
      'others of a man’s name',
      `${HUYO}\n\n${text}.`,
      [...KNOWN, 'Reinaldo Torrado Quesal?reinaldo'],
    ],
  ),
  [
    'a body that begins with the word of a group which the page has named before',
    'La banda La Agencia mató a dos en México con droga. La Agencia 12 del Agua cerró. La Agencia huyó con la droga.',
    ['La Agencia=agency', 'La Agencia=agency'],
  ],
  ...[
    ['Torrado Captured', 'Torrado'],
    ['Torrado Pleads Guilty', 'Torrado'],
    ['The Torrado Trial', 'Torrado'],
    ['SEE ALSO: El Chispa Profile', 'El Chispa'],
    ['Torrado Ashbourne', undefined],
  ].map(([line, found]): [string, string, string[]] => [
    'what a line says of him is no name of his',
    `${ALFARA} Reinaldo Torrado Quesal, “El Chispa”, fled with drugs.\n\n${line}\n\nHe sold drugs.`,
    [
      'Cártel de Alfara=alfara',
      'Reinaldo Torrado Quesal=reinaldo',
      'El Chispa=reinaldo',
      ...(found ? [`${found}=reinaldo`] : []),
    ],
  ]),
  [
    'by whom another is measured',
    `${ALFARA} Reinaldo Torrado Quesal fled. “He is a modern-day Reinaldo Torrado,” police said of a drug dealer.`,
    ['Cártel de Alfara=alfara', 'Reinaldo Torrado Quesal=reinaldo', 'Reinaldo Torrado=reinaldo'],
  ],
  [
    'Mr, whatever the page comes to speak of',
    `${ALFARA} Reinaldo Torrado Quesal fled. He sold drugs.\n\nWhile Mr Torrado says nothing, the coach of the football club thanked him for the match.`,
    ['Cártel de Alfara=alfara', 'Reinaldo Torrado Quesal=reinaldo', 'Torrado=reinaldo'],
  ],
  ...[0, 6].map((times): [string, string, string[]] => [
    'whom the page has named again and again',
    `${ALFARA} Reinaldo Torrado Quesal huyó.${' Torrado mató a dos.'.repeat(times)}\n\nFue Torrado al fútbol.`,
    [
      'Cártel de Alfara=alfara',
      'Reinaldo Torrado Quesal=reinaldo',
      ...Array<string>(times).fill('Torrado=reinaldo'),
      times > 0 ? 'Torrado=reinaldo' : 'Torrado?reinaldo',
    ],
  ]),
  [
    'a country’s, in quotes',
    `${ALFARA} Cayó con droga Reinaldo Torrado Quesal.\n\nHonduras’s ‘Reinaldo Torrado’ briefly captured.`,
    ['Cártel de Alfara=alfara', 'Reinaldo Torrado Quesal=reinaldo'],
  ],
  [
    'behind an article without its vowel',
    `${ALFARA} Cayó con droga Reinaldo Torrado Quesal. Habló la Maison de l'Torrado.`,
    ['Cártel de Alfara=alfara', 'Reinaldo Torrado Quesal=reinaldo'],
  ],
];

describe('other senses', () => {
  it.each(table)('%s: %s', (_, text, expected) => {
    expect(show(read(text))).toEqual(expected);
  });
});
