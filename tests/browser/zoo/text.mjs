/** Where text hides, and where names are written so that a reader sees one and a program does not. */
import { article } from './article.mjs';

/** @type {import('./article.mjs').ZooPage[]} */
export const text = [
  {
    name: 'names split over many nodes',
    html: article(
      '<p>The court heard of L<b>os Perr</b>ones<!-- a comment --> and of <a href="#x">Reyn<wbr>erio</a> <em>Flores <strong>La</strong>zo</em>.</p>',
    ),
    marks: ['Los Perrones', 'Reynerio Flores Lazo'],
  },
  {
    name: 'soft hyphens, ligatures, no-break spaces',
    html: article(
      '<p>Los&nbsp;Per&shy;rones and Rey&shy;ne&shy;rio Flo&shy;res Lazo met people of the Oﬁcina de Envigado.</p>',
    ),
    marks: ['Los Perrones', 'Reynerio Flores Lazo', 'Oﬁcina de Envigado'],
  },
  {
    name: 'first letters set apart by style and by markup',
    html: article(
      '<style>.lead::first-letter { font-size: 3em; float: left } .cap { float: left; font-size: 3em }</style>' +
        '<p class="lead">Los Perrones worked at the border.</p><p><span class="cap">R</span>eynerio Flores Lazo was with Los Perrones.</p>',
    ),
    marks: ['Los Perrones', 'Reynerio Flores Lazo'],
  },
  {
    name: 'right-to-left text',
    html: article('<p dir="rtl" lang="ar">قالت المحكمة إن Los Perrones عملت مع Reynerio Flores Lazo على الحدود.</p>'),
    marks: ['Los Perrones', 'Reynerio Flores Lazo'],
  },
  {
    name: 'vertical text',
    html: article(
      '<p style="writing-mode: vertical-rl; height: 300px" lang="ja">裁判所は Los Perrones と Reynerio Flores Lazo の名を挙げた。</p>',
    ),
    marks: ['Los Perrones', 'Reynerio Flores Lazo'],
  },
  {
    name: 'text in display: contents',
    html: article(
      '<p style="display: contents">Los Perrones and <b style="display: contents">Reynerio Flores Lazo</b>.</p>',
    ),
    marks: ['Los Perrones', 'Reynerio Flores Lazo'],
  },
  {
    name: 'a line break is a space, an empty line is not',
    html: article(
      '<p>About Los<br>Perrones.</p><p>About Segunda<br><br>Marquetalia, a town.</p><p>Los Perrones again.</p>',
    ),
    marks: ['LosPerrones', 'Los Perrones'],
    unmarked: ['Segunda'],
  },
  {
    name: 'what the page shows apart is no name',
    html: article(
      '<style>.row { display: flex; gap: 8em } .row span, .blocks span { display: block }</style>' +
        '<p>Los Perrones were named.</p><div class="row"><span>Reynerio</span> <span>Flores</span> <span>Lazo</span></div>' +
        '<div class="blocks"><span>Clan</span> <span>del Golfo</span></div>' +
        '<table><tr><td>Segunda</td><td>Marquetalia</td></tr></table>',
    ),
    marks: ['Los Perrones'],
    unmarked: ['Reynerio', 'Clan', 'Segunda'],
  },
  {
    name: 'captions, tables, lists, quotations, preformatted text',
    html: article(
      '<figure><img alt="" src="data:,"><figcaption>Los Perrones at the border</figcaption></figure>' +
        '<table><caption>Reynerio Flores Lazo, by year</caption><tr><th>Oficina de Envigado</th><td>Segunda Marquetalia</td></tr></table>' +
        '<ul><li>Clan del Golfo</li></ul><blockquote>“Los Rastrojos”, he said.</blockquote><pre>Cártel de Sinaloa</pre>',
    ),
    marks: [
      'Los Perrones',
      'Reynerio Flores Lazo',
      'Oficina de Envigado',
      'Segunda Marquetalia',
      'Clan del Golfo',
      'Los Rastrojos',
      'Cártel de Sinaloa',
    ],
  },
  {
    name: 'reference numerals and ruby',
    html: article(
      '<p>Los Perrones<sup>12</sup> and <ruby>Reynerio Flores Lazo<rp>(</rp><rt>a gloss</rt><rp>)</rp></ruby>.</p>',
    ),
    marks: ['Los Perrones', 'Reynerio Flores Lazo'],
    unmarked: ['12'],
  },
  {
    name: 'hidden text is not read',
    html: article(
      '<style>.gone { display: none } .invisible { visibility: hidden } .sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }</style>' +
        '<p>Los Perrones were named.</p><p hidden>Oficina de Envigado</p><div class="gone"><p>Segunda Marquetalia</p></div>' +
        '<p class="invisible">Clan del Golfo</p><p>A <span class="gone">Los Rastrojos</span> word.</p><span class="sr">Cártel de Sinaloa</span>' +
        '<template><p>Primeiro Comando da Capital</p></template><noscript>Comando Vermelho</noscript>' +
        '<details><summary>More</summary>Los Choneros</details>',
    ),
    marks: ['Los Perrones'],
    actors: 1,
  },
  {
    name: 'where people write is not read',
    html: article(
      '<p>Los Perrones were named.</p><textarea>Oficina de Envigado</textarea><input value="Segunda Marquetalia">' +
        '<div contenteditable>Clan del Golfo</div><p contenteditable="plaintext-only">Los Rastrojos</p><div role="textbox">Cártel de Sinaloa</div>' +
        '<select><option>Los Choneros</option></select>',
    ),
    marks: ['Los Perrones'],
    actors: 1,
  },
  {
    name: 'furniture is told from the body',
    html: article(
      '<p>Los Perrones were named.</p><nav><a href="#a">Oficina de Envigado</a></nav><aside class="related-posts"><a href="#b">Segunda Marquetalia</a></aside>',
      '<footer>Clan del Golfo</footer>',
    ),
    marks: ['Los Perrones'],
    actors: 1,
  },
];
