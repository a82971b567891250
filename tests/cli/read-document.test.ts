/** What `npm run scan` reads of files as people have them: encodings, saved pages, folders, what is no document. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { listFiles, readDocument } from '../../src/cli/read-document';
import { runningHeads } from '../pdf/made-pdfs.mjs';

const folder = mkdtempSync(path.join(os.tmpdir(), 'read-document-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function put(name: string, content: string | Uint8Array): string {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
  return file;
}

const latin = (text: string) => Buffer.from(text, 'latin1');
const SAID = 'José’s “lawyer” – Guzmán';
const IN_1252 = latin('Jos\xe9\x92s \x93lawyer\x94 \x96 Guzm\xe1n');

const message = (transfer: string, page: string) =>
  latin(
    `From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="--=_b"\r\n\r\n\r\n` +
      `----=_b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: ${transfer}\r\n\r\n${page}\r\n` +
      '----=_b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n----=_b--\r\n',
  );

const texts: [name: string, content: string | Uint8Array, text: string][] = [
  ['plain.txt', SAID, SAID],
  ['lines.txt', 'one\r\ntwo', 'one\r\ntwo'],
  ['marked.txt', `\ufeff${SAID}`, SAID],
  ['utf-16le.txt', Buffer.from(`\ufeff${SAID}`, 'utf16le'), SAID],
  ['utf-16be.txt', Buffer.from(`\ufeff${SAID}`, 'utf16le').swap16(), SAID],
  ['1252.txt', IN_1252, SAID],
  ['1252.html', Buffer.concat([latin('<html><head><meta charset="iso-8859-1"></head><body><p>'), IN_1252]), SAID],
  ['1251.html', latin('<meta charset=windows-1251><p>\xc1\xf0\xe8\xe3\xe0\xe4\xe0</p>'), 'Бригада'],
  ['says-other.html', `<meta charset="iso-8859-1"><p>${SAID}</p>`, SAID],
  ['empty.txt', '', ''],
  ['empty.html', '', ''],
  ['no-body.html', '<!doctype html><title>Title</title><p>One</p><p>Two</p>', 'One\n\nTwo'],
  ['body-in-script.html', '<p>One</p><script>"<body>"</script>', 'One'],
  ['page-without-ending', '<!DOCTYPE html><html><body><p>One</p></body></html>', 'One'],
  ['hidden.html', '<body><p>One</p><p style="display: none">Two</p><p hidden>Three</p></body>', 'One'],
  ['custom.html', '<my-app><my-card>One</my-card><p>Two <x-y>three</x-y> four</p></my-app>', 'One\n\nTwo three four'],
  ['quoted.mhtml', message('quoted-printable', '<p>Los Perr=\r\nones, Jos=C3=A9</p>'), 'Los Perrones, José'],
  ['base64.mht', message('base64', Buffer.from('<p>José</p>').toString('base64')), 'José'],
  ['binary.mhtml', message('binary', '<p>Los Perrones</p>'), 'Los Perrones'],
];

describe('readDocument', () => {
  it.each(texts)('%s', async (name, content, text) => {
    expect((await readDocument(put(name, content))).text).toBe(text);
  });

  it('tells menus from the body', async () => {
    const file = put('menu.html', '<nav><a href="/">Los Perrones</a></nav><article><p>Body</p></article>');
    const { text, furniture } = await readDocument(file);
    expect(furniture.map(([start, end]) => text.slice(start, end))).toEqual(['Los Perrones']);
  });

  it('knows the page of each character of a PDF', async () => {
    const { text, pages } = await readDocument(put('heads.pdf', await runningHeads()));
    expect(pages?.count).toBe(3);
    expect(pages?.at(text.indexOf('Reynerio'))).toBe(1);
    expect(pages?.at(text.indexOf('Flores Lazo'))).toBe(2);
  });

  const refused: [name: string, content: string | Uint8Array, words: RegExp][] = [
    ['picture.txt', Buffer.from('\x89PNG\r\n\x1a\n\0\0', 'latin1'), /neither text, nor HTML, nor a PDF/],
    ['empty.pdf', '', /is empty/],
    ['page.pdf', '<p>Not found</p>', /is called a PDF and is none/],
    ['torn.pdf', '%PDF-1.4 and then nothing', /is broken/],
  ];
  it.each(refused)('refuses %s', async (name, content, words) => {
    await expect(readDocument(put(name, content))).rejects.toThrow(words);
  });

  it('says that a file is not there', async () => {
    await expect(readDocument(path.join(folder, 'nowhere.txt'))).rejects.toThrow(/is not there/);
  });
});

describe('listFiles', () => {
  it('takes what can be read below a folder, but not the parts of a saved page', () => {
    const names = ['b.html', 'b_files/ad.html', 'a/c.TXT', 'a/d.docx', 'other_files/e.htm'];
    for (const name of names) put(`list/${name}`, 'x');
    const { files, passedOver } = listFiles([path.join(folder, 'list'), '-', 'nowhere.txt']);
    expect(files).toEqual([
      ...['a/c.TXT', 'b.html', 'other_files/e.htm'].map((name) => path.join(folder, 'list', name)),
      '-',
      'nowhere.txt',
    ]);
    expect(passedOver).toBe(1);
  });
});
