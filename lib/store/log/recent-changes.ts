import type { LoggedChange } from './log-entry';

/** How many changes are kept at hand, and how many letters they may have together in the database, where there is more than one. */
const MOST = 500;
const MAX_LETTERS = 1_000_000;

/** A change takes about so many times its letters in memory, measured on edits of one field: 2,000 bytes for 300 letters. */
const BYTES_PER_LETTER = 7;

/** The newest changes of a network, at hand for those who come with an older version, without a question to the database. */
export class RecentChanges {
  private changes: LoggedChange[] = [];
  private letters: number[] = [];
  private sum = 0;

  /** Adds changes, oldest first, each with the letters that it has in the database; those for which there is no room go, but for the newest. */
  add(changes: readonly LoggedChange[], letters: readonly number[]): void {
    this.changes.push(...changes);
    this.letters.push(...changes.map((_, at) => letters[at] ?? 0));
    this.sum = this.letters.reduce((sum, each) => sum + each, 0);
    let gone = 0;
    const last = this.changes.length - 1;
    while (gone < last && (this.changes.length - gone > MOST || this.sum > MAX_LETTERS)) {
      this.sum -= this.letters[gone] ?? 0;
      gone += 1;
    }
    if (gone === 0) return;
    this.changes = this.changes.slice(gone);
    this.letters = this.letters.slice(gone);
  }

  /** Returns the last so many changes, oldest first; null when they are no longer at hand. */
  list(count: number): readonly LoggedChange[] | null {
    if (count > this.changes.length) return null;
    return count === 0 ? [] : this.changes.slice(-count);
  }

  /** Returns how many bytes of memory they take, about. */
  measure(): number {
    return this.sum * BYTES_PER_LETTER;
  }
}
