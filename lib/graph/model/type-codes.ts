import { memoize } from '@/lib/network/memoize';
import type { RelationshipType } from '@/lib/vocabulary/relationship-type';
import type { GraphIndex } from './graph-index';

/** The type of each relationship, by number, as its place in a list of those that there are. */
export type TypeCodes = { readonly codes: Uint32Array; readonly types: readonly RelationshipType[] };

/** Returns the types of a graph's relationships as numbers, made once: what a type says is then asked once for each type, and not for each tie. */
export const getTypeCodes: (index: GraphIndex) => TypeCodes = memoize(({ types: all }: GraphIndex) => {
  const numbers = new Map<RelationshipType, number>();
  const codes = new Uint32Array(all.length);
  for (let r = 0; r < all.length; r++) {
    const type = all[r] as RelationshipType;
    const code = numbers.get(type) ?? numbers.size;
    if (code === numbers.size) numbers.set(type, code);
    codes[r] = code;
  }
  return { codes, types: [...numbers.keys()] };
});
