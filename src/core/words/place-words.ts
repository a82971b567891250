/** Words around a name that say that it is a place's, folded, and words that places and offices have in their names. */

import { wordSet } from './spelling';

/** Before a name (a `de` may stand between): a place, a street, a school is called so. */
export const PLACE_BEFORE = wordSet(`
  calle calles avenida av avda barrio colonia plaza plazuela parque estadio escuela colegio hospital aeropuerto
  municipio
  ciudad villa puerto rio cerro lago laguna isla playa bahia cabo rua praca bairro vila favela morro rodovia estrada
  travessa viela
  jardim bulevar boulevard paseo alameda autopista carretera puente ponte mercado teatro museo museu biblioteca
  universidad universidade instituto fundacion fundacao liceo ginasio gimnasio cantera vereda corregimiento canton
  provincia departamento distrito parroquia fraccionamiento urbanizacion residencial condominio edificio torre auditorio
  auditorium campus catedral iglesia igreja street avenue road mount lake river san cape fort port porto portos
  estacion estacao metro
  paroquia freguesia comarca concelho capilla capela santuario ermita convento monasterio mosteiro aldea aldeia caserio
  poblado povoado pueblo comunidad comunidade localidad localidade ejido cantao condado cordillera
  cascada catarata cachoeira embalse dique muelle malecon mirador mirante kiosko refugio cabana
  posada hosteria hostal velodromo gimnasio ginasio estadium autodromo hipodromo cementerio
  cemiterio cine cinema town village city
  terminal clinica coliseo arena finca rancho hacienda fazenda glorieta rotonda represa presa volcan
`);

/** Among these, what people own: `un rancho de …`. */
export const OWNED = wordSet('rancho finca hacienda fazenda edificio villa');

/** After a name. */
export const PLACE_AFTER = wordSet(`
  street st avenue ave road rd boulevard blvd lane drive park square plaza bridge dam building tower airport station
  school college university institute academy hospital clinic county city town village parish island islands river lake
  creek bay beach harbour harbor hill hills mountain mountains valley district neighbourhood neighborhood barrio stadium
  arena field court courthouse museum library theatre theater foundation church cathedral highway freeway
  center centre hall house terrace gardens peninsula
`);

/** Who lives in a neighbourhood, and what stands there. */
export const OF_NEIGHBOURHOOD = wordSet(`
  vecinos vecinas vecino vecina vecindario residentes habitantes pobladores moradores colonos escuela calle calles
  parque mercado iglesia capilla centro-de-salud patronato colonia
`);

/** Between a place and the sentence before it: `en Asunción`, `no Ceará`. */
export const PLACE_PREPOSITIONS = wordSet('in into en em near cerca no na nos nas desde from at');

/** Behind a preposition these begin the name of a place: `en San Diego`, `em São Paulo`. */
export const PLACE_HEADS = wordSet('san santa santo sao ciudad puerto porto nueva nuevo new los las');

/** Places of two words, which no person is called. */
export const PLACES_OF_TWO: ReadonlySet<string> = new Set(
  `
    estados unidos, united states, reino unido, united kingdom, costa rica, puerto rico, paises bajos, hong kong,
    arabia saudita, republica dominicana, new york, new jersey, new mexico, los angeles, las vegas, san diego, nueva york,
    ciudad juarez, baja california, quintana roo, buenos aires, sao paulo, belo horizonte, mato grosso, minas gerais,
    campo grande
  `
    .split(',')
    .map((place) => place.trim()),
);

/** Public offices of two words: `la Fiscalía General`. */
export const OFFICE_HEADS = wordSet(`
  fiscalia procuraduria procuradoria ministerio corte suprema supremo tribunal receita poder seguridad seguranca
`);
/** And those whose officers are called by them: `a Polícia Federal`. */
export const FORCES = wordSet('policia guardia guarda');
export const OFFICE_ENDS = wordSet(
  'general geral federal nacional publico publica suprema supremo civil militar judicial penal justicia justica',
);

/** Ends of the names of provinces and states: `Mato Grosso do Sul`. */
export const COMPASS = wordSet('sul sur norte sureste noroeste north south east west leste oeste');

/** What somebody has, and no place: `in Dudus’ case`. */
export const POSSESSED = wordSet(`
  case trial downfall rise fall capture arrest extradition empire network organization organisation hands name life home
  house car possession custody death killing murder absence defence defense prosecution testimony plea sentence place
`);

/** Before a bare surname or nickname: a place is meant. */
export const IN_PLACE = wordSet('in en em near cerca');
