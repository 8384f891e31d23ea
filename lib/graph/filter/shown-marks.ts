/** A list of a network, in the order of the file. */
type Things = readonly { readonly id: string }[];

type Marked = { readonly things: Things; readonly marks: Uint8Array };

const known = new WeakMap<ReadonlySet<string>, Marked>();

/** Keeps which things of a list a set of ids has (1 or 0, by number), for as long as there is the set. */
export function keepMarks(shown: ReadonlySet<string>, things: Things, marks: Uint8Array): void {
  known.set(shown, { things, marks });
}

/**
 * Returns which things of a list a set of ids has: 1 or 0, by number. What a filter has answered is known; of another set, or
 * another network's, each id is looked up.
 */
export function getMarks(shown: ReadonlySet<string>, things: Things): Uint8Array {
  const found = known.get(shown);
  if (found?.things === things) return found.marks;
  return Uint8Array.from(things, ({ id }) => (shown.has(id) ? 1 : 0));
}
