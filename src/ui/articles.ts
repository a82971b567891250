/**
 * Articles before names of groups in Spanish and Portuguese, where a name that begins with a common noun needs one:
 * `la designación del Cártel de Sinaloa`. Names that bring their own article (`Los Zetas`) are left as they are.
 */
import type { Language } from '../model';

const NOUNS: Record<Language, Record<string, string>> = {
  en: {},
  es: {
    el: 'Cártel Cartel Clan clan Tren Barrio Bonde Comando Primer Primeiro Terceiro Ejército Estado Grupo Frente Gran Movimiento Bloque Sindicato',
    la: 'Organización Mara Familia Família Fuerza Banda Oficina Unión Mafia mafia Camorra Liga Alianza Federación Resistencia Segunda',
  },
  pt: {
    o: 'Cartel Cártel Clã Clan clan clã Trem Tren Barrio Bonde Comando Primeiro Terceiro Exército Ejército Escritório Estado Grupo Movimento Movimiento Bloco Sindicato Povo',
    a: 'Organização Família Quadrilha Máfia Mafia Camorra Liga Aliança Federação Frente Resistência Segunda',
  },
};

const ARTICLES: Record<Language, Map<string, string>> = {
  en: new Map(),
  es: new Map(),
  pt: new Map(),
};
for (const language of ['es', 'pt'] as const)
  for (const [article, nouns] of Object.entries(NOUNS[language]))
    for (const noun of nouns.split(' ')) ARTICLES[language].set(noun, article);

/** Stands before an article of ours, so that no word of a record is taken for one. */
const OURS = '\u0001';

/** The name with the article that its first word asks for, to be put through `contracted` with its sentence. */
export function withArticle(name: string, language: Language): string {
  const article = ARTICLES[language].get(name.split(' ')[0]!);
  return article ? `${OURS}${article} ${name}` : name;
}

const CONTRACTIONS: Record<Language, Record<string, string>> = {
  en: {},
  es: { 'de el': 'del', 'a el': 'al' },
  pt: { 'de o': 'do', 'de a': 'da', 'em o': 'no', 'em a': 'na', 'a o': 'ao', 'a a': 'à' },
};

/** A sentence with prepositions and our articles drawn together, and a capital at its beginning. */
export function contracted(sentence: string, language: Language): string {
  const drawn = sentence
    .replace(/(?<!\p{L})(\p{L}+) \u0001(\p{L}+)/gu, (_, before: string, article: string) => {
      const pair = `${before} ${article}`;
      return CONTRACTIONS[language][pair] ?? pair;
    })
    .replaceAll(OURS, '');
  return drawn.charAt(0).toUpperCase() + drawn.slice(1);
}
