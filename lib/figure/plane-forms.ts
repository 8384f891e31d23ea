import { findActors } from '@/lib/explorer/network-ids';
import { type ParameterForm, quote, type Reading } from '@/lib/explorer/parameter-forms';
import type { Point, Positions } from '@/lib/view/positions';
import type { PlaneFrame } from './figure-options';

/** How far from the middle of the plane anything in a link may stand. */
const FARTHEST = 1_000_000;
/** How many bad entries are named before the rest are counted. */
const MOST_NAMED = 3;

const NUMBER = '-?\\d{1,7}(?:\\.\\d{1,6})?';
const WHOLE_NUMBER = new RegExp(`^${NUMBER}$`);
const ENTRY_PATTERN = `^[a-z0-9]+(-[a-z0-9]+)*:${NUMBER}:${NUMBER}$`;

/** Answers a length of the plane as links carry it: to a tenth of a unit, which nobody can see. */
export function toTenth(value: number): number {
  // Adding zero makes a plain zero of the negative one, which no link can tell.
  return Math.round(value * 10) / 10 + 0;
}

/** A rectangle of the plane, written `x,y,width,height`, or null. */
export function createFrame(): ParameterForm<PlaneFrame | null> {
  return {
    shape: { form: 'list', values: null, most: 4, pattern: `^${NUMBER}$` },
    standard: () => null,
    read(text) {
      const value = toFrame(text.split(',').map(toNumber));
      const mend = 'write four numbers, x, y, width and height, the last two above zero';
      return { value, problem: value === null ? `${quote(text)} is no rectangle; ${mend}.` : null };
    },
    tidy: (value) => value && toFrame([value.x, value.y, value.width, value.height]),
    write: (value) => value && [value.x, value.y, value.width, value.height].join(','),
  };
}

/** Where some actors stand, written `actor:x:y`; the first entry for an actor counts. */
export function createPlaces(most: number): ParameterForm<Positions> {
  return {
    shape: { form: 'list', values: null, most, pattern: ENTRY_PATTERN },
    standard: () => ({}),
    read(text, { graph }) {
      const known = findActors(graph);
      const bad: string[] = [];
      const places = new Map<string, Point>();
      for (const entry of text === '' ? [] : new Set(text.split(','))) {
        const [id = '', x = '', y = '', ...rest] = entry.split(':');
        const point = toPoint(toNumber(x), toNumber(y));
        if (!point || rest.length > 0 || !known.has(id)) bad.push(entry);
        else if (!places.has(id)) places.set(id, point);
      }
      return toReading(places, bad, most);
    },
    tidy(value, { graph }) {
      const known = findActors(graph);
      const places = Object.entries(value).flatMap(([id, { x, y }]) => {
        const point = known.has(id) ? toPoint(x, y) : null;
        return point ? [[id, point] as const] : [];
      });
      return Object.fromEntries(places.slice(0, most));
    },
    write: (value) =>
      Object.entries(value)
        .map(([id, { x, y }]) => `${id}:${x}:${y}`)
        .join(',') || null,
  };
}

function toReading(places: Map<string, Point>, bad: readonly string[], most: number): Reading<Positions> {
  const sentences: string[] = [];
  if (bad.length > 0) {
    const named = bad.slice(0, MOST_NAMED).map(quote).join(', ');
    const rest = bad.length > MOST_NAMED ? ` and ${bad.length - MOST_NAMED} more` : '';
    sentences.push(`${named}${rest} cannot be read; write an actor of this network, as in envoy:12.5:-40.`);
  }
  if (places.size > most) sentences.push(`The list has ${places.size} entries; ${most} are the most.`);
  return { value: Object.fromEntries([...places].slice(0, most)), problem: sentences.join(' ') || null };
}

function toNumber(text: string): number {
  return WHOLE_NUMBER.test(text) ? Number(text) : Number.NaN;
}

function toPoint(x: number, y: number): Point | null {
  return isNear(x) && isNear(y) ? { x: toTenth(x), y: toTenth(y) } : null;
}

function toFrame(numbers: readonly number[]): PlaneFrame | null {
  const [x, y, width, height, ...rest] = numbers.map(toTenth);
  if (x === undefined || y === undefined || width === undefined || height === undefined) return null;
  if (rest.length > 0 || ![x, y, width, height].every(isNear) || width <= 0 || height <= 0) return null;
  return { x, y, width, height };
}

function isNear(value: number): boolean {
  return Math.abs(value) <= FARTHEST;
}
