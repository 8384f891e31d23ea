/** How many bytes there is room for at first. */
const ROOM = 64 * 1024;
/** The most bytes of UTF-8 that a unit of a text takes. */
const MAX_OF_UNIT = 3;

/** Bytes that are written one after another. */
export class ByteWriter {
  private readonly encoder = new TextEncoder();
  private room = new Uint8Array(ROOM);
  private end = 0;

  /** How many were written since any were taken. */
  get size(): number {
    return this.end;
  }

  /** Writes a text in UTF-8. */
  addText(text: string): void {
    this.makeRoom(text.length * MAX_OF_UNIT);
    this.end += this.encoder.encodeInto(text, this.room.subarray(this.end)).written;
  }

  /** Returns a copy of what was written, and begins anew. */
  take(): Uint8Array<ArrayBuffer> {
    const bytes = this.room.slice(0, this.end);
    this.end = 0;
    return bytes;
  }

  private makeRoom(count: number): void {
    if (this.end + count <= this.room.length) return;
    const larger = new Uint8Array(Math.max(2 * this.room.length, this.end + count));
    larger.set(this.room.subarray(0, this.end));
    this.room = larger;
  }
}
