import { type NamedActor, toTieSentence } from '@/lib/network/tie-sentence';
import type { RelationshipType } from '@/lib/vocabulary/relationship-type';
import type { TieField } from '../import-tables';
import { splitList } from '../join-list';
import type { Cells } from './field-cells';
import type { ActorImport } from './import-actors';
import type { ImportContext } from './import-context';
import type { Ends } from './import-ends';

/** Characters that isolate a name in a sentence that is shown: a claim is kept without them. */
const ISOLATES = /[\u2066-\u2069]/gu;

/** The actors of whom a row says that they deny it, in a column of their names beside the tie. */
export class DenialImport {
  private readonly byRow = new Map<number, readonly number[]>();

  /** Resolves all who deny, for only then are all actors known. */
  constructor(
    cells: Cells<TieField>,
    private readonly ends: Ends,
    private readonly actors: ActorImport,
    private readonly context: ImportContext,
  ) {
    if (!cells.has('deniedBy')) return;
    for (let row = 0; row < cells.table.rows; row += 1) {
      if ((ends.source[row] ?? -1) < 0) continue;
      const names = cells.readAll(row, 'deniedBy').flatMap(splitList);
      const place = () => context.place('ties', row);
      const found = names.flatMap((name) =>
        name.trim() === '' ? [] : actors.resolve(name.trim(), '', null, place),
      );
      if (found.length > 0) this.byRow.set(row, [...new Set(found)]);
    }
  }

  /** Returns the ids of the actors who deny what a row says. */
  read(row: number): readonly string[] {
    return (this.byRow.get(row) ?? []).map((number) => this.actors.getId(number));
  }

  /** Returns what they deny when the row names no claim: its tie in words. */
  toStatement(row: number, type: RelationshipType): string {
    const { source, target, third } = this.ends;
    const sentence = toTieSentence({
      type,
      source: this.toNamed(source[row]) ?? { name: '', kind: 'group' },
      target: this.toNamed(target[row]),
      third: this.toNamed(third[row]),
      claim: null,
    });
    return `${sentence.replace(ISOLATES, '')}.`;
  }

  /** Tells that a denial was made of a name in a cell. */
  tell(row: number): void {
    const message =
      'A denial was made of each name in the column of those who deny; no document says so yet.';
    this.context.note('denials', this.context.place('ties', row), message);
  }

  private toNamed(number: number | undefined): NamedActor | null {
    if (number === undefined || number < 0) return null;
    return { name: this.actors.getName(number), kind: this.actors.getKind(number) };
  }
}
