/**
 * What a page says of a name itself: that it is borne by several of whom the passage means none (`cuál Torrado`, `el
 * nombre, sin apellido, no dice quién`). Then every bearer is possible and nobody is identified.
 */
import type { Span } from '../text/places';
import type { Page } from './page';

/** How far from a name such words may stand, in UTF-16 units. */
const REACH = 70;

const SEVERAL = '(?:dos|tres|cuatro|vari[oa]s|dois|duas|tr[eê]s|quatro|v[aá]ri[oa]s|two|three|four|several)';
const WHICH = '(?:cu[aá]l|qual|which)';
const CALLED = '(?:llamad|chamad|apodad|abreviad|conocid|conhecid)[oa]s';

/** Anywhere near the name, in its sentence. */
const NEAR = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${[
    'a secas',
    'sin (?:m[aá]s señas|apellidos?|segundo apellido|nombre de pila)',
    '(?:menciona|cita|nombra|llama|aparece|figura)\\p{L}{0,2} (?:solo |s[oó]lo )?sin nombre',
    'sem (?:sobrenome|primeiro nome|mais dados)',
    'without (?:a |any )?(?:first|given|last) names?',
    `(?:sin|sem|without) (?:decir|aclarar|precisar|dizer|esclarecer|saying|specifying) (?:a )?${WHICH}`,
    `(?:no|n[aã]o|nadie|ningu[eé]m|nobody) (?:se )?(?:sabe|supo|soube|dice|diz|aclara|precisa|knew|knows) (?:a )?${WHICH}`,
    `(?:does|did)(?: no|n['’])t say which`,
    `(?:preguntamos|perguntamos|we ask) ${WHICH}`,
    '(?:puede|podr[ií]a|pode|poderia) ser (?:uno u otro|cualquiera|um ou (?:o )?outro|qualquer)',
    '(?:can|could|may|might) (?:be|mean) (?:either|any) ',
    `(?:devuelve|arroja|devolve|returns|yields|brings up) ${SEVERAL} \\p{L}`,
    '(?:es|é) (?:el |o )?(?:apellido|sobrenome) de (?:ambos|los dos|los tres|os dois)',
    'is the (?:sur)?name of both',
  ].join('|')})`,
  'iu',
);
/** Right before it. */
const BEFORE = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${[
    'cuál(?: de los)?',
    `${SEVERAL} (?:\\p{L}+ ){0,2}(?:fueron|son|han sido|foram|s[aã]o|were|are|have been) (?:${CALLED}|called|known|nicknamed)(?: as| de| como)?`,
    `(?:ambos|ambas|(?:[ao]s|los|las) (?:dos|dois|duas)) (?:son|est[aá]n|s[aã]o) ${CALLED}(?: de| como)?`,
    'both (?:are|were) (?:called|known as|nicknamed|abbreviated)',
  ].join('|')}) (?:(?:el|la|o|a|the) )?["“«'‘]?$`,
  'iu',
);

/** Whether the page says of the name of a span that it does not tell who is meant. */
export function isLeftOpen({ start, end }: Span, page: Page): boolean {
  const paragraph = page.around.paragraphAt(start);
  if (!page.leavesNamesOpen(paragraph)) return false;
  const sentence = page.around.sentenceAt(start);
  const from = Math.max(sentence.start, start - REACH);
  const before = page.text.slice(from, start);
  return (
    BEFORE.test(before) || NEAR.test(before) || NEAR.test(page.text.slice(end, Math.min(sentence.end, end + REACH)))
  );
}

/** Whether a passage says so of any name. */
export function leavesNamesOpen(text: string): boolean {
  return SOMEWHERE.test(text);
}

/** A word of each of these. */
const SOMEWHERE =
  /a secas|(?<!\p{L})(?:sin|sem) |without |cu[aá]l|qual|which|uno u otro|cualquiera|um ou |either|(?:can|could|may|might) (?:be|mean) any|(?:devuelve|arroja|devolve|returns|yields|brings up) |de ambos|de los (?:dos|tres)|dos dois|of both|(?:fueron|son|han sido|foram|s[aã]o|were|are|have been|est[aá]n) (?:llamad|chamad|apodad|abreviad|conocid|conhecid|called|known|nicknamed)/iu;
