/** Answers for states that the example articles do not have: crowds, long names, pages that are not read. */

const reasons = { for: [{ code: 'distinctive-name' }], against: [], missing: [] };

/**
 * @param {string} id @param {string} name @param {'group' | 'person' | 'label'} kind @param {number} [mentions]
 * @param {'identified' | 'possible'} [tier]
 */
const line = (id, name, kind, mentions = 1, tier = 'identified') => ({
  id,
  name,
  kind,
  tier,
  mentions,
  surface: name,
  reasons:
    tier === 'identified'
      ? reasons
      : {
          for: [{ code: 'country-fits', values: ['Mexico'] }],
          against: [{ code: 'common-name', values: ['155'] }],
          missing: [],
        },
});

/** Nobody. */
export const EMPTY = { actors: [], furniture: [] };

/** Actors of the dataset that have much to do with one another. */
export const CROWD = {
  actors: [
    line('mx-sinaloa-cartel', 'Sinaloa Cartel', 'group', 14),
    line('mx-joaquin-guzman-loera', 'Joaquín Guzmán Loera', 'person', 9),
    line('mx-ismael-zambada-garcia', 'Ismael Zambada García', 'person', 4),
    line('mx-los-zetas', 'Los Zetas', 'group', 7),
    line('mx-gulf-cartel', 'Gulf Cartel', 'group', 5),
    line('mx-cartel-jalisco-nueva-generacion', 'Jalisco New Generation Cartel', 'group', 6),
    line('mx-beltran-leyva-organization', 'Beltrán Leyva Organization', 'group', 2),
    line('mx-juarez-cartel', 'Juárez Cartel', 'group', 3),
    line('mx-tijuana-cartel', 'Tijuana Cartel', 'group', 2),
    line('mx-la-familia-michoacana', 'La Familia Michoacana', 'group', 2),
    line('mx-knights-templar', 'Knights Templar', 'group'),
    line('mx-pacific-cartel', 'Pacific Cartel', 'label'),
    line('sv-los-perrones', 'Los Perrones', 'group'),
    line('mx-ovidio-guzman-lopez', 'Ovidio Guzmán López', 'person', 2),
    line('mx-rafael-caro-quintero', 'Rafael Caro Quintero', 'person', 1, 'possible'),
    line('co-clan-del-golfo', 'Clan del Golfo', 'group'),
  ],
  furniture: [
    line('sv-mara-salvatrucha', 'MS-13', 'group', 2),
    line('br-primeiro-comando-da-capital', 'Primeiro Comando da Capital', 'group'),
  ],
};

/** Two names that may mean somebody else. */
export const DOUBT = {
  actors: [
    line('sv-los-perrones', 'Los Perrones', 'group', 4),
    {
      ...line('sv-juan-maria-medrano-fuentes', 'Juan María Medrano Fuentes', 'person', 1, 'possible'),
      surface: 'Juan Medrano',
      reasons: {
        for: [{ code: 'related-actor-on-page', values: ['Los Perrones'] }],
        against: [{ code: 'common-name', values: ['155'] }],
        missing: [{ code: 'full-name-missing' }],
      },
    },
    {
      ...line('mx-gulf-cartel', 'Gulf Cartel', 'group', 2, 'possible'),
      surface: 'CDG',
      reasons: { for: [], against: [], missing: [{ code: 'full-name-missing' }] },
      candidates: ['mx-gulf-cartel', 'co-clan-del-golfo'],
    },
  ],
  furniture: [],
};

export const LONG =
  'Organización Transnacional de Transportistas y Contrabandistas del Oriente y Occidente de la Frontera Centroamericana';
const WORD = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenbande';

/** Names of 54 to 117 characters, one of them without a space. */
export const LONG_NAMES = {
  actors: [
    line('xx-long', LONG, 'group', 128),
    line('xx-word', WORD, 'group', 3),
    line('xx-doubt', `${LONG} II`, 'group', 1, 'possible'),
  ],
  furniture: [line('xx-word', WORD, 'group')],
};

/** @param {string} id @param {string} value */
const profile = (id, value) => ({
  actor: {
    id,
    kind: 'group',
    type: 'transport-network',
    names: [{ value, type: 'primary', lang: 'es', strength: 'strong', refs: [] }],
    summary: [],
    status: [],
    countries: [],
    activities: [],
    cases: [],
    roles: [
      {
        id: 'r',
        basis: 'reported',
        by: 'An invented newspaper with quite a long name of its own',
        title: { en: '', es: '', pt: '' },
        refs: [],
      },
    ],
    relations: [],
    events: [],
    denials: [],
    conflicts: [],
    identifiers: [],
    editorial: { state: 'reviewed', reviewed: '2026-11-24' },
  },
  incoming: [],
  others: {},
  sources: {},
  edition: { id: 'x', title: 'x', edition: '2026-11-24', licence: '', attribution: '', corrections: '', log: [] },
});

/** The records behind LONG_NAMES. */
export const LONG_PROFILES = {
  'xx-long': profile('xx-long', LONG),
  'xx-word': profile('xx-word', WORD),
  'xx-doubt': profile('xx-doubt', `${LONG} II`),
};

/** What a page says of itself. @param {{ actors: object[], furniture: object[] }} found @param {string} [state] */
export const summary = (found, state = 'ready') => ({ value: { state, site: 'isthmuscourier.example', ...found } });

/** Settings as they are at first. */
export const SETTINGS = {
  sites: { mode: 'articles', listed: [], off: [] },
  language: 'en',
  hoverDelay: 300,
  openOn: 'hover',
  highlight: 'underline',
  showPossible: true,
  paused: false,
};

/**
 * Something that the reader said.
 * @param {'not-this' | 'this-one'} verdict @param {'mention' | 'page' | 'site' | 'always'} scope @param {string} [actorName]
 */
export const decision = (verdict, scope, actorName = 'Juan María Medrano Fuentes') => ({
  id: `${verdict}-${scope}`,
  verdict,
  actor: 'sv-juan-maria-medrano-fuentes',
  actorName,
  surface: 'Juan Medrano',
  scope,
  place:
    { always: '', site: 'isthmuscourier.example' }[scope] ??
    `https://isthmuscourier.example/2013/02/05/${'a-long-headline-'.repeat(5)}of-hauliers.html`,
  made: '2026-11-24T09:00:00.000Z',
  lasting: scope !== 'mention',
});
