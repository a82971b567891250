/** How texts name the countries of the dataset: names and demonyms in three languages, folded, one word each. */
const WORDS: Record<string, string> = {
  AL: 'albania albanian albanians albanes albaneses albanesa',
  AR: 'argentina argentine argentino argentinos rosario',
  AU: 'australia australian australiano',
  BA: 'bosnia bosnian bosnio bosnia-herzegovina',
  BE: 'belgium belgica belga belgian',
  BO: 'bolivia bolivian boliviano boliviana bolivianos',
  BR: 'brazil brasil brazilian brasileiro brasileira brasileiros brasileno brasilena brasilenos brasileiras paulista paulistas paulistano paulistanos paulistana paulistanas carioca cariocas fluminense rj sp',
  BZ: 'belize belizean belice beliceno',
  CA: 'canada canadian canadiense canadense montreal quebec ontario',
  CL: 'chile chilean chileno chilena chilenos',
  CN: 'china chinese chino chinos chinesa chines macau macao',
  HK: 'hong kong hongkong',
  CO: 'colombia colombian colombians colombiano colombiana colombianos colombianas bogota barranquilla',
  CR: 'costa-rica costarican costarricense costarricenses tico rican',
  CU: 'cuba cuban cubano',
  DE: 'germany aleman alemania alemanha german',
  DO: 'dominican dominicano dominicana dominicanos',
  EC: 'ecuador ecuadorian ecuadorean ecuatoriano ecuatoriana ecuatorianos equador equatoriano guayaquil',
  ES: 'spain spanish espana espanol espanola espanha',
  FR: 'france french francia frances franca',
  GB: 'britain british uk england london britanico londres',
  GT: 'guatemala guatemalan guatemalans guatemalteco guatemalteca guatemaltecos',
  GY: 'guyana guyanese guyanes',
  HN: 'honduras honduran hondurans hondureno hondurena hondurenos',
  HT: 'haiti haitian haitians haitiano haitiana haitianos',
  IE: 'ireland irish irlanda irlandes dublin',
  IT: 'italy italian italians italia italiano italiana italianos sicily sicilia naples napoles calabria palermo',
  JM: 'jamaica jamaican jamaicano kingston',
  JP: 'japan japanese japon japones japao tokyo tokio',
  ME: 'montenegro montenegrin',
  MX: 'mexico mexican mexicans mexicano mexicana mexicanos mexicanas sinaloa jalisco michoacan guerrero tamaulipas',
  NI: 'nicaragua nicaraguan nicaraguense nicaraguenses',
  NL: 'netherlands dutch holanda holandes amsterdam paises-bajos',
  PA: 'panama panamanian panameno panamena panamenos',
  PE: 'peru peruvian peruano peruana peruanos',
  PR: 'puerto-rico puertorriqueno boricua',
  PY: 'paraguay paraguayan paraguayo paraguaya paraguayos paraguaio paraguai',
  RS: 'serbia serbian serbio servio belgrade',
  RU: 'russia russian rusia ruso russo',
  SR: 'suriname surinam surinamese',
  SV: 'salvador salvadoran salvadorans salvadoreno salvadorena salvadorenos salvadorenho salvadorean',
  TT: 'trinidad tobago trinidadian',
  TR: 'turkey turkish turquia turco',
  US: 'u.s us usa american estadounidense estadounidenses washington texas california chicago york houston miami eeuu',
  UY: 'uruguay uruguayan uruguayo uruguaia uruguaio',
  VE: 'venezuela venezuelan venezuelans venezolano venezolana venezolanos venezuelano',
};

export const COUNTRY_WORDS: ReadonlySet<string> = new Set(Object.values(WORDS).flatMap((words) => words.split(' ')));

/** Whether a folded word names a country of the dataset, or those who live there. */
export function isCountryWord(folded: string): boolean {
  return COUNTRY_WORDS.has(folded);
}

/** `italian`, `mexicano`: a country's word that may be said of its people abroad. */
export const isDemonym = (folded: string): boolean => isCountryWord(folded) && /an[ao]?s?$/.test(folded);

/** Folded words that point to a country; none for countries that the table lacks. */
export function countryWords(code: string): string[] {
  return WORDS[code]?.split(' ') ?? [];
}

const STATES = new Set('texas california chicago york houston miami'.split(' '));

/** Whether a folded word of a country's names a part of it only. */
export function isStateWord(folded: string): boolean {
  return STATES.has(folded);
}
