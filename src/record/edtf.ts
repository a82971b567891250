/** EDTF level 1 dates as far as records use them: order, and what a day can be asked of them. */
import type { Edtf } from '../model';

/** First and last day that an EDTF date can mean, as `YYYY-MM-DD`. Open ends are `0000-01-01` and `9999-12-31`. */
export interface DaySpan {
  first: string;
  last: string;
}

const OPEN: DaySpan = { first: '0000-01-01', last: '9999-12-31' };

function single(date: string): DaySpan {
  const [year, month, day] = date.replace(/[?~%]/g, '').split('-');
  if (!year || year === '..') return OPEN;
  if (day) return { first: `${year}-${month}-${day}`, last: `${year}-${month}-${day}` };
  if (month) {
    const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
    return { first: `${year}-${month}-01`, last: `${year}-${month}-${days}` };
  }
  return { first: `${year}-01-01`, last: `${year}-12-31` };
}

/** The days that a date can mean: `2012-02` is 1 to 29 February 2012. */
export function daySpan(date: Edtf): DaySpan {
  const [from, to] = date.split('/');
  if (to === undefined) return single(from ?? '');
  return { first: from ? single(from).first : OPEN.first, last: to ? single(to).last : OPEN.last };
}

/** Orders two dates by the last day each can mean; undated sorts first. */
export function compareDates(a: Edtf | undefined, b: Edtf | undefined): number {
  const left = a ? daySpan(a).last : '';
  const right = b ? daySpan(b).last : '';
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Whether something dated `date` had surely happened by `day` (`YYYY-MM-DD`). Undated: no. */
export function hadHappenedBy(date: Edtf | undefined, day: string): boolean {
  return date !== undefined && daySpan(date).last <= day;
}

/** The year, for labels; an interval gives `2011/2012` as `2011–2012`. */
export function yearOf(date: Edtf): string {
  const { first, last } = daySpan(date);
  const from = first.slice(0, 4);
  const to = last.slice(0, 4);
  if (from === to) return from;
  if (from === '0000') return `–${to}`;
  return to === '9999' ? `${from}–` : `${from}–${to}`;
}
