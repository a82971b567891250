/** Aliases that only the page knows, and nicknames right behind names, as a table. */
import { describe, expect, it } from 'vitest';
import { ALFARA, read, show } from './invented';

const KNOWN = ['Cártel de Alfara=alfara', 'Reinaldo Torrado Quesal=reinaldo'];

const table: [title: string, text: string, expected: string[]][] = [
  [
    'a nickname that names many, where his group and much of his record stand',
    `${ALFARA} Hay droga, dijo Pinzal en 2014 y 2016, en Marfagones, México.\n\nHubo droga. Los narcos y el Tinto se rebelan en 2014 y 2016, en Marfagones, México, por la droga.`,
    ['Cártel de Alfara=alfara', 'Pinzal?gualterio', 'el Tinto?gualterio'],
  ],
  ...(
    [
      ['un hombre de apellidos Barquera Lloret, alias “Rápido”', ['Barquera Lloret=silvino', 'Rápido=silvino']],
      ['un hombre, Elio Barquera Lloret, alias “Rápido”', ['Rápido?silvino']],
      ['un hombre de apellidos Barquera Ruz, alias “Rápido”', ['Rápido?silvino']],
    ] as const
  ).map(([who, found]): [string, string, string[]] => [
    'a nickname that is no name alone, behind both surnames of its bearer and of others',
    `La policía de México halló droga del Cártel de Belmira. En otro caso cayó por robo ${who}.`,
    ['Cártel de Belmira=belmira', ...found],
  ]),
  [
    'a full name in quotes behind the name of somebody else',
    `${ALFARA} Cayó por droga Drees Hagen, ‘Reinaldo Torrado’, un capo.`,
    ['Cártel de Alfara=alfara', 'Reinaldo Torrado?reinaldo'],
  ],
  [
    'the same in a list of actors',
    `${ALFARA} Cayeron por droga Gerundio Quesal Ortuño, «Reinaldo Torrado», y otros.`,
    ['Cártel de Alfara=alfara', 'Gerundio Quesal Ortuño=quesal', 'Reinaldo Torrado=reinaldo'],
  ],
  [
    'the same behind his own nickname, and behind a place',
    `${ALFARA} Cayó por droga Quesal, ‘Reinaldo Torrado’, un capo. En México, “Reinaldo Torrado Quesal” huyó.`,
    ['Cártel de Alfara=alfara', 'Quesal=reinaldo', 'Reinaldo Torrado=reinaldo', 'Reinaldo Torrado Quesal=reinaldo'],
  ],
  ...[
    ['described as the “brains” behind the raid', []],
    ['known as the “brains” to all, sold drugs', ['brains=reinaldo']],
  ].map(([said, found]): [string, string, string[]] => [
    'what somebody is to a deed, and what he is called',
    `${ALFARA} Reinaldo Torrado Quesal, ${said}.`,
    ['Cártel de Alfara=alfara', 'Reinaldo Torrado Quesal=reinaldo', ...(found as string[])],
  ]),
  [
    'an alias whose comma stands inside its quotes',
    `${ALFARA} Agents killed Reinaldo Torrado Quesal, alias “Bronco,” over drugs. “Bronco” had fled.`,
    ['Cártel de Alfara=alfara', 'Reinaldo Torrado Quesal=reinaldo', 'Bronco=reinaldo', 'Bronco=reinaldo'],
  ],
  [
    'the credit of a picture is none',
    `${ALFARA} Huyó Reinaldo Torrado Quesal (La Reforma Archives) con droga.`,
    ['Cártel de Alfara=alfara', 'Reinaldo Torrado Quesal=reinaldo'],
  ],
  [
    'a nickname without its article behind a word of kinship',
    `${ALFARA} Huyó El Mayo, capo de la droga. Declaró ante el juez su hermano Mayo.`,
    ['Cártel de Alfara=alfara', 'El Mayo=mayo', 'Mayo=mayo'],
  ],
  ...[
    'Reinaldo Torrado Quesal, alias “Bronco”, huyó.',
    'Reinaldo Torrado Quesal “Bronco” huyó.',
    'Reinaldo Torrado Quesal (a) “Bronco” huyó.',
    'Reinaldo Torrado Quesal, o “Bronco”, fugiu.',
  ].map((text): [string, string, string[]] => [
    'an alias that the page gives, also before and after',
    `Buscan a «Bronco».\n\n${ALFARA} ${text} La policía allanó la casa de ‘Bronco’.`,
    ['Bronco=reinaldo', ...KNOWN, 'Bronco=reinaldo', 'Bronco=reinaldo'],
  ]),
  [
    'a list of them in a sentence about him',
    `${ALFARA} Huyó Reinaldo Torrado Quesal. He was born in Orna and is also nicknamed El Trueno and Bronco.`,
    [...KNOWN, 'El Trueno=reinaldo', 'Bronco=reinaldo'],
  ],
  [
    'a row of them behind his name',
    `${ALFARA} Huyó Reinaldo Torrado Quesal, alias “El Trueno,” “T-14,” “Bronco”.`,
    [...KNOWN, 'El Trueno=reinaldo', 'T-14=reinaldo', 'Bronco=reinaldo'],
  ],
  [
    'and no further than the row',
    `${ALFARA} En alusión a Reinaldo Torrado Quesal, alias Bronco, la Casa Blanca calló.`,
    [...KNOWN, 'Bronco=reinaldo'],
  ],
  [
    'one in small letters right behind him',
    `${ALFARA} Huyó Reinaldo Torrado Quesal, known as "the dice player," y no “the dice”.`,
    [...KNOWN, 'the dice player=reinaldo'],
  ],
  [
    'a nickname that the page has behind another’s name, and his alone',
    `${ALFARA} Cayó Daniel Rodríguez de la Vega, El Chispa, un ladrón, con droga. El Chispa calla.`,
    ['Cártel de Alfara=alfara', 'El Chispa?reinaldo', 'El Chispa?reinaldo'],
  ],
  [
    'what is another’s nickname elsewhere',
    `${ALFARA} Iván Torrado Quesal, nicknamed the ‘El Tuerto’, fled.`,
    ['Cártel de Alfara=alfara', 'Iván Torrado Quesal=ivan', 'El Tuerto=ivan'],
  ],
  ...(
    [
      ['whose aliases include “El Zumo,” “Bronco” and “Pardo,” fled', ['El Zumo', 'Bronco', 'Pardo']],
      ['64, better known as "Bronco" or "The Horse," fled', ['Bronco', 'The Horse']],
      ['who goes by “Bronco”, fled', ['Bronco']],
      ['El Chispa (The Spark), fled', ['El Chispa', 'The Spark']],
      ['El Chispa (“the little spark”), fled', ['El Chispa', 'the little spark']],
      ['El Chispa or ‘Sparky’, fled', ['El Chispa', 'Sparky']],
      ['El Chispa (below), fled', ['El Chispa']],
    ] as const
  ).map(([said, found]): [string, string, string[]] => [
    'a list of them, and the same in other words',
    `${ALFARA} Reinaldo Torrado Quesal, ${said}.`,
    [...KNOWN, ...found.map((alias) => `${alias}=reinaldo`)],
  ]),
  ...(
    [
      [
        'Reinaldo Torrado Quesal, known by the nicknames “Bronco” (horse) and “Trueno” (the Thunder), fled',
        ['Bronco', 'Trueno', 'the Thunder'],
      ],
      ['Reinaldo Torrado Quesal, 64, the so-called “northern king”, fled', ['northern king']],
      ['Reinaldo Torrado Quesal, known in the underworld as “Bronco”, fled', ['Bronco']],
      [
        'Reinaldo Torrado Quesal huyó. Tenía los alias de Pedro Luna Mora, Ramón Díaz, “Bronco” y “El Trueno”',
        ['Pedro Luna Mora', 'Ramón Díaz', 'Bronco', 'El Trueno'],
      ],
      ['Reinaldo Torrado Quesal, alias “Bronco” o Pedro Díaz, huyó', ['Bronco', 'Pedro Díaz']],
    ] as const
  ).map(([said, found]): [string, string, string[]] => [
    'a list of them in other words, with what they mean, and with names that are in it',
    `${ALFARA} ${said}.`,
    [...KNOWN, ...found.map((alias) => `${alias}=reinaldo`)],
  ]),
  [
    'two of them without quotes before his name',
    `${ALFARA} Known as the Horse of Orna, Reinaldo Torrado Quesal fled. Tenido por un capo de la droga y conocido como “Bronco”, Torrado calla.`,
    [
      'Cártel de Alfara=alfara',
      'Horse of Orna=reinaldo',
      'Reinaldo Torrado Quesal=reinaldo',
      'Bronco=reinaldo',
      'Torrado=reinaldo',
    ],
  ],
  ...[
    'fled. He lived there under the false name of “Pedro Luna Mora',
    'fled under the name of Pedro Luna Mora',
    'tenía un pasaporte falso a nombre de Pedro Luna Mora',
    'huyó con el nombre de Pedro Luna Mora',
    'vivia sob o nome falso de Pedro Luna Mora',
  ].map((text): [string, string, string[]] => [
    'a name that he hid behind, perhaps another’s',
    `${ALFARA} Reinaldo Torrado Quesal ${text}.`,
    [...KNOWN, 'Pedro Luna Mora?reinaldo'],
  ]),
  [
    'two such names: the first is no stranger before the second',
    `${ALFARA} Reinaldo Torrado Quesal fled under the name of Pedro Luna Mora and with a false passport in the name of Carlos Mora Luna.`,
    [...KNOWN, 'Pedro Luna Mora?reinaldo', 'Carlos Mora Luna?reinaldo'],
  ],
  ...[
    'huyó. Sergio Luis de la Vega vivía con el nombre de Pedro Luna Mora',
    'calla. La empresa fue registrada con el nombre de Pedro Luna Mora',
    'calla. Huyó la hermana de Reinaldo Torrado Quesal con el nombre de Pedra Luna Mora',
  ].map((text): [string, string, string[]] => [
    'but not what somebody or something else is named',
    `${ALFARA} Reinaldo Torrado Quesal ${text}.`,
    [...KNOWN, ...(text.includes('hermana') ? ['Reinaldo Torrado Quesal=reinaldo'] : [])],
  ]),
  ...['The suspect, nicknamed “Bronco”, spoke', 'El capo detenido, apodado Bronco, calla'].map(
    (said): [string, string, string[]] => [
      'what he is called of whom the sentence before it told',
      `${ALFARA} Huyó Reinaldo Torrado Quesal. ${said}.`,
      [...KNOWN, 'Bronco=reinaldo'],
    ],
  ),
  [
    'his surname before his nickname, whatever else the passage speaks of',
    `${ALFARA} Reinaldo Torrado Quesal huyó.\n\nEl estadio aplaudió el gol del delantero del torneo. A Torrado, también conocido como El Bronco o El Chispa, le gusta el fútbol.\n\nEl estadio aplaudió otro gol del delantero del torneo. A Torrado le gusta el fútbol.`,
    [...KNOWN, 'Torrado=reinaldo', 'El Bronco=reinaldo', 'El Chispa=reinaldo', 'Torrado?reinaldo'],
  ],
  ...[
    ['Bosnian Escobar', ['Bosnian Escobar?reinaldo']],
    ['Pablo Escobar of the Balkans', ['Pablo Escobar of the Balkans?reinaldo']],
    ['Colombian Escobar', []],
    ['“Bosnian Escobar”', ['Bosnian Escobar?reinaldo']],
    ['Rodolfo Escobar', []],
    ['mayor Rodolfo Díaz (“Bosnian Escobar”)', []],
    ['El Chapo de Sinaloa', []],
  ].map(([who, found]): [string, string, string[]] => [
    'after whom one is called who is nearly alone on the page',
    `${ALFARA} Reinaldo Torrado Quesal fled. Police say the ${who as string} is rich.`,
    [...KNOWN, ...(found as string[])],
  ]),
  [
    'a nickname that is shortened, but to no given name and in no other name',
    `${ALFARA} Huyó con droga Ismaíl Zarate Lermo, capo de la droga, alias “Mano Rota”. La policía buscó a Mano por un homicidio. La Mano Negra mata. Mano Díaz vende droga.`,
    ['Cártel de Alfara=alfara', 'Ismaíl Zarate Lermo=mayo', 'Mano Rota=mayo', 'Mano?mayo'],
  ],
  [
    'why he is called so, before his name',
    `${ALFARA} Reinaldo Torrado Quesal fled. Nicknamed “the horse” for his temper, Torrado killed two.`,
    [...KNOWN, 'the horse=reinaldo', 'Torrado=reinaldo'],
  ],
  [
    'a nickname in quotes that stood inside his full name, where nothing else is told',
    `${ALFARA} Reinaldo “El Chispa” Torrado Quesal huyó.\n\nCerca de ‘El Chispa’ una vez más`,
    ['Cártel de Alfara=alfara', 'Reinaldo “El Chispa” Torrado Quesal=reinaldo', 'El Chispa=reinaldo'],
  ],
  [
    'his lawyer’s trade is not his',
    `${ALFARA} Huyó Reinaldo Torrado Quesal. It was the trial of Torrado, whose lawyer spoke.`,
    [...KNOWN, 'Torrado=reinaldo'],
  ],
  [
    'an epithet, wherever the page has it',
    `Buscam o rei da erva\n\n${ALFARA} Huyó Reinaldo Torrado Quesal.\n\nChamado de “rei da erva”, o mafioso calla.`,
    ['rei da erva=reinaldo', ...KNOWN, 'rei da erva=reinaldo'],
  ],
  [
    'and one that begins a longer one of the record',
    `Buscan al rey de la droga.\n\n${ALFARA} Huyó Eloy Bracamonte, Rey de la Droga de Orna.`,
    ['rey de la droga=eloy', 'Cártel de Alfara=alfara', 'Eloy Bracamonte=eloy', 'Rey de la Droga=eloy'],
  ],
  ...[
    'con un hombre conocido como “Bronco”',
    'y cayó Pedro Díaz. Conocido como “Bronco”, callaba',
    '. Mario, conocido como “Bronco”, calla',
    'con su chofer. Conocido como “Bronco”, calla',
    'y un general lo siguió. Calla. Conocido como “Bronco”, bebía',
    '. Dijo poco. Conocido como “Bronco,” Dino calla',
  ].map((text): [string, string, string[]] => [
    'but not what somebody else is called',
    `${ALFARA} Huyó Reinaldo Torrado Quesal ${text}.`.replace(' .', '.'),
    KNOWN,
  ]),
  ...['el chofer', 'uno de los sicarios', 'la hermana'].map((who): [string, string, string[]] => [
    'nor what may be said of one of his',
    `${ALFARA} Huyó ${who} de Reinaldo Torrado Quesal, conocido como “Bronco”, con droga.`,
    KNOWN,
  ]),
  [
    'an alias that goes on behind a particle',
    `${ALFARA} Huyó Reinaldo Torrado Quesal, known as Pata de Palo, con droga.`,
    [...KNOWN, 'Pata de Palo=reinaldo'],
  ],
  [
    'nor others who are called after him',
    `${ALFARA} Huyó Reinaldo Torrado Quesal, chamado de “rei da erva”. O novo rei da erva calla, o rei da erva Dino Prado vende.`,
    [...KNOWN, 'rei da erva=reinaldo'],
  ],
  [
    'nor a group that has his nickname',
    `${ALFARA} Huyó Reinaldo Torrado Quesal, El Chispa. Cayeron dos de los Chispa con droga.`,
    [...KNOWN, 'El Chispa=reinaldo'],
  ],
  [
    'without quotes where words like alias stand before it',
    `${ALFARA} Huyó Reinaldo Torrado Quesal, alias Bronco. La policía halló un Bronco robado.`,
    [...KNOWN, 'Bronco=reinaldo'],
  ],
  [
    'only in quotes',
    `${ALFARA} Huyó Reinaldo Torrado Quesal, alias “Bronco”. La policía halló un Bronco robado.`,
    [...KNOWN, 'Bronco=reinaldo'],
  ],
  [
    'or with the capital of its article',
    `${ALFARA} Huyó Reinaldo Torrado Quesal (El Bronco). La policía halló la casa de El Bronco. El Bronco es un cerro.`,
    [...KNOWN, 'El Bronco=reinaldo', 'El Bronco=reinaldo'],
  ],
  [
    'not what the page gives to another as well',
    `${ALFARA} Huyó Reinaldo Torrado Quesal, alias “Bronco”. Cayó Mario Díaz, alias “Bronco”. La policía busca a “Bronco”.`,
    KNOWN,
  ],
  ['not a party in brackets', `${ALFARA} Huyó Reinaldo Torrado Quesal (Morena). Calla “Morena”.`, KNOWN],
  ['nor what somebody says', `${ALFARA} Huyó Reinaldo Torrado Quesal “en coche”. Cayó “Coche”.`, KNOWN],
  [
    'nor of whom the page does not identify',
    'Reinaldo Torrado Quesal, “Bronco”, abrió una panadería. Calla “Bronco”.',
    ['Reinaldo Torrado Quesal?reinaldo'],
  ],
  [
    'a letter amiss in the name before a nickname',
    `${ALFARA} Huyó Reinaldo Torrada Quesal “El Chispa”.`,
    ['Cártel de Alfara=alfara', 'Reinaldo Torrada Quesal=reinaldo', 'El Chispa=reinaldo'],
  ],
  ['but not another given name', `${ALFARA} Huyó Gaspar Torrado Quesal “El Chispa”.`, ['Cártel de Alfara=alfara']],
  [
    'a relative with a nickname of her own',
    `${ALFARA} Huyó Reinaldo Torrado Quesal. Presa su hermana, Beatriz Asunta "Chiqui" Torrado.`,
    KNOWN,
  ],
  [
    'the second of the name is another',
    `${ALFARA} Reinaldo Torrado Quesal, El Chispa, huyó. Cayó el segundo “Chispa” de la droga.`,
    [...KNOWN, 'El Chispa=reinaldo'],
  ],
  ...['marca una era', 'opera en el sur', 'también opera', 'libró su condena'].map(
    (verb): [string, string, string[]] => [
      'a verb is no work and no firm',
      `${ALFARA} Reinaldo Torrado Quesal huyó. En prisión, “El Chispa” ${verb}.`,
      [...KNOWN, 'El Chispa=reinaldo'],
    ],
  ),
  [
    'but a work is',
    `${ALFARA} Reinaldo Torrado Quesal huyó. “El Chispa”, ópera de cámara, estrena.`,
    [...KNOWN, 'El Chispa?reinaldo'],
  ],
  ['nor another surname', `${ALFARA} Huyó Reinaldo Díaz Quesal “El Chispa”.`, ['Cártel de Alfara=alfara']],
  [
    'the letters of his group, and a role in it',
    'José Luna, jefe negociador del CDA en México, habló por la radio.',
    ['José Luna=luna', 'CDA=alfara'],
  ],
  ['not the letters alone', 'José Luna saludó en México a un obrero del CDA, habló por la radio.', []],
  ['he who comes behind others', `${ALFARA} Hay uno más que los otros: Reinaldo Torrado Quesal.`, KNOWN],
  [
    'what a narco is like is no trade',
    `${ALFARA} Reinaldo Torrado Quesal huyó. Torrado, un narco prudente, calla.`,
    [...KNOWN, 'Torrado=reinaldo'],
  ],
  [
    'a drug is no trade',
    `${ALFARA} El capo de la droga José Luna huyó.`,
    ['Cártel de Alfara=alfara', 'José Luna=luna'],
  ],
  ...[
    ['“El Chispa” López', []],
    ['“El Chispa” Torrado', ['El Chispa” Torrado=reinaldo']],
  ].map(([who, found]): [string, string, string[]] => [
    'a nickname before another man’s surname, and before his own',
    `${ALFARA} Reinaldo Torrado Quesal huyó. La policía capturó al ${who as string} con droga.`,
    [...KNOWN, ...(found as string[])],
  ]),
  [
    'a nickname alone is nobody for sure, whatever is said of crime',
    'La policía capturó a El Chispa con droga en México, dijo la fiscalía sobre el homicidio.',
    ['El Chispa?reinaldo'],
  ],
  [
    'one that the records have for another, given to him by a sentence',
    `${ALFARA} Police arrested Reinaldo Torrado Quesal over drugs.\n\nTorrado, also known as El Comandante and El Bronco, fled.`,
    [...KNOWN, 'Torrado=reinaldo', 'El Comandante=reinaldo', 'El Bronco=reinaldo'],
  ],
  [
    'one in quotes between commas, which is a given name',
    `${ALFARA} Reinaldo Torrado Quesal, ‘Pedro’, vendía droga. La policía busca a ‘Pedro’.`,
    [...KNOWN, 'Pedro=reinaldo', 'Pedro=reinaldo'],
  ],
  ...[
    'Cayeron con droga Reinaldo Torrado Quesal, “El Gatote”, “El Perrote” y otros.',
    'Cayó con droga Reinaldo Torrado Quesal, “El Gatote”, y “El Perrote”.',
    'Cayó con droga la hija de Reinaldo Torrado Quesal, “La Gatota”, en Orna.',
    'Cayó con droga el abogado de Reinaldo Torrado Quesal, “El Gatote”, en Orna.',
    'Vendía droga, dice la serie sobre Reinaldo Torrado Quesal, “Dos Mundos”, que se estrenó.',
    'He sold drugs, says her memoir of life with Reinaldo Torrado Quesal, “Two Worlds”, which sold well.',
  ].map((who): [string, string, string[]] => [
    'in quotes between commas the next of a list, one of his, or what tells of him',
    `${ALFARA} ${who}`,
    KNOWN,
  ]),
  [
    'a given name and a nickname that is nobody’s by itself: perhaps somebody’s whole name',
    'La fiscalía de México investiga al Cártel de Belmira por droga. Hubo tiroteos en Orna, Ismaíl Turquino y Palmira.',
    ['Cártel de Belmira=belmira', 'Ismaíl Turquino?mayo'],
  ],
  [
    'behind a nickname Spanish o is no article',
    `${ALFARA} Cayó con droga Ismaíl Zarate Lermo, El Mayo o Turquino, un capo.`,
    ['Cártel de Alfara=alfara', 'Ismaíl Zarate Lermo=mayo', 'El Mayo=mayo', 'Turquino=mayo'],
  ],
  ...(
    [
      ['Ulpiano Resquines’ “Casa Sol” mansion', []],
      ['the house of Ulpiano Resquines, alias “Casa Sol”', ['Casa Sol=tuerto-a']],
    ] as const
  ).map(([where, found]): [string, string, string[]] => [
    'what somebody owns, in quotes',
    `${ALFARA} Police found drugs at ${where}.`,
    ['Cártel de Alfara=alfara', 'Ulpiano Resquines=tuerto-a', ...found],
  ]),
  ...(
    [
      ['el comandante federal Pedro Sol', []],
      ['el Comandante', ['el Comandante=silvino']],
    ] as const
  ).map(([who, found]): [string, string, string[]] => [
    'a rank, though a nickname has a small article',
    `${ALFARA} Huyó Silvino de Jesús Barquera Lloret. Vendió droga ${who}.`,
    ['Cártel de Alfara=alfara', 'Silvino de Jesús Barquera Lloret=silvino', ...found],
  ]),
  ...(
    [
      ['Reinhaldoh', ['El Chispa” Torrado=reinaldo']],
      ['Sergio', []],
    ] as const
  ).map(([first, found]): [string, string, string[]] => [
    'both nickname and surname behind a word that is nobody’s given name, or is another’s',
    `${ALFARA} Huyó con droga ${first} “El Chispa” Torrado.`,
    ['Cártel de Alfara=alfara', ...found],
  ]),
  [
    'a pseudonym, though the records give it to others',
    `${ALFARA} Huyó con droga Reinaldo Torrado Quesal, con el seudónimo de “Tuerto”. “Tuerto” vendía droga.`,
    [...KNOWN, 'Tuerto=reinaldo', 'Tuerto=reinaldo'],
  ],
  [
    'but not where the page has one of those',
    `${ALFARA} Cayó Ulpiano Resquines. Huyó con droga Reinaldo Torrado Quesal, alias “Tuerto”.`,
    ['Cártel de Alfara=alfara', 'Ulpiano Resquines=tuerto-a', KNOWN[1]!],
  ],
  [
    'a nickname behind the name of a court',
    `${ALFARA} Huyó Reinaldo Torrado Quesal. Para la Sala Penal Nacional, “El Chispa” vendió droga.`,
    [...KNOWN, 'El Chispa=reinaldo'],
  ],
  ...(
    [
      ['narcotraficante', '='],
      ['delantero', '?'],
    ] as const
  ).map(([who, tier]): [string, string, string[]] => [
    'a nickname in quotes behind the word for a criminal, where the passage is on sport',
    `${ALFARA} Huyó Reinaldo Torrado Quesal, “El Chispa”.\n\nSubastan un caballo de carreras y un equipo de fútbol del ${who} “El Chispa” tras el partido`,
    [...KNOWN, 'El Chispa=reinaldo', `El Chispa${tier}reinaldo`],
  ]),
  ...(
    [
      ['Hoy Bravo duerme en su casa.', ['Bravo?onofre']],
      ['El nombre de Chiquito es largo.', ['Chiquito?onofre']],
      ['Marcó un gol Chiquito en el estadio.', []],
      ['Pedro Bravo duerme en su casa.', []],
    ] as const
  ).map(([more, found]): [string, string, string[]] => [
    'a nickname that is shortened right behind it, on a page about crime',
    `${ALFARA} Huyó Onofre Castrejana Ruz, alias “Chiquito Bravo”, condenado por droga.\n\n${more}`,
    ['Cártel de Alfara=alfara', 'Onofre Castrejana Ruz=onofre', 'Chiquito Bravo=onofre', ...found],
  ]),
  [
    'a nickname that `or` gives to somebody else',
    `${ALFARA} Police say that Beatriz Velandia Ortuño or "El Chispa" ordered the murder.`,
    ['Cártel de Alfara=alfara', 'El Chispa?reinaldo'],
  ],
  [
    'and one whose real name is said to be another',
    `${ALFARA} La fiscalía acusó de asesinato a alias El Chispa, cuyo nombre real es Pedro de Jesús Velandia.`,
    ['Cártel de Alfara=alfara', 'El Chispa?reinaldo'],
  ],
];

describe('aliases', () => {
  it.each(table)('%s: %s', (_, text, expected) => {
    expect(show(read(text))).toEqual(expected);
  });
});
