import { describe, expect, it } from 'vitest';
import type { Decision } from '../../src/contract';
import { parseReaderFile, readerData } from '../../src/data/reader-file';
import { parseSettings } from '../../src/data/settings';

const decision = (change: Partial<Decision> = {}): Decision => ({
  id: 'a',
  verdict: 'not-this',
  actor: 'xx-a',
  actorName: 'A',
  surface: 'A. Name',
  scope: 'site',
  place: 'example.org',
  made: '2026-11-24T10:00:00.000Z',
  lasting: true,
  ...change,
});
const settings = parseSettings({ highlight: 'tint', hoverDelay: 600 });
const file = () => readerData(settings, [decision()], new Date('2026-11-25T08:00:00Z'));
const changed = (change: object) => JSON.stringify({ ...file(), ...change });

describe('the reader’s data as a file', () => {
  it('comes back as it went', () => {
    expect(parseReaderFile(JSON.stringify(file()))).toEqual({ settings, decisions: [decision()] });
  });

  it('leaves out what was decided in private windows', () => {
    expect(readerData(settings, [decision({ lasting: false })], new Date()).decisions).toEqual([]);
  });

  it('takes over what it knows of settings, and the defaults for the rest', () => {
    const { settings: read } = parseReaderFile(
      changed({ settings: { highlight: 'tint', hoverDelay: 'x', unknown: 1 } }),
    );
    expect(read).toEqual(parseSettings({ highlight: 'tint' }));
  });

  it.each<[name: string, text: unknown, error: RegExp]>([
    ['no text', null, /too long/],
    ['no JSON', '{', /not JSON/],
    ['something else', '{"kind":"other"}', /kind: this is no file of reader data/],
    ['a later format', changed({ format: 2 }), /format: this format is newer/],
    ['no decisions', changed({ decisions: undefined }), /decisions/],
    [
      'a decision with a wrong scope',
      changed({ decisions: [decision(), { ...decision(), scope: 'galaxy' }] }),
      /decisions\.1\.scope/,
    ],
    ['an array', '[]', /kind/],
  ])('refuses %s', (_, text, error) => {
    expect(() => parseReaderFile(text)).toThrow(error);
  });
});
