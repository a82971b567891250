/** What the resolver makes of names, as a table; the rules are those of `resolve.ts`. */
import { describe, expect, it } from 'vitest';
import { ALFARA, lexicon, read, show } from './invented';

const table: [title: string, text: string, expected: string[]][] = [
  ['a distinctive group name speaks for itself', 'Mató un jefe del Cártel de Alfara.', ['Cártel de Alfara=alfara']],
  [
    'but not where nothing is said of crime',
    'El Cártel de Alfara, trío de rap, cumplió años.',
    ['Cártel de Alfara?alfara'],
  ],
  [
    'its other order and language too',
    'The Alfara Cartel, el cartel de alfara y el CARTEL DE ALFARA, dijo la policía del homicidio.',
    ['Alfara Cartel=alfara', 'cartel de alfara=alfara', 'CARTEL DE ALFARA=alfara'],
  ],
  [
    'a dead man by a name of few where something is said of crime, and not elsewhere',
    'El fiscal acusó del asesinato a la banda de Melchor Ibarzabal Toral.',
    ['Melchor Ibarzabal Toral=melchor'],
  ],
  [
    'but death does not decide between father and son',
    'Cayó Melchor Ibarzabal, jefe del Cártel de Belmira, acusado de asesinato y narcotráfico.',
    ['Melchor Ibarzabal?melchor|melchor-son', 'Cártel de Belmira=belmira'],
  ],
  [
    'a father’s short name behind the son’s whole one',
    `${ALFARA} Quintín Barrado Seler huyó con droga. Quintín Barrado mató a otro.`,
    ['Cártel de Alfara=alfara', 'Quintín Barrado Seler=quintin-son', 'Quintín Barrado?quintin'],
  ],
  [
    'but where both are named in full',
    `${ALFARA} Quintín Barrado Ocampo y Quintín Barrado Seler huyeron con droga. Quintín Barrado mató a otro.`,
    [
      'Cártel de Alfara=alfara',
      'Quintín Barrado Ocampo=quintin',
      'Quintín Barrado Seler=quintin-son',
      'Quintín Barrado=quintin',
    ],
  ],
  ['a dead man’s name alone', 'Melchor Ibarzabal Toral, ciclista, llegó tercero.', ['Melchor Ibarzabal Toral?melchor']],
  [
    'a living person never by name alone',
    'Reinaldo Torrado Quesal abrió una panadería.',
    ['Reinaldo Torrado Quesal?reinaldo'],
  ],
  [
    'crime words alone lift nobody',
    'Un juez habló de droga y de cárcel ante Reinaldo Torrado Quesal.',
    ['Reinaldo Torrado Quesal?reinaldo'],
  ],
  [
    'a related actor does',
    `${ALFARA} Reinaldo Torrado Quesal fue detenido.`,
    ['Cártel de Alfara=alfara', 'Reinaldo Torrado Quesal=reinaldo'],
  ],
  ['a common name without anything is not shown', 'José Luna ganó la carrera.', []],
  [
    'a common name near a related actor',
    `${ALFARA} El capo José Luna huyó con droga en México.`,
    ['Cártel de Alfara=alfara', 'José Luna=luna'],
  ],
  [
    'a given name written twice is a slip',
    `${ALFARA} Huyó Reinaldo Reinaldo Torrado Quesal. Torrado calla.`,
    ['Cártel de Alfara=alfara', 'Reinaldo Reinaldo Torrado Quesal=reinaldo', 'Torrado=reinaldo'],
  ],
  [
    'what one man runs is called by his surname',
    `${ALFARA} Police arrested Reinaldo Torrado Quesal. The Torrado network sold cocaine, and the Torrado trafficking ring as well.`,
    ['Cártel de Alfara=alfara', 'Reinaldo Torrado Quesal=reinaldo', 'Torrado=reinaldo', 'Torrado=reinaldo'],
  ],
  [
    'but it may be another’s of the name',
    `${ALFARA} Police arrested Reinaldo Torrado Quesal and Pedro Torrado. The Torrado network sold cocaine.`,
    ['Cártel de Alfara=alfara', 'Reinaldo Torrado Quesal=reinaldo', 'Torrado?reinaldo'],
  ],
  [
    'a group’s name of several words in quotes, in small letters',
    'Police said that the “crimson brotherhood” killed the two men.',
    ['crimson brotherhood=order'],
  ],
  ['and without quotes', 'Police said that the crimson brotherhood killed the two men.', []],
  [
    'a weak nickname that the page ties to its actor elsewhere',
    'La policía detuvo a tres sicarios en México. Buscan a La Muñeca por homicidio.\n\nEl juez dijo que La Muñeca mandó matar por el Cártel de Belmira.',
    ['La Muñeca=barbara', 'La Muñeca=barbara', 'Cártel de Belmira=belmira'],
  ],
  [
    'not where its passage has the word in small letters',
    'La policía detuvo a tres sicarios en México. Buscan a La Muñeca por homicidio, y una muñeca con droga.\n\nEl juez dijo que La Muñeca mandó matar por el Cártel de Belmira.',
    ['La Muñeca?barbara', 'La Muñeca=barbara', 'Cártel de Belmira=belmira'],
  ],
  [
    'an animal that is called so',
    `${ALFARA} Huyó Ismaíl Zarate Lermo con un perro llamado El Mayo.`,
    ['Cártel de Alfara=alfara', 'Ismaíl Zarate Lermo=mayo', 'El Mayo?mayo'],
  ],
  [
    'a nickname whose bearer once had a trade',
    `${ALFARA} Huyó Ismaíl Zarate Lermo. La policía busca a “Mano Rota”, ex policía que dirige a los sicarios.`,
    ['Cártel de Alfara=alfara', 'Ismaíl Zarate Lermo=mayo', 'Mano Rota=mayo'],
  ],
  [
    'the surname of one who is possible is no surer than he',
    'La policía de México detuvo por homicidio y droga al capo José Luna. La banda de sicarios de Luna huyó de la cárcel.',
    ['José Luna?luna', 'Luna?luna'],
  ],
  [
    'of two brothers the one of whom it tells by then',
    `${ALFARA} Huyeron Reinaldo Torrado Quesal e Iván Torrado Quesal.\n\nIván Torrado Quesal cayó con droga.\n\nTorrado pidió clemencia al juez.`,
    [
      'Cártel de Alfara=alfara',
      'Reinaldo Torrado Quesal=reinaldo',
      'Iván Torrado Quesal=ivan',
      'Iván Torrado Quesal=ivan',
      'Torrado=ivan',
    ],
  ],
  [
    'neither where it names both there',
    `${ALFARA} Huyeron Reinaldo Torrado Quesal e Iván Torrado Quesal.\n\nIván Torrado Quesal cayó con droga. Reinaldo Torrado Quesal no.\n\nTorrado pidió clemencia al juez.`,
    [
      'Cártel de Alfara=alfara',
      'Reinaldo Torrado Quesal=reinaldo',
      'Iván Torrado Quesal=ivan',
      'Iván Torrado Quesal=ivan',
      'Reinaldo Torrado Quesal=reinaldo',
      'Torrado?ivan|reinaldo',
    ],
  ],
  [
    'a surname that is rather a given name',
    `${ALFARA} Huyó Arsenio “El Flaco” Pavón con Ronal Gustavo. La policía busca a Gustavo por homicidio.`,
    ['Cártel de Alfara=alfara', 'Arsenio “El Flaco” Pavón=pavon', 'Ronal Gustavo=gustavo', 'Gustavo=gustavo'],
  ],
  [
    'what somebody has is no place',
    `${ALFARA} Reinaldo Torrado Quesal fled. The killers sat in Torrado’s rocking chairs.`,
    ['Cártel de Alfara=alfara', 'Reinaldo Torrado Quesal=reinaldo', 'Torrado=reinaldo'],
  ],
  [
    'but for what a town has',
    `${ALFARA} Reinaldo Torrado Quesal fled. The killers sat in Torrado’s streets.`,
    ['Cártel de Alfara=alfara', 'Reinaldo Torrado Quesal=reinaldo'],
  ],
  [
    'whose story it is again, in two paragraphs since another of the name',
    `${ALFARA} Huyó Reinaldo Torrado Quesal.\n\nPedro Torrado canta. Pedro Torrado murió.\n\nReinaldo Torrado Quesal cayó.\n\nReinaldo Torrado Quesal pidió clemencia al juez.\n\nLa policía llevó a Torrado a la cárcel.`,
    [
      'Cártel de Alfara=alfara',
      'Reinaldo Torrado Quesal=reinaldo',
      'Reinaldo Torrado Quesal=reinaldo',
      'Reinaldo Torrado Quesal=reinaldo',
      'Torrado=reinaldo',
    ],
  ],
  [
    'a family’s name before a rank in it',
    'The Kestrell crime family sold cocaine. Police arrested former acting Kestrell boss Pedro Lund for murder.',
    ['Kestrell crime family=kest', 'Kestrell=kest'],
  ],
  ['a longer name is another person', `${ALFARA} José Luna Fernández juega al tenis.`, ['Cártel de Alfara=alfara']],
  ['a name before it as well', `${ALFARA} Pedro José Luna canta.`, ['Cártel de Alfara=alfara']],
  ...['Julio', 'Germán', 'Rosario', 'Domingo'].map((given): [string, string, string[]] => [
    'a given name that is also a month, a day or a town',
    `${ALFARA} Reinaldo Torrado huyó. El fiscal ${given} Torrado calla.`,
    ['Cártel de Alfara=alfara', 'Reinaldo Torrado=reinaldo'],
  ]),
  [
    'but a month by its preposition',
    `${ALFARA} Reinaldo Torrado huyó. En Julio Torrado mató a otro.`,
    ['Cártel de Alfara=alfara', 'Reinaldo Torrado=reinaldo', 'Torrado=reinaldo'],
  ],
  [
    'a given name of no list before a particle',
    `${ALFARA} Nicanor dos Mirandel fugiu. Mataram Joalyson dos Mirandel. Mirandel cala.`,
    ['Cártel de Alfara=alfara', 'Nicanor dos Mirandel=mirandel', 'Mirandel?mirandel'],
  ],
  [
    'but not any word with a capital',
    `${ALFARA} Reinaldo Torrado huyó. Habló en la Asamblea Constituyente de Torrado de la droga.`,
    ['Cártel de Alfara=alfara', 'Reinaldo Torrado=reinaldo', 'Torrado=reinaldo'],
  ],
  [
    'a common English name in capitals',
    `${ALFARA} Reinaldo Torrado fled.\n\nDEFENDANTS: MATTHEW TORRADO`,
    ['Cártel de Alfara=alfara', 'Reinaldo Torrado=reinaldo'],
  ],
  [
    'an initial that is also a conjunction',
    `${ALFARA} Reinaldo Torrado huyó. Firma el perito E. Torrado.`,
    ['Cártel de Alfara=alfara', 'Reinaldo Torrado=reinaldo'],
  ],
  [
    'an initial that no given name of his has',
    `${ALFARA} Reinaldo Torrado huyó. (Foto: M. Torrado)`,
    ['Cártel de Alfara=alfara', 'Reinaldo Torrado=reinaldo'],
  ],
  [
    'somebody’s lawyer, and the surname behind',
    `${ALFARA} His lawyer, Reinaldo Torrado of Alta, will appeal. Torrado smiled.`,
    ['Cártel de Alfara=alfara', 'Reinaldo Torrado?reinaldo', 'Torrado?reinaldo'],
  ],
  ...['jefe de redacción', 'chefe de cozinha', 'head of sales'].map((head): [string, string, string[]] => [
    'a head of staff is no boss',
    `${ALFARA} Reinaldo Torrado, ${head} desde 1999, calla.`,
    ['Cártel de Alfara=alfara', 'Reinaldo Torrado?reinaldo'],
  ]),
  [
    'what is said of anybody in court is no role',
    'El acusado Reinaldo Torrado, presunto integrante, fue condenado por droga.',
    ['Reinaldo Torrado?reinaldo'],
  ],
  [
    'a role in crime is one, in the country',
    'El capo Reinaldo Torrado fue condenado por droga en México.',
    ['Reinaldo Torrado=reinaldo'],
  ],
  [
    'who is called by a surname bears no second name by it',
    'Arsenio Pavón scored. Pavón, a thief, smiled.',
    ['Arsenio Pavón?pavon'],
  ],
  [
    'and others bear it as well',
    `${ALFARA} Cayó Arsenio Pavón. El fiscal Ernesto Pavón acusa. Pavón calla.`,
    ['Cártel de Alfara=alfara', 'Arsenio Pavón=pavon'],
  ],
  [
    'a victim with age and trade',
    `${ALFARA} Killed was Reinaldo Torrado, a 19-year-old student.`,
    ['Cártel de Alfara=alfara', 'Reinaldo Torrado?reinaldo'],
  ],
  ['a street is no person', `${ALFARA} Vive en la calle Reinaldo Torrado Quesal.`, ['Cártel de Alfara=alfara']],
  ['nor a park in English', `${ALFARA} They met in José Luna Park.`, ['Cártel de Alfara=alfara']],
  [
    'a nickname between the parts',
    `${ALFARA} Reinaldo “El Chispa” Torrado cayó.`,
    ['Cártel de Alfara=alfara', 'Reinaldo “El Chispa” Torrado=reinaldo'],
  ],
  [
    'an unrecorded one too',
    `${ALFARA} Reinaldo "El Flaco" Torrado cayó.`,
    ['Cártel de Alfara=alfara', 'Reinaldo "El Flaco" Torrado=reinaldo'],
  ],
  [
    'a nickname beside the name',
    'Reinaldo Torrado Quesal, alias El Chispa, fue detenido con droga en México.',
    ['Reinaldo Torrado Quesal=reinaldo', 'El Chispa=reinaldo'],
  ],
  [
    'a surname dropped, a given name dropped',
    `${ALFARA} Cayeron Reinaldo Torrado y Anselmo Torrado Quesal.`,
    ['Cártel de Alfara=alfara', 'Reinaldo Torrado=reinaldo', 'Anselmo Torrado Quesal=reinaldo'],
  ],
  [
    'without accents, in capitals',
    'CAE REINALDO TORRADO QUESAL, JEFE DEL CARTEL DE ALFARA',
    ['REINALDO TORRADO QUESAL=reinaldo', 'CARTEL DE ALFARA=alfara'],
  ],
  [
    'a later surname',
    `${ALFARA} Reinaldo Torrado Quesal fue detenido. Ayer Torrado calló.`,
    ['Cártel de Alfara=alfara', 'Reinaldo Torrado Quesal=reinaldo', 'Torrado=reinaldo'],
  ],
  ['a surname without anybody of it', `${ALFARA} Ayer Torrado calló.`, ['Cártel de Alfara=alfara']],
  [
    'a surname after another bearer',
    `${ALFARA} Reinaldo Torrado Quesal fue detenido.\n\nLucía Torrado protestó. Ayer Torrado calló.`,
    ['Cártel de Alfara=alfara', 'Reinaldo Torrado Quesal=reinaldo', 'Torrado?reinaldo'],
  ],
  [
    'a surname after a person who is no actor',
    `${ALFARA} Reinaldo Torrado Quesal fue detenido.\n\nSergio Torrado protestó. Ayer Torrado calló.`,
    ['Cártel de Alfara=alfara', 'Reinaldo Torrado Quesal=reinaldo', 'Torrado?reinaldo'],
  ],
  [
    'a surname of two on the page',
    `${ALFARA} Reinaldo Torrado Quesal y su hermano Iván Torrado Quesal huyeron.\n\nAyer Torrado calló.`,
    [
      'Cártel de Alfara=alfara',
      'Reinaldo Torrado Quesal=reinaldo',
      'Iván Torrado Quesal=ivan',
      'Torrado?ivan|reinaldo',
    ],
  ],
  [
    'a paragraph that makes it plain',
    `${ALFARA} Reinaldo Torrado Quesal y su hermano Iván Torrado Quesal huyeron.\n\nIván Torrado Quesal volvió. Ayer Torrado calló.`,
    [
      'Cártel de Alfara=alfara',
      'Reinaldo Torrado Quesal=reinaldo',
      'Iván Torrado Quesal=ivan',
      'Iván Torrado Quesal=ivan',
      'Torrado=ivan',
    ],
  ],
  [
    'a surname where the page speaks of something else',
    `${ALFARA} Reinaldo Torrado Quesal huyó.\n\nEn el museo abrió una muestra de cuadros. Torrado, dice el catálogo, es un pintor del norte.`,
    ['Cártel de Alfara=alfara', 'Reinaldo Torrado Quesal=reinaldo', 'Torrado?reinaldo'],
  ],
  [
    'another walk of life in the story itself',
    `${ALFARA} Reinaldo Torrado Quesal huyó.\n\nTorrado fue detenido en el museo, y la policía halló droga.`,
    ['Cártel de Alfara=alfara', 'Reinaldo Torrado Quesal=reinaldo', 'Torrado=reinaldo'],
  ],
  [
    'a trade that is not his, and the surname after it',
    `${ALFARA} Reinaldo Torrado Quesal huyó.\n\nEl delantero Torrado llegó tarde. "No dormí", dijo Torrado.`,
    ['Cártel de Alfara=alfara', 'Reinaldo Torrado Quesal=reinaldo', 'Torrado?reinaldo', 'Torrado?reinaldo'],
  ],
  [
    'a stranger named so',
    `${ALFARA} Reinaldo Torrado Quesal fled. The police asked a dealer named Torrado.`,
    ['Cártel de Alfara=alfara', 'Reinaldo Torrado Quesal=reinaldo', 'Torrado?reinaldo'],
  ],
  [
    'a surname beside strangers, where nothing speaks of crime',
    `${ALFARA} Reinaldo Torrado Quesal huyó.\n\nA la tarde salió el sol. "Me llamo Torrado", contó Marta Velandia.`,
    ['Cártel de Alfara=alfara', 'Reinaldo Torrado Quesal=reinaldo', 'Torrado?reinaldo'],
  ],
  [
    'a full name given its age anew',
    `${ALFARA} Reinaldo Torrado Quesal huyó.\n\nReinaldo Torrado Quesal, de 71 años, vende sorbetes.`,
    ['Cártel de Alfara=alfara', 'Reinaldo Torrado Quesal=reinaldo', 'Reinaldo Torrado Quesal?reinaldo'],
  ],
  [
    'a dateline is a place',
    `TORRADO — ${ALFARA} Reinaldo Torrado Quesal fue detenido.`,
    ['Cártel de Alfara=alfara', 'Reinaldo Torrado Quesal=reinaldo'],
  ],
  [
    'a nickname given to a thing',
    `${ALFARA} Reinaldo Torrado Quesal, alias El Chispa, huyó.\n\nEn el teatro se estrena El Chispa, la obra de un autor joven.`,
    ['Cártel de Alfara=alfara', 'Reinaldo Torrado Quesal=reinaldo', 'El Chispa=reinaldo', 'El Chispa?reinaldo'],
  ],
  [
    'a family in the plural',
    `${ALFARA} Reinaldo Torrado Quesal huyó. Los Torrado callan.`,
    ['Cártel de Alfara=alfara', 'Reinaldo Torrado Quesal=reinaldo', 'Los Torrado?reinaldo'],
  ],
  [
    'an acronym that the page defines',
    'Dos asesinatos del Cártel de Alfara (CDA), dice el fiscal. El CDA calla.',
    ['Cártel de Alfara=alfara', 'CDA=alfara', 'CDA=alfara'],
  ],
  [
    'letters of one group that other letters among words would spell out',
    'Dos asesinatos del Cártel de Alfara (CDA). El CDA, de Cali, donde APN (Agrupación) vende droga, calla.',
    ['Cártel de Alfara=alfara', 'CDA=alfara', 'CDA=alfara'],
  ],
  ['an acronym that means something else here', 'The Centre for Dental Aid (CDA) opened. The CDA is glad.', []],
  [
    'an acronym that is defined otherwise much later',
    `El Cártel de Alfara (CDA) creció. El CDA calla.\n\nUna banda rival huyó. ${'La policía busca en la sierra. '.repeat(8)}\n\nEl Centro de Artes (CDA) abre mañana. El CDA canta.`,
    ['Cártel de Alfara=alfara', 'CDA=alfara', 'CDA=alfara'],
  ],
  [
    'an acronym spelt out in the sentence before',
    `Dos asesinatos del Cártel de Alfara (CDA), dice el fiscal.\n\nEl Centro Docente Andino abrió. El CDA canta.`,
    ['Cártel de Alfara=alfara', 'CDA=alfara'],
  ],
  [
    'letters of two groups, in brackets behind a name of one that they do not spell',
    'La banda Okara (OKR) vende cocaína.\n\nLa OKR cobraba a comerciantes, dice la policía.',
    ['Okara=okara', 'OKR=okara', 'OKR=okara'],
  ],
  [
    'the same behind a name of the other',
    'La banda Nova Okara (OKR) vende cocaína.\n\nLa OKR cobraba a comerciantes, dice la policía.',
    ['Nova Okara=novokara', 'OKR=novokara', 'OKR=novokara'],
  ],
  [
    'letters of two groups where the page names one of them, which bears a name of one word',
    'La policía detuvo a doce de la banda Okara por vender cocaína.\n\nLa OKR cobraba a comerciantes, dice la policía.',
    ['Okara=okara', 'OKR=okara'],
  ],
  ['letters that nothing explains', 'El CDA publicó su informe.', []],
  [
    'an alias that another man bears',
    `${ALFARA} Pedro Rincones, alias El Chispa, fue detenido con droga.`,
    ['Cártel de Alfara=alfara', 'El Chispa?reinaldo'],
  ],
  [
    'an alias of two goes where the evidence points',
    `El Cártel de Belmira tiene otro jefe. Cayó El Tuerto, sicario del grupo.`,
    ['Cártel de Belmira=belmira', 'El Tuerto=tuerto-b'],
  ],
  [
    'and is offered side by side where it does not',
    'El capo El Tuerto pasó años en prisión por droga en México.',
    ['El Tuerto?tuerto-a|tuerto-b'],
  ],
  ['an ordinary word', 'Los Zorros ganaron el partido. Vimos los zorros.', []],
  [
    'the same with what it takes',
    `${ALFARA} La banda Los Zorros, su aliada, extorsiona en México.`,
    ['Cártel de Alfara=alfara', 'Los Zorros=zorros'],
  ],
  [
    'a nickname without its article',
    'El Cártel de Belmira protegía a Wilmar Cardosa Pinheira.\n\nEn la tienda se vende Muñeca y otros juguetes.',
    ['Cártel de Belmira=belmira', 'Wilmar Cardosa Pinheira=barbara'],
  ],
  [
    'leader and group are two mentions',
    'Alfara Cartel leader Reinaldo Torrado Quesal fled.',
    ['Alfara Cartel=alfara', 'Reinaldo Torrado Quesal=reinaldo'],
  ],
  [
    'a name across a line break',
    `${ALFARA} Reinaldo\nTorrado Quesal huyó.`,
    ['Cártel de Alfara=alfara', 'Reinaldo Torrado Quesal=reinaldo'],
  ],
  [
    'somebody who was acquitted is never identified',
    `${ALFARA} El capo Florestán Quijarro Mendiola fue detenido.`,
    ['Cártel de Alfara=alfara', 'Florestán Quijarro Mendiola?cleared'],
  ],
  [
    'another of this name',
    `${ALFARA} Reinaldo Torrado Quesal huyó.\n\nOtro Reinaldo Torrado, panadero, se ríe.`,
    ['Cártel de Alfara=alfara', 'Reinaldo Torrado Quesal=reinaldo'],
  ],
  [
    'a family name and its kinds',
    'Two murders of the Kestrell crime family, says the prosecutor. The Kestrell clan and the Kestrells are silent.',
    ['Kestrell crime family=kest', 'Kestrell clan=kest', 'Kestrells=kest'],
  ],
  [
    'surnames without a given name, where their group is identified',
    `${ALFARA} Torrado Quesal nació en 1970.`,
    ['Cártel de Alfara=alfara', 'Torrado Quesal?ivan|reinaldo'],
  ],
  [
    'but not where somebody else bears them',
    `${ALFARA} Lo dijo la diputada Celia Torrado. Torrado insistió.`,
    ['Cártel de Alfara=alfara'],
  ],
  [
    'another of the surname, mentioned by the way',
    `${ALFARA} Reinaldo Torrado Quesal huyó. Torrado era su jefe.\n\nSu hijo Celio Torrado, preso en 2010, salió libre.\n\nLa policía busca a Torrado en la cárcel.`,
    ['Cártel de Alfara=alfara', 'Reinaldo Torrado Quesal=reinaldo', 'Torrado=reinaldo', 'Torrado?reinaldo'],
  ],
  [
    'and the actor named again since',
    `${ALFARA} Reinaldo Torrado Quesal huyó.\n\nSu hijo Celio Torrado, preso en 2010, salió libre.\n\nReinaldo Torrado sigue prófugo.\n\nLa policía busca a Torrado en la cárcel.`,
    ['Cártel de Alfara=alfara', 'Reinaldo Torrado Quesal=reinaldo', 'Reinaldo Torrado=reinaldo', 'Torrado=reinaldo'],
  ],
  [
    'two who take turns',
    `${ALFARA} Celio Torrado es panadero. Reinaldo Torrado Quesal huyó.\n\nTorrado vende pan, dijo Torrado.`,
    ['Cártel de Alfara=alfara', 'Reinaldo Torrado Quesal=reinaldo', 'Torrado?reinaldo', 'Torrado?reinaldo'],
  ],
  [
    'both surnames are his alone where two others bear one each',
    `${ALFARA} Reinaldo Torrado Quesal huyó.\n\nLo dijeron Celio Torrado y Celia Quesal.\n\nLa policía busca a Torrado Quesal en la cárcel.`,
    ['Cártel de Alfara=alfara', 'Reinaldo Torrado Quesal=reinaldo', 'Torrado Quesal=reinaldo'],
  ],
  ...[
    'El alcalde Torrado pidió escuelas',
    'Sen. Torrado asked for schools',
    'El capitán, Torrado, pidió escuelas',
    'A vítima Torrado pediu escolas',
    'Asked by his lawyer, Torrado, the court agreed',
    'Torrado, el vicecanciller, pidió escuelas',
    'Torrado, Pedro, pidió escuelas',
    'La señora Torrado pidió escuelas',
    'Los abogados Torrado y Pérez pidieron escuelas',
    'School board member Torrado asked for schools',
  ].map((named): [string, string, string[]] => [
    'a title before or behind a surname introduces somebody else, also for what follows',
    `${ALFARA} Reinaldo Torrado Quesal huyó.\n\n${named}.\n\nEs poco, dijo Torrado.`,
    ['Cártel de Alfara=alfara', 'Reinaldo Torrado Quesal=reinaldo', 'Torrado?reinaldo', 'Torrado?reinaldo'],
  ]),
  ...[
    'El capitán Celio es vecino de Torrado, el sobrino del alcalde, que pidió escuelas',
    'Un soldado de apellido Torrado pidió escuelas',
    'Lo llaman el Torrado de Asia, un pueblo',
    'Torrado y Pérez son apellidos de aquí',
    'They met three mayors named Torrado',
  ].map((named): [string, string, string[]] => [
    'somebody or something else by what stands beside the surname',
    `${ALFARA} Reinaldo Torrado Quesal huyó.\n\n${named}.`,
    ['Cártel de Alfara=alfara', 'Reinaldo Torrado Quesal=reinaldo', 'Torrado?reinaldo'],
  ]),
  ...[
    ['the Reinaldo Torrado of Asia', 'Reinaldo Torrado'],
    ['un nuevo Reinaldo Torrado', 'Reinaldo Torrado'],
    ['the new El Chispa', 'El Chispa'],
    ['El Chispa de Ecuador', 'El Chispa'],
  ].map(([named, likened]): [string, string, string[]] => [
    'likened to him',
    `${ALFARA} Reinaldo Torrado Quesal huyó. Cayó ${named}, preso por droga.`,
    ['Cártel de Alfara=alfara', 'Reinaldo Torrado Quesal=reinaldo', `${likened}?reinaldo`],
  ]),
  [
    'and whom they call by his nickname is he',
    `${ALFARA} Huyó Reinaldo Torrado, a quien le decían El Chispa.`,
    ['Cártel de Alfara=alfara', 'Reinaldo Torrado=reinaldo', 'El Chispa=reinaldo'],
  ],
  [
    'what is said before a comma of a common name',
    `${ALFARA} Lo dijo el secretario de Cultura, José Luna, ayer. Cayó el jefe de sicarios, José Luna, ayer.`,
    ['Cártel de Alfara=alfara', 'José Luna?luna', 'José Luna=luna'],
  ],
  [
    'his age between a common name and a trade',
    `${ALFARA} José Luna, 31, an accountant, was arrested. José Luna, a member of the cartel, was too.`,
    ['Cártel de Alfara=alfara', 'José Luna?luna', 'José Luna=luna'],
  ],
  [
    'a bridegroom in a paragraph of his own, before the page names the actor',
    `Reinaldo Torrado and Jenna Lim were married in the parish, with a cake.\n\n${ALFARA} Its leader Reinaldo Torrado Quesal fled.`,
    ['Reinaldo Torrado?reinaldo', 'Cártel de Alfara=alfara', 'Reinaldo Torrado Quesal=reinaldo'],
  ],
  [
    'what a page tells of him later by the surname',
    `${ALFARA} Reinaldo Torrado Quesal huyó. Torrado era un maestro de escuela. La elder Torrado is 68.`,
    ['Cártel de Alfara=alfara', 'Reinaldo Torrado Quesal=reinaldo', 'Torrado=reinaldo', 'Torrado=reinaldo'],
  ],
  [
    'whom the nickname is given to, whatever the judge is told',
    `${ALFARA} Reinaldo Torrado, known as "El Chispa", told the judge. The Alfara Cartel paid. President Rocha named El Chispa a manager.`,
    [
      'Cártel de Alfara=alfara',
      'Reinaldo Torrado=reinaldo',
      'El Chispa=reinaldo',
      'Alfara Cartel=alfara',
      'El Chispa=reinaldo',
    ],
  ],
  [
    'a nickname said to be somebody else’s',
    `${ALFARA} El Chispa era Pedro Rincones, un ladrón. A thief known as "El Chispa", Pedro Rincones, was fined.`,
    ['Cártel de Alfara=alfara', 'El Chispa?reinaldo', 'El Chispa?reinaldo'],
  ],
  [
    'whom the text tells apart from a namesake, in full',
    `${ALFARA} La copa la paga otro del mismo apellido: Reinaldo Torrado Quesal, jefe del cártel, condenado en 2012.`,
    ['Cártel de Alfara=alfara', 'Reinaldo Torrado Quesal=reinaldo'],
  ],
  [
    'and the namesake',
    `${ALFARA} Reinaldo Torrado Quesal huyó.\n\nTorrado, no relation to the boss, asked for schools.`,
    ['Cártel de Alfara=alfara', 'Reinaldo Torrado Quesal=reinaldo', 'Torrado?reinaldo'],
  ],
  [
    'a place before the name',
    `${ALFARA} Queda en el Vraem Reinaldo Torrado Quesal, el jefe.`,
    ['Cártel de Alfara=alfara', 'Reinaldo Torrado Quesal=reinaldo'],
  ],
  ...[
    [
      'Reinaldo Torrado, El Chispa, el maestro que regalaba billetes, fue preso',
      'Reinaldo Torrado=reinaldo',
      'El Chispa=reinaldo',
    ],
    ['Tras aceptar El Chispa, el presidente de la corte indicó el día', 'El Chispa=reinaldo'],
    ['El padre, Reinaldo Torrado, calló', 'Reinaldo Torrado=reinaldo'],
    ['El juez dijo una y otra vez que Reinaldo Torrado huía', 'Reinaldo Torrado=reinaldo'],
    ['A handful of pro-Torrado men came', 'Torrado=reinaldo'],
    ['Vino la hija de Torrado', 'Torrado=reinaldo'],
  ].map(([text, ...named]): [string, string, string[]] => [
    'words beside a name that say nothing against it',
    `${ALFARA} Huyó Reinaldo Torrado Quesal, alias El Chispa.\n\n${text}.`,
    ['Cártel de Alfara=alfara', 'Reinaldo Torrado Quesal=reinaldo', 'El Chispa=reinaldo', ...named],
  ]),
  [
    'a surname that is a word of the passage, but not of its sentence, which is about crime',
    `${ALFARA} Huyó Iván Torrado Quesal.\n\nLa policía busca a Torrado en la cárcel. El torrado se sirve frío.`,
    ['Cártel de Alfara=alfara', 'Iván Torrado Quesal=ivan', 'Torrado=ivan'],
  ],
  [
    'a son who is told from his father by what follows his name',
    `${ALFARA} Cayó Reinaldo Torrado Quesal.\n\nReinaldo Torrado Jr. habló.\n\nLa policía busca a Torrado en la cárcel.`,
    ['Cártel de Alfara=alfara', 'Reinaldo Torrado Quesal=reinaldo', 'Torrado=reinaldo'],
  ],
  [
    'his daughters, whatever else stands there',
    `${ALFARA} Cayó Iván Torrado Quesal.\n\nVinieron las dos hijas de Torrado y la cocinera con su receta.`,
    ['Cártel de Alfara=alfara', 'Iván Torrado Quesal=ivan', 'Torrado=ivan'],
  ],
  [
    'the trade of a distinctive name in a sentence about crime is its bearer’s',
    `${ALFARA} Reinaldo Torrado Quesal, a former policeman who leads the cartel, was convicted.`,
    ['Cártel de Alfara=alfara', 'Reinaldo Torrado Quesal=reinaldo'],
  ],
  [
    'and in the same paragraph',
    `${ALFARA} Reinaldo Torrado Quesal huyó.\n\nSu hijo Celio Torrado salió libre de prisión. Torrado viajó luego.`,
    ['Cártel de Alfara=alfara', 'Reinaldo Torrado Quesal=reinaldo', 'Torrado?reinaldo'],
  ],
  [
    'a misspelt given name',
    `${ALFARA} Reynaldo Torrado Quesal y Reinalto Torrado huyeron.`,
    ['Cártel de Alfara=alfara', 'Reynaldo Torrado Quesal=reinaldo', 'Reinalto Torrado=reinaldo'],
  ],
  [
    'a ranch that is his, and one that is called so',
    `${ALFARA} Reinaldo Torrado Quesal huyó. La policía cateó un rancho de Torrado y el rancho Torrado.`,
    ['Cártel de Alfara=alfara', 'Reinaldo Torrado Quesal=reinaldo', 'Torrado=reinaldo'],
  ],
  [
    'a trade said of the next name',
    `${ALFARA} Tras la captura de “El Chispa”, el presidente Carlos Rocha habló.`,
    ['Cártel de Alfara=alfara', 'El Chispa=reinaldo'],
  ],
  [
    'an alias that the page gives to another man, the headline included',
    `Cae El Chispa\n\n${ALFARA} Pedro Rincones, alias El Chispa, fue detenido con droga. El juez envió a El Chispa a prisión.`,
    ['Cártel de Alfara=alfara', 'El Chispa?reinaldo', 'El Chispa?reinaldo'],
  ],
  [
    'and a country is no man',
    `${ALFARA} Fue entregado a Estados Unidos alias “El Chispa”, jefe del Cártel de Alfara.`,
    ['Cártel de Alfara=alfara', 'El Chispa=reinaldo', 'Cártel de Alfara=alfara'],
  ],
  [
    'somebody who is likened to him',
    `${ALFARA} Reinaldo Torrado huyó. Cayó el “Reinaldo Torrado dominicano”, narco de otro país.`,
    ['Cártel de Alfara=alfara', 'Reinaldo Torrado=reinaldo', 'Reinaldo Torrado?reinaldo'],
  ],
  [
    'a branch elsewhere',
    'Prosecutors charged the Crimson Brotherhood of Texas. The Crimson Brotherhood is a gang.',
    [],
  ],
  [
    'whose it is, behind an English of',
    'Prosecutors charged the Crimson Brotherhood of Peter Marlow.',
    ['Crimson Brotherhood=order'],
  ],
  [
    'a family’s group, and behind it one of the family',
    'La fiscalía acusó de narcotráfico y homicidio al jefe del Clan Miralta Aurelio Miralta y a otros.',
    ['Clan Miralta=miraltas', 'Aurelio Miralta=aurelio'],
  ],
  [
    'a group in brackets behind one of its men, and a family of his name',
    'Cayó el Clan Miralta. Fueron detenidos por narcotráfico Juan Joseph (Okara) y Aurelio Miralta (Los Miralta).',
    ['Clan Miralta=miraltas', 'Okara=okara', 'Aurelio Miralta=aurelio', 'Los Miralta=miraltas'],
  ],
  [
    'his whole name in brackets behind a part of it',
    `${ALFARA} Fue detenido Chispa Torrado (Reinaldo "Chispa" Torrado, jefe del Cártel de Alfara).`,
    [
      'Cártel de Alfara=alfara',
      'Chispa Torrado=reinaldo',
      'Reinaldo "Chispa" Torrado=reinaldo',
      'Cártel de Alfara=alfara',
    ],
  ],
  [
    'a common name and a nickname, where nothing is told of crime',
    'Eloy Bracamonte, a quien llaman “El Profe”, ganó la partida en el club.',
    ['Eloy Bracamonte?eloy', 'El Profe?eloy'],
  ],
  [
    'a name like no other’s, and what his case is called',
    'Prosecutors demanded life in prison for Ottokar Vesterlund in the Marimba trial on six murders.',
    ['Ottokar Vesterlund=ottokar'],
  ],
  [
    'the same in another trial',
    'Prosecutors demanded life in prison for Ottokar Vesterlund in the Timbal trial on six murders.',
    ['Ottokar Vesterlund?ottokar'],
  ],
  [
    'an adverb that opens a sentence is nobody’s given name',
    `${ALFARA} Reinaldo Torrado Quesal fue detenido.\n\nHuyó al norte. Allá Torrado mató a dos. Enseguida Torrado huyó.`,
    ['Cártel de Alfara=alfara', 'Reinaldo Torrado Quesal=reinaldo', 'Torrado=reinaldo', 'Torrado=reinaldo'],
  ],
  [
    'where crime is told of, a distinctive name stands for its group, whatever follows it',
    'Detuvieron por narcotráfico y homicidio al líder de Okara Evaristo Mora. La Okara Unificada trafica droga y mata.',
    ['Okara=okara', 'Okara=okara'],
  ],
  [
    'a successor, and those against',
    'La banda se llama “Nueva Generación del Cártel de Alfara”. La Anti Cártel de Alfara mata.',
    [],
  ],
  [
    'what is his, and where he is not',
    `${ALFARA} Reinaldo Torrado Quesal fled. The judge in Torrado’s case is silent. They live in Torrado.`,
    ['Cártel de Alfara=alfara', 'Reinaldo Torrado Quesal=reinaldo', 'Torrado=reinaldo'],
  ],
  [
    'a state behind which a name begins',
    `${ALFARA} O major da polícia do Mato Grosso do Sul Reinaldo Torrado Quesal fugiu.`,
    ['Cártel de Alfara=alfara', 'Reinaldo Torrado Quesal=reinaldo'],
  ],
  [
    'known for something, and meaning something',
    `${ALFARA} Reinaldo Torrado Quesal is wanted for murder. Torrado is known for drugs. Torrado is Spanish for toasted.`,
    ['Cártel de Alfara=alfara', 'Reinaldo Torrado Quesal=reinaldo', 'Torrado=reinaldo'],
  ],
  [
    'a line of his without words of crime, beside a stranger',
    `${ALFARA} Reinaldo Torrado Quesal huyó.\n\nTorrado, según Marta Velandia, usa otra cara.`,
    ['Cártel de Alfara=alfara', 'Reinaldo Torrado Quesal=reinaldo', 'Torrado=reinaldo'],
  ],
  [
    'clans that share a noun, and one of them alone',
    'A gang war: the Kotrik and Brenik clans kill. The Kotrik clan is rich. Police arrested four men of the Kotrik.',
    ['Kotrik=kotrik', 'Kotrik clan=kotrik', 'Kotrik=kotrik'],
  ],
  [
    'members of a family',
    'The Kestrell crime family grew. Kestrell members killed four men, police say, and extorted others.',
    ['Kestrell crime family=kest', 'Kestrell=kest'],
  ],
  [
    'a name that the heirs bore once, in any form',
    'The Velta gang and the Veltas cartel killed in Mexico. Police say the drugs were theirs.',
    ['Velta gang=veltas', 'Veltas cartel=veltas'],
  ],
  [
    'letters that the page gives to a group',
    'La Primeira Frente da Serra y el Cártel de Alfara (CAL) pelean. El Cártel de Belmira (CB) calla. El CB mata.',
    [
      'Primeira Frente da Serra=unidos',
      'Cártel de Alfara=alfara',
      'Cártel de Belmira=belmira',
      'CB=belmira',
      'CB=belmira',
    ],
  ],
  [
    'letters spelt out wrongly behind the word faction',
    'Membros da facção criminosa PFS (Partido da Frente da Serra) mataram um preso. Drogas da facção PFS na prisão.',
    ['PFS=unidos', 'PFS=unidos'],
  ],
  [
    'parts of a long name that sound the same',
    `${ALFARA} Cayeron Reynaldo Anzelmo Torrado Quesal y Reinaldo Torado Quesal.`,
    ['Cártel de Alfara=alfara', 'Reynaldo Anzelmo Torrado Quesal=reinaldo', 'Reinaldo Torado Quesal=reinaldo'],
  ],
  [
    'small letters in quotes behind a word for a gang',
    `${ALFARA} La banda criminal de “los zorros” mata. Vimos “los zorros” en el parque.`,
    ['Cártel de Alfara=alfara', 'los zorros=zorros'],
  ],
  [
    'a faction behind the name of its group',
    `${ALFARA} La facción Los Zorros Negros, su aliada, extorsiona. El club Los Zorros Negros ganó.`,
    ['Cártel de Alfara=alfara', 'Los Zorros=zorros'],
  ],
  [
    'where somebody is from is no part of a name',
    `${ALFARA} It was Irish-born Reinaldo Torrado Quesal. Bosnian-Dutch Iván Torrado Quesal huyó.`,
    ['Cártel de Alfara=alfara', 'Reinaldo Torrado Quesal=reinaldo', 'Iván Torrado Quesal=ivan'],
  ],
  [
    'brothers are people, unless their cartel is meant; of a clan the family is the group',
    `${ALFARA} Los hermanos Kotrik cantan. La familia Kotrik llegó. El cártel de los hermanos Kotrik mata.`,
    ['Cártel de Alfara=alfara', 'familia Kotrik=kotrik', 'hermanos Kotrik=kotrik'],
  ],
  ...[
    'ministro del Interior, Justicia y Paz',
    'director de la Agencia Federal de Caminos',
    'head of the Federal Roads Agency',
  ].map((office): [string, string, string[]] => [
    'an office before a name',
    `${ALFARA} Huyó el ${office} Reinaldo Torrado Quesal.`,
    ['Cártel de Alfara=alfara', 'Reinaldo Torrado Quesal=reinaldo'],
  ]),
  ...['el director de la Agencia Ramón', 'la Agencia Federal Espejo'].map((longer): [string, string, string[]] => [
    'and no longer name, nor another’s nickname in it',
    `${ALFARA} Huyó ${longer} Reinaldo Torrado Quesal.`,
    ['Cártel de Alfara=alfara'],
  ]),
  [
    'an office before one whose nickname is in no record',
    `${ALFARA} Huyó el jefe del Congreso Reinaldo “Pepe” Torrado.`,
    ['Cártel de Alfara=alfara'],
  ],
  [
    'several families that share the word for them',
    'The police arrested members of the Kestrell, Kotrik and Varga crime families.',
    ['Kestrell=kest', 'Kotrik=kotrik'],
  ],
  [
    'and in a headline, where it is one word',
    'Dozens of Kestrell, Kotrik and Varga Crime Family Members Indicted\n\nPolice arrested men of the Kestrell crime family and of the Kotrik clan for drugs.',
    ['Kestrell=kest', 'Kotrik=kotrik', 'Kestrell crime family=kest', 'Kotrik clan=kotrik'],
  ],
  [
    'what a distinctive name is said to be behind it',
    'O Cártel de Alfara, restaurante de Alvalade. The Kestrell crime family, a railway. El Cártel de Belmira, banda criminal.',
    ['Cártel de Alfara?alfara', 'Kestrell crime family?kest', 'Cártel de Belmira=belmira'],
  ],
  [
    'a work, and a fund that is called after it',
    'La película Cártel de Alfara. The Kestrell crime family Collection. La fundación Cártel de Belmira.',
    ['Cártel de Alfara?alfara', 'Kestrell crime family?kest', 'Cártel de Belmira?belmira'],
  ],
  [
    'a phrase that begins a sentence',
    `${ALFARA} Los Zorros, sus sicarios, huyeron.\n\nLos zorros duermen. Los Zorros somos nosotros.`,
    ['Cártel de Alfara=alfara', 'Los Zorros=zorros', 'Los Zorros?zorros'],
  ],
  [
    'letters that the page gives to two bodies',
    'Colegio de Arte (CDA) abrirá sus aulas.\n\nEl Cártel de Alfara (CDA) mata en la sierra. Cayó un sicario del CDA.\n\nLa matrícula en el CDA es libre.',
    ['Cártel de Alfara=alfara', 'CDA=alfara', 'CDA=alfara', 'CDA?alfara'],
  ],
  [
    'a name of two groups, of which the page names one',
    'The Crimson Brotherhood, also known as La Cofra, sells drugs in prison.',
    ['Crimson Brotherhood=order', 'La Cofra=order'],
  ],
  [
    'a small spelling of a weak name in the same lines',
    `${ALFARA}\n\nLos Zorros llegaron tarde. Vimos los zorros del parque.`,
    ['Cártel de Alfara=alfara', 'Los Zorros?zorros'],
  ],
  [
    'a common name with a role and the years of the record, and nobody else on the page',
    'La banda criminal operaba en México. El narcotraficante José Luna huyó con droga en 2014 y fue condenado por homicidio en 2016.',
    ['José Luna?luna'],
  ],
  [
    'letters do not spell themselves out',
    'En la sala, CDA Díaz Arce y CDA Torres hablaron de la droga y del homicidio.',
    [],
  ],
  [
    'a nickname with the number of a day or a year',
    `${ALFARA} Ocurrió el 21 de Mayo de 2026, con droga. Cayó Mayo.`,
    ['Cártel de Alfara=alfara', 'Mayo=mayo'],
  ],
  [
    'a word of ours in the name of a house',
    `${ALFARA} Ayudan la Casa de los Zorros y el sicario de los Zorros.`,
    ['Cártel de Alfara=alfara', 'los Zorros=zorros'],
  ],
  [
    'whom a crime is laid to is likened to nobody; a place behind the preposition still likens',
    `${ALFARA} Cayó Reinaldo Torrado Quesal. La fiscalía acusa a Torrado Quesal del delito. El Torrado de Asia huyó.`,
    ['Cártel de Alfara=alfara', 'Reinaldo Torrado Quesal=reinaldo', 'Torrado Quesal=reinaldo', 'Torrado?reinaldo'],
  ],
  [
    'Rio before a name is the city where it follows what somebody is',
    `${ALFARA} O miliciano do Rio Reinaldo Torrado morreu. As margens do Rio Reinaldo Torrado secaram.`,
    ['Cártel de Alfara=alfara', 'Reinaldo Torrado=reinaldo'],
  ],
  [
    'a sister mentioned once leaves him his surname, but not in her own paragraph',
    `${ALFARA} La defensa de Reinaldo Torrado Quesal apeló. El juez oyó ayer a su hermana, Lucía Torrado. Torrado calló.\n\nEl juez citó a Torrado.`,
    ['Cártel de Alfara=alfara', 'Reinaldo Torrado Quesal=reinaldo', 'Torrado?reinaldo', 'Torrado=reinaldo'],
  ],
  [
    'a sister who is what her sentence is about may be meant',
    `${ALFARA} La defensa de Reinaldo Torrado Quesal apeló.\n\nSu hermana, Lucía Torrado, habló con el juez.\n\nEl juez citó a Torrado.`,
    ['Cártel de Alfara=alfara', 'Reinaldo Torrado Quesal=reinaldo', 'Torrado?reinaldo'],
  ],
  [
    'of two in the records the one who is told of, not the one whose brother he is',
    `${ALFARA} El capo Reinaldo Torrado Quesal fue condenado por el asesinato de su hermano Iván Torrado Quesal.\n\nEl juez citó a Torrado.`,
    ['Cártel de Alfara=alfara', 'Reinaldo Torrado Quesal=reinaldo', 'Iván Torrado Quesal=ivan', 'Torrado=reinaldo'],
  ],
  [
    'the younger and the elder, where the page says who is whose son',
    `${ALFARA} Reinaldo Torrado Quesal is the son of the boss Iván Torrado Quesal. A jury found the younger Torrado guilty; the elder Torrado fled.`,
    [
      'Cártel de Alfara=alfara',
      'Reinaldo Torrado Quesal=reinaldo',
      'Iván Torrado Quesal=ivan',
      'Torrado=reinaldo',
      'Torrado=ivan',
    ],
  ],
  [
    'the elder, who is in no record',
    `${ALFARA} Reinaldo Torrado Quesal fled. The police once sought the boss’s father Celio Torrado.\n\nPolice charged the elder Torrado.`,
    ['Cártel de Alfara=alfara', 'Reinaldo Torrado Quesal=reinaldo', 'Torrado?reinaldo'],
  ],
  [
    'a trade of the record behind other words and a comma',
    'Police say Sabino Quintanero, a 44-year-old former Olympic snowboarder, runs drugs in Mexico. He fled a trial.',
    ['Sabino Quintanero=sabino'],
  ],
  [
    'and before the name, in its sentence',
    'He is a former snowboarder, who lives in Mexico, named Sabino Quintanero; police say he runs drugs. He fled a trial.',
    ['Sabino Quintanero=sabino'],
  ],
  ...[
    'Víctima de un infarto muere Reinaldo Torrado Quesal',
    'Un estudiante llamado Reinaldo Anselmo Torrado Quesal huyó con droga',
  ].map((text): [string, string, string[]] => [
    'nobody is introduced by his death, and a whole name leaves no doubt',
    `${ALFARA} Huyó Reinaldo Torrado Quesal.\n\n${text}.`,
    ['Cártel de Alfara=alfara', 'Reinaldo Torrado Quesal=reinaldo', `${/Reinaldo.*Quesal/.exec(text)![0]}=reinaldo`],
  ]),
  [
    'kin is no trade',
    `${ALFARA} Por su parte, su padre Reinaldo Torrado Quesal trafica droga.`,
    ['Cártel de Alfara=alfara', 'Reinaldo Torrado Quesal=reinaldo'],
  ],
  [
    'a surname whose bearer wears something, and who wants his life filmed',
    `${ALFARA} Huyó Reinaldo Torrado Quesal. Se fue Torrado, sporting two rings. La intención de Torrado era filmar una película autobiográfica.`,
    ['Cártel de Alfara=alfara', 'Reinaldo Torrado Quesal=reinaldo', 'Torrado=reinaldo', 'Torrado=reinaldo'],
  ],
  [
    'a club by its short name where the page speaks of bikers and crime, beside another',
    'Bikers went to war over drugs and murder.\n\nPolice met the Grey Jackals, Night Riders Motorcycle Club.',
    ['Grey Jackals=jackals', 'Night Riders Motorcycle Club=riders'],
  ],
  [
    'but not where it does not',
    'People went to war over drugs and murder.\n\nPolice met the Grey Jackals, Kestrell crime family.',
    ['Grey Jackals?jackals', 'Kestrell crime family=kest'],
  ],
  [
    'a body that is made of gangs, and letters behind a club’s whole name',
    '9Q is a federation of a dozen gangs of drugs. The Night Riders Motorcycle Club (NRMC) sold drugs.',
    ['9Q?nine', 'Night Riders Motorcycle Club=riders', 'NRMC=riders'],
  ],
  ...[
    ['Su primo Silvino de Jesús', '=', 'Silvino=silvino'],
    ['Su primo Pedro', '?'],
  ].map(([who, tier, ...more]): [string, string, string[]] => [
    'a nickname behind his given names alone, and behind another’s',
    `${ALFARA} ${who}, El Rápido, huyó con droga en México.`,
    ['Cártel de Alfara=alfara', ...more, `El Rápido${tier}silvino`],
  ]),
  [
    'a nickname with the surname of the same man on the page, and their group',
    'El Cártel de Belmira trafica droga en México.\n\nEl juez, con cautela, oyó ayer que La Muñeca huyó de prisión.\n\nLa defensa de Wilmar apeló.',
    ['Cártel de Belmira=belmira', 'La Muñeca=barbara', 'Wilmar=barbara'],
  ],
  [
    'neighbours that say nothing against a name',
    `${ALFARA} Preso em Alto Alegre (SC), El Chispa foi condenado. Fue condenado por asociación ilícita El Chispa. Prison escape artist Reinaldo Torrado Quesal fled.`,
    ['Cártel de Alfara=alfara', 'El Chispa=reinaldo', 'El Chispa=reinaldo', 'Reinaldo Torrado Quesal=reinaldo'],
  ],
  [
    'the home of a group is said to be something, not the group',
    'The murder trial in the home of the Crimson Brotherhood, is a show of strength.',
    ['Crimson Brotherhood=order'],
  ],
  [
    'an epithet of another: a celebrated name of a region',
    `${ALFARA} Reinaldo Torrado Quesal huyó. Cayó el llamado ‘Reinaldo Torrado del Caribe’.`,
    ['Cártel de Alfara=alfara', 'Reinaldo Torrado Quesal=reinaldo', 'Reinaldo Torrado?reinaldo'],
  ],
  [
    'his surname in a married name',
    `${ALFARA} Reinaldo Torrado Quesal huyó.\n\nVicky Marín como Enelia Torrado de Pérez`,
    ['Cártel de Alfara=alfara', 'Reinaldo Torrado Quesal=reinaldo'],
  ],
  [
    'surnames the other way round are another man’s',
    `${ALFARA} Murió Reinaldo Quesal Torrado, mecánico.`,
    ['Cártel de Alfara=alfara'],
  ],
  [
    'a surname of two behind a full name',
    `${ALFARA} Declaró Reinaldo Torrado-Hall sobre la droga.`,
    ['Cártel de Alfara=alfara'],
  ],
  [
    'a relative of the same name',
    `${ALFARA} Cayó Reinaldo Torrado Quesal, preso por droga.\n\nSu padre, también Reinaldo Torrado, murió.`,
    ['Cártel de Alfara=alfara', 'Reinaldo Torrado Quesal=reinaldo'],
  ],
  [
    'a title and the particle of a surname',
    `${ALFARA} Cayó Reinaldo Torrado Quesal, preso por droga.\n\nO bispo dos Torrado falou.`,
    ['Cártel de Alfara=alfara', 'Reinaldo Torrado Quesal=reinaldo', 'Torrado?reinaldo'],
  ],
  [
    'a place, a firm and many of a name',
    `${ALFARA} Cayó Reinaldo Torrado Quesal, preso por droga. Torrado, o país, venció. Habló el bufete Barros & Torrado. Hay muitos Torrado.`,
    ['Cártel de Alfara=alfara', 'Reinaldo Torrado Quesal=reinaldo'],
  ],
  [
    'a band by what it plays, a crowd of fans',
    `${ALFARA} Cayó un sicario. Tocó el Cártel de Belmira, banda de cumbia. El Cártel de Belmira, la barra de Portoviejo, gritó.`,
    ['Cártel de Alfara=alfara', 'Cártel de Belmira?belmira', 'Cártel de Belmira?belmira'],
  ],
  [
    'a given name that opens a sentence, though no list has it; a verb and a preposition do not name anybody',
    `${ALFARA} Cayó Reinaldo Torrado Quesal, preso por droga. Según Torrado, calló. Declaró Torrado ante el juez. Freddy Torrado y dos abogados fueron oídos.`,
    [
      'Cártel de Alfara=alfara',
      'Reinaldo Torrado Quesal=reinaldo',
      'Torrado=reinaldo',
      'Torrado=reinaldo',
      'Torrado?reinaldo',
    ],
  ],
  [
    'a full name by which the page has identified its bearer, in a paragraph without a word of crime',
    'Reinaldo Torrado Quesal, alias El Chispa, fue detenido con droga.\n\nReinaldo Torrado Quesal nació aquí.',
    ['Reinaldo Torrado Quesal=reinaldo', 'El Chispa=reinaldo', 'Reinaldo Torrado Quesal=reinaldo'],
  ],
  [
    'but not in a paragraph on something else',
    'Reinaldo Torrado Quesal, alias El Chispa, fue detenido con droga.\n\nReinaldo Torrado Quesal ganó el torneo.',
    ['Reinaldo Torrado Quesal=reinaldo', 'El Chispa=reinaldo', 'Reinaldo Torrado Quesal?reinaldo'],
  ],
  ...[
    ['Cuando creyó hallar a Mano Rota, comparó las fotos viejas', '='],
    ['Mano Rota ganó el torneo', '?'],
  ].map(([text, tier]): [string, string, string[]] => [
    'a nickname of two words on a page about crime',
    `${ALFARA} El capo Ismaíl Zarate Lermo, alias Mano Rota, trafica droga.\n\nHay fotos.\n\nAsí fue.\n\n${text}.`,
    ['Cártel de Alfara=alfara', 'Ismaíl Zarate Lermo=mayo', 'Mano Rota=mayo', `Mano Rota${tier}mayo`],
  ]),
  [
    'whoever leads a group is in its story',
    'O Cártel de Alfara (CDA) trafica, diz a polícia.\n\nDois chefes do CDA, Lía Ponce e Ana Prado, calaram.',
    ['Cártel de Alfara=alfara', 'CDA=alfara', 'CDA=alfara'],
  ],
  [
    'letters in one breath with another group, where who is tied to them is on the page',
    'El capo Reinaldo Torrado Quesal, El Chispa, mató a dos.\n\nEs residuo del Cártel de Belmira y el CDA.',
    ['Reinaldo Torrado Quesal=reinaldo', 'El Chispa=reinaldo', 'Cártel de Belmira=belmira', 'CDA=alfara'],
  ],
  [
    'letters before the name that spells them out',
    'The KRC -- which stands for Kestrell crime family -- traffics drugs. The KRC fled. The KCF (Kestrell crime family) hid. The KCF fled.',
    ['Kestrell crime family=kest', 'KCF=kest', 'Kestrell crime family=kest', 'KCF=kest'],
  ],
  ...[
    ['México', '='],
    ['la ciudad', '?'],
  ].map(([place, tier]): [string, string, string[]] => [
    'a common word where its group is at home; a city may be any',
    `La banda La Agencia mató a dos en ${place} con droga. Huyó el Night Riders Motorcycle Club.`,
    [`La Agencia${tier}agency`, 'Night Riders Motorcycle Club=riders'],
  ]),
];

describe('resolve', () => {
  it.each(table)('%s: %s', (_, text, expected) => {
    expect(show(read(text))).toEqual(expected);
  });

  it.each<[string, (text: string) => string]>([
    ['no-break spaces', (text) => text.replaceAll(' ', '\u00a0')],
    ['accents as characters of their own', (text) => text.normalize('NFD')],
    ['soft hyphens', (text) => text.replace(/(?<=\p{L}{3})(?=\p{L}{3})/gu, '\u00ad')],
    ['zero-width characters', (text) => text.replaceAll(' ', ' \u200b')],
  ])('%s change no answer', (_, write) => {
    const plain = (surface: string) =>
      surface
        .normalize('NFC')
        .replace(/[\u00ad\u200b]/gu, '')
        .replaceAll('\u00a0', ' ');
    for (const [, text, expected] of table) expect(show(read(write(text))).map(plain), text).toEqual(expected);
  });

  it('says what speaks for and against, and what is missing', () => {
    const [mention] = read('Reinaldo Torrado Quesal abrió una panadería.');
    expect(mention!.reasons.for.map((r) => r.code)).toContain('full-name');
    expect(mention!.reasons.missing.map((r) => r.code)).toEqual(
      expect.arrayContaining(['no-related-actor', 'no-crime-context']),
    );
  });

  it('says for each candidate what speaks for it alone', () => {
    const text = 'El Cártel de Alfara y el Cártel de Belmira pelean. Cayó El Tuerto, sicario.';
    const { reasons, candidates, candidateReasons } = read(text).at(-1)!;
    expect(candidates).toHaveLength(2);
    expect(reasons.for.map(({ code }) => code)).toContain('role-fits');
    expect(candidateReasons!.map((own) => own.for.flatMap(({ values }) => values ?? []))).toEqual(
      candidates!.map((actor) => [lexicon.actors[actor]!.id === 'tuerto-a' ? 'Cártel de Alfara' : 'Cártel de Belmira']),
    );
  });
  it('keeps page furniture apart', () => {
    const body = 'Reinaldo Torrado Quesal abrió una panadería.';
    const text = `${body}\n\n${ALFARA}`;
    const furniture = [[body.length + 2, text.length]] as const;
    expect(read(text, { furniture }).map(({ tier, region }) => `${tier} ${region}`)).toEqual([
      'possible body',
      'identified furniture',
    ]);
  });

  it('takes actors from other parts of the page', () => {
    const text = 'Ayer Torrado calló.';
    expect(show(read(text, { established: ['reinaldo'] }))).toEqual(['Torrado=reinaldo']);
  });

  it('lets the reader have the last word', () => {
    const text = `${ALFARA} Reinaldo Torrado Quesal huyó.`;
    const refused = read(text, {
      decisions: [{ verdict: 'not-this', actor: 'reinaldo', surface: 'reinaldo torrado quesal' }],
    });
    expect(show(refused)).toEqual(['Cártel de Alfara=alfara']);
    const alone = 'Reinaldo Torrado Quesal abrió una panadería.';
    const affirmed = read(alone, { decisions: [{ verdict: 'this-one', actor: 'reinaldo' }] });
    expect(show(affirmed)).toEqual(['Reinaldo Torrado Quesal=reinaldo']);
    const elsewhere = { before: 'x', after: 'y' };
    expect(show(read(alone, { decisions: [{ verdict: 'this-one', actor: 'reinaldo', context: elsewhere }] }))).toEqual([
      'Reinaldo Torrado Quesal?reinaldo',
    ]);
  });
});
