const PIECE = 64 * 1024;

/** Bits that are written one after another, from the lowest of each byte on, as RFC 1951 has them. */
export class BitWriter {
  private readonly pieces: Uint8Array[] = [];
  private piece = new Uint8Array(PIECE);
  private end = 0;
  private held = 0;
  private count = 0;

  /** Writes the `count` lowest bits of a number, 16 at most. */
  add(bits: number, count: number): void {
    this.held |= bits << this.count;
    this.count += count;
    while (this.count >= 8) {
      this.addByte(this.held & 0xff);
      this.held >>>= 8;
      this.count -= 8;
    }
  }

  /** Fills the last byte with zeros. */
  close(): void {
    if (this.count > 0) this.add(0, 8 - this.count);
  }

  /** Returns all whole bytes, in pieces. */
  take(): readonly Uint8Array[] {
    return [...this.pieces, this.piece.subarray(0, this.end)];
  }

  private addByte(byte: number): void {
    if (this.end === PIECE) {
      this.pieces.push(this.piece);
      this.piece = new Uint8Array(PIECE);
      this.end = 0;
    }
    this.piece[this.end] = byte;
    this.end += 1;
  }
}
