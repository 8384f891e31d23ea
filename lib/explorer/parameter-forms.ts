import type { GroupId } from '@/lib/graph/brokers/map-sides';
import type { NetworkGraph } from '@/lib/graph/model/network-graph';
import type { PartialDate } from '@/lib/network/network';
import { isPartialDate } from '@/lib/network/partial-date';
import type { LensId } from '@/lib/vocabulary/lenses';

/** What a parameter's meaning depends on: the ids that exist, and the lens of a link that names none. */
export type ViewContext = ViewDefaults & { readonly graph: NetworkGraph };

/** The ids that a network has of one sort. */
export type KnownIds = { has(id: string): boolean };

/** What a link says by saying nothing. */
export type ViewDefaults = {
  readonly defaultLens: LensId;
  /** What the map is grouped by; absent: nothing. */
  readonly defaultGroup?: GroupId;
  /** Whether links name their group in any case: the page has chosen another than the network's own, as its map is small. */
  readonly namesGroup?: boolean;
};

/** What a parameter's text amounts to. A problem means that the value, or a part of it, could not be used. */
export type Reading<T> = { readonly value: T; readonly problem: string | null };

/** How a value is written in a link, told so that a description of the API can be made from it. */
export type ParameterShape =
  | { readonly form: 'choice'; readonly values: readonly string[] }
  | {
      readonly form: 'list';
      readonly values: readonly string[] | null;
      readonly most: number | null;
      /** What each entry matches, as a regular expression; absent where entries are ids or `values`. */
      readonly pattern?: string;
    }
  | { readonly form: 'id' }
  | { readonly form: 'date' }
  | {
      readonly form: 'count';
      readonly least: number;
      readonly most: number;
      /** Null: it depends on other parameters. */
      readonly standard: number | null;
    }
  | { readonly form: 'text'; readonly most: number };

/** One parameter of the URL: how to read it, and how to write it. */
export type ParameterForm<T> = {
  readonly shape: ParameterShape;
  /** The value of a link that does not name the parameter. */
  standard(defaults: ViewDefaults): T;
  /** Reads a text of any content; what cannot be used falls back to the standard, or is left out of a list. */
  read(text: string, context: ViewContext): Reading<T>;
  /** The value that reading its written form would give. */
  tidy(value: T, context: ViewContext): T;
  /** Null stands for a value that needs no words. */
  write(value: T): string | null;
};

/** A question of the API over what the filters let through. */
export type QuestionName = 'channels' | 'brokers' | 'stories';

export type ViewParameter<T> = ParameterForm<T> & {
  /** What it asks for, in a sentence. */
  readonly description: string;
  readonly example: string;
  /** The questions of the API that it is a part of, beside the page and the figure. Every one has the filters. */
  readonly partOf?: readonly QuestionName[];
  /** Those of these questions that cannot be asked without it. */
  readonly requiredBy?: readonly QuestionName[];
};

/** A parameter for each of some values, by its name. */
export type ViewParameters<Values> = { readonly [Name in keyof Values]: ViewParameter<Values[Name]> };

/** The longest piece of a bad value that is repeated back. */
const LONGEST_ECHO = 40;

/** Quotes what a user wrote, cut to a length that a sentence bears. */
export function quote(text: string): string {
  return text.length > LONGEST_ECHO ? `“${text.slice(0, LONGEST_ECHO)}…”` : `“${text}”`;
}

/** Returns the sentence about words, in quotation marks, that are none of those that a parameter knows. */
export function toUnknown(noun: string, quoted: string, values: readonly string[]): string {
  return `Unknown ${noun} ${quoted}; use ${values.join(', ')}.`;
}

/** Returns the form of a parameter that is one of a few words of the vocabulary. */
export function createChoice<T extends string>(
  noun: string,
  values: readonly T[],
  standard: (defaults: ViewDefaults) => T,
): ParameterForm<T> {
  const find = (text: string) => values.find((value) => value === text);
  return {
    shape: { form: 'choice', values },
    standard,
    read(text, context) {
      const value = find(text);
      if (value !== undefined) return { value, problem: null };
      return { value: standard(context), problem: toUnknown(noun, quote(text), values) };
    },
    tidy: (value, context) => find(value) ?? standard(context),
    write: (value) => value,
  };
}

/** One of a few words, or null, which is unwritten. */
export function createOptionalChoice<T extends string>(
  noun: string,
  values: readonly T[],
): ParameterForm<T | null> {
  const find = (text: string | null) => values.find((value) => value === text) ?? null;
  return {
    shape: { form: 'choice', values },
    standard: () => null,
    read(text) {
      const value = find(text);
      const problem = value === null ? toUnknown(noun, quote(text), values) : null;
      return { value, problem };
    },
    tidy: find,
    write: (value) => value,
  };
}

/** Yes or no. */
export function createYesNo(standard: boolean): ParameterForm<boolean> {
  return {
    shape: { form: 'choice', values: ['yes', 'no'] },
    standard: () => standard,
    read(text) {
      if (text === 'yes' || text === 'no') return { value: text === 'yes', problem: null };
      return { value: standard, problem: `${quote(text)} is neither yes nor no.` };
    },
    tidy: (value) => value,
    write: (value) => (value ? 'yes' : 'no'),
  };
}

/** The id of one thing of the network, or null. */
export function createId(
  noun: string,
  findKnown: (graph: NetworkGraph) => KnownIds,
): ParameterForm<string | null> {
  return {
    shape: { form: 'id' },
    standard: () => null,
    read(text, { graph }) {
      if (findKnown(graph).has(text)) return { value: text, problem: null };
      return { value: null, problem: `This network has no ${noun} ${quote(text)}.` };
    },
    tidy: (value, { graph }) => (value !== null && findKnown(graph).has(value) ? value : null),
    write: (value) => value,
  };
}

/** A whole number between two bounds, both included. */
export function createCount(least: number, most: number, standard: number): ParameterForm<number> {
  return {
    shape: { form: 'count', least, most, standard },
    standard: () => standard,
    read(text) {
      const value = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
      if (value >= least && value <= most) return { value, problem: null };
      return { value: standard, problem: `${quote(text)} is not a whole number from ${least} to ${most}.` };
    },
    // A zero of any sign is the zero that reading its written form gives.
    tidy: (value) => (Number.isInteger(value) && value >= least && value <= most ? value || 0 : standard),
    write: String,
  };
}

/** A year, a month or a day, or null. */
export function createDate(): ParameterForm<PartialDate | null> {
  return {
    shape: { form: 'date' },
    standard: () => null,
    read(text) {
      if (isPartialDate(text)) return { value: text, problem: null };
      const mend = 'write it as 2024, 2024-09 or 2024-09-27';
      return { value: null, problem: `${quote(text)} is no date of the calendar; ${mend}.` };
    },
    tidy: (value) => (value !== null && isPartialDate(value) ? value : null),
    write: (value) => value,
  };
}

/** Words that a user typed; beyond a number of characters they are cut. */
export function createText(most: number): ParameterForm<string> {
  const tidy = (text: string) => toWellFormed(isLonger(text, most) ? cut(text, most) : text);
  return {
    shape: { form: 'text', most },
    standard: () => '',
    read(text) {
      const problem = `The text is longer than ${most} characters.`;
      return { value: tidy(text), problem: isLonger(text, most) ? problem : null };
    },
    tidy,
    write: (value) => toWellFormed(value) || null,
  };
}

/** Drops halves of surrogate pairs: a URL cannot hold them. */
function toWellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '');
}

function isLonger(text: string, most: number): boolean {
  return text.length > 2 * most || [...text].length > most;
}

function cut(text: string, most: number): string {
  return [...text.slice(0, 2 * most)].slice(0, most).join('');
}
