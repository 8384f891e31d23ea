import { FORMAT_LIMITS } from '@/lib/network/limits';
import { NumberList } from './number-list';
import { TextPool } from './text-pool';

/** As many different texts as a number of two bytes can tell apart. */
const MAX_DIFFERENT = 65_536;
/** From here on a column whose texts are mostly different stops looking for equal ones. */
const FEW = 4_096;
/** A longer piece of a text keeps the whole text in memory: V8 only points into it. */
const LONGEST_COPIED = 12;

/** How many more different texts may be kept as strings. */
export type TextRoom = { left: number };

/**
 * One column of a table. While its texts repeat (types, names, dates) each is kept once and a cell is two bytes; when most
 * are different (ids, notes) it becomes a pool of bytes, four bytes a cell and the text itself.
 */
export class TextColumn {
  private different: string[] = [];
  private numbers = new Map<string, number>();
  private cells = new NumberList(16);
  private pool: TextPool | null = null;
  private recent = '';
  private recentNumber = -1;

  constructor(private readonly room: TextRoom = { left: FORMAT_LIMITS.different }) {}

  get length(): number {
    return this.cells.length;
  }

  push(text: string): void {
    if (this.pool) {
      this.cells.push(this.pool.add(text));
      return;
    }
    if (text === this.recent && this.recentNumber >= 0) {
      this.cells.push(this.recentNumber);
      return;
    }
    const known = this.numbers.get(text);
    if (known !== undefined) {
      this.remember(text, known);
      return;
    }
    const count = this.different.length;
    const isMostlyDifferent = count >= FEW && count > this.cells.length / 2;
    if (count >= MAX_DIFFERENT || isMostlyDifferent || this.room.left <= 0) {
      this.push(this.becomePool(text));
      return;
    }
    const own = text.length > LONGEST_COPIED ? toOwn(text) : text;
    this.numbers.set(own, count);
    this.different.push(own);
    this.room.left -= 1;
    this.remember(own, count);
  }

  /** Returns the text of a cell. Throws a RangeError beyond the column. */
  get(row: number): string {
    const cell = this.cells.get(row);
    return this.pool ? this.pool.get(cell) : (this.different[cell] ?? '');
  }

  /** Nothing is added any more: what was only needed for adding is let go. */
  close(): void {
    this.numbers = new Map();
    this.recentNumber = -1;
  }

  private remember(text: string, number: number): void {
    this.recent = text;
    this.recentNumber = number;
    this.cells.push(number);
  }

  private becomePool(text: string): string {
    const pool = new TextPool();
    const cells = new NumberList(32);
    const addresses = this.different.map((each) => pool.add(each));
    for (let row = 0; row < this.cells.length; row += 1) cells.push(addresses[this.cells.get(row)] ?? 0);
    this.room.left += this.different.length;
    this.pool = pool;
    this.cells = cells;
    this.different = [];
    this.close();
    return text;
  }
}

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Returns an equal text that keeps no longer one in memory. */
function toOwn(text: string): string {
  return decoder.decode(encoder.encode(text));
}
