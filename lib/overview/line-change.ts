import { NUMBERS_OF_LINE, type PixelLines } from './pixel-lines';

/** The lines that are no longer there, by their numbers before, and those that are new, by their numbers now. */
export type LineChange = { readonly gone: Uint32Array; readonly added: Uint32Array };

const NONE = -1;

/**
 * Returns how lines differ from those before, in whatever order they are: of lines that are alike, as many are kept as both have. Where the
 * order is that of before it compares each with the next; for the rest it looks them up.
 */
export function findChange(before: PixelLines, now: PixelLines): LineChange {
  const [isKept, isKnown] = [new Uint8Array(before.count), new Uint8Array(now.count)];
  const most = Math.min(before.count, now.count);
  let start = 0;
  while (start < most && isSameLine(before, start, now, start)) start += 1;
  let same = 0;
  while (same < most - start && isSameLine(before, before.count - 1 - same, now, now.count - 1 - same))
    same += 1;
  const [endBefore, endNow] = [before.count - same, now.count - same];
  isKept.fill(1, 0, start).fill(1, endBefore);
  isKnown.fill(1, 0, start).fill(1, endNow);
  const take = createLookup(before, start, endBefore);
  for (let line = start; line < endNow; line++) {
    const other = take(now, line);
    if (other === NONE) continue;
    isKnown[line] = 1;
    isKept[other] = 1;
  }
  return { gone: listZeros(isKept), added: listZeros(isKnown) };
}

/** Returns what takes one of the lines from `start` to `end` that is as another, and returns its number; `NONE` once no such is left. */
function createLookup(lines: PixelLines, start: number, end: number) {
  const mask = 2 ** Math.ceil(Math.log2(end - start + 1)) - 1;
  // Lines whose hash ends alike form a chain.
  const heads = new Int32Array(mask + 1).fill(NONE);
  const next = new Int32Array(end - start).fill(NONE);
  for (let line = end - 1; line >= start; line--) {
    const slot = hashLine(lines, line) & mask;
    next[line - start] = heads[slot] as number;
    heads[slot] = line;
  }
  return (other: PixelLines, at: number): number => {
    const slot = hashLine(other, at) & mask;
    let last = NONE;
    let line = heads[slot] as number;
    while (line !== NONE && !isSameLine(lines, line, other, at)) {
      last = line;
      line = next[line - start] as number;
    }
    if (line === NONE) return NONE;
    const after = next[line - start] as number;
    if (last === NONE) heads[slot] = after;
    else next[last - start] = after;
    return line;
  };
}

function listZeros(values: Uint8Array): Uint32Array {
  const list = new Uint32Array(values.length);
  let count = 0;
  for (let at = 0; at < values.length; at++) {
    if (values[at] !== 0) continue;
    list[count] = at;
    count += 1;
  }
  return list.subarray(0, count);
}

function hashLine({ ends, weights }: PixelLines, line: number): number {
  let hash = weights[line] as number;
  const at = NUMBERS_OF_LINE * line;
  for (let part = at; part < at + NUMBERS_OF_LINE; part++)
    hash = Math.imul(hash ^ (ends[part] as number), 0x9e3779b1);
  return hash ^ (hash >>> 15);
}

function isSameLine(one: PixelLines, at: number, other: PixelLines, place: number): boolean {
  if (one.weights[at] !== other.weights[place]) return false;
  const [first, second] = [NUMBERS_OF_LINE * at, NUMBERS_OF_LINE * place];
  for (let part = 0; part < NUMBERS_OF_LINE; part++)
    if (one.ends[first + part] !== other.ends[second + part]) return false;
  return true;
}
