/** How the press writes names that records have otherwise, and what is no such name, as a table. */
import { describe, expect, it } from 'vitest';
import { ALFARA, read, show } from './invented';

const ALFARA_HERE = 'Cártel de Alfara=alfara';

const table: [title: string, text: string, expected: string[]][] = [
  [
    'quotes of two signs within a name',
    `${ALFARA} Reinaldo ''King'' Torrado was convicted of murder.`,
    [ALFARA_HERE, "Reinaldo ''King'' Torrado=reinaldo"],
  ],
  ['and round somebody else’s nickname', `${ALFARA} Beatriz ''King'' Torrado was convicted of murder.`, [ALFARA_HERE]],
  [
    'the short form of a given name',
    `${ALFARA} Stan Bromfeld Weeks was convicted of murder. Stan Bromfeld, said the prosecutor, led the cartel.`,
    [ALFARA_HERE, 'Stan Bromfeld Weeks=stanley', 'Stan Bromfeld=stanley'],
  ],
  ['and of another one', `${ALFARA} Ron Bromfeld was convicted of murder.`, [ALFARA_HERE]],
  [
    'two full names of which one is said to be an alias',
    `${ALFARA} Dos hombres lo dirigen: Ulpiano Resquines, alias Jorge Veinte, y otro traficante.`,
    [ALFARA_HERE, 'Ulpiano Resquines=tuerto-a', 'Jorge Veinte=tuerto-a'],
  ],
  ...[
    ['Mano', ['Reinaldo Torrado=reinaldo']],
    ['Pedro', []],
  ].map(([first, found]): [string, string, string[]] => [
    'what prisoners in Brazil call one another, and a given name',
    `${ALFARA} O traficante Reinaldo Torrado Quesal mandou matar. Presos gritaram por ${first as string} Reinaldo Torrado na rebelião.`,
    [ALFARA_HERE, 'Reinaldo Torrado Quesal=reinaldo', ...(found as string[])],
  ]),
  ...[
    ['Reinaldo Torrado Quesal', ['Reinaldo Torrado Quesal=reinaldo', 'Sombra do Mar=reinaldo']],
    ['O rio', []],
  ].map(([who, found]): [string, string, string[]] => [
    'what somebody is called as well, and where',
    `${ALFARA} ${who as string} é chamado no submundo também de Sombra do Mar.`,
    [ALFARA_HERE, ...(found as string[])],
  ]),
  [
    'a man of whom is spoken as a figure',
    `${ALFARA} La policía busca a Reinaldo Torrado Quesal. “Ese personaje (‘El Chispa’) ordenó el asesinato”, dijo el fiscal.`,
    [ALFARA_HERE, 'Reinaldo Torrado Quesal=reinaldo', 'El Chispa=reinaldo'],
  ],
  [
    'and a part that is played',
    `${ALFARA} La policía busca a Reinaldo Torrado Quesal. En la comedia el personaje El Chispa canta.`,
    [ALFARA_HERE, 'Reinaldo Torrado Quesal=reinaldo', 'El Chispa?reinaldo'],
  ],
  [
    'letters amiss in brackets behind a name in quotes',
    `${ALFARA} La banda ‘Vivir o Mandar’ (VON) mató a dos policías. Cayó un sicario de VON.`,
    [ALFARA_HERE, 'Vivir o Mandar=torradenos', 'VON=torradenos', 'VON=torradenos'],
  ],
  [
    'and letters that stand for something else',
    `${ALFARA} La banda ‘Vivir o Mandar’ (DEA) mató a dos policías. Cayó un agente de la DEA.`,
    [ALFARA_HERE, 'Vivir o Mandar=torradenos'],
  ],
  [
    'a group in small letters, once it is identified',
    `${ALFARA} Los Torradeños mataron a dos policías. Los torradeños huyeron de la cárcel. Murieron tres torradeños en el tiroteo.`,
    [ALFARA_HERE, 'Los Torradeños=torradenos', 'torradeños=torradenos', 'torradeños=torradenos'],
  ],
  ...[
    ['a Tropa do Turquino', 'Turquino=mayo'],
    ['a Ponte do Turquino', ''],
  ].map(([what, found]): [string, string, string[]] => [
    'a gang that is called after who leads it',
    `${ALFARA} O traficante Ismaíl Zarate Lermo, o Turquino, mandou matar dois. Ontem ${what as string} vendia drogas, disse a polícia.`,
    [ALFARA_HERE, 'Ismaíl Zarate Lermo=mayo', 'o Turquino=mayo', ...(found ? [found] : [])],
  ]),
  ...[
    ['el último líder velta', ['velta=veltas']],
    ['el último bailarín velta', []],
    ['un velta', []],
  ].map(([who, found]): [string, string, string[]] => [
    'one of a group in small letters, behind his role in it',
    `${ALFARA} Los Veltas mataron a dos policías. La policía detuvo con droga a ${who as string}.`,
    [ALFARA_HERE, 'Los Veltas=veltas', ...(found as string[])],
  ]),
  [
    'and in a play on the word, possibly',
    `${ALFARA} Los Torradeños mataron a dos policías. La banda pasó en la cárcel de toreros a torradeños.`,
    [ALFARA_HERE, 'Los Torradeños=torradenos', 'torradeños?torradenos'],
  ],
  [
    'and people of a place may be meant',
    `${ALFARA} Los Torratecos mataron a dos policías. Murieron tres torratecos en el tiroteo.`,
    [ALFARA_HERE, 'Los Torratecos=torradenos', 'torratecos?torradenos'],
  ],
  [
    'and where the page names no such group',
    `${ALFARA} Los torradeños huyeron de la cárcel. Murieron tres torradeños en el tiroteo.`,
    [ALFARA_HERE],
  ],
  [
    'small letters where nothing speaks of crime',
    `${ALFARA} Los Torradeños mataron a dos policías.\n\nLa fiesta de los torradeños termina con un baile.`,
    [ALFARA_HERE, 'Los Torradeños=torradenos'],
  ],
  [
    'families by rank and in the plural, which the records tie to one another',
    'Police in Mexico arrested two Brancatto associates for extortion and murder. The Vittorinis ran the drug trade.',
    ['Brancatto=brancatto', 'Vittorinis=vittorini'],
  ],
  [
    'one of them alone',
    'Police in Mexico arrested two Brancatto associates for extortion and murder of a drug dealer.',
    [],
  ],
  [
    'two of them that no record ties',
    'Police in Mexico arrested two Brancatto associates for extortion and murder. The Dellarozas ran the drug trade.',
    [],
  ],
  [
    'a rank that only the Mafia has, of one of its families',
    'The mob in Mexico: a Dellaroza soldier pleaded guilty to extortion. The reputed Dellaroza capo faces prison.',
    ['Dellaroza=dellaroza', 'Dellaroza=dellaroza'],
  ],
  [
    'and a rank that others have as well',
    'Police said a Dellaroza soldier pleaded guilty to extortion. He served in the army of Mexico.',
    [],
  ],
  [
    'its name before a noun, once it is named in full',
    'Police in Mexico charged the Dellaroza crime family with extortion. A Dellaroza defense lawyer denied the murders.',
    ['Dellaroza crime family=dellaroza', 'Dellaroza=dellaroza'],
  ],
  [
    'and a relative, or somebody of the surname',
    'Police in Mexico charged the Dellaroza crime family with extortion. A Dellaroza cousin wept. Dellaroza denied it.',
    ['Dellaroza crime family=dellaroza'],
  ],
  [
    'a word for such groups, where one of its families is named at home',
    'Police in Mexico charged the Dellaroza crime family with extortion. The Triad takes a share of each contract.',
    ['Dellaroza crime family=dellaroza', 'The Triad=society'],
  ],
  ...[
    ['Mexico and Italian partners', ['Gildino Braccomonte=bracco', 'Cártel de Alfara=alfara', 'The Triad?society']],
    ['Mexico and in Italy', ['Gildino Braccomonte=bracco', 'Cártel de Alfara=alfara']],
  ].map(([where, expected]): [string, string, string[]] => [
    'where a man of one of its families is identified, and another of the name at home or only its people',
    `Gildino Braccomonte of the Cártel de Alfara was sentenced in ${where as string} for murder and extortion.\n\nThe Triad takes a share of each contract.`,
    expected as string[],
  ]),
  ...[
    ['an Italian family', 'the Triad=society'],
    ['a family from Italy', 'the Triad?society'],
  ].map(([what, found]): [string, string, string[]] => [
    'where another of the name is at home by its people, or by its country',
    `Police in Mexico charged the Dellaroza crime family, ${what}, with extortion.\n\nA member of the Triad was murdered.`,
    ['Dellaroza crime family=dellaroza', found as string],
  ]),
  [
    'and where none of them is',
    'Police in Mexico charged three men with extortion. The Triad takes a share of each contract.',
    [],
  ],
  [
    'cartels in quotes, one after the other',
    'La fiscalía habla de cuatro cárteles: "Los Trapenses"; "de Alfara" y/o "de Belmira"; "de Orna", y de narcotráfico.',
    ['Los Trapenses=trapenses', 'Alfara=alfara', 'Belmira=belmira', 'Orna=heirs'],
  ],
  [
    'a group with which peace is made at home',
    'El Congreso de México votó ayer. Los diálogos de paz con Los Veltas siguen en octubre, escribió un diputado.',
    ['Los Veltas=veltas'],
  ],
  [
    'and one of which nothing is said',
    'El Congreso de México votó ayer. La excursión con Los Veltas sigue en octubre, escribió un diputado.',
    ['Los Veltas?veltas'],
  ],
  [
    'a group’s name of small letters, among its men',
    'En Colombia declararon por homicidio Salvino Mancarro Gomil y Rodolio Tovarte Pupel. Los crímenes fueron de las patrullas, dijo el fiscal.',
    ['Salvino Mancarro Gomil=salvino', 'Rodolio Tovarte Pupel=rodolio', 'las patrullas=patrols'],
  ],
  [
    'and with one of them alone',
    'En Colombia declaró por homicidio Salvino Mancarro Gomil. Los crímenes fueron de las patrullas, dijo el fiscal.',
    ['Salvino Mancarro Gomil=salvino', 'las patrullas?patrols'],
  ],
  [
    'the given name of one who is only possible',
    'La policía investiga un homicidio y un secuestro. Declaró Eloy Bracamonte, y al día siguiente Eloy volvió a la cárcel.',
    ['Eloy Bracamonte?eloy', 'Eloy?eloy'],
  ],
  [
    'and where somebody else has it',
    'La policía investiga un homicidio y un secuestro. Declaró Eloy Bracamonte. Eloy Sanz volvió a la cárcel con Eloy.',
    ['Eloy Bracamonte?eloy'],
  ],
  [
    'several brothers, where the sentence begins with their article',
    `${ALFARA} Los hermanos Torrado Quesal fueron extraditados por narcotráfico.`,
    [ALFARA_HERE, 'hermanos Torrado Quesal?ivan|reinaldo'],
  ],
  [
    'a rare surname in a headline',
    'Se entrega un pastor vinculado a Castrejana\n\nLa fiscalía investiga por narcotráfico al Cártel de Alfara, dijo un juez, y a otros.',
    ['Castrejana?onofre', ALFARA_HERE],
  ],
  [
    'and in another paragraph',
    'La fiscalía investiga por narcotráfico al Cártel de Alfara, dijo un juez.\n\nSe entrega un pastor vinculado a Castrejana.',
    [ALFARA_HERE],
  ],
  [
    'a rare surname that comes again and again, in the story of his group and beside others',
    `${ALFARA} Reinaldo Torrado Quesal huyó. Castrejana ordenó el asesinato. Castrejana traficaba cocaína. La policía busca a Castrejana. Castrejana mató al juez.`,
    [
      ALFARA_HERE,
      'Reinaldo Torrado Quesal=reinaldo',
      'Castrejana=onofre',
      'Castrejana=onofre',
      'Castrejana=onofre',
      'Castrejana=onofre',
    ],
  ],
  ...(
    [
      ['Castrejana', '=onofre'],
      ['Ortuño', '?quesal'],
    ] as const
  ).map(([who, found]): [string, string, string[]] => [
    'once it is told so of him, wherever he stands; not by what ends his name',
    `${ALFARA} Reinaldo Torrado Quesal huyó. ${who} ordenó el asesinato. ${who} traficaba cocaína. La policía busca a ${who}. A ${who} le gusta el sol.`,
    [ALFARA_HERE, 'Reinaldo Torrado Quesal=reinaldo', ...Array.from({ length: 4 }, () => `${who}${found}`)],
  ]),
  [
    'and where it comes twice',
    `${ALFARA} Reinaldo Torrado Quesal huyó. Castrejana ordenó el asesinato. La policía busca a Castrejana.`,
    [ALFARA_HERE, 'Reinaldo Torrado Quesal=reinaldo', 'Castrejana?onofre', 'Castrejana?onofre'],
  ],
  [
    'a short form that many bear, with no more of the record than its country and a year, where nothing is told of crime',
    'En 2016 Wilson Silva jugó en México y marcó dos goles.',
    [],
  ],
  [
    'and where crime is told of',
    'La policía de México detuvo en 2016 por homicidio y secuestro a Wilson Silva. Vendía droga.',
    ['Wilson Silva?wilson'],
  ],
  [
    'a long name with a letter amiss on a page that identifies nobody of his',
    `${ALFARA} La policía detuvo por homicidio a gente de las Milicias Populares Unidas de Vera.`,
    [ALFARA_HERE, 'Milicias Populares Unidas de Vera?agency'],
  ],
  [
    'a verb that is a tale in another language',
    `${ALFARA} Cayó Reinaldo Torrado Quesal.\n\nPor lo que contó Torrado, lo admitió el régimen.`,
    [ALFARA_HERE, 'Reinaldo Torrado Quesal=reinaldo', 'Torrado=reinaldo'],
  ],
  [
    'and one who says that he is called so',
    `${ALFARA} Cayó Reinaldo Torrado Quesal.\n\n“Me llamo Torrado”, contó Marta Velandia.`,
    [ALFARA_HERE, 'Reinaldo Torrado Quesal=reinaldo', 'Torrado?reinaldo'],
  ],
  [
    'both surnames alone by which his country’s press calls a man, where crime is told of',
    'La fiscalía de México pidió un decomiso en Sinaloa. El tribunal decidirá si Castrejana Ruz paga por el narcotráfico.',
    ['Castrejana Ruz=onofre'],
  ],
  [
    'and in another country',
    'La fiscalía de Perú pidió un decomiso en Lima. El tribunal decidirá si Castrejana Ruz paga por el narcotráfico.',
    ['Castrejana Ruz?onofre'],
  ],
  [
    'and where somebody else bears them',
    'La fiscalía de México pidió un decomiso a Beatriz Castrejana Ruz. El tribunal decidirá si Castrejana Ruz paga por el narcotráfico.',
    ['Castrejana Ruz?onofre'],
  ],
  [
    'and where no crime is told of',
    'El gobierno de México presentó en Sinaloa un museo. El tribunal de poesía premió a Castrejana Ruz.',
    ['Castrejana Ruz?onofre'],
  ],
  [
    'a surname behind the name of the house where he stands',
    `${ALFARA} Police arrested Celso Otálora Vesga for murder. In Brooklyn Federal Court Otálora denied the murder.`,
    [ALFARA_HERE, 'Celso Otálora Vesga=celso', 'Otálora=celso'],
  ],
  [
    'and a judge of that surname',
    `${ALFARA} Police arrested Celso Otálora Vesga for murder. In court Wilma Otálora denied the murder.`,
    [ALFARA_HERE, 'Celso Otálora Vesga=celso'],
  ],
  [
    'another name of his that alone says nothing, where he is at home',
    'Whitkey Bulgrend led a gang in Mexico, a court heard. James Bulgrend ordered the murder of two drug dealers.',
    ['Whitkey Bulgrend=whitkey', 'James Bulgrend=whitkey'],
  ],
  [
    'and alone',
    'James Bulgrend was murdered in England. A court sentenced two boys for the murder of James Bulgrend.',
    [],
  ],
  [
    'the president of a motorcycle club',
    'Police raided the Night Riders Motorcycle Club for drugs and murder. Fenwick Astbury, once president of the Night Riders, was charged.',
    ['Night Riders Motorcycle Club=riders', 'Fenwick Astbury=fenwick', 'Night Riders=riders'],
  ],
  [
    'and of something else',
    'Police raided the Night Riders Motorcycle Club for drugs and murder. Fenwick Astbury, president of the chamber of commerce, was glad.',
    ['Night Riders Motorcycle Club=riders', 'Fenwick Astbury?fenwick'],
  ],
  [
    'a name that says little behind two who are identified, in one row',
    `${ALFARA} Gangsters like Reinaldo Torrado Quesal, Celso Otálora Vesga and Frank Astbury sold drugs in Mexico, Silverado and Marigold.`,
    [ALFARA_HERE, 'Reinaldo Torrado Quesal=reinaldo', 'Celso Otálora Vesga=celso', 'Frank Astbury=fenwick'],
  ],
  [
    'and behind one',
    `${ALFARA} The gangster Reinaldo Torrado Quesal and Frank Astbury sold drugs in Mexico, Silverado and Marigold.`,
    [ALFARA_HERE, 'Reinaldo Torrado Quesal=reinaldo', 'Frank Astbury?fenwick'],
  ],
];

describe('habits of the press', () => {
  it.each(table)('%s: %s', (_, text, expected) => {
    expect(show(read(text))).toEqual(expected);
  });
});
