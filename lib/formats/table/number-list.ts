const PAGE_BITS = 14;
const PAGE_SIZE = 1 << PAGE_BITS;

/** The first page begins with so many numbers, and grows by so many times: most tables are short, and each column has lists. */
const FIRST_SIZE = 32;
const GROWTH = 8;

type Page = Uint16Array | Uint32Array;

/** A list of whole numbers from 0 to 4,294,967,295: two or four bytes a number. It is copied while it is short, and never after. */
export class NumberList {
  private readonly pages: Page[] = [];
  private count = 0;

  constructor(private readonly width: 16 | 32) {}

  get length(): number {
    return this.count;
  }

  /** Throws nothing: a number that is too great for the width is cut, so ask before. */
  push(value: number): void {
    const at = this.count & (PAGE_SIZE - 1);
    const number = this.count >>> PAGE_BITS;
    let page = this.pages[number];
    if (!page || at >= page.length) {
      page = this.enlarge(page, number);
      this.pages[number] = page;
    }
    page[at] = value;
    this.count += 1;
  }

  private enlarge(page: Page | undefined, number: number): Page {
    const first = page ? Math.min(PAGE_SIZE, page.length * GROWTH) : FIRST_SIZE;
    const size = number === 0 ? first : PAGE_SIZE;
    const enlarged = this.width === 16 ? new Uint16Array(size) : new Uint32Array(size);
    if (page) enlarged.set(page);
    return enlarged;
  }

  /** Returns the number at a position from 0. Throws a RangeError beyond the list. */
  get(index: number): number {
    const value = this.pages[index >>> PAGE_BITS]?.[index & (PAGE_SIZE - 1)];
    if (value === undefined || index >= this.count) throw new RangeError(`There is no number ${index}.`);
    return value;
  }
}
