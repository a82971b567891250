/** The text that is read of made PDFs, held against what they were made from. */
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { pageAt, piecesOf } from '../../src/pdf/blocks';
import { OPEN_SAFELY, readReport } from '../../src/pdf/read-file';
import * as layouts from './made-layouts.mjs';
import * as made from './made-pdfs.mjs';

const open = (data: Buffer, password?: string) =>
  getDocument({
    data: new Uint8Array(data),
    ...OPEN_SAFELY,
    verbosity: 0,
    cMapUrl: 'node_modules/pdfjs-dist/cmaps/',
    standardFontDataUrl: 'node_modules/pdfjs-dist/standard_fonts/',
    ...(password ? { password } : {}),
  }).promise;

async function read(data: Buffer, password?: string) {
  const document = await open(data, password);
  const report = await readReport(document, OPS);
  const blocks = report.blocks();
  /** The text of each item, to check the map back. */
  const items: string[][] = [];
  for (let page = 1; page <= document.numPages; page++)
    items[page] = (await (await document.getPage(page)).getTextContent()).items.map((i) => ('str' in i ? i.str : ''));
  return { report, blocks, items, text: blocks.map((b) => b.text).join('\n') };
}

const cases: [name: string, make: () => Promise<Buffer>, has: string[], hasNot: string[]][] = [
  [
    'columns are read one after the other, a name goes from one into the other, a note stays out of it',
    made.twoColumns,
    [
      'Carriers of the isthmus and their customers abroad\nLand',
      'the leader of Los Perrones bought',
      'the case against Reynerio Flores Lazo, who was tried',
      '\n1 The customs office counted',
    ],
    ['abroad Land', 'ledger. 1'],
  ],
  [
    'words cut at line ends are whole, hyphens of names stay, raised numerals go',
    made.hyphens,
    [
      'one Reynerio Flores Lazo',
      'freight of Los Perrones.',
      'Anne-Marie Smith',
      'colleagues',
      'Guzmán-Loera',
      'Reynerio Flores Lazo of the counts',
    ],
    ['Rey-', '12'],
  ],
  [
    'heads, feet and notes are passed over where a paragraph goes over the page',
    made.runningHeads,
    [
      'drug trafficking by Reynerio Flores Lazo and to nobody else',
      'left now, and the third',
      '1 The note of page 1 is short.',
    ],
    ['Page 2', 'of 3'],
  ],
  [
    'cells and the lines of lists are each for themselves',
    made.table,
    ['Perrones'],
    ['Los Perrones', 'Reynerio Flores', 'Reynerio Lazo', 'Lazo Flores'],
  ],
  [
    'text that is turned is read',
    made.turned,
    ['Along the edge stand Los Perrones and their cocaine'],
    ['district. Along'],
  ],
  [
    'text from right to left is in its order, with a name from left to right in it',
    made.rightToLeft,
    ['המשטרה הודיעה כי Los Perrones הבריחו קוקאין בגבול'],
    [],
  ],
  [
    'headings over columns part them, and the text goes on below',
    layouts.headingsOverColumns,
    [
      'oceans\nFirst column',
      'was Reynerio Flores Lazo as the court',
      'autumn.\nThe second chapter speaks of the buyers in the north\nThird',
      'belonged to Los Perrones and to',
      'drove at night. The fourth column',
    ],
    [],
  ],
  [
    'a box beside the text is read apart',
    layouts.sidebar,
    ['the group, Reynerio Flores Lazo, and says', 'village Flores is the name of an island and Lazo'],
    ['Reynerio Perez', 'Perrones Flores'],
  ],
  ['small capitals are words', layouts.smallCapitals, ['REYNERIO FLORES LAZO\nThe text'], []],
  [
    'letters that are set apart are words',
    layouts.letterSpaced,
    ['LOS PERRONES', 'CHEPE LUNA', 'The drivers of Los Perrones', 'as usual, I am sure, a word'],
    ['L O S', 'C H E'],
  ],
  [
    'words that are set one by one are one text',
    layouts.justified,
    ['that Reynerio Flores Lazo had paid his men of Los Perrones in cheese and in cash, and'],
    ['\n'],
  ],
  [
    'marks of notes are no part of a name',
    layouts.noteMarks,
    [
      'Reynerio Flores Lazo was tried, and so',
      'Los Perrones crossed',
      'Jose Luna and by',
      '\n1 The court of San Miguel',
    ],
    ['Reynerio1', 'Los3', 'Luna5'],
  ],
  [
    'numbers of lines, stamps of the court and feet are passed over',
    layouts.pleading,
    ['jury as Reynerio Flores Lazo was the leader', 'hauliers of cheese known', 'as Los Perrones and to nobody'],
    ['hauliers of 2', '- 1 -'],
  ],
  [
    'left and right pages have heads of their own',
    layouts.leftAndRight,
    ['said Reynerio Flores Lazo was heard on day 2', 'said Reynerio Flores Lazo was heard on day 5'],
    [],
  ],
  ['a year is no page number', layouts.yearAtTheFoot, ['in the autumn of 2004.'], ['17']],
  [
    'a large first letter is the first of its word',
    layouts.dropCap,
    ['Los Perrones were hauliers who moved cheese and then cocaine', 'as Reynerio Flores Lazo told'],
    [],
  ],
  [
    'points go on in the next line',
    layouts.bullets,
    ['all call Reynerio Flores Lazo, and', 'known as Los Perrones, and about their trucks.\nThe third'],
    [],
  ],
  [
    'pages that the file turns stand upright',
    layouts.turnedPages,
    [90, 180, 270].map(
      (by) => `Turned by ${by}, the page names Los Perrones and then its leader, who was called Reynerio`,
    ),
    [],
  ],
  [
    'stamps over the text and notes on the edge stay out of it',
    layouts.stamps,
    ['was Reynerio Flores Lazo, and that', 'whom he paid at the end', 'State, filed 2012\nCONFIDENTIAL'],
    [],
  ],
  [
    'ligatures are their letters; a word that a soft hyphen cuts is whole, though pdf.js leaves the hyphen out',
    layouts.ligatures,
    [
      'The first office offers Los Perrones affluence and',
      'what Reynerio Flores Lazo did',
      'the papers filed',
      'for some of it.',
    ],
    [],
  ],
  ['Chinese goes on without a space', layouts.chinese, ['三合会组织新义安的头目被捕并被控洗钱罪名。'], []],
  ['columns of Japanese are read from right to left', layouts.japaneseDownwards, ['組長を\n逮捕した'], []],
];

describe('what a PDF says', () => {
  it.each(cases)('%s', async (_, make, has, hasNot) => {
    const { text } = await read(await make());
    for (const part of has) expect(text).toContain(part);
    for (const part of hasNot) expect(text).not.toContain(part);
  });

  it.each(cases)('every stretch leads back to its item: %s', async (_, make) => {
    const { blocks, items } = await read(await make());
    for (const block of blocks) {
      const spelt = piecesOf(block, 0, block.text.length)
        .map(({ page, item, from, length }) => items[page]![item]!.slice(from, from + length))
        .join('');
      expect(spelt.replace(/\s/g, '')).toBe(block.text.replace(/\s/g, ''));
      const starts = block.pieces.map((piece) => piece.start);
      expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    }
  });

  it('heads are furniture, and the page of each character is known', async () => {
    const { blocks } = await read(await made.runningHeads());
    expect(blocks.filter((b) => b.furniture).map((b) => b.text)).toEqual(
      [1, 2, 3].map((n) => `Los Perrones: a report, part ${n}`),
    );
    const block = blocks.find((b) => b.text.includes('Reynerio Flores'))!;
    expect(pageAt(block, block.text.indexOf('Reynerio'))).toBe(1);
    expect(pageAt(block, block.text.indexOf('Flores'))).toBe(2);
    const parts = piecesOf(block, block.text.indexOf('Reynerio'), block.text.indexOf('Lazo') + 4);
    expect(parts.map((p) => p.page)).toEqual([1, 2]);
  });

  it('scans are told apart from blank pages, drawn letters from rules, stamps from text', async () => {
    const { report, text } = await read(await made.scans());
    expect(report.scans).toEqual([2, 3]);
    expect(text).toContain('Los Perrones');
    const other = await read(await made.withoutText());
    expect(other.report.scans).toEqual([4, 5, 6]);
    expect(other.text).toContain('Exhibit 12');
  });

  it('a document of scans alone is said to be one, however long', async () => {
    const { report } = await read(await made.scanned(40));
    expect(report.scans).toHaveLength(40);
  });

  it('a password opens what is encrypted', async () => {
    const data = await made.encrypted();
    await expect(open(data)).rejects.toMatchObject({ name: 'PasswordException' });
    expect((await read(data, 'harbour')).text).toContain('Los Perrones');
  });

  it('blocks that have not grown stay the same objects while pages come in', async () => {
    const document = await open(await made.long(12));
    let before: readonly unknown[] = [];
    let same = 0;
    await readReport(document, OPS, (report) => {
      const now = report.blocks();
      const kept = before.filter((block, i) => block === now[i]).length;
      expect(kept).toBeGreaterThanOrEqual(before.length - 1);
      same += kept;
      before = now;
    });
    expect(same).toBeGreaterThan(0);
  });
});
