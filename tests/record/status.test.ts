import { describe, expect, it } from 'vitest';
import type { Actor, Status } from '../../src/model';
import { daySpan, hadHappenedBy, yearOf } from '../../src/record/edtf';
import { currentStatus, statusOn } from '../../src/record/status';

const status = (value: Status['value'], from: string | undefined, to: string | undefined, asOf: string): Status => ({
  id: `${value}-${asOf}`,
  value,
  asOf,
  basis: 'reported',
  by: 'a newspaper',
  refs: [{ source: 'a-source' }],
  ...(from ? { from } : {}),
  ...(to ? { to } : {}),
});
const history = {
  status: [
    status('at-large', '2001-01-19', '2014-02-22', '2013'),
    status('imprisoned', '2014-02-22', '2015-07-11', '2015'),
    status('imprisoned', '2016-01-08', undefined, '2019-07-17'),
  ],
} as Actor;

describe('status', () => {
  it.each([
    ['2000-05-01', undefined],
    ['2013-05-01', 'at-large'],
    ['2014-06-01', 'imprisoned'],
    ['2015-12-01', undefined],
    ['2026-11-24', 'imprisoned'],
  ])('on %s', (day, expected) => {
    expect(statusOn(history, day)?.value).toBe(expected);
  });

  it('now is the newest entry without an end', () => {
    expect(currentStatus(history)?.from).toBe('2016-01-08');
  });

  describe('one report of a day amid a longer period', () => {
    const decline = {
      status: [
        status('active', undefined, undefined, '2025-09-01'),
        status('weakened', '2024-09-01', undefined, '2026-02-01'),
      ],
    } as Actor;
    it.each([
      ['2024-10-01', 'weakened'],
      ['2025-09-01', 'active'],
      ['2025-10-01', 'weakened'],
      ['2026-11-24', 'weakened'],
    ])('on %s', (day, expected) => {
      expect(statusOn(decline, day)?.value).toBe(expected);
    });

    it('now is what the newest source says', () => {
      expect(currentStatus(decline)?.value).toBe('weakened');
    });
  });
});

describe('EDTF', () => {
  it.each([
    ['2012', '2012-01-01', '2012-12-31'],
    ['2012-02', '2012-02-01', '2012-02-29'],
    ['2011-11?', '2011-11-01', '2011-11-30'],
    ['2004/2008', '2004-01-01', '2008-12-31'],
    ['2019/..', '2019-01-01', '9999-12-31'],
  ])('%s', (date, first, last) => {
    expect(daySpan(date)).toEqual({ first, last });
  });

  it('had happened only when surely so', () => {
    expect(hadHappenedBy('2012', '2012-06-01')).toBe(false);
    expect(hadHappenedBy('2012', '2012-12-31')).toBe(true);
    expect(hadHappenedBy(undefined, '2030-01-01')).toBe(false);
  });

  it('shortens to years', () => {
    expect([yearOf('2012-01-16'), yearOf('2011/2012'), yearOf('2019/..')]).toEqual(['2012', '2011–2012', '2019–']);
  });
});
