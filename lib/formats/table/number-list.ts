const PAGE_BITS = 14;
const PAGE_SIZE = 1 << PAGE_BITS;

/** A list of whole numbers from 0 to 4,294,967,295 that grows without ever being copied: two or four bytes a number. */
export class NumberList {
  private readonly pages: (Uint16Array | Uint32Array)[] = [];
  private count = 0;

  constructor(private readonly width: 16 | 32) {}

  get length(): number {
    return this.count;
  }

  /** Throws nothing: a number that is too great for the width is cut, so ask before. */
  push(value: number): void {
    let page = this.pages[this.count >>> PAGE_BITS];
    if (!page) {
      page = this.width === 16 ? new Uint16Array(PAGE_SIZE) : new Uint32Array(PAGE_SIZE);
      this.pages.push(page);
    }
    page[this.count & (PAGE_SIZE - 1)] = value;
    this.count += 1;
  }

  /** Returns the number at a position from 0. Throws a RangeError beyond the list. */
  get(index: number): number {
    const value = this.pages[index >>> PAGE_BITS]?.[index & (PAGE_SIZE - 1)];
    if (value === undefined || index >= this.count) throw new RangeError(`There is no number ${index}.`);
    return value;
  }
}
