import { BitWriter } from './bit-writer';
import { findCodeLengths, toCodes } from './code-lengths';

/** The longest repeat that has a code, and the shortest. */
const MAX_LENGTH = 258;
const MIN_LENGTH = 3;
/** How many bytes and repeats stand in a block: enough that its table of codes is little beside them. */
const BLOCK = 2 ** 14;
/** The number that ends a block; those of lengths follow it. */
const END = 256;
const MAX_BITS = 15;
const MAX_TABLE_BITS = 7;

/** Where the numbers of lengths and distances begin, and how many bits are told beside each (RFC 1951, section 3.2.5). */
const LENGTHS = toRanges(
  [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5],
  3,
);
const DISTANCES = toRanges(
  [0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13],
  1,
);
/** The longest length has a number of its own. */
const LAST_LENGTH = 28;
/** In which order the lengths of the table's own codes stand. */
const TABLE_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

const lengthNumbers = Uint8Array.from({ length: MAX_LENGTH + 1 }, (_, length) =>
  length === MAX_LENGTH ? LAST_LENGTH : findRange(LENGTHS, length),
);

/** Writes bytes, and repeats of bytes that came before, in blocks with codes of their own (RFC 1951). */
export class DeflateBlocks {
  private readonly bits = new BitWriter();
  /** Each a byte, or a length above 16 bits of distance. */
  private readonly tokens = new Uint32Array(BLOCK);
  private count = 0;
  private readonly literals = new Uint32Array(END + 1 + LAST_LENGTH + 1);
  private readonly distances = new Uint32Array(DISTANCES.starts.length);

  /** Writes two bytes of zlib's head as they are. */
  constructor(head: number) {
    this.bits.add(head, 16);
  }

  addByte(byte: number): void {
    this.literals[byte] = (this.literals[byte] as number) + 1;
    this.addToken(byte);
  }

  /** Repeats so many bytes, 3 at least, that stand so far back. */
  addRepeat(length: number, distance: number): void {
    for (let left = length; left > 0; ) {
      const most = Math.min(left, MAX_LENGTH);
      const rest = left - most;
      // What is left has to be long enough for a repeat of its own.
      const part = rest > 0 && rest < MIN_LENGTH ? most - MIN_LENGTH : most;
      const number = END + 1 + (lengthNumbers[part] as number);
      this.literals[number] = (this.literals[number] as number) + 1;
      const far = findRange(DISTANCES, distance);
      this.distances[far] = (this.distances[far] as number) + 1;
      this.addToken((part << 16) | distance);
      left -= part;
    }
  }

  /** Ends with the sum of what was written, and returns all, in pieces. */
  finish(sum: number): readonly Uint8Array[] {
    this.closeBlock();
    // A last block with nothing in it, whose codes are those that the format has.
    this.bits.add(0b011, 10);
    this.bits.close();
    for (const shift of [24, 16, 8, 0]) this.bits.add((sum >>> shift) & 0xff, 8);
    return this.bits.take();
  }

  private addToken(token: number): void {
    this.tokens[this.count] = token;
    this.count += 1;
    if (this.count === BLOCK) this.closeBlock();
  }

  private closeBlock(): void {
    if (this.count === 0) return;
    this.literals[END] = 1;
    const literals = findCodeLengths(this.literals, MAX_BITS);
    const distances = findCodeLengths(this.distances, MAX_BITS);
    this.bits.add(0b100, 3);
    this.writeTable(trim(literals, END + 1), trim(distances, 1));
    this.writeTokens(literals, distances);
    this.count = 0;
    this.literals.fill(0);
    this.distances.fill(0);
  }

  /** Writes the lengths of all codes, in codes of their own. */
  private writeTable(literals: Uint8Array, distances: Uint8Array): void {
    const runs = findRuns(Uint8Array.from([...literals, ...distances]));
    const counts = new Uint32Array(TABLE_ORDER.length);
    for (const { symbol } of runs) counts[symbol] = (counts[symbol] as number) + 1;
    const lengths = findCodeLengths(counts, MAX_TABLE_BITS);
    const codes = toCodes(lengths);
    const ordered = trim(
      Uint8Array.from(TABLE_ORDER, (symbol) => lengths[symbol] as number),
      4,
    );
    this.bits.add(literals.length - 257, 5);
    this.bits.add(distances.length - 1, 5);
    this.bits.add(ordered.length - 4, 4);
    for (const length of ordered) this.bits.add(length, 3);
    for (const { symbol, extra, count } of runs) {
      this.bits.add(codes[symbol] as number, lengths[symbol] as number);
      this.bits.add(extra, count);
    }
  }

  private writeTokens(literals: Uint8Array, distances: Uint8Array): void {
    const [literalCodes, distanceCodes] = [toCodes(literals), toCodes(distances)];
    const { bits } = this;
    for (let at = 0; at < this.count; at++) {
      const token = this.tokens[at] as number;
      const [length, distance] = [token >>> 16, token & 0xffff];
      if (length === 0) {
        bits.add(literalCodes[token] as number, literals[token] as number);
        continue;
      }
      const range = lengthNumbers[length] as number;
      const number = END + 1 + range;
      bits.add(literalCodes[number] as number, literals[number] as number);
      if (range < LAST_LENGTH)
        bits.add(length - (LENGTHS.starts[range] as number), LENGTHS.extras[range] as number);
      const far = findRange(DISTANCES, distance);
      bits.add(distanceCodes[far] as number, distances[far] as number);
      bits.add(distance - (DISTANCES.starts[far] as number), DISTANCES.extras[far] as number);
    }
    bits.add(literalCodes[END] as number, literals[END] as number);
  }
}

type Ranges = { readonly starts: Uint16Array; readonly extras: Uint8Array };

function toRanges(extras: readonly number[], first: number): Ranges {
  let start = first;
  const starts = extras.map((bits) => {
    const own = start;
    start += 2 ** bits;
    return own;
  });
  return { starts: Uint16Array.from(starts), extras: Uint8Array.from(extras) };
}

/** Returns the number of the range in which a value lies. */
function findRange({ starts }: Ranges, value: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Returns lengths without the zeros at their end; so many are left at least. */
function trim(lengths: Uint8Array, least: number): Uint8Array {
  let end = lengths.length;
  while (end > least && lengths[end - 1] === 0) end -= 1;
  return lengths.subarray(0, end);
}

/** A length of a code, or that one is repeated, with what is told beside it. */
type Run = { readonly symbol: number; readonly extra: number; readonly count: number };

/** Returns lengths with those that are repeated told in one (RFC 1951, section 3.2.7). */
function findRuns(lengths: Uint8Array): readonly Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < lengths.length; ) {
    const length = lengths[at] as number;
    let same = 1;
    while (at + same < lengths.length && lengths[at + same] === length) same += 1;
    at += same;
    if (length !== 0) {
      runs.push({ symbol: length, extra: 0, count: 0 });
      same -= 1;
    }
    while (same > 0) {
      const part = Math.min(same, length === 0 ? 138 : 6);
      if (part < 3) for (let each = 0; each < part; each++) runs.push({ symbol: length, extra: 0, count: 0 });
      else if (length !== 0) runs.push({ symbol: 16, extra: part - 3, count: 2 });
      else if (part <= 10) runs.push({ symbol: 17, extra: part - 3, count: 3 });
      else runs.push({ symbol: 18, extra: part - 11, count: 7 });
      same -= part;
    }
  }
  return runs;
}
