import type { XmlAttributes } from '../xml/read-xml';

/** A stretch of time as GEXF tells it; an open end is one that the stretch does not reach. Empty when nothing is said. */
export type GexfSpell = {
  readonly start: string;
  readonly end: string;
  readonly startsAfter: boolean;
  readonly endsBefore: boolean;
};

/** Returns the stretch of time that an element's attributes tell, or null. */
export function readSpell({ start, end, startopen, endopen, timestamp }: XmlAttributes): GexfSpell | null {
  if (timestamp !== undefined)
    return { start: timestamp, end: timestamp, startsAfter: false, endsBefore: false };
  const from = start ?? startopen;
  const to = end ?? endopen;
  if (from === undefined && to === undefined) return null;
  return {
    start: from ?? '',
    end: to ?? '',
    startsAfter: start === undefined && startopen !== undefined,
    endsBefore: end === undefined && endopen !== undefined,
  };
}

/**
 * Returns the stretches in the lists of GEXF 1.3: `timestamps="[2019-01-01, 2020-01-01]"` and
 * `intervals="<[2019-01-01, 2020-01-01]; [2021-01-01, 2022-01-01]>"`.
 */
export function readSpellLists({ timestamps, intervals }: XmlAttributes): GexfSpell[] {
  const moments = (timestamps ?? '').split(/[[\]<>,;\s]+/).filter((moment) => moment !== '');
  const pairs = [...(intervals ?? '').matchAll(/[[(\]]\s*([^,;[\]()\s]+)\s*,\s*([^,;[\]()\s]+)\s*[\])[]/g)];
  return [
    ...moments.map((moment) => ({ start: moment, end: moment, startsAfter: false, endsBefore: false })),
    ...pairs.map(([, start = '', end = '']) => ({ start, end, startsAfter: false, endsBefore: false })),
  ];
}

/** Returns a stretch in words: "from 2009-03-05 until before 2009-03-10". */
export function describeSpell({ start, end, startsAfter, endsBefore }: GexfSpell): string {
  if (start !== '' && start === end) return start;
  const from = start === '' ? '' : `${startsAfter ? 'after' : 'from'} ${start}`;
  const to = end === '' ? '' : `until ${endsBefore ? 'before ' : ''}${end}`;
  return [from, to].filter((words) => words !== '').join(' ');
}

/** Returns the stretch from the beginning of the first to the end of the last; it is open where one of them is. */
export function spanSpells(spells: readonly GexfSpell[]): { readonly start: string; readonly end: string } {
  const starts = spells.map(({ start }) => start).sort(compareMoments);
  const ends = spells.map(({ end }) => end).sort(compareMoments);
  return { start: starts[0] ?? '', end: ends.includes('') ? '' : (ends.at(-1) ?? '') };
}

/** Returns whether a stretch begins only after all before it have ended. */
export function haveGaps(spells: readonly GexfSpell[]): boolean {
  const sorted = [...spells].sort((a, b) => compareMoments(a.start, b.start));
  let end = sorted[0]?.end ?? '';
  for (const spell of sorted.slice(1)) {
    if (end !== '' && compareMoments(end, spell.start) < 0) return true;
    if (spell.end === '' || (end !== '' && compareMoments(spell.end, end) > 0)) end = spell.end;
  }
  return false;
}

/**
 * Returns whether the times of a file are dates: it says so, or says nothing and each of them begins as dates do, or all are whole
 * years. Others count (2005.5), and no calendar says what.
 */
export function areDates(timeFormat: string, moments: readonly string[]): boolean {
  if (/^date/i.test(timeFormat)) return true;
  if (moments.length > 0 && moments.every(isYear)) return true;
  return timeFormat === '' && moments.every((moment) => /^\d{4}-\d{2}/.test(moment));
}

/** Gephi writes years as numbers with a fraction: 2001.0. */
function isYear(moment: string): boolean {
  return moment === '' || /^(1[89]|20)\d\d(\.0)?$/.test(moment);
}

/** Numbers by size, dates and all else as text; what is empty first. */
function compareMoments(a: string, b: string): number {
  const [first, second] = [Number(a), Number(b)];
  if (a !== '' && b !== '' && !Number.isNaN(first) && !Number.isNaN(second)) return first - second;
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
