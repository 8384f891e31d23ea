import { type NamedActor, toTieSentence } from '@/lib/network/tie-sentence';
import type { RelationshipType } from '@/lib/vocabulary/relationship-type';
import { foldSpaces } from '../guess/fold-spaces';
import { splitList } from '../join-list';
import type { Denials, TieField } from '../mapping';
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
    const marks = listMarks(cells, context.mapping.denials ?? {});
    if (!cells.has('deniedBy') && marks.length === 0) return;
    for (let row = 0; row < cells.table.rows; row += 1) {
      if ((ends.source[row] ?? -1) < 0) continue;
      const marked = marks.flatMap(({ end, column, values }) =>
        values.has(foldSpaces(cells.table.cell(row, column))) ? (ends[end][row] ?? -1) : [],
      );
      const names = cells.readAll(row, 'deniedBy').flatMap(splitList);
      const place = () => context.place('ties', row);
      const found = names.flatMap((name) =>
        name.trim() === '' ? [] : actors.resolve(name.trim(), '', null, place),
      );
      const deniers = [...found, ...marked.filter((actor) => actor >= 0)];
      if (deniers.length > 0) this.byRow.set(row, [...new Set(deniers)]);
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
    const message = 'A denial was made of each who is said to deny a tie; no document says so yet.';
    this.context.note('denials', this.context.place('ties', row), message);
  }

  private toNamed(number: number | undefined): NamedActor | null {
    if (number === undefined || number < 0) return null;
    return { name: this.actors.getName(number), kind: this.actors.getKind(number) };
  }
}

type Mark = {
  readonly end: 'source' | 'target';
  readonly column: number;
  readonly values: ReadonlySet<string>;
};

/** Returns the columns whose values say which end denies the tie of a row. */
function listMarks({ table }: Cells<TieField>, denials: Denials): readonly Mark[] {
  return (['source', 'target'] as const).flatMap((end) =>
    Object.entries(denials[end] ?? {}).flatMap(([name, values]) => {
      const column = table.columns.findIndex((each) => each.name === name);
      return column < 0 ? [] : [{ end, column, values: new Set(values) }];
    }),
  );
}
