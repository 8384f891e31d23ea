import { getLens } from '@/lib/vocabulary/lenses';
import type { StandingId } from '@/lib/vocabulary/standings';
import { getGraphDates, shareDay, toDays } from '../model/graph-dates';
import { countIn, forEachIn, someIn } from '../model/graph-index';
import { BITS } from './filter-bits';
import { MEETINGS_TYPE, type NetworkFilter } from './network-filter';
import type { Near, Question } from './question';

/**
 * Returns why each meeting is hidden, as bits; 0 shows it. A lens that keeps channels keeps meetings, since those present
 * are in contact; the types of a filter name all meetings at once. In a neighbourhood a meeting is shown of whoever is in
 * focus, and of two who are near. A participant who is hidden by kind or time hides a meeting only when all are.
 */
export function judgeMeetings(question: Question, near: Near, lifted = 0): Uint16Array {
  const { index, filter, known, match, tested, focus } = question;
  const range = toDays(filter);
  const dates = getGraphDates(index).meetings;
  const focused = new Set(focus);
  return Uint16Array.from(index.meetings, (_, m) => {
    const standing = known.meetingStandings[m];
    let bits = isInLens(filter, standing) ? 0 : BITS.lens;
    if (filter.types && !filter.types.includes(MEETINGS_TYPE)) bits |= BITS.types;
    if (filter.standings && standing && !filter.standings.includes(standing)) bits |= BITS.standings;
    if (known.goneMeetings[m]) bits |= BITS.without;
    if (known.untoldMeetings[m]) bits |= BITS.told;
    const days = dates[m];
    if (days && !shareDay(days, range)) bits |= BITS.dates;
    if (match && !match.meetings[m] && !someIn(index.seats, m, (a) => match.actors[a] === 1)) bits |= BITS.q;
    if (!isNear(question, near, m, focused)) bits |= BITS.focus;
    const isEmpty = countIn(index.seats, m) === 0;
    if (!isEmpty && !someIn(index.seats, m, (a) => ((tested.actors[a] ?? 0) & ~lifted) === 0)) {
      forEachIn(index.seats, m, (a) => {
        bits |= tested.actors[a] ?? 0;
      });
    }
    return bits & ~lifted;
  });
}

function isInLens({ lens }: NetworkFilter, standing: StandingId | undefined): boolean {
  const { rule } = getLens(lens);
  if (rule.keeps === 'everything') return true;
  if (rule.keeps === 'contested') return standing === 'contested';
  return rule.families.includes('channel');
}

function isNear({ index }: Question, near: Near, meeting: number, focused: ReadonlySet<number>): boolean {
  if (near === null || someIn(index.seats, meeting, (a) => focused.has(a))) return true;
  let count = 0;
  forEachIn(index.seats, meeting, (a) => {
    count += near[a] ?? 0;
  });
  return count >= 2;
}
