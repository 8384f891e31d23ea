import { findActors } from './network-ids';
import { isSideId } from './own-sides';
import { type KnownIds, type ParameterForm, quote, type Reading } from './parameter-forms';
import { SIDE_NODE_PREFIX, type Spot, type Spots } from './spots';

/** How far from the middle of the plane anything in a link may stand. */
const FARTHEST = 1_000_000;
/** How many bad entries are named before the rest are counted. */
const MAX_NAMED = 3;

/** A number in a link, as a regular expression. */
export const NUMBER_PATTERN = '-?\\d{1,7}(?:\\.\\d{1,6})?';
const WHOLE_NUMBER = new RegExp(`^${NUMBER_PATTERN}$`);
const SLUG = '[a-z0-9]+(-[a-z0-9]+)*';
const PLACE = `:${NUMBER_PATTERN}:${NUMBER_PATTERN}$`;

/** Returns a length of the plane as links carry it: to a tenth of a unit, which nobody can see. */
export function toTenth(value: number): number {
  // Adding zero makes a plain zero of the negative one, which no link can tell.
  return Math.round(value * 10) / 10 + 0;
}

/** Returns the number that a part of a link writes; NaN when it writes none. */
export function toNumber(text: string): number {
  return WHOLE_NUMBER.test(text) ? Number(text) : Number.NaN;
}

/** Returns whether a link may carry a length of the plane. */
export function isNear(value: number): boolean {
  return Math.abs(value) <= FARTHEST;
}

/** Returns the form in writing of where some actors stand: `actor:x:y`. The first entry for an actor counts. */
export function createPlaces(most: number): ParameterForm<Spots> {
  return createSpots(most, `^${SLUG}${PLACE}`, (id, actors) => actors.has(id));
}

/** Where nodes of a grouped map stand: actors, and sides, written `side:id:x:y`. Which sides there are depends on what the map is grouped by: any id is taken. */
export function createNodePlaces(most: number): ParameterForm<Spots> {
  return createSpots(
    most,
    `^(${SLUG}|${SIDE_NODE_PREFIX}(${SLUG}|[A-Z]{2}))${PLACE}`,
    (id, actors) => actors.has(id) || isNodeOfSide(id),
  );
}

function isNodeOfSide(id: string): boolean {
  return id.startsWith(SIDE_NODE_PREFIX) && isSideId(id.slice(SIDE_NODE_PREFIX.length));
}

function createSpots(
  most: number,
  pattern: string,
  isKnown: (id: string, actors: KnownIds) => boolean,
): ParameterForm<Spots> {
  return {
    shape: { form: 'list', values: null, most, pattern },
    standard: () => ({}),
    read(text, { graph }) {
      const actors = findActors(graph);
      const bad: string[] = [];
      const places = new Map<string, Spot>();
      for (const entry of text === '' ? [] : new Set(text.split(','))) {
        const parts = entry.split(':');
        const [x = '', y = ''] = parts.splice(-2);
        const id = parts.join(':');
        const point = toPoint(toNumber(x), toNumber(y));
        if (!point || !isKnown(id, actors)) bad.push(entry);
        else if (!places.has(id)) places.set(id, point);
      }
      return toReading(places, bad, most);
    },
    tidy(value, { graph }) {
      const actors = findActors(graph);
      const places = Object.entries(value).flatMap(([id, { x, y }]) => {
        const point = isKnown(id, actors) ? toPoint(x, y) : null;
        return point ? [[id, point] as const] : [];
      });
      return Object.fromEntries(places.slice(0, most));
    },
    write: (value) =>
      Object.entries(value)
        .flatMap(([id, { x, y }]) => {
          const point = /[,:]/.test(id) && !isNodeOfSide(id) ? null : toPoint(x, y);
          return point ? [`${id}:${point.x}:${point.y}`] : [];
        })
        .join(',') || null,
  };
}

function toReading(places: Map<string, Spot>, bad: readonly string[], most: number): Reading<Spots> {
  const sentences: string[] = [];
  if (bad.length > 0) {
    const named = bad.slice(0, MAX_NAMED).map(quote).join(', ');
    const rest = bad.length > MAX_NAMED ? ` and ${bad.length - MAX_NAMED} more` : '';
    sentences.push(`${named}${rest} cannot be read; write an actor of this network, as in envoy:12.5:-40.`);
  }
  if (places.size > most) sentences.push(`The list has ${places.size} entries; ${most} are the most.`);
  return { value: Object.fromEntries([...places].slice(0, most)), problem: sentences.join(' ') || null };
}

function toPoint(x: number, y: number): Spot | null {
  return isNear(x) && isNear(y) ? { x: toTenth(x), y: toTenth(y) } : null;
}
