import type { ListName } from '../thing-index';

/** What JSON can hold. */
export type Plain = null | boolean | number | string | readonly Plain[] | PlainObject;
export type PlainObject = { readonly [field: string]: Plain };

/** A thing of a network as an operation carries it: an object of JSON with an id. */
export type PlainThing = { readonly id: string } & PlainObject;

/** Where a field stands: in a thing of a list, or in the network itself (of which the id is the network’s). */
export type Owner = { readonly list: ListName | 'network'; readonly id: string };

/**
 * Adds a thing before the thing of the id `before`; at the end for null, or when that is not there. `remove` is its
 * mirror: it carries the thing as it was, and the one that stood after it.
 */
export type ThingOperation = {
  readonly op: 'add' | 'remove';
  readonly list: ListName;
  readonly thing: PlainThing;
  readonly before: string | null;
};

/** Sets one field. `was` and `now` are left out where the field was, or will be, absent. */
export type SetOperation = Owner & {
  readonly op: 'set';
  readonly field: string;
  readonly was?: Plain;
  readonly now?: Plain;
};

/** Sets one entry of a field that is a record, such as an actor’s `identifiers`. */
export type EntryOperation = Owner & {
  readonly op: 'entry';
  readonly field: string;
  readonly key: string;
  readonly was?: Plain;
  readonly now?: Plain;
};

/**
 * Adds (`was` is null), replaces or removes (`now` is null) one item of a field that is a list: a piece of evidence, an
 * alias, an author, a relationship that rests on a claim. An item has no id: it is found by what it is, so that it is
 * found wherever others have moved it to. `at` is where it stood or shall stand, null for the end; it tells several that
 * are equal apart.
 */
export type ItemOperation = Owner & {
  readonly op: 'item';
  readonly field: string;
  readonly was: Plain;
  readonly now: Plain;
  readonly at: number | null;
};

/** The smallest step of a change. It says what it finds as well as what it leaves, so that it can be turned round. */
export type Operation = ThingOperation | SetOperation | EntryOperation | ItemOperation;

/** What a person does to a network at once: plain JSON, done whole or not at all. */
export type Change = {
  /** In words, as the menu names it: "remove Nabih Berri and 4 ties". */
  readonly label: string;
  readonly operations: readonly Operation[];
};
