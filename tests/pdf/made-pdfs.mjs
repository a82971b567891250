/**
 * PDFs made for one question each, with what they say known: columns, hyphens, heads and notes, scans, passwords,
 * right-to-left text, hundreds of pages. Used by unit tests and by the browser cases.
 */
import { fileURLToPath } from 'node:url';
import PDFDocument from 'pdfkit';

const A4 = { width: 595.28, height: 841.89 };

/** @param {(doc: any) => void} draw @param {object} [options] @returns {Promise<Buffer>} */
export function make(draw, options = {}) {
  return new Promise((resolve, reject) => {
    const doc = new PDFDocument({ size: 'A4', margin: 60, autoFirstPage: false, ...options });
    /** @type {Buffer[]} */
    const chunks = [];
    doc.on('data', (/** @type {Buffer} */ chunk) => chunks.push(chunk));
    doc.on('end', () => resolve(Buffer.concat(chunks)));
    doc.on('error', reject);
    draw(doc);
    doc.end();
  });
}

/** Draws lines one below the other. @param {any} doc @param {string[]} lines @param {number} x @param {number} y @param {number} [leading] */
export function drawLines(doc, lines, x, y, leading = 13) {
  for (const [i, line] of lines.entries()) doc.text(line, x, y + i * leading, { lineBreak: false });
}

const FILLER =
  'The committee read the minutes of its last meeting and went on to the budget for roads and bridges in the district. ';

/** Two columns under one heading, a paragraph that goes from the first into the second, and a footnote. */
export const twoColumns = () =>
  make((doc) => {
    doc.addPage();
    doc
      .font('Helvetica-Bold')
      .fontSize(18)
      .text('Carriers of the isthmus and their customers abroad', 60, 60, { lineBreak: false });
    doc.font('Helvetica').fontSize(10);
    drawLines(
      doc,
      [
        'Land routes through El Salvador were for years in the',
        'hands of hauliers who moved cheese and cigarettes and',
        'then cocaine. Prosecutors charged that the leader of Los',
        'Perrones bought whole fleets of trucks. The court in San',
        'Miguel heard for three weeks the case against Reynerio',
      ],
      60,
      110,
    );
    drawLines(
      doc,
      [
        'Flores Lazo, who was tried for money laundering and for',
        'drug trafficking and was convicted on some of the counts.',
        'Another chapter of this report follows the cargo on its',
        'way north, where the buyers are said to be many and where',
        'no name of a seller was ever written down in a ledger.',
      ],
      320,
      110,
    );
    doc.fontSize(7);
    drawLines(doc, ['1 The customs office counted the trucks in 2004.'], 60, 700, 9);
  });

/** Words cut at line ends, soft hyphens, a name with a hyphen of its own, a raised numeral in a name. */
export const hyphens = () =>
  make((doc) => {
    doc.addPage().font('Helvetica').fontSize(10);
    drawLines(
      doc,
      [
        'The leader of the trafficking group was, the indictment says, one Rey-',
        'nerio Flores Lazo, whose drivers were known as the freight of Los Per-',
        'rones. In another town the journalist Anne-Marie Smith and her col-',
        'leagues wrote about the cargo and about Guzmán-',
        'Loera, who was not there. The judge read out all the names once more.',
      ],
      60,
      100,
    );
    doc.text('Convicted was Reynerio Flores', 60, 300, { lineBreak: false });
    doc.fontSize(6).text('12', 60 + 10 + doc.fontSize(10).widthOfString('Convicted was Reynerio Flores') - 10, 297.5, {
      lineBreak: false,
    });
    const after =
      60 + doc.fontSize(10).widthOfString('Convicted was Reynerio Flores') + doc.fontSize(6).widthOfString('12');
    doc.fontSize(10).text(' Lazo of the counts.', after, 300, { lineBreak: false });
  });

/** Pages with running heads and feet that name an actor; a paragraph and a name go over the page's end. */
export const runningHeads = () =>
  make((doc) => {
    const pages = [
      [
        'The first page speaks of the roads in the east of the country and of the',
        'money that the court in San Salvador traced to drug trafficking by Reynerio',
      ],
      [
        'Flores Lazo and to nobody else. The second page goes on with the towns in',
        'which hauliers had their yards and says that none of the yards is left now,',
      ],
      [
        'and the third page ends with the list of courts that heard the cases which',
        'were brought against the hauliers in the years from 2004 until the last one.',
      ],
    ];
    pages.forEach((lines, i) => {
      doc.addPage().font('Helvetica').fontSize(9);
      doc.text(`Los Perrones: a report, part ${i + 1}`, 60, 40, { lineBreak: false });
      doc.fontSize(10);
      drawLines(doc, lines, 60, 400);
      doc.fontSize(8);
      drawLines(doc, [`${i + 1} The note of page ${i + 1} is short.`], 60, 640);
      doc.page.margins.bottom = 0;
      doc.text(`Page ${i + 1} of 3`, 280, 800, { lineBreak: false });
    });
  });

/** A table and a list whose cells and lines stand side by side: no name goes from one into another. */
export const table = () =>
  make((doc) => {
    doc.addPage().font('Helvetica').fontSize(10);
    doc.text(FILLER.repeat(4), 60, 80, { width: 475 });
    const rows = [
      ['Flores Reynerio', 'Lazo', '2004'],
      ['Reynerio', 'Flores Lazo', '2005'],
      ['Los', 'Perrones', '2006'],
      ['Medrano', 'Juan', '2007'],
    ];
    for (const [i, cells] of rows.entries())
      for (const [j, cell] of cells.entries()) doc.text(cell, 60 + j * 150, 200 + i * 14, { lineBreak: false });
    drawLines(
      doc,
      ['Reynerio', 'Flores Lazo', 'Los', 'Perrones', 'The last line of the list is longer than all others'],
      60,
      400,
    );
  });

/** Text, then two scanned pages, then text. */
export const scans = () =>
  make((doc) => {
    const picture = fileURLToPath(PICTURE);
    const page = () => doc.addPage().font('Helvetica').fontSize(10);
    page().text('The cocaine of Los Perrones was seized.', 60, 100);
    page().image(picture, 60, 60, { width: 475 });
    page().image(picture, 60, 60, { width: 475 });
    page().text('Reynerio Flores Lazo was convicted of money laundering.', 60, 100);
  });

const PICTURE = new URL('../../assets/icons/icon-128.png', import.meta.url);

/**
 * A blank page, one with rules and a letterhead's picture, one with a number, a scan with a stamp of the court over
 * it, a scan in strips, a page of letters that are drawn as curves.
 */
export const withoutText = () =>
  make((doc) => {
    const page = () => doc.addPage({ size: 'A4', margin: 0 }).font('Helvetica').fontSize(10);
    page();
    page().image(fileURLToPath(PICTURE), 60, 40, { width: 60 }).moveTo(60, 110).lineTo(535, 110).stroke();
    page().text('17', 290, 800, { lineBreak: false });
    page().image(fileURLToPath(PICTURE), 0, 0, { width: 595, height: 842 });
    doc.text('Case 1:19-cr-00123 Document 45-2 Filed 01/01/20 Exhibit 12', 60, 20, { lineBreak: false });
    page();
    for (let i = 0; i < 10; i++) doc.image(fileURLToPath(PICTURE), 0, i * 84, { width: 595, height: 84 });
    page();
    for (let i = 0; i < 300; i++) doc.circle(60 + (i % 20) * 20, 60 + Math.floor(i / 20) * 20, 6).fill();
  });

/** Scans alone. @param {number} pages */
export const scanned = (pages) =>
  make((doc) => {
    for (let i = 0; i < pages; i++)
      doc.addPage({ size: 'A4', margin: 0 }).image(fileURLToPath(PICTURE), 0, 0, { width: 595, height: 842 });
  });

/** Opens with the password `harbour` only. */
export const encrypted = () =>
  make(
    (doc) => {
      doc.addPage().font('Helvetica').fontSize(10).text('The cocaine of Los Perrones was seized.', 60, 100);
    },
    { userPassword: 'harbour', ownerPassword: 'owner', pdfVersion: '1.7' },
  );

/** Half of a file. */
export const truncated = async () => {
  const whole = await twoColumns();
  return whole.subarray(0, 600);
};

/** On every tenth page the name of an actor. @param {number} [pages] */
export const long = (pages = 500) =>
  make((doc) => {
    for (let i = 1; i <= pages; i++) {
      doc.addPage().font('Helvetica').fontSize(10);
      doc.text(`A long report ${i}`, 60, 40, { lineBreak: false });
      doc.text(FILLER.repeat(14), 60, 80, { width: 475 });
      doc.text(
        i % 10 === 0
          ? `On page ${i} prosecutors say that Reynerio Flores Lazo of Los Perrones moved cocaine. ${FILLER.repeat(8)}`
          : FILLER.repeat(9),
        60,
        420,
        { width: 475 },
      );
      if (i === 1 || i % 100 === 0) doc.outline.addItem(`Part ${i}`);
    }
  });

/** Turned by 90 degrees, as tables in reports are. */
export const turned = () =>
  make((doc) => {
    doc.addPage().font('Helvetica').fontSize(10);
    doc.text(FILLER.repeat(2), 60, 80, { width: 300 });
    doc
      .save()
      .rotate(-90, { origin: [500, 600] })
      .text('Along the edge stand Los Perrones and their cocaine', 500, 600, { lineBreak: false })
      .restore();
  });

/**
 * Hebrew with a name in Latin letters, as a layout program writes it: glyphs from left to right as they are seen. Made
 * by hand, since it needs no font of this machine: the letters that a glyph stands for are told apart from its shape.
 */
export function rightToLeft() {
  const code = (/** @type {string} */ c) =>
    c >= '\u05d0' && c <= '\u05ea' ? String.fromCharCode(c.charCodeAt(0) - 0x05d0 + 0xa0) : c;
  const seen = (/** @type {string} */ hebrew) => [...hebrew].reverse().map(code).join('');
  const first = 'המשטרה הודיעה כי';
  const second = 'הבריחו קוקאין בגבול';
  const hex = (/** @type {string} */ text) => `<${Buffer.from(text, 'latin1').toString('hex')}>`;
  const content = [
    'BT /F1 12 Tf',
    `1 0 0 1 100 700 Tm ${hex(seen(second))} Tj`,
    `1 0 0 1 232 700 Tm ${hex('Los')} Tj`,
    `1 0 0 1 256 700 Tm ${hex('Perrones')} Tj`,
    `1 0 0 1 312 700 Tm ${hex(seen(first))} Tj`,
    'ET',
  ].join('\n');
  const map = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /M def /CMapType 2 def
1 begincodespacerange <00> <ff> endcodespacerange
2 beginbfrange <20> <7e> <0020> <a0> <ba> <05d0> endbfrange endcmap end end`;
  return assemble([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${A4.width} ${A4.height}] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>`,
    stream(content),
    `<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /FirstChar 32 /LastChar 186 /Widths [${Array(155).fill(500).join(' ')}] /ToUnicode 6 0 R >>`,
    stream(map),
  ]);
}

/** @param {string} text */
export const stream = (text) => `<< /Length ${text.length} >>\nstream\n${text}\nendstream`;

/** A file of objects that are numbered from 1, the first of which is the catalogue. @param {string[]} objects */
export function assemble(objects) {
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const xref = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((o) => `${String(o).padStart(10, '0')} 00000 n \n`).join('')}`;
  file += `trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${xref}\n%%EOF\n`;
  return Promise.resolve(Buffer.from(file, 'latin1'));
}
