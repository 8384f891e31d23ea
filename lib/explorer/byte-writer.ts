/** How many bytes there is room for at first. */
const ROOM = 64 * 1024;
/** The most bytes of UTF-8 that a unit of a text takes. */
const MAX_OF_UNIT = 3;

/** Bytes that are written one after another. */
export class ByteWriter {
  private readonly encoder = new TextEncoder();
  private room = new Uint8Array(ROOM);
  private end = 0;

  /** How many were written. */
  get size(): number {
    return this.end;
  }

  /** Returns what was written, not a copy of it. */
  get bytes(): Uint8Array<ArrayBuffer> {
    return this.room.subarray(0, this.end);
  }

  /** Writes a text in UTF-8. */
  addText(text: string): void {
    this.makeRoom(text.length * MAX_OF_UNIT);
    this.end += this.encoder.encodeInto(text, this.room.subarray(this.end)).written;
  }

  /** Writes what another has written from one place to another. */
  addFrom(other: ByteWriter, start: number, end: number): void {
    this.makeRoom(end - start);
    this.room.set(other.room.subarray(start, end), this.end);
    this.end += end - start;
  }

  /** Takes the last byte back. */
  dropLast(): void {
    this.end = Math.max(0, this.end - 1);
  }

  private makeRoom(count: number): void {
    if (this.end + count <= this.room.length) return;
    const larger = new Uint8Array(Math.max(2 * this.room.length, this.end + count));
    larger.set(this.bytes);
    this.room = larger;
  }
}
