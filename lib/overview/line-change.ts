import { NUMBERS_OF_LINE, type PixelLines } from './pixel-lines';

/** The lines that are no longer there, by their numbers before, and those that are new, by their numbers now. */
export type LineChange = { readonly gone: Uint32Array; readonly added: Uint32Array };

const NONE = -1;
const NO_LINES = new Uint32Array(0);

/** So many lines further on it is looked whether the lists go on alike. */
const MAX_AHEAD = 4;
/** After so many lines in a row that are other ones, the rest of both lists is looked up. */
const MAX_APART = 64;

/**
 * Returns how lines differ from those before, in whatever order they are: of lines that are alike, as many are kept as both have. As far as the
 * order is that of before it walks along both lists at once, over what has come, gone or changed; the rest it looks up. Whatever has four numbers and a
 * weight can be compared so.
 */
export function findChange(before: PixelLines, now: PixelLines): LineChange {
  const [isKept, isKnown] = [new Uint8Array(before.count), new Uint8Array(now.count)];
  const same = walkAlong(before, now, isKept, isKnown);
  if (same === before.count && same === now.count) return { gone: NO_LINES, added: NO_LINES };
  const [left, open] = [listZeros(isKept), listZeros(isKnown)];
  if (left.length === 0 || open.length === 0) return { gone: left, added: open };
  const take = createLookup(before, left);
  for (const line of open) {
    const other = take(now, line);
    if (other === NONE) continue;
    isKnown[line] = 1;
    isKept[other] = 1;
  }
  return { gone: listZeros(isKept), added: listZeros(isKnown) };
}

/** Marks lines that both lists have in the same order, and returns how many these are. */
function walkAlong(before: PixelLines, now: PixelLines, isKept: Uint8Array, isKnown: Uint8Array): number {
  const isSame = (at: number, place: number) =>
    at < before.count && place < now.count && isSameLine(before, at, now, place);
  let [at, place, apart, same] = [0, 0, 0, 0];
  while (at < before.count && place < now.count && apart < MAX_APART) {
    if (isSameLine(before, at, now, place)) {
      isKept[at] = 1;
      isKnown[place] = 1;
      at += 1;
      place += 1;
      same += 1;
      apart = 0;
      continue;
    }
    let gone = 1;
    let added = 1;
    for (let ahead = 1; ahead <= MAX_AHEAD; ahead++) {
      if (isSame(at + ahead, place + ahead)) [gone, added] = [ahead, ahead];
      else if (isSame(at + ahead, place)) [gone, added] = [ahead, 0];
      else if (isSame(at, place + ahead)) [gone, added] = [0, ahead];
      else continue;
      break;
    }
    at += gone;
    place += added;
    apart += 1;
  }
  return same;
}

/** Returns what takes one of some lines that is as another, and returns its number; `NONE` once no such is left. */
function createLookup(lines: PixelLines, list: Uint32Array) {
  const mask = 2 ** Math.ceil(Math.log2(list.length + 1)) - 1;
  // Lines whose hash ends alike form a chain.
  const heads = new Int32Array(mask + 1).fill(NONE);
  const next = new Int32Array(list.length).fill(NONE);
  for (let at = list.length - 1; at >= 0; at--) {
    const slot = hashLine(lines, list[at] as number) & mask;
    next[at] = heads[slot] as number;
    heads[slot] = at;
  }
  return (other: PixelLines, line: number): number => {
    const slot = hashLine(other, line) & mask;
    let last = NONE;
    let at = heads[slot] as number;
    while (at !== NONE && !isSameLine(lines, list[at] as number, other, line)) {
      last = at;
      at = next[at] as number;
    }
    if (at === NONE) return NONE;
    const after = next[at] as number;
    if (last === NONE) heads[slot] = after;
    else next[last] = after;
    return list[at] as number;
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
