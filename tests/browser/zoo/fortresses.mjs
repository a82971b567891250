/** Pages that let nothing in, and pages that have changed the language they are written in. */
import { article } from './article.mjs';

const NAMED = '<p>Los Perrones and Reynerio Flores Lazo were named.</p>';
const MARKS = ['Los Perrones', 'Reynerio Flores Lazo'];

/** Replaces what programs rely on. Runs before anything else on the page. */
const PATCHES = `<script>
  const broken = () => { throw new Error('patched'); };
  for (const name of ['map', 'filter', 'flatMap', 'forEach', 'find', 'push', 'join', 'slice', 'some', 'every']) Array.prototype[name] = broken;
  for (const name of ['get', 'set', 'has', 'add', 'delete']) { Map.prototype[name] = broken; Set.prototype[name] = broken; WeakMap.prototype[name] = broken; }
  for (const name of ['appendChild', 'insertBefore', 'contains']) Node.prototype[name] = broken;
  for (const name of ['attachShadow', 'checkVisibility', 'getAttribute', 'querySelectorAll']) Element.prototype[name] = broken;
  String.prototype.replace = broken; String.prototype.charCodeAt = broken; JSON.stringify = broken; JSON.parse = broken;
  Promise.prototype.then = broken; window.Promise = broken; window.Map = broken; window.Set = broken; window.URL = broken;
  window.MutationObserver = broken; window.IntersectionObserver = broken; window.StaticRange = broken; window.Highlight = broken;
  window.setTimeout = broken; window.requestAnimationFrame = broken; window.getComputedStyle = broken; window.AbortController = broken;
  Object.defineProperty(Text.prototype, 'data', { get: () => 'patched' });
</script>`;

/** @type {import('./article.mjs').ZooPage[]} */
export const fortresses = [
  {
    name: 'a strict content security policy',
    html: article(NAMED),
    headers: { 'content-security-policy': "default-src 'none'; style-src 'none'; script-src 'none'; img-src data:" },
    marks: MARKS,
  },
  {
    name: 'trusted types',
    html: article(NAMED),
    headers: { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'" },
    marks: MARKS,
  },
  {
    name: 'a sandboxed document',
    html: article(NAMED),
    headers: { 'content-security-policy': 'sandbox' },
    marks: MARKS,
  },
  {
    name: 'XHTML',
    html: `<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>Zoo</title><link rel="icon" href="data:,"/><meta property="og:type" content="article"/></head><body><article><h1>A page of the zoo</h1><p>L<b>os Perr</b>ones and Reynerio Flores Lazo<br/>were named.</p><nav><a href="#x">Clan del Golfo</a></nav><textarea>Oficina de Envigado</textarea></article></body></html>`,
    type: 'application/xhtml+xml',
    marks: MARKS,
    unmarked: ['Clan del Golfo', 'Oficina'],
  },
  {
    name: 'built-ins patched by the page',
    html: article(NAMED, '', PATCHES),
    marks: MARKS,
  },
  {
    name: 'style that fights highlights',
    html: article(
      NAMED,
      '',
      '<style>* { all: unset !important; display: block !important } ::highlight(note-1) { color: red !important; text-decoration: none !important }</style>',
    ),
    marks: MARKS,
  },
];
