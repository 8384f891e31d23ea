import { createHash } from 'node:crypto';
import type { AllPlaces } from '@/lib/store/places/places';
import { noteInRequest, readNote } from '@/lib/telemetry/request-context';

/** What an answer was made from: the version of its network, and the places of actors that were kept then. */
export type AnswerSource = { readonly stamp: string; readonly places: string };

/** The part of an answer: a page has a head and a body, which read the network each for itself. */
type Part = 'head' | 'body';

/**
 * Notes what a part of an answer was made from, once nothing can keep it from being made. An answer of which this is not noted, such as
 * a page that says that the store does not answer, is kept for nobody.
 */
export function noteSource(part: Part, { stamp, places }: AnswerSource): void {
  noteInRequest(`made from: ${part}`, JSON.stringify([stamp, places]));
}

/** Returns whether the parts of the answer to this request were made from this. */
export function isMadeFrom({ stamp, places }: AnswerSource, hasHead: boolean): boolean {
  const isBodyOf = readNote('made from: body') === JSON.stringify([stamp, places]);
  return isBodyOf && (!hasHead || readNote('made from: head') === JSON.stringify([stamp, '']));
}

/** Returns what tells places from others; empty where nobody has a place. */
export function toPlacesStamp(places: AllPlaces): string {
  const all = Object.values(places).flatMap(({ arranged, placed }) => [arranged, placed]);
  if (all.every((each) => Object.keys(each).length === 0)) return '';
  return createHash('sha256').update(JSON.stringify(all)).digest('base64url');
}
