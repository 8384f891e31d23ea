import type { z } from 'zod';
import { explain } from './explain';
import { type IssueList, type Step, toQuoted } from './issue-list';
import { createEffort, findNearest } from './nearest';

/** An object as JSON gives it. */
export type RawObject = Readonly<Record<string, unknown>>;

/** One thing in a file, with its place and, when it has one, its id. */
export type Item = { readonly raw: RawObject; readonly at: readonly Step[]; readonly id: string | null };

/** Returns whether a value is an object as JSON has them: neither null nor a list. */
export function isObject(value: unknown): value is RawObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Checked elsewhere against what is known, with advice that knows the near ids. */
const REFERENCES: ReadonlySet<Step | undefined> = new Set([
  'type',
  'source',
  'target',
  'onBehalfOf',
  'toward',
  'claim',
  'document',
  'speaker',
  'relationships',
  'meetings',
  'actor',
  'between',
]);

/**
 * Returns a thing with its defaults filled in, or null when its fields are not as the schema asks; adds an issue for
 * each field that is wrong, and a warning for each that the schema does not know.
 */
export function checkShape<S extends z.ZodObject>(
  schema: S,
  item: Item,
  issues: IssueList,
): z.output<S> | null {
  const { raw } = item;
  const result = schema.safeParse(raw);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const path = issue.path as readonly Step[];
    if (isBrokenReference(issue, path)) continue;
    issues.addError(() => ({
      at: [...item.at, ...path],
      id: item.id,
      ...explain(issue, getAt(raw, path), findAdvice(schema, path)),
    }));
  }
  return null;
}

/** Warns of each field that is not among the known ones: it is kept and shown, but nothing reads it. */
export function warnOfUnknownFields(
  item: Item,
  known: Readonly<Record<string, unknown>>,
  issues: IssueList,
): void {
  for (const field of Object.keys(item.raw)) {
    if (Object.hasOwn(known, field)) continue;
    issues.addWarning(() => {
      const near = findNearest(field, Object.keys(known), createEffort());
      const meant =
        near === null || near in item.raw ? '' : `Write ${toQuoted(near)} if that is meant; else `;
      return {
        at: [...item.at, field],
        id: item.id,
        message: `${toQuoted(field)} is no field of this format; it is kept and shown, but nothing reads it.`,
        fix: meant ? `${meant}delete it or leave it.` : 'Check its spelling, delete it or leave it.',
      };
    });
  }
}

function isBrokenReference(issue: z.core.$ZodIssue, path: readonly Step[]): boolean {
  const isTooLong = issue.code === 'too_big' && issue.origin === 'string';
  return (isTooLong || issue.code === 'invalid_format') && REFERENCES.has(path[0]);
}

function getAt(value: unknown, path: readonly Step[]): unknown {
  return path.reduce<unknown>(
    (at, step) => (at as Readonly<Record<Step, unknown>> | undefined)?.[step],
    value,
  );
}

/** Returns what the schema's description says should stand at a place. */
function findAdvice(schema: z.core.$ZodType, path: readonly Step[]): string | null {
  let at: z.core.$ZodType | undefined = schema;
  for (const step of path) {
    const { def }: { def: z.core.$ZodTypeDef } = unwrap(at)._zod;
    if (def.type === 'object') at = (def as z.core.$ZodObjectDef).shape[step];
    else if (def.type === 'array') at = (def as z.core.$ZodArrayDef).element;
    else if (def.type === 'tuple') at = (def as z.core.$ZodTupleDef).items[Number(step)];
    else return null;
    if (!at) return null;
  }
  for (let outer: z.core.$ZodType | null = at; outer; outer = peel(outer)) {
    const { description } = outer as z.ZodType;
    if (description) return description;
  }
  return null;
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  const inner = peel(schema);
  return inner ? unwrap(inner) : schema;
}

/** Returns what a default, a null or an absence was allowed for, or null. */
function peel(schema: z.core.$ZodType): z.core.$ZodType | null {
  const { def } = schema._zod;
  const isWrapped = def.type === 'default' || def.type === 'nullable' || def.type === 'optional';
  return isWrapped ? (def as z.core.$ZodOptionalDef).innerType : null;
}
