import { type ExtraField, type ExtraOwner, listExtraFields } from '@/lib/network/extra-fields';
import { memoize } from '@/lib/network/memoize';
import type { Network } from '@/lib/network/network';
import { foldText } from './fold-text';

/** The extra fields of a thing as they are searched. */
export type FoldedExtras = {
  readonly fields: readonly { readonly field: ExtraField; readonly folded: string }[];
  /** The values of all of them, folded, each between spaces; empty for a thing without extra fields. */
  readonly all: string;
};

/** What is read of extra fields: the first of a thing, and the beginning of each. */
const MAX_FIELDS = 20;
const LONGEST_TEXT = 200;

type List = Exclude<ExtraOwner, 'evidence' | 'relationships'>;
type Thing = Network[List][number];

/** Folds when something is searched for, and not before: a network may have many such fields. Each thing keeps what it has. */
const FOLDED: { readonly [Each in List]: (thing: Network[Each][number]) => FoldedExtras } = {
  actors: memoize((thing) => fold(listExtraFields('actors', thing))),
  claims: memoize((thing) => fold(listExtraFields('claims', thing))),
  meetings: memoize((thing) => fold(listExtraFields('meetings', thing))),
  documents: memoize((thing) => fold(listExtraFields('documents', thing))),
};

/** Returns the extra fields of a thing, folded. */
export function foldExtras<Each extends List>(list: Each, thing: Network[Each][number]): FoldedExtras {
  return (FOLDED[list] as (thing: Thing) => FoldedExtras)(thing);
}

function fold(extras: readonly ExtraField[]): FoldedExtras {
  const fields = extras.slice(0, MAX_FIELDS).map((field) => ({
    field,
    folded: ` ${foldText(field.text.slice(0, LONGEST_TEXT))} `,
  }));
  return { fields, all: fields.map(({ folded }) => folded).join('|') };
}

/**
 * Returns how words find a thing by its extra fields, or null: each must begin a word of a value or of one of its names, and one of them
 * a word of a value. `words` and `names` are folded. `why`: the field of the first such
 * word, by name and value.
 */
export function findExtra(
  { fields, all }: FoldedExtras,
  words: readonly string[],
  names: readonly string[],
): { readonly isWhole: boolean; readonly why: string } | null {
  if (all === '') return null;
  const inFields = words.filter((word) => all.includes(` ${word}`));
  const [first] = inFields;
  if (first === undefined) return null;
  const isNamed = (word: string) => names.some((name) => ` ${name}`.includes(` ${word}`));
  if (!words.every((word) => inFields.includes(word) || isNamed(word))) return null;
  const found = fields.find(({ folded }) => folded.includes(` ${first}`));
  if (!found) return null;
  const isWhole = inFields.every((word) => all.includes(` ${word} `));
  return { isWhole, why: `${found.field.label}: ${found.field.text.slice(0, LONGEST_TEXT)}` };
}
