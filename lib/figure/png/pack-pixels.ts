import { DeflateBlocks } from './deflate-blocks';
import { type PixelRow, PixelSum } from './pixel-sum';

/** Packs the pixels of rows as PNG files have them (zlib's format, RFC 1950), a piece at a time. */
export type PixelPacker = {
  /** Takes the next whole rows: red, green, blue, alpha, a byte each. They are free for other use afterwards. */
  readonly push: (pixels: Uint8Array) => void;
  /** Returns all that was packed, in pieces. */
  readonly finish: () => readonly Uint8Array[];
};

/** Deflate, with a window of 32 kB; the two bytes as one number. */
const HEAD = 0x0178;
const WINDOW = 32_768;
/** A repeat of so many pixels is taken without a look for a longer one. */
const LONG = 8;
const NONE = -1;

/**
 * Returns what packs rows of so many pixels, each of three bytes (the alpha is left out) or of four, with a zero before each row. It looks at
 * pixels, not at bytes, and steps over what repeats: most of a figure is its ground. To pack bytes took ten times as long, for files that are
 * a tenth smaller. It is the same script in the page, on the server and for the command: the zlib of each browser makes other bytes of the same
 * rows.
 */
export function createPixelPacker(width: number, channels: 3 | 4): PixelPacker {
  const blocks = new DeflateBlocks(HEAD);
  const sum = new PixelSum();
  const rows = new PixelRows(width, channels);
  return {
    push: (pixels) => {
      const start = rows.take(pixels);
      for (let at = start; at < rows.end; at += width) {
        sum.addRow(rows.bytes, rows.words, { start: at, width, channels });
        packRow(blocks, rows, { start: at, width, channels });
      }
    },
    finish: () => blocks.finish(sum.value),
  };
}

function packRow(blocks: DeflateBlocks, rows: PixelRows, { start, width, channels }: PixelRow): void {
  const end = start + width;
  blocks.addByte(0);
  for (let at = start; at < end; ) {
    const { same, distance } = rows.findRepeat(at, start, end);
    if (same > 0) {
      blocks.addRepeat(channels * same, distance);
    } else {
      for (let channel = 0; channel < channels; channel++)
        blocks.addByte(rows.bytes[4 * at + channel] as number);
    }
    at += Math.max(1, same);
  }
}

/** The pixels of the rows at hand and of those before them that the window has, and where what repeats stood last. */
class PixelRows {
  words = new Uint32Array(0);
  bytes = new Uint8Array(0);
  /** The number of the first of these pixels, counted from that of the figure. */
  private first = 0;
  private readonly singles = new LastPlaces();
  private readonly pairs = new LastPlaces();
  private readonly found = { same: 0, distance: 0 };

  constructor(
    private readonly width: number,
    private readonly channels: 3 | 4,
  ) {}

  get end(): number {
    return this.words.length;
  }

  /** Takes the next rows, and returns where they begin. */
  take(pixels: Uint8Array): number {
    const { words, width } = this;
    const kept = words.subarray(
      Math.max(0, words.length - Math.ceil(WINDOW / (1 + this.channels * width)) * width),
    );
    this.first += words.length - kept.length;
    this.words = new Uint32Array(kept.length + pixels.length / 4);
    this.words.set(kept);
    this.bytes = new Uint8Array(this.words.buffer);
    this.bytes.set(pixels, 4 * kept.length);
    return kept.length;
  }

  /** Returns how many pixels from a place on stood before, and how many bytes before; none where that is nowhere at hand. */
  findRepeat(at: number, start: number, end: number): { readonly same: number; readonly distance: number } {
    const { words, found } = this;
    const word = words[at] as number;
    found.same = at > start && word === words[at - 1] ? this.countSame(at, at - 1, end) : 0;
    found.distance = this.channels;
    // What is told of a run is the shortest, so that all else has to be looked for where it is short.
    if (found.same < LONG && at >= this.width) this.seek(this.first + at - this.width, { at, end, least: 1 });
    if (at + 1 < end) {
      const next = words[at + 1] as number;
      this.seek(this.pairs.move(word, next, this.first + at), { at, end, least: 2 });
    }
    if (found.same === 0) this.seek(this.singles.move(word, 0, this.first + at), { at, end, least: 1 });
    return found;
  }

  /** Takes what stands at another place for the repeat, where it is longer. */
  private seek(
    place: number,
    { at, end, least }: { readonly at: number; readonly end: number; readonly least: number },
  ): void {
    const other = place - this.first;
    if (place === NONE || other < 0 || this.found.same >= LONG) return;
    const same = this.countSame(at, other, end);
    if (same < least || same <= this.found.same) return;
    const rowsBetween = Math.floor((this.first + at) / this.width) - Math.floor(place / this.width);
    const distance = this.channels * (at - other) + rowsBetween;
    if (distance <= WINDOW) this.note(same, distance);
  }

  private note(same: number, distance: number): void {
    this.found.same = same;
    this.found.distance = distance;
  }

  /** Returns how many pixels from one place and from another before it are the same, up to the end of the row of either. */
  private countSame(one: number, other: number, end: number): number {
    const { words } = this;
    // A run goes on into what it has written itself; all else ends with its row.
    const isBeside = other === one - 1;
    const most = isBeside ? end - one : Math.min(end - one, this.width - ((this.first + other) % this.width));
    let same = 0;
    while (same < most && words[one + same] === words[other + same]) same += 1;
    return same;
  }
}

/** Where pixels, or pairs of them, stood last: of many, those that came last. */
class LastPlaces {
  private readonly places = new Int32Array(2 ** 15).fill(NONE);

  /** Notes the place of a pixel and of the one after it, and returns where they, or others, stood before; NONE for nowhere. */
  move(word: number, next: number, place: number): number {
    const key = Math.imul(word + Math.imul(next, 0x85eb_ca6b), 0x9e37_79b1) >>> 17;
    const last = this.places[key] as number;
    this.places[key] = place;
    return last;
  }
}
