import type { RemarkList } from './remark-list';

/**
 * Tells of what comes in as an actor and is neither a person, a group nor a state: addresses, ships, campaigns. Ties may end at it, so
 * that it cannot be left out. `words`: what the file calls each of them.
 */
export function describeThings(words: Iterable<string>, remarks: RemarkList): void {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const [word, count] of counts) {
    const things = count === 1 ? '1 thing' : `${count.toLocaleString('en')} things`;
    const came = count === 1 ? 'is no actor, and came in as one' : 'are no actors, and came in as such';
    const message = `${things} of the kind “${word.slice(0, 60)}” ${came} all the same, for ties may end there.`;
    remarks.add(`thing ${word}`, { severity: 'note', place: '', message, fix: '' });
  }
}
