import type { Draft, Mapping, Remark } from '../draft';
import type { Progress } from '../format';
import { RemarkList } from '../remark-list';

export type TableName = 'actors' | 'ties' | 'documents' | 'claims';

/** What the parts of one import share: the draft, what it means, and what there is to say of it. */
export class ImportContext {
  private readonly remarks = new RemarkList();
  private readonly tables: number;

  constructor(
    readonly draft: Draft,
    readonly mapping: Mapping,
    readonly progress: Progress,
  ) {
    this.tables = [draft.actors, draft.ties, draft.documents, draft.claims].filter((table) => table).length;
  }

  /** Answers where a row stands, as a person finds it again: its line, or its number from 1 where a format has no lines. */
  place(name: TableName, row: number): string {
    const line = this.draft[name]?.line(row) ?? null;
    const words =
      line === null ? `row ${(row + 1).toLocaleString('en')}` : `line ${line.toLocaleString('en')}`;
    return this.tables > 1 ? `${name}, ${words}` : words;
  }

  note(sort: string, place: string, message: string): void {
    this.add(sort, { severity: 'note', place, message, fix: '' });
  }

  warn(sort: string, place: string, message: string, fix: string): void {
    this.add(sort, { severity: 'warning', place, message, fix });
  }

  fail(place: string, message: string, fix: string): void {
    this.add(message, { severity: 'error', place, message, fix });
  }

  hasErrors(): boolean {
    return this.remarks.hasErrors();
  }

  toRemarks(): readonly Remark[] {
    return this.remarks.toRemarks();
  }

  private add(sort: string, remark: Remark): void {
    this.remarks.add(sort, remark);
  }
}
