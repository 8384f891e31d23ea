import { z } from 'zod';
import { checkShape, isObject } from '@/lib/network/check-shape';
import type { ParseResult } from '@/lib/network/issue';
import { IssueList } from '@/lib/network/issue-list';
import { LIMITS } from '@/lib/network/limits';
import { readJson } from '@/lib/network/read-json';
import { ID_PATTERN } from '@/lib/network/schema-fields';
import type { PlacesPatch } from './places';

/** Farther out nothing is seen, and whole numbers of tenths would no longer fit a column. */
const FARTHEST = 10_000_000;

const coordinate = z.number().min(-FARTHEST).max(FARTHEST);
const pointSchema = z.object({ x: coordinate, y: coordinate });
const actorSchema = z.string().max(LIMITS.id).regex(new RegExp(ID_PATTERN));
const positions = (description: string) =>
  z.record(actorSchema, pointSchema).default({}).describe(description);

/** Keys are ids of actors here, and an actor may be called “constructor”. */
const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__']);

export const placesSchema = z.object({
  arranged: positions('where actors stand as they were arranged, by id'),
  placed: positions('where somebody has placed actors by hand, by id'),
});

export const placesPatchSchema = placesSchema.extend({
  placed: z
    .record(actorSchema, pointSchema.nullable())
    .default({})
    .describe('where actors are placed by hand, by id; null for those who no longer are'),
  anew: z.boolean().default(false).describe('true to forget how actors were arranged before'),
  release: z.boolean().default(false).describe('true to forget all that was placed by hand before'),
});

/** Returns the places in the text of a request, or every issue at once. */
export function parsePlaces(text: string): ParseResult<PlacesPatch> {
  const issues = new IssueList();
  const read = readJson(text, issues, FORBIDDEN_KEYS);
  if (!read) return issues.toFailure();
  if (!isObject(read.value)) {
    const fix = 'Write an object with "arranged" or "placed".';
    issues.addError(() => ({ at: [], id: null, message: 'The body is no object { … }.', fix }));
    return issues.toFailure();
  }
  const patch = checkShape(placesPatchSchema, { raw: read.value, at: [], id: null }, issues);
  return patch && !issues.hasErrors() ? issues.toSuccess(patch) : issues.toFailure();
}
