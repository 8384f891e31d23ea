import type { z } from 'zod';
import { type Step, toQuoted } from './issue-list';
import { createEffort, findNearest } from './nearest';

type ShapeIssue = z.core.$ZodIssue;

export type Explanation = { readonly message: string; readonly fix: string };

/** Returns what is wrong at one place of a value, in words, and how to mend it. `value` is what stands there. */
export function explain(issue: ShapeIssue, value: unknown, advice: string | null): Explanation {
  const field = toField(issue.path as readonly Step[]);
  const write = advice ? `Write ${advice}.` : null;
  if (value === undefined) return { message: `${field} is missing.`, fix: write ?? 'Add it.' };
  switch (issue.code) {
    case 'invalid_type':
      return {
        message: `${field} is ${toKind(value)}, not ${EXPECTED[issue.expected] ?? issue.expected}.`,
        fix: write ?? `Write ${EXPECTED[issue.expected] ?? issue.expected}.`,
      };
    case 'invalid_value':
      return {
        message: `${field} is ${toShown(value)}, which is none of its values.`,
        fix: toChoice(issue.values, value),
      };
    case 'invalid_format':
      return {
        message: `${field} is ${toShown(value)}, which is not of the right form.`,
        fix: write ?? 'Write it anew.',
      };
    case 'too_big':
      return {
        message: `${field} has ${toSize(value)}; at most ${toCount(Number(issue.maximum))} are allowed.`,
        fix: 'Shorten it.',
      };
    case 'too_small':
      return { message: `${field} is empty.`, fix: write ?? 'Fill it, or leave it out.' };
    case 'invalid_key':
      return { message: `${field} has an empty or too long name.`, fix: 'Give it a short name.' };
    case 'custom':
      return {
        message: `${field} ${toDetail(value)}${issue.message}.`,
        fix: typeof issue.params?.fix === 'string' ? issue.params.fix : (write ?? 'Write it anew.'),
      };
    default:
      return {
        message: `${field} is ${toShown(value)}, which does not fit.`,
        fix: write ?? 'Write it anew.',
      };
  }
}

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'text between quotation marks',
  array: 'a list [ … ]',
  tuple: 'a list [ … ]',
  object: 'an object { … }',
  record: 'an object { … }',
  boolean: 'true or false',
  number: 'a number',
};

/** Returns what sort of value stands there, with the value when it is short. */
export function toKind(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  if (typeof value === 'string') return `the text ${toQuoted(value)}`;
  return typeof value === 'number' ? `the number ${value}` : String(value);
}

function toField(path: readonly Step[]): string {
  const last = path.at(-1);
  if (last === undefined) return 'It';
  return typeof last === 'number' ? `Item ${last + 1} of the list` : toQuoted(last);
}

function toShown(value: unknown): string {
  return typeof value === 'string' ? toQuoted(value) : toKind(value);
}

function toDetail(value: unknown): string {
  return typeof value === 'string' && value.trim() !== '' && value.length <= 60
    ? `(${toQuoted(value)}) `
    : '';
}

function toChoice(values: readonly unknown[], value: unknown): string {
  const choices = values.map((choice) => JSON.stringify(choice)).join(', ');
  if (values.length === 1) return `Write ${choices}.`;
  const same = values.find((choice) => typeof choice !== typeof value && String(choice) === String(value));
  const words = values.filter((choice) => typeof choice === 'string');
  const near = same ?? (typeof value === 'string' ? findNearest(value, words, createEffort()) : null);
  if (near !== null) return `Write ${JSON.stringify(near)} if that is meant; its values are ${choices}.`;
  return `Write one of ${choices}.`;
}

function toSize(value: unknown): string {
  if (Array.isArray(value)) return `${toCount(value.length)} items`;
  return typeof value === 'string' ? `${toCount(value.length)} characters` : 'too many';
}

export function toCount(count: number): string {
  return count.toLocaleString('en');
}
