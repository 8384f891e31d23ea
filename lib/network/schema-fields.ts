import { z } from 'zod';
import { isCountryCode } from './country-codes';
import { LIMITS } from './limits';
import { isPartialDate, PARTIAL_DATE_PATTERN } from './partial-date';
import { isWebAddress } from './web-address';

/**
 * The fields that the schemas are built from. Each `describe` finishes the sentence "Write …": it stands in the API's
 * description and in the advice that a person gets for a field that is missing or wrong.
 */

/** Shows as the advice of an issue, beside the message. */
type Advice = { readonly fix: string };

/** Control characters but tab and line breaks, and halves of characters: no SVG, XML or PDF can hold them. */
const UNSHOWABLE = /[^\P{Cc}\t\n\r]|\p{Cs}|[\uFFFE\uFFFF]/u;

function text(maximum: number) {
  return z
    .string()
    .max(maximum, { abort: true })
    .refine((value) => !UNSHOWABLE.test(value), {
      error: 'holds a control character or half of a character, which no document can show',
      params: { fix: 'Delete the broken character, or save the file as UTF-8.' } satisfies Advice,
    });
}

/** A line of text, empty when absent. */
export function line(description: string) {
  return text(LIMITS.line).default('').describe(description);
}

/** Running text, empty when absent. */
export function prose(description: string) {
  return text(LIMITS.prose).default('').describe(description);
}

/** A line of text that must say something. */
export function name(description: string) {
  return filled(text(LIMITS.line)).describe(description);
}

/** Running text that must say something. */
export function statement(description: string) {
  return filled(text(LIMITS.prose)).describe(description);
}

function filled(schema: ReturnType<typeof text>) {
  return schema
    .refine((value) => value.trim() !== '', {
      error: 'is empty',
      params: { fix: 'Write something that a reader can tell it by.' } satisfies Advice,
    })
    .meta({ minLength: 1 });
}

export const ID_PATTERN = '^[a-z0-9]+(-[a-z0-9]+)*$';

const anySlug = z.string().max(LIMITS.id, { abort: true }).regex(new RegExp(ID_PATTERN));

/** The id of the thing itself, or of something that it must name. */
export function slug(description: string) {
  return anySlug.describe(description);
}

/** The id of something that it may name, null when absent. */
export function slugOrNull(description: string) {
  return anySlug.nullable().default(null).describe(description);
}

export function partialDate(description: string) {
  return z
    .string()
    .refine(isPartialDate, {
      error: 'is no date on the calendar',
      params: { fix: 'Write 2024, 2024-09 or 2024-09-27, or null when it is not known.' } satisfies Advice,
    })
    .meta({ pattern: PARTIAL_DATE_PATTERN })
    .nullable()
    .default(null)
    .describe(description);
}

export const country = z
  .string()
  .refine(isCountryCode, {
    error: 'is no country’s code',
    params: { fix: 'Write the two capital letters of ISO 3166-1, such as "LB", or null.' } satisfies Advice,
  })
  .meta({ pattern: '^[A-Z]{2}$' })
  .nullable()
  .default(null)
  .describe('the two capital letters of a country (ISO 3166-1 alpha-2), or null');

export const webAddress = z
  .string()
  .max(LIMITS.url, { abort: true })
  .refine(isAddressOrEmpty, {
    error: 'is no web address',
    params: {
      fix: 'Write an address that begins with https:// or http://, or "" for none.',
    } satisfies Advice,
  })
  .meta({ pattern: '^(https?://\\S+)?$' })
  .default('')
  .describe('the address of the document on the web, or ""');

export const identifiers = z
  .record(filled(text(LIMITS.id)), text(LIMITS.line))
  .default({})
  .describe('ids in other collections, by collection, such as { "wikidata": "Q42" }');

export function lines(maximum: number, description: string) {
  return z
    .array(filled(text(LIMITS.line)))
    .max(maximum)
    .default([])
    .describe(description);
}

/** Whether a text is an address that documents can show, or empty. */
function isAddressOrEmpty(value: string): boolean {
  return value === '' || (!UNSHOWABLE.test(value) && isWebAddress(value));
}
