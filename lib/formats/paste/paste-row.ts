import type { Operation } from '@/lib/network/changes/change';
import { removeGuard } from '@/lib/network/guard-formula';
import type { PartialDate } from '@/lib/network/network';
import { toShowable } from '../import/clean-text';
import { toPartialDate } from '../import/read-date';

/** Something that a row needs beside its own thing: an actor, a document, a claim or a type that is new. */
export type NeededThing = { readonly key: string; readonly toOperations: () => readonly Operation[] };

/** What is made of one row while it is read. */
export class RowDraft {
  /** Why the row is not taken. */
  readonly problems: string[] = [];
  /** What a person should know of it before it is taken. */
  readonly remarks: string[] = [];
  readonly needs = new Map<string, NeededThing>();

  constructor(
    private readonly cells: ReadonlyMap<string, string>,
    /** Whether an empty cell empties the field, as when a single cell is edited. */
    readonly clearsCells: boolean,
  ) {}

  private readonly followers: (() => readonly Operation[])[] = [];

  /** Has something done after the thing of the row is there. */
  follow(toOperations: () => readonly Operation[]): void {
    this.followers.push(toOperations);
  }

  /** Returns what is done after the thing of the row is there. */
  listFollowing(): readonly Operation[] {
    return this.followers.flatMap((toOperations) => toOperations());
  }

  /** Returns whether the block has a column, whatever the row says of it. */
  names(column: string): boolean {
    return this.cells.has(column);
  }

  /** Returns whether the row says something of a column: an empty cell of a pasted block says nothing. */
  has(column: string): boolean {
    return this.cells.has(column) && (this.clearsCells || this.line(column) !== '');
  }

  /** Returns a cell as one line, trimmed. What looks like a formula is text. */
  line(column: string): string {
    return this.prose(column).replace(/\s+/gu, ' ');
  }

  /** Returns a cell as running text, trimmed. */
  prose(column: string): string {
    return toShowable(removeGuard(this.cells.get(column) ?? '')).trim();
  }

  /** Returns a date, null for an empty cell; what is none is a problem. */
  date(column: string, label: string): PartialDate | null {
    return this.toDate(this.line(column), label);
  }

  toDate(text: string, label: string): PartialDate | null {
    if (text === '') return null;
    const date = toPartialDate(text, null);
    if (date === null) {
      this.problems.push(`${label}: “${cut(text)}” is no date. Write 2024, 2024-09 or 2024-09-27.`);
      return null;
    }
    if (/^\d{1,2}[/-]\d{1,2}[/-]\d{4}/.test(text) && date.length === 4) {
      this.problems.push(`${label}: “${cut(text)}” may be two days. Write 2024-09-27.`);
      return null;
    }
    return date;
  }
}

/** Returns a text no longer than a sentence can have it. */
export function cut(text: string): string {
  const characters = Array.from(text);
  return characters.length > 60 ? `${characters.slice(0, 59).join('')}…` : text;
}
