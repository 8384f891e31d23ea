import { findActors } from './network-ids';
import { type ParameterForm, quote, type Reading } from './parameter-forms';
import type { OwnSides } from './view-state';

/** The id of a side is a slug, as are those of actors, or a country's code: of both, some have it already. */
const SIDE_ID = '(?:[a-z0-9]+(?:-[a-z0-9]+)*|[A-Z]{2})';
const WHOLE_SIDE_ID = new RegExp(`^${SIDE_ID}$`);
const LONGEST_SIDE_ID = 100;
const ENTRY_PATTERN = `^[a-z0-9]+(-[a-z0-9]+)*:${SIDE_ID}?$`;

/** How many bad entries are named before the rest are counted. */
const MAX_NAMED = 3;

/** Returns whether a text can be the id of a side. */
export function isSideId(text: string): boolean {
  return text.length <= LONGEST_SIDE_ID && WHOLE_SIDE_ID.test(text);
}

/** Sides decided by a person, written `actor:side`, or `actor:` for no side; the first entry for an actor counts. */
export function createOwnSides(most: number): ParameterForm<OwnSides> {
  return {
    shape: { form: 'list', values: null, most, pattern: ENTRY_PATTERN },
    standard: () => [],
    read(text, { graph }) {
      const known = findActors(graph);
      const entries = text === '' ? [] : [...new Set(text.split(','))];
      const bad: string[] = [];
      const read = entries.flatMap((entry) => {
        const pair = toPair(entry);
        if (pair && known.has(pair[0])) return [pair];
        bad.push(entry);
        return [];
      });
      return toReading(read, bad, most);
    },
    tidy(value, { graph }) {
      const known = findActors(graph);
      const kept = value.filter(([actor, side]) => known.has(actor) && (side === null || isSideId(side)));
      return keepFirst(kept).slice(0, most);
    },
    write: (value) => value.flatMap(toEntry).join(',') || null,
  };
}

/** A list of ids of sides, each once. Which sides there are depends on what the map is grouped by: any id is taken. */
export function createSideIds(most: number): ParameterForm<readonly string[]> {
  const tidy = (ids: readonly string[]) => [...new Set(ids)].filter(isSideId).slice(0, most);
  return {
    shape: { form: 'list', values: null, most, pattern: `^${SIDE_ID}$` },
    standard: () => [],
    read(text) {
      const entries = text === '' ? [] : [...new Set(text.split(','))];
      const bad = entries.filter((entry) => !isSideId(entry));
      const sentences: string[] = [];
      if (bad.length > 0) sentences.push(`${listQuoted(bad)} cannot be the id of a side.`);
      const good = entries.length - bad.length;
      if (good > most) sentences.push(`The list has ${good} entries; ${most} are the most.`);
      return { value: tidy(entries), problem: sentences.join(' ') || null };
    },
    tidy: (value) => tidy(value),
    // An entry that could not be read back is not written.
    write: (value) => value.filter(isSideId).join(',') || null,
  };
}

/** An entry that could not be read back, as it was written, is not written. */
function toEntry([actor, side]: OwnSides[number]): readonly string[] {
  return /[,:]/.test(actor) || (side !== null && !isSideId(side)) ? [] : [`${actor}:${side ?? ''}`];
}

function toPair(entry: string): OwnSides[number] | null {
  const colon = entry.indexOf(':');
  const side = entry.slice(colon + 1);
  if (colon === -1 || (side !== '' && !isSideId(side))) return null;
  return [entry.slice(0, colon), side === '' ? null : side];
}

function keepFirst(pairs: OwnSides): OwnSides {
  const seen = new Set<string>();
  return pairs.filter(([actor]) => !seen.has(actor) && seen.add(actor));
}

function toReading(read: OwnSides, bad: readonly string[], most: number): Reading<OwnSides> {
  const kept = keepFirst(read);
  const sentences: string[] = [];
  if (bad.length > 0) {
    sentences.push(
      `${listQuoted(bad)} cannot be read; write an actor of this network, a colon and a side’s id.`,
    );
  }
  if (kept.length < read.length) {
    const [actor] = read.find((pair) => !kept.includes(pair)) ?? [''];
    sentences.push(`The actor ${quote(actor)} is given several sides; the first counts.`);
  }
  if (kept.length > most) sentences.push(`The list has ${kept.length} entries; ${most} are the most.`);
  return { value: kept.slice(0, most), problem: sentences.join(' ') || null };
}

function listQuoted(bad: readonly string[]): string {
  const named = bad.slice(0, MAX_NAMED).map(quote).join(', ');
  return bad.length > MAX_NAMED ? `${named} and ${bad.length - MAX_NAMED} more` : named;
}
