import { LIMITS } from '@/lib/network/limits';
import { TooLargeError } from '../create-table';
import type { Progress } from '../format';
import type { ImportTables, Remark } from '../import-tables';
import type { Mapping } from '../mapping';
import { RemarkList } from '../remark-list';
import { measureTexts } from './measure-texts';

type CountedList = 'actors' | 'documents' | 'relationships' | 'claims' | 'meetings';

export type TableName = 'actors' | 'ties' | 'documents' | 'claims' | 'meetings';

/** What the parts of one import share: the draft, what it means, and what there is to say of it. */
export class ImportContext {
  private readonly remarks = new RemarkList();
  private readonly tables: number;
  private readonly counts = { actors: 0, documents: 0, relationships: 0, claims: 0, meetings: 0 };
  private characters = 0;

  constructor(
    readonly draft: ImportTables,
    readonly mapping: Mapping,
    readonly progress: Progress,
    /** How many characters the network may have as a file. */
    private readonly most: number = LIMITS.text,
  ) {
    this.tables = [draft.actors, draft.ties, draft.documents, draft.claims, draft.meetings].filter(
      (table) => table,
    ).length;
  }

  /** Returns where a row stands, as a person finds it again: its line, or its number from 1 where a format has no lines. */
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

  /** Warns of the first place alone, and counts the others. */
  warnOnce(sort: string, place: string, message: string, fix: string): void {
    this.remarks.add(sort, { severity: 'warning', place, message, fix }, 1);
  }

  fail(place: string, message: string, fix: string): void {
    this.add(message, { severity: 'error', place, message, fix });
  }

  /**
   * Counts a thing that is made, and its texts. Throws a TooLargeError as soon as there are more than a network may have, or than a
   * network file has room for: what would only be thrown away is not made.
   */
  count(list: CountedList, thing: object): void {
    this.counts[list] += 1;
    const most = LIMITS[list];
    if (this.counts[list] > most) {
      const noun = list === 'relationships' ? 'ties' : list;
      throw new TooLargeError(
        `There are more than ${most.toLocaleString('en')} ${noun}, which is the most that can be read.`,
        'Split the file into several. If it has fewer, see which columns were taken for what.',
      );
    }
    this.countTexts(thing);
  }

  /** Counts the texts of something that is added to a thing. Throws as `count` does. */
  countTexts(thing: object): void {
    this.countCharacters(measureTexts(thing));
  }

  countCharacters(characters: number): void {
    this.characters += characters;
    if (this.characters <= this.most) return;
    const millions = Math.ceil(this.most / 1_000_000).toLocaleString('en');
    throw new TooLargeError(
      `As a network file this would be more than ${millions} million characters long, which is the most that can be kept.`,
      'Put ties of one pair, type and month together, leave columns out, or split the file.',
    );
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
