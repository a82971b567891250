/** A small dataset of invented actors, and what the resolver makes of a text with it. */

import { Gazetteer } from '../../src/core/gazetteer/gazetteer';
import type { DocumentText, Mention } from '../../src/core/mention';
import { findNames } from '../../src/core/reading/find';
import { resolve } from '../../src/core/resolve';
import { compileIndex } from '../../src/data/install';
import type { Actor, Name, NotActor, RelationType } from '../../src/model';
import { blank } from '../blank-actor';

const name = (value: string, type: Name['type'], strength: Name['strength'], exact = false): Name => ({
  value,
  type,
  lang: 'es',
  strength,
  refs: [],
  ...(exact ? { exact } : {}),
});

function actor(
  id: string,
  kind: Actor['kind'],
  names: Name[],
  related: [RelationType, string][] = [],
  more: Partial<Actor> = {},
): Actor {
  const claim = { basis: 'reported' as const, by: '', refs: [] };
  return {
    id,
    kind,
    names,
    ...blank(),
    countries: [{ id: 'mx', country: 'MX', role: 'base', ...claim }],
    relations: related.map(([type, to], i) => ({ id: `r${i}`, type, to, ...claim })),
    ...more,
  };
}

const acquitted: Partial<Actor> = {
  cases: [
    {
      id: 'c',
      kind: 'prosecution',
      jurisdiction: 'MX',
      steps: [
        { id: 'charged', step: 'charged', date: '2010', authority: '', refs: [] },
        { id: 'acquitted', step: 'acquitted', date: '2012', authority: '', finality: 'final', refs: [] },
      ],
    },
  ],
};

const sentenced: Partial<Actor> = {
  cases: [
    {
      id: 'c',
      kind: 'prosecution',
      jurisdiction: 'MX',
      steps: [
        { id: 'charged', step: 'charged', date: '2014', authority: '', refs: [] },
        { id: 'sentenced', step: 'sentenced', date: '2016', authority: '', refs: [] },
      ],
    },
  ],
};

const role = (title: string): Partial<Actor> => ({
  roles: [{ id: 'r', title: { en: title, es: title, pt: title }, basis: 'reported', by: '', refs: [] }],
});

/** Where a group is at home. */
const base = (country: string, areas?: string[]): Partial<Actor> => ({
  countries: [{ id: 'base', country, role: 'base', ...(areas && { areas }), basis: 'reported', by: '', refs: [] }],
});

const actors: Actor[] = [
  actor('alfara', 'group', [name('Cártel de Alfara', 'primary', 'strong'), name('CDA', 'acronym', 'never-alone')]),
  actor('morita', 'group', [name('Morita-gumi', 'primary', 'strong')]),
  actor('belmira', 'group', [
    name('Cártel de Belmira', 'primary', 'strong'),
    name('CDB', 'acronym', 'never-alone'),
    name('Organización Sarrasqueta Liz', 'alias', 'strong'),
  ]),
  actor(
    'alba-it',
    'group',
    [name('La Cofradía del Alba', 'primary', 'medium'), name('Umbrian brotherhood', 'alias', 'strong')],
    [],
    base('IT'),
  ),
  actor('alba-us', 'group', [name('La Cofradía del Alba', 'short', 'weak')], [], base('US')),
  actor('vesper', 'group', [name('Vesper Cartel', 'primary', 'strong')]),
  actor('templars', 'group', [
    name('Los Caballeros Templarios', 'primary', 'medium'),
    name('Knights Liberation Front', 'alias', 'weak'),
  ]),
  actor('anacleto', 'person', [name('Anacleto Fuentes Torbel', 'primary', 'strong')], [['member-of', 'alfara']]),
  actor('zorros', 'group', [name('Los Zorros', 'primary', 'weak', true)], [['ally-of', 'alfara']]),
  actor(
    'pumas',
    'group',
    [name('Pumas de Orna', 'primary', 'strong'), name('Los Pumas', 'short', 'weak', true)],
    [['ally-of', 'riders']],
  ),
  actor('heath', 'group', [
    name('Heath Pagans gang', 'primary', 'strong'),
    name('Pagans', 'short', 'never-alone', true),
  ]),
  actor('kest', 'group', [name('Kestrell crime family', 'primary', 'strong')]),
  actor('kotrik', 'group', [
    name('Kotrik clan', 'primary', 'strong'),
    name('KK', 'acronym', 'never-alone'),
    name('Los Altos', 'alias', 'weak', true),
    name('Calle 40', 'alias', 'weak'),
    name('K40', 'acronym', 'never-alone'),
    name('300 Brezkos', 'alias', 'strong'),
  ]),
  actor(
    'riders',
    'group',
    [
      name('Night Riders Motorcycle Club', 'primary', 'strong'),
      name('Night Riders', 'short', 'medium', true),
      name('NRMC', 'acronym', 'weak'),
    ],
    [],
    base('US', ['Fresno']),
  ),
  actor(
    'riders-north',
    'group',
    [
      name('Quebec’s Night Riders', 'primary', 'strong'),
      name('Night Riders', 'short', 'weak', true),
      name('Drifters', 'alias', 'never-alone', true),
    ],
    [['faction-of', 'riders']],
    base('CA', ['Quebec']),
  ),
  actor(
    'sardella',
    'group',
    [name('cosca Sardella', 'primary', 'strong'), name('Sardella', 'short', 'medium')],
    [['ally-of', 'alfara']],
  ),
  actor('palermo', 'group', [name('mafia palermitana', 'primary', 'medium')], [], base('IT', ['Palermo'])),
  actor('barquins', 'group', [name('Barquín Ledesma', 'primary', 'strong')]),
  actor('miraltas', 'group', [name('Clan Miralta', 'primary', 'strong')]),
  actor(
    'melchor',
    'person',
    [name('Melchor Ibarzabal Toral', 'primary', 'strong'), name('Melchor Ibarzabal', 'short', 'medium')],
    [['member-of', 'belmira']],
    { person: { living: 'deceased', refs: [] } },
  ),
  actor(
    'melchor-son',
    'person',
    [name('Melchor Ibarzabal Rovira', 'primary', 'strong'), name('Melchor Ibarzabal', 'short', 'medium')],
    [['member-of', 'belmira']],
  ),
  actor('aurelio', 'person', [name('Aurelio Miralta', 'primary', 'medium')], [['member-of', 'miraltas']]),
  actor('fabricio', 'person', [name('Fabricio Miralta', 'primary', 'medium')], [['member-of', 'miraltas']]),
  ...(
    [
      ['casa-us', 'La Vecchia Casa', 'US', 'Fresno'],
      ['casa-it', 'Vecchia Casa', 'IT', 'Palermo'],
    ] as const
  ).map(([id, casa, country, area]) =>
    actor(
      id,
      'group',
      [name(casa, 'primary', 'medium'), name('the Posse', 'short', 'never-alone', true)],
      [],
      base(country, [area]),
    ),
  ),
  actor('jackals', 'group', [
    name('Grey Jackals Motorcycle Club', 'primary', 'strong'),
    name('Grey Jackals', 'short', 'never-alone', true),
  ]),
  actor('vagros', 'group', [
    name('Vagros Motorcycle Club', 'primary', 'strong'),
    name('Vagros', 'short', 'weak', true),
  ]),
  actor('nine', 'group', [
    name('9Q Triad', 'primary', 'strong'),
    name('9Q', 'short', 'never-alone', true),
    name('Eleven', 'alias', 'never-alone', true),
    name('Eleven gang', 'alias', 'medium'),
    name('Calle 77', 'alias', 'weak'),
  ]),
  actor(
    'patrols',
    'group',
    [
      name('Patrullas Unidas de Colombia', 'primary', 'strong'),
      name('PUCO', 'acronym', 'medium'),
      name('las patrullas', 'short', 'never-alone', true),
    ],
    [],
    base('CO'),
  ),
  actor('mexicans', 'group', [name('Mexican Mafia', 'primary', 'strong')]),
  actor('salvaterina', 'group', [name('Mara Salvaterina', 'primary', 'strong'), name('MS-7', 'acronym', 'strong')]),
  actor('urrutia', 'group', [name('Urrutia gang', 'primary', 'strong')]),
  actor('dalia', 'group', [name('Dalia mafia', 'primary', 'strong')]),
  actor('orlin', 'group', [name('Orlin crime family', 'primary', 'strong')], [], base('US', ['Orlin'])),
  actor('ornenos', 'group', [name('Los Orneños', 'primary', 'weak', true)], [['ally-of', 'alfara']]),
  actor('veltas', 'group', [name('Los Veltas', 'primary', 'medium')]),
  actor(
    'sorna',
    'group',
    [
      name('Sorna Nueva Era', 'primary', 'strong'),
      name('Cártel de Sorna', 'short', 'medium'),
      name('La Empresa', 'alias', 'weak', true),
    ],
    [],
    {
      events: [
        {
          id: 'founding',
          type: 'founding',
          date: '2011',
          title: { en: '', es: '', pt: '' },
          basis: 'reported',
          by: '',
          refs: [],
        },
      ],
    },
  ),
  actor(
    'agency',
    'group',
    [
      name('La Agencia de Orna', 'primary', 'strong'),
      name('La Agencia', 'short', 'weak', true),
      name('La Brasa', 'alias', 'never-alone', true),
      name('Milicias Populares Unidas de Bera', 'alias', 'strong'),
    ],
    [],
    base('MX', ['Ciudad Orna']),
  ),
  actor('united', 'group', [
    name('Narcos Unidos de Orna', 'primary', 'strong'),
    name('La ONU', 'short', 'never-alone'),
  ]),
  actor('heirs', 'group', [
    name('Cártel de Orna', 'primary', 'strong'),
    name('Los Veltas', 'former', 'medium'),
    name('Bloque Orna Viejo', 'former', 'strong'),
    name('Autodefensas de México', 'alias', 'strong'),
    name('Mexican cartel', 'alias', 'strong'),
    name('Cártel del Norte del Alto', 'alias', 'strong'),
  ]),
  actor('order', 'group', [
    name('Crimson Brotherhood', 'primary', 'strong'),
    name('La Cofra', 'alias', 'weak'),
    name('AB', 'acronym', 'never-alone', true),
    name('pandilla Carmesia', 'alias', 'strong'),
    name('Carmesia', 'short', 'weak', true),
    name('Tren de Fresno', 'alias', 'strong'),
  ]),
  actor('cofra', 'group', [
    name('Texas Crimson Brotherhood', 'primary', 'strong'),
    name('Rojanemi', 'alias', 'strong'),
    name('La Cofra', 'alias', 'weak'),
  ]),
  actor('okara', 'group', [name('Okara', 'primary', 'strong'), name('OKR', 'acronym', 'never-alone')]),
  actor(
    'novokara',
    'group',
    [name('Nova Okara', 'primary', 'strong'), name('OKR', 'acronym', 'never-alone')],
    [['split-from', 'okara']],
  ),
  actor('mesa', 'group', [name('Mesa de Gorbea', 'primary', 'strong'), name('MDG', 'acronym', 'never-alone')], [], {
    status: ['2011', '2012', '2013'].map((from) => ({
      id: from,
      value: 'active',
      from,
      asOf: '2013',
      basis: 'reported',
      by: '',
      refs: [],
    })),
  }),
  actor('unidos', 'group', [
    name('Primeira Frente da Serra', 'primary', 'strong'),
    name('Sindicato da Serra', 'alias', 'weak'),
    name('Sindicato SR', 'alias', 'weak'),
    name('Tropa dos 13', 'alias', 'strong'),
    name('PFS', 'acronym', 'weak'),
  ]),
  actor(
    'reinaldo',
    'person',
    [
      name('Reinaldo Torrado Quesal', 'primary', 'strong'),
      name('Reinaldo Anselmo Torrado Quesal', 'legal', 'strong'),
      name('El Chispa', 'nickname', 'medium'),
    ],
    [['leads', 'alfara']],
  ),
  actor('sosa', 'person', [name('José Manuel Sosa Vertiz', 'primary', 'strong')], [['member-of', 'belmira']]),
  actor('quesal', 'person', [name('Gerundio Quesal Ortuño', 'primary', 'strong')], [['member-of', 'alfara']]),
  actor(
    'gualterio',
    'person',
    [name('Gualterio Rocamora Pinzal', 'primary', 'strong'), name('El Tinto', 'nickname', 'never-alone')],
    [['member-of', 'alfara']],
    { ...role('piloto de Marfagones'), ...sentenced },
  ),
  actor('miguel', 'person', [name('José Miguel Arroyave Veltrán', 'primary', 'strong')], [['member-of', 'alfara']], {
    person: { living: 'deceased', refs: [] },
  }),
  actor('leoncio', 'person', [name('Leoncio Cordero Morelio', 'primary', 'strong')], [['member-of', 'alfara']], {
    person: { living: 'deceased', refs: [] },
  }),
  actor('cicatriz', 'person', [
    name('Hermágoras Zuluarte', 'primary', 'strong'),
    name('Cicatriz', 'nickname', 'weak', true),
    name('King of Cocaine', 'nickname', 'medium'),
  ]),
  actor('ivan', 'person', [name('Iván Torrado Quesal', 'primary', 'strong')], [['member-of', 'alfara']]),
  actor(
    'pavon',
    'person',
    [name('Arsenio Pavón', 'primary', 'strong'), name('Pavón', 'nickname', 'weak')],
    [['member-of', 'alfara']],
  ),
  actor('gustavo', 'person', [name('Ronal Gustavo', 'primary', 'strong')], [['member-of', 'alfara']]),
  actor('garcia', 'person', [name('José García Vesterlundo', 'primary', 'strong')], [['member-of', 'alfara']]),
  actor('mirandel', 'person', [name('Nicanor dos Mirandel', 'primary', 'strong')], [['member-of', 'alfara']]),
  actor(
    'quintin',
    'person',
    [name('Quintín Barrado Ocampo', 'primary', 'strong'), name('Quintín Barrado', 'short', 'strong')],
    [['member-of', 'alfara']],
  ),
  actor('nadal', 'person', [
    name('Nadal James Osorno', 'primary', 'strong'),
    name('James Nadal Osorno', 'alias', 'strong'),
    name('Jesse King', 'alias', 'weak'),
  ]),
  actor(
    'quintin-son',
    'person',
    [
      name('Quintín Barrado Seler', 'primary', 'strong'),
      name('Quintín Barrado Seler Jr', 'spelling-variant', 'strong'),
    ],
    [['member-of', 'alfara']],
  ),
  actor('benicio', 'person', [name('Benicio Barrado Ocampo', 'primary', 'strong')], [['member-of', 'alfara']]),
  actor(
    'benicio-son',
    'person',
    [name('Benicio Silverio Barrado Seler', 'primary', 'strong')],
    [['member-of', 'alfara']],
  ),
  actor(
    'ramiro',
    'person',
    [
      name('Ramiro Otálora Vesga', 'primary', 'strong'),
      name('Otálora twins', 'short', 'medium'),
      name('The Otáloras', 'short', 'weak'),
    ],
    [['member-of', 'alfara']],
    role('president of Orna'),
  ),
  actor(
    'celso',
    'person',
    [
      name('Celso Otálora Vesga', 'primary', 'strong'),
      name('Otálora twins', 'short', 'medium'),
      name('The Otáloras', 'short', 'weak'),
    ],
    [['member-of', 'alfara']],
    {
      ...role('member of parliament, congressman'),
      person: { living: 'living', born: '1950', refs: [] },
    },
  ),
  actor('ramon', 'person', [name('Ramón Eduardo Sarrasqueta Liz', 'primary', 'strong')], [['member-of', 'belmira']]),
  actor('javier', 'person', [name('Javier Sarrasqueta Liz', 'primary', 'strong')], [['member-of', 'belmira']]),
  actor('eduardo', 'person', [name('Eduardo Sarrasqueta Liz', 'primary', 'strong')], [['member-of', 'belmira']]),
  actor('elvio', 'person', [name('Elvio Sandarte', 'primary', 'medium')], [['member-of', 'alfara']], {
    person: { living: 'living', born: '1971', refs: [] },
  }),
  actor(
    'abel',
    'person',
    [
      name('Abel Sotero Prado', 'primary', 'strong'),
      name('Abel Sotero', 'short', 'weak'),
      name('Abel Mario Sotero', 'alias', 'weak'),
    ],
    [['member-of', 'alfara']],
    sentenced,
  ),
  actor(
    'abel-son',
    'person',
    [
      name('Abel Sotero Rivas', 'primary', 'strong'),
      name('Abel Mario Sotero', 'alias', 'medium'),
      name('Guillo', 'nickname', 'medium'),
    ],
    [['member-of', 'alfara']],
  ),
  actor(
    'eloy',
    'person',
    [
      name('Eloy Bracamonte', 'primary', 'weak'),
      name('El Gallo Negro', 'nickname', 'medium'),
      name('El Profe', 'nickname', 'weak'),
      name('Rey de la Droga', 'nickname', 'medium'),
    ],
    [['member-of', 'alfara']],
    {
      status: ['2011', '2012', '2013'].map((from) => ({
        id: from,
        value: 'active',
        from,
        asOf: '2013',
        basis: 'reported',
        by: '',
        refs: [],
      })),
    },
  ),
  actor('luna', 'person', [name('José Luna', 'primary', 'weak')], [['member-of', 'alfara']], sentenced),
  actor('dario', 'person', [name('Darío Luz', 'primary', 'weak')], [], {
    cases: sentenced.cases!.map((one) => ({ ...one, reference: 'Girasol' })),
  }),
  actor('ottokar', 'person', [name('Ottokar Vesterlund', 'primary', 'strong')], [], {
    cases: [{ id: 'c', kind: 'prosecution', jurisdiction: 'NL', reference: 'Marimba', steps: [] }],
  }),
  actor('sabino', 'person', [name('Sabino Quintanero', 'primary', 'medium')], [], {
    summary: [{ en: 'Sabino Quintanero is a former snowboarder.', es: '', pt: '', claims: [] }],
  }),
  actor(
    'barbara',
    'person',
    [
      name('Wilmar Cardosa Pinheira', 'primary', 'strong'),
      name('La Muñeca', 'nickname', 'weak', true),
      name('César el Manco', 'nickname', 'medium'),
    ],
    [['member-of', 'belmira']],
  ),
  actor(
    'tuerto-a',
    'person',
    [
      name('Ulpiano Resquines', 'primary', 'strong'),
      name('El Tuerto', 'nickname', 'medium'),
      name('Adolfo Paz', 'alias', 'weak'),
      name('Jorge Veinte', 'alias', 'medium'),
    ],
    [['member-of', 'alfara']],
  ),
  actor(
    'tuerto-b',
    'person',
    [
      name('Gumersindo Albarrod', 'primary', 'strong'),
      name('El Tuerto', 'nickname', 'medium'),
      name('The Tailor', 'nickname', 'medium'),
    ],
    [['member-of', 'belmira']],
  ),
  actor(
    'mayo',
    'person',
    [
      name('Ismaíl Zarate Lermo', 'primary', 'strong'),
      name('El Mayo', 'nickname', 'medium'),
      name('Mano Rota', 'nickname', 'weak', true),
      name('Turquino', 'nickname', 'never-alone'),
      name('el Comandante', 'nickname', 'never-alone', true),
    ],
    [['member-of', 'alfara']],
  ),
  actor('union', 'group', [name('Unión de Orna', 'primary', 'strong'), name('La Unión', 'short', 'weak', true)]),
  actor(
    'silvino',
    'person',
    [
      name('Silvino de Jesús Barquera Lloret', 'primary', 'strong'),
      name('El Rey', 'nickname', 'medium'),
      name('El Rápido', 'nickname', 'never-alone'),
      name('El Comandante', 'nickname', 'weak'),
      name('El 27', 'nickname', 'never-alone'),
    ],
    [['member-of', 'alfara']],
  ),
  actor(
    'cleared',
    'person',
    [name('Florestán Quijarro Mendiola', 'primary', 'strong')],
    [['member-of', 'alfara']],
    acquitted,
  ),
  actor(
    'brancatto',
    'group',
    [name('Brancatto crime family', 'primary', 'strong'), name('Orna Cofradía del Alba', 'alias', 'strong')],
    [['ally-of', 'vittorini']],
  ),
  actor(
    'dellaroza',
    'group',
    [name('Dellaroza crime family', 'primary', 'strong')],
    [
      ['faction-of', 'dalia'],
      ['faction-of', 'society'],
    ],
  ),
  actor('society', 'group', [
    name('Onorata Cosa', 'primary', 'strong'),
    name('the Triad', 'alias', 'never-alone', true),
  ]),
  actor(
    'carlton',
    'person',
    [name('Carlton Ferris', 'primary', 'weak'), name('Carlton Lionel Ferris', 'legal', 'weak')],
    [['member-of', 'alfara']],
    { person: { living: 'deceased', nationalities: [], refs: [] } },
  ),
  actor(
    'bracco',
    'person',
    [name('Gildino Braccomonte', 'primary', 'strong')],
    [
      ['leads', 'dellaroza'],
      ['member-of', 'alfara'],
    ],
  ),
  actor(
    'society-it',
    'group',
    [name('Onorata Tela', 'primary', 'strong'), name('the Triad', 'alias', 'never-alone', true)],
    [],
    base('IT'),
  ),
  actor('bralovic', 'person', [name('Dutch Bralovic', 'primary', 'medium')], [['member-of', 'alfara']]),
  actor('ferrant', 'person', [name('Nicobo Ferranto', 'primary', 'medium')], [['leads', 'alfara']]),
  actor(
    'ferrant-jr',
    'person',
    [
      name('Nicobo S. Ferranto', 'primary', 'strong'),
      name('Nicobo Ferranto Jr.', 'alias', 'strong'),
      name('Nicobo “Junior” Ferranto', 'alias', 'strong'),
      name('Nicobo Ferranto', 'short', 'medium'),
    ],
    [['member-of', 'alfara']],
  ),
  actor('belfado', 'group', [name('Belfado', 'primary', 'weak', true)]),
  actor('vittorini', 'group', [name('Vittorini crime family', 'primary', 'strong')]),
  actor(
    'trapenses',
    'group',
    [name('Los Trapenses', 'primary', 'weak', true), name('Ibarra Godoy', 'alias', 'medium')],
    [['faction-of', 'alfara']],
  ),
  actor('salvino', 'person', [name('Salvino Mancarro Gomil', 'primary', 'strong')], [['leads', 'patrols']]),
  actor('rodolio', 'person', [name('Rodolio Tovarte Pupel', 'primary', 'strong')], [['leads', 'patrols']]),
  actor(
    'torradenos',
    'group',
    [
      name('Los Torradeños', 'primary', 'medium'),
      name('Los Torratecos', 'alias', 'medium'),
      name('Vivir o Mandar', 'alias', 'weak'),
    ],
    [['ally-of', 'alfara']],
  ),
  actor('wilson', 'person', [name('Wilson Amarildo Silva Prates', 'primary', 'strong')], [], sentenced),
  actor('stanley', 'person', [name('Stanley Bromfeld Weeks', 'primary', 'strong')], [['leads', 'alfara']]),
  actor('whitkey', 'person', [
    name('Whitkey Bulgrend', 'primary', 'strong'),
    name('James Bulgrend', 'short', 'never-alone'),
  ]),
  actor(
    'fenwick',
    'person',
    [name('Fenwick Astbury', 'primary', 'medium'), name('Frank Astbury', 'alias', 'never-alone')],
    [['member-of', 'riders']],
    {
      person: { living: 'deceased', refs: [] },
      summary: [{ en: 'Fenwick Astbury ran a casino at Silverado with Marigold.', es: '', pt: '', claims: [] }],
    },
  ),
  actor(
    'onofre',
    'person',
    [
      name('Onofre Castrejana Ruz', 'primary', 'strong'),
      name('El Señor de los Potros', 'nickname', 'medium'),
      name('Chiquito Bravo', 'nickname', 'medium'),
      name('Castrejana Ruz', 'short', 'medium'),
    ],
    [['member-of', 'alfara']],
  ),
];
const notActors: NotActor[] = [
  { id: 'mayor', name: 'Sergio Torrado', names: [], role: 'official', country: 'MX', why: '', refs: [] },
];

const { image, lexicon: names } = compileIndex(actors, notActors);
export const lexicon = names;
const gazetteer = Gazetteer.open(image);

export function read(text: string, more: Partial<DocumentText> = {}): Mention[] {
  return resolve({ text, furniture: [], ...more }, findNames(gazetteer, text, lexicon), lexicon);
}

/** `surface=actor` for an identified mention, `surface?actor|actor` for a possible one. */
export function show(mentions: readonly Mention[]): string[] {
  return mentions.map(({ surface, tier, actor: first, candidates }) => {
    const ids = (candidates ?? [first]).map((index) => lexicon.actors[index]!.id).sort();
    return `${surface.replace(/\s+/g, ' ')}${tier === 'identified' ? '=' : '?'}${ids.join('|')}`;
  });
}

/** A sentence that identifies the group, for cases that need one. */
export const ALFARA = 'La fiscalía investiga al Cártel de Alfara.';
