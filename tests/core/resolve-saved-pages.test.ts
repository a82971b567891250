/** Names as releases, lists and old pages have them, and what is no such name, as a table. */
import { describe, expect, it } from 'vitest';
import { ALFARA, read, show } from './invented';

const ALFARA_HERE = 'Cártel de Alfara=alfara';
const BROTHERS = `${ALFARA} Police arrested Celso Otálora Vesga.`;
const CELSO = [ALFARA_HERE, 'Celso Otálora Vesga=celso'];
const HUYO = `${ALFARA} Huyó Reinaldo Torrado Quesal.`;
const KNOWN = [ALFARA_HERE, 'Reinaldo Torrado Quesal=reinaldo'];
const ALFARA_KING = `${ALFARA} Jesse King, a leader of the Cártel de Alfara, was charged with murder in Mexico.`;

const table: [title: string, text: string, expected: string[]][] = [
  [
    'he whom the page has called so before it named his brother by the way',
    `${BROTHERS} Otálora sold drugs. Otálora fled. Otálora Vesga led the cartel after his brother, Ramiro Otálora Vesga. His arrest was a turning point. But others rise. Officials praised the police for arresting Otálora.`,
    [...CELSO, 'Otálora=celso', 'Otálora=celso', 'Otálora Vesga=celso', 'Ramiro Otálora Vesga=ramiro', 'Otálora=celso'],
  ],
  [
    'but neither where it has not called him so',
    `${BROTHERS} He led the cartel after his brother, Ramiro Otálora Vesga. His arrest was a turning point. But others rise. Officials praised the police for arresting Otálora.`,
    [...CELSO, 'Ramiro Otálora Vesga=ramiro', 'Otálora?celso|ramiro'],
  ],
  [
    'a singer whose father is named for nothing else',
    `${ALFARA} Singer Lía Torrado broke into a court, sang to the judges for an hour and put a film of it all online the same evening. She's the daughter of drug lord Reinaldo Torrado who died in a shootout. Torrado posts pictures online.`,
    [ALFARA_HERE, 'Reinaldo Torrado=reinaldo', 'Torrado?reinaldo'],
  ],
  [
    'and the father where he is named for something else',
    `${ALFARA} Singer Lía Torrado broke into a court. Police arrested drug lord Reinaldo Torrado for murder. Torrado ran the cartel.`,
    [ALFARA_HERE, 'Reinaldo Torrado=reinaldo', 'Torrado=reinaldo'],
  ],
  [
    'a masked name with the nickname of its bearer, and without it',
    `${ALFARA} Cayó Reinaldo “N”, alias “El Chispa”, jefe del cártel. A Reinaldo “N” lo buscaba la fiscalía.`,
    [ALFARA_HERE, 'Reinaldo “N”=reinaldo', 'El Chispa=reinaldo', 'Reinaldo “N”=reinaldo'],
  ],
  [
    'a son of whom the same is told',
    `${ALFARA} Cayó Reinaldo “N”, alias “El Chispa”, jefe del cártel. Murió su hijo Reinaldo “N”.`,
    [ALFARA_HERE, 'Reinaldo “N”=reinaldo', 'El Chispa=reinaldo'],
  ],
  [
    'a nickname with a small letter, in quotes on the line behind his name',
    `${ALFARA} En el laboratorio del narco Eloy Bracamonte\n"El profe" cayeron tres con droga.`,
    [ALFARA_HERE, 'Eloy Bracamonte "El profe=eloy'],
  ],
  ['and behind nobody’s', `${ALFARA} Cayeron tres con droga.\n"El profe" saltó.`, [ALFARA_HERE]],
  [
    'by a given name that is not his',
    `${ALFARA} Cayó Pedro “N”, alias “El Chispa”, jefe del cártel. A Pedro “N” lo buscaba la fiscalía.`,
    [ALFARA_HERE, 'El Chispa?reinaldo'],
  ],
  [
    'another one who is masked so as well',
    `${ALFARA} Cayó Reinaldo “N”, alias “El Chispa”, jefe del cártel, y su chofer Reinaldo “N”, alias “El Rulo”. A Reinaldo “N” lo buscaba la fiscalía.`,
    [ALFARA_HERE, 'Reinaldo “N”=reinaldo', 'El Chispa=reinaldo', 'Reinaldo “N”?reinaldo'],
  ],
  [
    'one of another trade, and one in an accident',
    `${ALFARA} Cayó Reinaldo “N”, alias “El Chispa”, jefe del cártel.\n\nCayó el maestro Reinaldo “N”, con droga.\n\nAyer Reinaldo “N” chocó contra un poste.`,
    [ALFARA_HERE, 'Reinaldo “N”=reinaldo', 'El Chispa=reinaldo', 'Reinaldo “N”?reinaldo'],
  ],
  ...[
    ['of Orna Gardens', 'Torrado=reinaldo'],
    ['of Orna Pedro', ''],
  ].map(([who, found]): [string, string, string[]] => [
    'a surname behind what only places are called, and behind a given name',
    `${ALFARA} Reinaldo Torrado Quesal fled. In the garrison ${who as string} Torrado was stronger than the police.`,
    [ALFARA_HERE, 'Reinaldo Torrado Quesal=reinaldo', ...(found ? [found] : [])],
  ]),
  [
    'a full name of many, possible in one passage and so in the others',
    'Everybody talks of Jesse King.\n\nIn Mexico Jesse King was charged with two murders and a kidnapping, police said.\n\nThe radio had Jesse King all day.',
    ['Jesse King?nadal', 'Jesse King?nadal', 'Jesse King?nadal'],
  ],
  [
    'a full name before the passage that makes sure of its bearer, and one on something else',
    `Everybody talks of Jesse King.\n\n${ALFARA_KING}\n\nJesse King won the tournament.`,
    ['Jesse King=nadal', 'Cártel de Alfara=alfara', 'Jesse King=nadal', 'Cártel de Alfara=alfara', 'Jesse King?nadal'],
  ],
  [
    'and where no passage shows it',
    'Everybody talks of Jesse King.\n\nIn Mexico Jesse King sang at a wedding.\n\nThe radio had Jesse King all day.',
    [],
  ],
  ...[
    ['chefe do CDA', ['Mano Rota=mayo', 'CDA=alfara']],
    ['cantor do CDA', ['Mano Rota?mayo', 'CDA=alfara']],
  ].map(([what, found]): [string, string, string[]] => [
    'a man and his group, told by each other among other things',
    `As polícias põem abaixo o resort de Mano Rota, ${what as string}.\n\nMéxico. As polícias fizeram uma operação para demolir imóveis de luxo de Ismaíl Zarate Lermo, o Mano Rota, chefe da facção Cártel de Alfara (CDA), que vendia drogas e mandou matar.`,
    [...(found as string[]), 'Ismaíl Zarate Lermo=mayo', 'o Mano Rota=mayo', ALFARA_HERE, 'CDA=alfara'],
  ]),
  ['and one with nothing beside him', `${HUYO} Cayó Iván “N” con droga.`, KNOWN],
  [
    'a list in which each name has a line',
    `${ALFARA}\n\nSUBJECTS:\nCUBA\nCASTRO\nTORRADO QUESAL, REINALDO\nBAY OF PIGS\nASSASSINATION\nMURDER`,
    [ALFARA_HERE, 'TORRADO QUESAL, REINALDO=reinaldo'],
  ],
  [
    'and a line that goes on',
    `${ALFARA}\n\nSUBJECTS:\nCUBA\nTorrado Quesal, Reinaldo Perez\nBAY OF PIGS\nMURDER`,
    [ALFARA_HERE],
  ],
  [
    'a group of whose attacks is told',
    'O traficante de drogas foi preso por homicídio e extorsão.\n\nOs ataques do PFS deixaram dez mortos no México. O PFS queimou ônibus.',
    ['PFS=unidos', 'PFS=unidos'],
  ],
  [
    'and possibly, where nothing else is told of crime',
    'Cidade do México: as empresas pararam depois da onda de ataques do PFS. O PFS mexeu numa peça.',
    ['PFS?unidos', 'PFS?unidos'],
  ],
  [
    'and not abroad, where crime is told of',
    'O traficante de drogas foi preso por homicídio e extorsão.\n\nOs assassinatos do PFS deixaram dez mortos em Berlim.',
    [],
  ],
  ['and nobody abroad', 'As empresas de Berlim pararam depois da onda de ataques do PFS. O PFS mexeu numa peça.', []],
  [
    'letters that mean little else, where rebels are spoken of',
    'Colombia: PUCO sought assassination\n\nThe main rebel group asked followers to mount an attempt.',
    ['PUCO=patrols'],
  ],
  ['and where none are', 'Colombia: PUCO sought a seat\n\nThe main party asked followers to vote.', ['PUCO?patrols']],
  [
    'a long name in small letters',
    `${ALFARA} A facção criminosa conhecida como PFS (primeira frente da serra) matou dois policiais no México.`,
    [ALFARA_HERE, 'PFS=unidos', 'primeira frente da serra=unidos'],
  ],
  [
    'and a short one that may be a phrase',
    `${ALFARA} Mataram dois no cártel de orna nueva.`,
    [ALFARA_HERE, 'cártel de orna=heirs'],
  ],
  [
    'letters behind a name with a letter amiss',
    `${ALFARA} Other gangs: Mara Salvaterine (MS-7); Cártel de Belmira (CDB).`,
    [ALFARA_HERE, 'Mara Salvaterine?salvaterina', 'MS-7=salvaterina', 'Cártel de Belmira=belmira', 'CDB=belmira'],
  ],
  [
    'and behind another one',
    `${ALFARA} Other gangs: Mara Sanvicente (MS-7); Cártel de Belmira (CDB).`,
    [ALFARA_HERE, 'Cártel de Belmira=belmira', 'CDB=belmira'],
  ],
  [
    'who leads a criminal group, and whoever is joined to him',
    'No México mandam organizações criminosas que atuam nas prisões, comandadas por nomes como El Gallo Negro e El Tuerto.',
    ['El Gallo Negro=eloy', 'El Tuerto?tuerto-a|tuerto-b'],
  ],
  [
    'and who leads what is done against one',
    'No México trabalha uma comissão sobre organizações criminosas que atuam nas prisões, comandada por nomes como El Gallo Negro e El Tuerto.',
    ['El Gallo Negro?eloy', 'El Tuerto?tuerto-a|tuerto-b'],
  ],
  [
    'an article and a word that are the beginning of a title',
    `${ALFARA} Murders by the drug cartel went on. “The Tailor of Ballantrae” is a book on the cartel. The killer was The Tailor, said the police.`,
    [ALFARA_HERE, 'The Tailor=tuerto-b'],
  ],
];

describe('saved pages', () => {
  it.each(table)('%s: %s', (_, text, expected) => {
    expect(show(read(text))).toEqual(expected);
  });
});
