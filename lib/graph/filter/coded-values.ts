import { memoize } from '@/lib/network/memoize';

/** A list in which few values stand often: each by its number. */
export type CodedValues<Value> = {
  readonly codes: Uint8Array | Uint32Array;
  readonly values: readonly Value[];
};

/** Returns a list by numbers, made once for each list: to count by numbers takes a tenth of the time. */
export const getCodedValues: <Value extends string>(list: readonly Value[]) => CodedValues<Value> = memoize(
  <Value extends string>(list: readonly Value[]): CodedValues<Value> => {
    const numbers = new Map<Value, number>();
    const codes = new Uint32Array(list.length);
    for (let at = 0; at < list.length; at++) {
      const value = list[at] as Value;
      const code = numbers.get(value) ?? numbers.size;
      if (code === numbers.size) numbers.set(value, code);
      codes[at] = code;
    }
    return { codes, values: [...numbers.keys()] };
  },
);
