import { ABSENT } from '@/lib/network/match-things';

/** Lists of numbers in compressed sparse rows, kept end to end: list `i` is `items[offsets[i]] … items[offsets[i + 1] - 1]`. */
export type CsrLists = { readonly offsets: Int32Array; readonly items: Int32Array };

/** Returns arrays as lists. */
export function toCsrLists(lists: readonly ArrayLike<number>[]): CsrLists {
  const offsets = new Int32Array(lists.length + 1);
  lists.forEach((list, i) => {
    offsets[i + 1] = (offsets[i] ?? 0) + list.length;
  });
  const items = new Int32Array(offsets[lists.length] ?? 0);
  lists.forEach((list, i) => {
    items.set(list, offsets[i]);
  });
  return { offsets, items };
}

/**
 * Returns lists of which most are as they were: `numbers` tells where each stood in the lists before, ABSENT those that `make` makes. Lists that
 * stand in a row are copied at once.
 */
export function carryCsrLists(
  before: CsrLists,
  numbers: Int32Array,
  make: (list: number) => ArrayLike<number>,
): CsrLists {
  const made = new Map<number, ArrayLike<number>>();
  const offsets = new Int32Array(numbers.length + 1);
  for (let i = 0; i < numbers.length; i++) {
    const last = numbers[i] as number;
    const start = offsets[i] as number;
    if (last === ABSENT) {
      const list = make(i);
      made.set(i, list);
      offsets[i + 1] = start + list.length;
    } else offsets[i + 1] = start + (before.offsets[last + 1] as number) - (before.offsets[last] as number);
  }
  const items = new Int32Array(offsets[numbers.length] as number);
  for (let i = 0; i < numbers.length; ) {
    const first = numbers[i] as number;
    const begin = i++;
    if (first === ABSENT) {
      items.set(made.get(begin) ?? [], offsets[begin] as number);
      continue;
    }
    while (i < numbers.length && numbers[i] === first + i - begin) i++;
    const [from, to] = [before.offsets[first] as number, before.offsets[first + i - begin] as number];
    items.set(before.items.subarray(from, to), offsets[begin] as number);
  }
  return { offsets, items };
}

/** Returns the same lists with each item once, where it stands first. Meant for lists of a few items. */
export function listOnce({ offsets, items }: CsrLists): CsrLists {
  const starts = new Int32Array(offsets.length);
  const once = new Int32Array(items.length);
  let count = 0;
  for (let i = 0, at = 0; i + 1 < offsets.length; i++) {
    const start = count;
    const end = offsets[i + 1] as number;
    for (; at < end; at++) {
      const item = items[at] as number;
      let known = start;
      while (known < count && once[known] !== item) known++;
      if (known === count) once[count++] = item;
    }
    starts[i + 1] = count;
  }
  return { offsets: starts, items: once.slice(0, count) };
}

/** Returns for each item, below `size`, the numbers of the lists that hold it, ascending: a counting sort (Seward, 1954). */
export function invert(lists: CsrLists, size: number): CsrLists {
  const { offsets: starts, items: held } = lists;
  const count = starts[starts.length - 1] ?? 0;
  const offsets = new Int32Array(size + 1);
  for (let at = 0; at < count; at++) {
    const next = (held[at] as number) + 1;
    offsets[next] = (offsets[next] as number) + 1;
  }
  for (let i = 1; i <= size; i++) offsets[i] = (offsets[i] as number) + (offsets[i - 1] as number);
  const cursor = offsets.slice(0, size);
  const items = new Int32Array(count);
  for (let i = 0, at = 0; i + 1 < starts.length; i++) {
    const end = starts[i + 1] as number;
    for (; at < end; at++) {
      const item = held[at] as number;
      const place = cursor[item] as number;
      cursor[item] = place + 1;
      items[place] = i;
    }
  }
  return { offsets, items };
}

/** Returns for each item, below `size`, two numbers to each pair that it is in: the number of the pair, and the other item. */
export function listSteps(pairs: CsrLists, size: number): CsrLists {
  return sortOut(size, (put) => {
    for (let i = 0; i + 1 < pairs.offsets.length; i++) {
      const end = pairs.offsets[i + 1] ?? 0;
      for (let at = pairs.offsets[i] ?? 0; at < end; at += 2) {
        const [one, other] = [pairs.items[at] ?? 0, pairs.items[at + 1] ?? 0];
        put(one, i);
        put(one, other);
        if (other === one) continue;
        put(other, i);
        put(other, one);
      }
    }
  });
}

/** Returns the lists that `putAll` fills, always the same way: the first time they are only measured. */
function sortOut(size: number, putAll: (put: (list: number, item: number) => void) => void): CsrLists {
  const offsets = new Int32Array(size + 1);
  putAll((list) => {
    offsets[list + 1] = (offsets[list + 1] ?? 0) + 1;
  });
  for (let i = 1; i <= size; i++) offsets[i] = (offsets[i] ?? 0) + (offsets[i - 1] ?? 0);
  const cursor = offsets.slice(0, size);
  const items = new Int32Array(offsets[size] ?? 0);
  putAll((list, item) => {
    const place = cursor[list] ?? 0;
    cursor[list] = place + 1;
    items[place] = item;
  });
  return { offsets, items };
}
