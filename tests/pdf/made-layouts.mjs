/**
 * PDFs with what layout programs and courts do to a page: headings over columns, sidebars, letters set one by one,
 * small capitals, ligatures, line numbers, stamps, turned pages, fonts of East Asia. Each for one question.
 */
import { assemble, drawLines, make, stream } from './made-pdfs.mjs';

/** Draws texts one after another on one line, each in its size; answers where the line ends. @param {any} doc @param {[text: string, size: number][]} parts @param {number} x @param {number} base */
function drawRow(doc, parts, x, base) {
  for (const [text, size] of parts) {
    doc.fontSize(size).text(text, x, base - size * 0.718, { lineBreak: false });
    x += doc.widthOfString(text);
  }
  return x;
}

/** Two columns, a heading over both, two columns again, in which the text goes on. */
export const headingsOverColumns = () =>
  make((doc) => {
    doc.addPage().font('Helvetica-Bold').fontSize(16);
    doc.text('The carriers of the isthmus and of the two oceans', 60, 60, { lineBreak: false });
    doc.font('Helvetica').fontSize(10);
    drawLines(
      doc,
      ['First column, first line, about the roads to the sea', 'and about the man whose name was Reynerio'],
      60,
      100,
    );
    drawLines(
      doc,
      ['Flores Lazo as the court in San Miguel wrote it down', 'on the first page of its judgment in that autumn.'],
      320,
      100,
    );
    doc.font('Helvetica-Bold').fontSize(13);
    doc.text('The second chapter speaks of the buyers in the north', 60, 150, { lineBreak: false });
    doc.font('Helvetica').fontSize(10);
    drawLines(
      doc,
      ['Third column about the trucks that belonged to Los', 'Perrones and to their cousins in the next valley who'],
      60,
      180,
    );
    drawLines(
      doc,
      ['drove at night. The fourth column ends the chapter', 'with the sum of the fines that were never paid back.'],
      320,
      180,
    );
  });

/** A box beside the text, on the same baselines, in smaller letters. */
export const sidebar = () =>
  make((doc) => {
    doc.addPage().font('Helvetica').fontSize(10);
    drawLines(
      doc,
      [
        'The main text names the leader of the group, Reynerio',
        'Flores Lazo, and says that the trucks of Los Perrones',
        'crossed the border at night. It goes on with a list of',
        'towns in which the drivers slept, and with the money',
        'that they were paid for each crossing of the river.',
      ],
      60,
      100,
    );
    doc.rect(345, 95, 190, 70).stroke();
    doc.fontSize(9);
    drawLines(
      doc,
      [
        'Perez is the name of a village',
        'Flores is the name of an island',
        'and Lazo is a word for a rope',
        'in the language of cattlemen.',
      ],
      352,
      101,
      13,
    );
  });

/** A heading of small capitals: large and small letters in turn on one baseline. */
export const smallCapitals = () =>
  make((doc) => {
    doc.addPage().font('Helvetica');
    drawRow(
      doc,
      [
        ['R', 14],
        ['EYNERIO ', 11],
        ['F', 14],
        ['LORES ', 11],
        ['L', 14],
        ['AZO', 11],
      ],
      60,
      100,
    );
    doc.fontSize(10);
    drawLines(
      doc,
      [
        'The text below the heading is set in one size and goes over',
        'two lines as a paragraph of a report would do it here.',
      ],
      60,
      130,
    );
  });

/** Letters set apart: by a space after each, and one by one. */
export const letterSpaced = () =>
  make((doc) => {
    doc.addPage().font('Helvetica').fontSize(12);
    doc.text('LOS PERRONES', 60, 60, { lineBreak: false, characterSpacing: 4 });
    doc.text('REYNERIO FLORES LAZO', 60, 80, { lineBreak: false, characterSpacing: 1.5 });
    let x = 60;
    for (const letter of 'CHEPE LUNA') {
      if (letter !== ' ') doc.text(letter, x, 100, { lineBreak: false });
      x += letter === ' ' ? 8 : doc.widthOfString(letter) + 5;
    }
    x = 60;
    for (const letter of 'The drivers of Los Perrones') {
      if (letter !== ' ') doc.text(letter, x, 120, { lineBreak: false });
      x += doc.widthOfString(letter);
    }
    doc.fontSize(10);
    drawLines(
      doc,
      [
        'The text below is set as usual, I am sure, a word at a time,',
        'and nobody would take it for a heading of the report.',
      ],
      60,
      150,
    );
  });

/** Each word set on its own, with the wide gaps of narrow justified columns. */
export const justified = () =>
  make((doc) => {
    doc.addPage().font('Helvetica').fontSize(10);
    const lines = [
      'The court in San Miguel heard',
      'for three weeks that Reynerio',
      'Flores Lazo had paid his men',
      'of Los Perrones in cheese and',
      'in cash, and that nobody said',
      'a word of it until the autumn.',
    ];
    for (const [i, line] of lines.entries()) {
      const words = line.split(' ');
      const gap = (190 - words.reduce((sum, word) => sum + doc.widthOfString(word), 0)) / (words.length - 1);
      let x = 60;
      for (const word of words) {
        doc.text(word, x, 100 + i * 13, { lineBreak: false });
        x += doc.widthOfString(word) + gap;
      }
    }
  });

/** Marks of notes: raised within a name, after it, glued to it, and in brackets. */
export const noteMarks = () =>
  make((doc) => {
    doc.addPage().font('Helvetica');
    const row = (/** @type {[string, number, boolean?][]} */ parts, /** @type {number} */ base) => {
      let x = 60;
      for (const [text, size, raised] of parts) x = drawRow(doc, [[text, size]], x, raised ? base - 4 : base);
    };
    row(
      [
        ['It is said that Reynerio', 10],
        ['1', 6, true],
        [' Flores Lazo was tried,', 10],
        ['2', 6, true],
        [' and so were they.', 10],
      ],
      100,
    );
    row(
      [
        ['The trucks of Los', 10],
        ['3, 4', 6, true],
        [' Perrones crossed the river at night.', 10],
      ],
      120,
    );
    row([['Cited by Jose Luna5 and by the court.', 10]], 140);
    doc.fontSize(8);
    drawLines(doc, ['1 The court of San Miguel, page 4.', '2 As above, page 7.'], 60, 700, 10);
  });

/** A pleading: numbers before the lines, a stamp of the court over each page, another head on each. */
export const pleading = () =>
  make((doc) => {
    const pages = [
      [
        'UNITED STATES says that the defendant',
        'known to the grand jury as Reynerio',
        'Flores Lazo was the leader of a group',
        'that moved cocaine through the valley',
        'and that its drivers were hauliers of',
      ],
      [
        'cheese known to the grand jury as Los',
        'Perrones and to nobody by any other',
        'name, and that all of them were paid',
        'in cash at the end of each month by a',
        'man who kept the books of the group.',
      ],
      [
        'The third page holds the counts, which',
        'are six, and the names of the judges,',
        'which are three, and a place for each',
        'of them to sign, which all of them did',
        'on the same day in the same blue ink.',
      ],
    ];
    for (const [i, lines] of pages.entries()) {
      doc.addPage().font('Helvetica').fontSize(9);
      doc.text(`Case 1:19-cr-00${i}23 Document 45 Filed 01/0${i + 1}/20 Page ${i + 1} of 3`, 120, 20, {
        lineBreak: false,
      });
      doc.fontSize(12);
      for (const [j, line] of lines.entries()) {
        doc.text(String(j + 1), j < 9 ? 66 : 60, 100 + j * 24, { lineBreak: false });
        doc.text(line, 90, 100 + j * 24, { lineBreak: false });
      }
      doc.page.margins.bottom = 0;
      doc.fontSize(9).text(`- ${i + 1} -`, 290, 800, { lineBreak: false });
    }
  });

/** Left and right pages with heads of their own, which hold the page's number. */
export const leftAndRight = () =>
  make((doc) => {
    for (let i = 1; i <= 6; i++) {
      doc.addPage().font('Helvetica').fontSize(9);
      if (i % 2 === 0) doc.text(`${i + 10} | Los Perrones and their time`, 60, 40, { lineBreak: false });
      else doc.text(`Hauliers of Los Perrones ${i + 10}`, 400, 40, { lineBreak: false });
      doc.fontSize(10);
      drawLines(
        doc,
        [
          `Lazo was heard on day ${i} of the trial about the trucks and about the cheese that`,
          'they carried, and he said that he had never seen a truck but his own, nor had he',
          'ever been in the town, and whoever said so was not telling the truth, said Reynerio Flores',
        ],
        60,
        400,
      );
    }
  });

/** A column whose text ends in a year, low on the page, and a page number below. */
export const yearAtTheFoot = () =>
  make((doc) => {
    doc.addPage().font('Helvetica').fontSize(10);
    doc.page.margins.bottom = 0;
    drawLines(doc, ['The hauliers of Los Perrones were tried in the autumn of', '2004.'], 60, 740);
    doc.text('17', 290, 800, { lineBreak: false });
  });

/** A large first letter over two lines. */
export const dropCap = () =>
  make((doc) => {
    doc.addPage().font('Helvetica').fontSize(30).text('L', 60, 100, { lineBreak: false });
    doc.fontSize(10);
    drawLines(
      doc,
      ['os Perrones were hauliers who moved cheese and then', 'cocaine along the roads of the isthmus, as Reynerio'],
      78,
      101,
    );
    drawLines(
      doc,
      ['Flores Lazo told the court in San Miguel that autumn.', 'He was believed by some and was not by the others.'],
      60,
      127,
    );
  });

/** Bullets before lines that go on indented. */
export const bullets = () =>
  make((doc) => {
    doc.addPage().font('Helvetica').fontSize(10);
    const points = [
      [
        'The first point is about the leader, whom all call Reynerio',
        'Flores Lazo, and about the house in which he lived.',
      ],
      ['The second is about the hauliers, who are known as Los', 'Perrones, and about their trucks.'],
      ['The third is about nobody and about nothing at all, and it', 'ends as it began.'],
    ];
    for (const [i, lines] of points.entries()) {
      doc.text('•', 60, 100 + i * 32, { lineBreak: false });
      drawLines(doc, lines, 74, 100 + i * 32);
    }
  });

/** Pages that the file turns: by a quarter each way. */
export const turnedPages = () =>
  make((doc) => {
    for (const [rotate, angle] of [
      [90, 90],
      [270, -90],
      [180, 180],
    ]) {
      doc.addPage().font('Helvetica').fontSize(10);
      doc.page.dictionary.data.Rotate = rotate;
      // Drawn so that it stands upright once the page has been turned.
      doc.save().rotate(-(angle ?? 0), { origin: [300, 400] });
      drawLines(
        doc,
        [
          `Turned by ${rotate}, the page names Los Perrones and then`,
          'its leader, who was called Reynerio Flores Lazo there.',
        ],
        150,
        380,
      );
      doc.restore();
    }
  });

/** A stamp across the page and a note along the left edge. */
export const stamps = () =>
  make((doc) => {
    doc.addPage().font('Helvetica').fontSize(60);
    doc
      .save()
      .rotate(-45, { origin: [300, 400] })
      .fillOpacity(0.2)
      .text('CONFIDENTIAL', 100, 380, { lineBreak: false })
      .restore();
    doc.fillOpacity(1).fontSize(8);
    doc
      .save()
      .rotate(-90, { origin: [30, 500] })
      .text('Flores Lazo v. State, filed 2012', 30, 500, { lineBreak: false })
      .restore();
    doc.fontSize(10);
    drawLines(
      doc,
      [
        'Under the stamp it is said that the leader was Reynerio',
        'Flores Lazo, and that Los Perrones were his hauliers, whom',
        'he paid at the end of each month in the yard behind the',
        'house, with nobody there but the dogs and a bookkeeper.',
      ],
      60,
      380,
    );
  });

/**
 * A page of text in one font. @param {string} font its objects, from number 5 on @param {string} content
 * @param {string[]} others
 */
const page = (font, content, ...others) =>
  assemble([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    stream(content),
    font,
    ...others,
  ]);

/** Ligatures, and hyphens that are seen only at the ends of lines, as a font's own table of letters tells them. */
export function ligatures() {
  const map = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /M def /CMapType 2 def
1 begincodespacerange <00> <ff> endcodespacerange
1 beginbfrange <20> <7e> <0020> endbfrange
5 beginbfchar <01> <FB01> <02> <00660066006C> <03> <00AD> <04> <FB00> <05> <00660069> endbfchar endcmap end end`;
  const lines = [
    'The \\001rst o\\004ice o\\004ers Los Perrones a\\002uence',
    'and a lot of tra\\005c, which was what Reyne\\003',
    'rio Flores Lazo did until a judge in town',
    'had the papers \\001led in a court near that.',
    'A word of the pro\\001t: nobody asks for some',
    'of it.',
  ];
  const content = ['BT /F1 12 Tf', ...lines.map((line, i) => `1 0 0 1 60 ${700 - i * 14} Tm (${line}) Tj`), 'ET'].join(
    '\n',
  );
  return page(
    `<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /FirstChar 1 /LastChar 126 /Widths [${Array(126).fill(500).join(' ')}] /ToUnicode 6 0 R >>`,
    content,
    stream(map),
  );
}

/**
 * A scan as a fax machine compresses it (CCITT group 4): a black square in the upper left quarter of the page and in the lower right one. Only a
 * WebAssembly program of pdf.js's reads these.
 */
export function fax() {
  // 64 by 64: no white, then black to the end; every further line is as the one before.
  const bits = `001${'00110101'}${'0000001111'}${'0000110111'}${'11'.repeat(63)}`;
  const bytes = (bits.match(/.{1,8}/g) ?? []).map((byte) =>
    String.fromCharCode(Number.parseInt(byte.padEnd(8, '0'), 2)),
  );
  const image = bytes.join('');
  return assemble([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /XObject << /I 5 0 R >> >> >>',
    stream('q 300 0 0 400 0 400 cm /I Do Q q 300 0 0 400 300 0 cm /I Do Q'),
    `<< /Type /XObject /Subtype /Image /Width 64 /Height 64 /ColorSpace /DeviceGray /BitsPerComponent 1 /Filter /CCITTFaxDecode /DecodeParms << /K -1 /Columns 64 /Rows 64 >> /Length ${image.length} >>\nstream\n${image}\nendstream`,
  ]);
}

/** UTF-16, as the predefined tables of codes want it. @param {string} text */
const utf16 = (text) => `<${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`;

/** Text in fonts that the file names and does not hold. @param {string} font @param {string} ordering @param {string} codes @param {string} content */
const eastAsian = (font, ordering, codes, content) =>
  page(
    `<< /Type /Font /Subtype /Type0 /BaseFont /${font} /Encoding /${codes} /DescendantFonts [6 0 R] >>`,
    content,
    `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /${font} /CIDSystemInfo << /Registry (Adobe) /Ordering (${ordering}) /Supplement 2 >> /DW 1000 /FontDescriptor 7 0 R >>`,
    `<< /Type /FontDescriptor /FontName /${font} /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >>`,
  );

/** Chinese, from left to right, a word going over the line's end. */
export const chinese = () =>
  eastAsian(
    'STSong-Light',
    'GB1',
    'UniGB-UCS2-H',
    `BT /F1 12 Tf 1 0 0 1 60 700 Tm ${utf16('香港警方表示三合会组织新义')} Tj 1 0 0 1 60 682 Tm ${utf16('安的头目被捕并被控洗钱罪名。')} Tj ET`,
  );

/** Japanese, from top to bottom, the columns from right to left. */
export const japaneseDownwards = () =>
  eastAsian(
    'HeiseiMin-W3',
    'Japan1',
    'UniJIS-UCS2-V',
    `BT /F1 12 Tf 1 0 0 1 500 700 Tm ${utf16('警察は山口組の組長を')} Tj 1 0 0 1 480 700 Tm ${utf16('逮捕したと発表した。')} Tj ET`,
  );
