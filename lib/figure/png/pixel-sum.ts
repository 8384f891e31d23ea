/** The largest prime below 2 ** 16. */
const BASE = 65_521;

/** Where a row of pixels begins, how many it has, and of how many bytes each of them counts. */
export type PixelRow = { readonly start: number; readonly width: number; readonly channels: 3 | 4 };

/** The sum of bytes that a reader of RFC 1950 checks (Adler-32), reckoned at once for pixels that are the same. */
export class PixelSum {
  private low = 1;
  private high = 0;

  get value(): number {
    return ((this.high << 16) | this.low) >>> 0;
  }

  /** Adds a zero and a row after it. `words` are the pixels that `bytes` are, in one piece each. */
  addRow(bytes: Uint8Array, words: Uint32Array, { start, width, channels }: PixelRow): void {
    this.high = (this.high + this.low) % BASE;
    const end = start + width;
    for (let at = start; at < end; ) {
      const word = words[at];
      let same = 1;
      while (at + same < end && words[at + same] === word) same += 1;
      this.addSame(bytes, 4 * at, channels, same);
      at += same;
    }
  }

  /** Adds a pixel so many times. */
  private addSame(bytes: Uint8Array, from: number, channels: 3 | 4, times: number): void {
    let [all, weighed] = [0, 0];
    for (let channel = 0; channel < channels; channel++) {
      const byte = bytes[from + channel] as number;
      all += byte;
      weighed += (channels - channel) * byte;
    }
    const pairs = (times * (times - 1)) / 2;
    this.high = (this.high + channels * (times * this.low + pairs * all) + times * weighed) % BASE;
    this.low = (this.low + times * all) % BASE;
  }
}
