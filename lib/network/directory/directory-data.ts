import { z } from 'zod';
import { ACTOR_KIND_IDS } from '@/lib/vocabulary/actor-kinds';
import { isCountryCode } from '../country-codes';
import { LIMITS } from '../limits';
import { ID_PATTERN } from '../schema-fields';
import type { KnownActor, KnownName, KnownNameUse } from './known-actor';

/** The files of `data/directory/` that list actors, in the order in which actors of one name are offered. */
export const ACTOR_FILES = ['states', 'organisations', 'groups', 'territories'] as const;
export const AMBIGUOUS_FILE = 'ambiguous';

const MAX_FORMS = 200;
const MAX_ACTORS = 10_000;

const id = z.string().max(LIMITS.id).regex(new RegExp(ID_PATTERN));
const MAX_TEXT = 200;
const LANGUAGE = /^[a-z]{2,3}$/;
const text = z.string().min(1).max(MAX_TEXT);

/** Written forms by language. */
type Forms = Record<string, string[]>;

const toEntrySchema = (forms: z.ZodType<Forms>) =>
  z.strictObject({
    id,
    kind: z.enum(ACTOR_KIND_IDS),
    name: text,
    country: z.string().refine(isCountryCode, 'is no code of ISO 3166-1').nullable(),
    names: forms,
    short: forms.optional(),
    demonyms: forms.optional(),
    capitals: forms.optional(),
    seats: forms.optional(),
  });

const ambiguousSchema = z.strictObject({
  text,
  actors: z.array(id).max(MAX_FORMS).default([]),
  also: text.optional(),
});

const toDirectorySchema = (forms: z.ZodType<Forms>) =>
  z.strictObject({
    actors: z.array(toEntrySchema(forms)).max(MAX_ACTORS),
    ambiguous: z.array(ambiguousSchema).max(MAX_ACTORS),
  });

/** The directory as it is kept and sent: forms by language, and texts that do not say alone who is meant. */
export const directorySchema = toDirectorySchema(
  z.record(z.string().regex(LANGUAGE), z.array(text).min(1).max(MAX_FORMS)),
);

/** Accepts the same, and does not name a fault of forms. A page reads thousands of them before its first form can use them. */
const quickSchema = toDirectorySchema(z.custom<Forms>(isForms));

export type DirectoryData = z.infer<typeof directorySchema>;
type Entry = DirectoryData['actors'][number];

const FIELDS = [
  ['names', 'name'],
  ['short', 'short'],
  ['demonyms', 'demonym'],
  ['capitals', 'capital'],
  ['seats', 'seat'],
] as const satisfies readonly (readonly [keyof Entry, KnownNameUse])[];

/** Returns the actors of a directory from outside. Throws an Error that names the first few faults when it is none. */
export function parseDirectory(data: unknown): readonly KnownActor[] {
  const quick = quickSchema.safeParse(data);
  const parsed = quick.success ? quick : directorySchema.safeParse(data);
  if (!parsed.success) {
    const faults = parsed.error.issues
      .slice(0, 3)
      .map(({ path, message }) => `${path.join('.')}: ${message}`);
    throw new Error(`The directory of known actors cannot be read. ${faults.join('; ')}.`);
  }
  const { actors, ambiguous } = parsed.data;
  const also = new Map(ambiguous.flatMap((each) => (each.also ? [[each.text, each.also] as const] : [])));
  return actors.map((entry) => toKnownActor(entry, also));
}

function toKnownActor(entry: Entry, also: ReadonlyMap<string, string>): KnownActor {
  const names = FIELDS.flatMap(([field, use]) => listNames(entry[field] ?? {}, use, also));
  const { id, kind, name, country } = entry;
  return { id, kind, name, names, country, identifiers: { directory: id } };
}

function listNames(
  forms: Readonly<Record<string, readonly string[]>>,
  use: KnownNameUse,
  also: ReadonlyMap<string, string>,
): readonly KnownName[] {
  return Object.entries(forms).flatMap(([language, texts]) =>
    texts.map((text) => {
      const other = also.get(text);
      return { text, use, language, ...(other !== undefined && { also: other }) };
    }),
  );
}

function isForms(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.entries(value).every(
    ([language, texts]: [string, unknown]) =>
      LANGUAGE.test(language) &&
      Array.isArray(texts) &&
      texts.length > 0 &&
      texts.length <= MAX_FORMS &&
      texts.every((each) => typeof each === 'string' && each !== '' && each.length <= MAX_TEXT),
  );
}
