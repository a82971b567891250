import { describe, expect, it } from 'vitest';
import { contextOf } from '../../src/core/text/context';

describe('what stands around a mention', () => {
  const text = `First.\n\nThe clerk Juan Medrano said ${'very '.repeat(20)}little.\n\nNext.`;
  it.each([
    ['within its paragraph', 'Juan Medrano', 'The clerk ', ' said very very very very very v'],
    ['at the beginning', 'First', '', '.'],
    ['at the end', 'Next.', '', ''],
  ])('%s', (_, surface, before, after) => {
    const start = text.indexOf(surface);
    expect(contextOf(text, start, start + surface.length)).toEqual({ before, after });
  });
});
