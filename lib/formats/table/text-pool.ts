const PAGE_BITS = 20;
const PAGE_SIZE = 1 << PAGE_BITS;
/** No text stands at this address: it is that of the empty text, which needs no room. */
const NOWHERE = 0xffff_ffff;
/** A length takes at most five bytes, seven bits in each. */
const LENGTH_BYTES = 5;
/** Texts up to this length are read and written letter by letter while they are plain ASCII: a call would cost more. */
const SHORT = 32;

/**
 * Texts as UTF-8, one behind the other in pages of one megabyte, each with its length before it: the size of the file they
 * come from, where strings of their own would be three times that. A text is found again by the number that `add` answered.
 */
export class TextPool {
  private readonly pages: Uint8Array[] = [];
  private page = new Uint8Array(0);
  private used = 0;
  private scratch = new Uint8Array(1024);
  private readonly encoder = new TextEncoder();
  private readonly decoder = new TextDecoder('utf-8', { ignoreBOM: true });

  /** Returns the address of a text. Halves of characters are replaced by U+FFFD. Throws a RangeError beyond four gigabytes. */
  add(text: string): number {
    if (text === '') return NOWHERE;
    const bytes = text.length > SHORT ? this.encode(text) : null;
    const room = LENGTH_BYTES + (bytes ? bytes.length : 3 * text.length);
    if (this.used + room > this.page.length) this.open(room);
    const address = ((this.pages.length - 1) * PAGE_SIZE + this.used) >>> 0;
    if (bytes) this.write(bytes);
    else if (!this.writeShort(text)) this.write(this.encode(text));
    return address;
  }

  /** Returns the text at an address that `add` gave. Throws a RangeError for any other that lies outside of the pool. */
  get(address: number): string {
    if (address === NOWHERE) return '';
    const page = this.pages[address >>> PAGE_BITS];
    if (!page) throw new RangeError(`There is no text at ${address}.`);
    let at = address & (PAGE_SIZE - 1);
    let length = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = page[at] ?? 0;
      at += 1;
      length += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) break;
    }
    return length <= SHORT ? this.readShort(page, at, length) : this.decode(page, at, length);
  }

  /** Into a place that is used again: a buffer for each text would be more garbage than text. */
  private encode(text: string): Uint8Array {
    const most = 3 * text.length;
    if (most > this.scratch.length) this.scratch = new Uint8Array(2 * most);
    return this.scratch.subarray(0, this.encoder.encodeInto(text, this.scratch).written);
  }

  private decode(page: Uint8Array, at: number, length: number): string {
    return this.decoder.decode(page.subarray(at, at + length));
  }

  private readShort(page: Uint8Array, at: number, length: number): string {
    let text = '';
    for (let index = at; index < at + length; index += 1) {
      const byte = page[index] ?? 0;
      if (byte >= 0x80) return this.decode(page, at, length);
      text += String.fromCharCode(byte);
    }
    return text;
  }

  /** A text larger than a page gets a page of its own; its address is the beginning of that page. */
  private open(room: number): void {
    if (this.pages.length >= 4095)
      throw new RangeError('The texts of this table take more than four gigabytes.');
    this.page = new Uint8Array(Math.max(PAGE_SIZE, room));
    this.pages.push(this.page);
    this.used = 0;
  }

  /** Returns false, and has written nothing that counts, when a letter is not ASCII. */
  private writeShort(text: string): boolean {
    const { page } = this;
    page[this.used] = text.length;
    const start = this.used + 1;
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      if (code >= 0x80) return false;
      page[start + index] = code;
    }
    this.used = start + text.length;
    return true;
  }

  private write(bytes: Uint8Array): void {
    for (let length = bytes.length; ; length >>>= 7) {
      const isLast = length < 0x80;
      this.page[this.used] = isLast ? length : (length & 0x7f) | 0x80;
      this.used += 1;
      if (isLast) break;
    }
    this.page.set(bytes, this.used);
    this.used += bytes.length;
  }
}
