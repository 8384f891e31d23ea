import { LIMITS } from '@/lib/network/limits';
import type { Actor } from '@/lib/network/network';
import type { ActorKindId } from '@/lib/vocabulary/actor-kinds';
import type { ActorField } from '../mapping';
import {
  type ActorRow,
  addDifferences,
  describeDifferences,
  findOtherNumber,
  guessKindByName,
  mergeRows,
  nameActorExtras,
  readActorRow,
  toBareRow,
} from './actor-row';
import { toLine } from './clean-text';
import { FieldCells } from './field-cells';
import type { ImportContext } from './import-context';
import { UniqueIds } from './unique-ids';

/** An actor while it is put together from rows. `otherNames`: those that ties and linked rows call it by. */
type Entry = { row: ActorRow; readonly id: string; otherNames: Set<string> | null; kind: ActorKindId | null };

/** Gathers the actors of an import: those of their table, and those that only ties name. */
export class ActorImport {
  private readonly entries: Entry[] = [];
  private readonly byKey = new Map<string, number>();
  private readonly byName = new Map<string, number>();
  /** By names in small letters, where case tells nobody apart. */
  private readonly byFolded = new Map<string, number>();
  private readonly isFolded: boolean;
  private readonly linked: LinkedNames;
  private readonly ids = new UniqueIds();
  private readonly hasTable: boolean;

  constructor(private readonly context: ImportContext) {
    this.hasTable = context.draft.actors !== null;
    this.isFolded = context.mapping.names === 'folded' && !this.hasTable;
    this.linked = new LinkedNames(context.mapping.sameActors);
    this.readTable();
  }

  get count(): number {
    return this.entries.length;
  }

  /** Returns the number of the actor that an end of a tie names by id or by name; one that is not there yet is added. */
  resolve(
    text: string,
    name: string,
    kind: ActorKindId | null,
    describe: () => string,
    kindWord = '',
  ): number {
    const known =
      this.find(text) ?? (this.linked.has(name) ? this.find(name) : null) ?? this.findFolded(text, describe);
    if (known === null) return this.addEnd(text, name, kind, describe, kindWord);
    const entry = this.get(known);
    if (name !== '' && name !== entry.row.name) this.addName(entry, name);
    if (kind !== null && entry.row.kind === null) entry.row = { ...entry.row, kind };
    return known;
  }

  /** Returns the number of an actor by its id, else by its name; null when there is none. */
  find(text: string): number | null {
    const kept = this.linked.toKept(text);
    const number = this.byKey.get(kept) ?? this.byName.get(kept) ?? null;
    if (number !== null && kept !== text) this.addName(this.get(number), text);
    return number;
  }

  /** Ids may have digits, and then letters of either case may tell them apart. */
  private findFolded(text: string, describe: () => string): number | null {
    if (!this.isFolded || /\p{N}/u.test(text)) return null;
    const number = this.byFolded.get(text.toLowerCase()) ?? null;
    if (number !== null && !this.byKey.has(text)) {
      this.byKey.set(text, number);
      const message = `“${text.slice(0, 60)}” was taken for “${this.get(number).row.name.slice(0, 60)}”: they differ by case alone.`;
      this.context.note('case', describe(), message);
    }
    return number;
  }

  /** Returns the id in the network of an actor by its number. Throws a RangeError for a number that is none. */
  getId(number: number): string {
    return this.get(number).id;
  }

  /** Returns the name of an actor by its number. Throws a RangeError for a number that is none. */
  getName(number: number): string {
    return this.get(number).row.name;
  }

  /** Returns the kind of an actor, once all rows are read: as it is told, else by its name. */
  getKind(number: number): ActorKindId {
    const entry = this.get(number);
    entry.kind ??= entry.row.kind ?? guessKindByName(entry.row.name, this.context.mapping);
    return entry.kind;
  }

  toActors(): readonly Actor[] {
    return this.entries.map((entry, number) => {
      const { key, aliases, extras, identifiers, ...row } = entry.row;
      const others = [...(entry.otherNames ?? [])].filter(
        (other) => other !== row.name && !aliases.includes(other),
      );
      const isOriginal = key !== entry.id && key !== row.name && !Object.hasOwn(identifiers, 'id');
      return {
        ...row,
        id: entry.id,
        kind: this.getKind(number),
        aliases: others.length > 0 ? [...aliases, ...others].slice(0, LIMITS.aliases) : aliases,
        identifiers: isOriginal ? { ...identifiers, id: toLine(key) } : identifiers,
        ...extras,
      };
    });
  }

  private get(number: number): Entry {
    const entry = this.entries[number];
    if (!entry) throw new RangeError(`There is no actor ${number}.`);
    return entry;
  }

  private readTable(): void {
    const { draft, mapping } = this.context;
    if (!draft.actors) return;
    const cells = new FieldCells<ActorField>(draft.actors, 'actors', mapping.actorColumns, 'attribute');
    const extras = nameActorExtras(cells);
    for (let index = 0; index < draft.actors.rows; index += 1) {
      const row = readActorRow(cells, extras, index, this.context);
      const place = () => this.context.place('actors', index);
      if (row.name.trim() !== '') this.addRow(row, place);
      else {
        const message = 'The row names no actor, and was passed over.';
        this.context.warn('no name', place(), message, 'Give the actor an id or a name.');
      }
    }
  }

  private addRow(row: ActorRow, place: () => string): void {
    const link = [row.key, row.name].find((name) => this.linked.has(name));
    const same = this.byKey.get(row.key) ?? (link === undefined ? null : this.find(link));
    if (same === null) {
      this.add(row);
      return;
    }
    const entry = this.get(same);
    const shown = row.name.slice(0, 60);
    const number = link === undefined ? findOtherNumber(entry.row, row) : null;
    if (number !== null && row.key === row.name) {
      this.add({ ...row, key: `${row.name} (${number})` });
      const message = `“${shown}” stands in an earlier row as well, and here with a number of its own, “${number.slice(0, 40)}”: both are actors of their own, and ties to the name go to the first.`;
      this.context.warn('other number', place(), message, 'Name actors in ties by their numbers.');
      return;
    }
    if (link === undefined && entry.row.name !== row.name) {
      const id = this.add(row);
      const message =
        `The id “${toLine(row.key).slice(0, 60)}” is already that of “${entry.row.name.slice(0, 60)}”; “${shown}” was given the ` +
        `id “${id}”, and ties to the id stay with the first.`;
      this.context.warn('double id', place(), message, 'Give each actor an id of its own.');
      return;
    }
    const differences = describeDifferences(entry.row, row);
    entry.row = addDifferences(mergeRows(entry.row, row), differences, place());
    this.addName(entry, row.name);
    for (const [names, name] of [
      [this.byKey, row.key],
      [this.byName, row.name],
    ] as const) {
      if (!names.has(name)) names.set(name, same);
    }
    if (link === undefined && differences.length > 0) {
      this.context.warn(
        'differing actor',
        place(),
        `“${shown}” stands in an earlier row as well, and this row says otherwise (${differences.join('; ').slice(0, 200)}); that is kept in its notes.`,
        'Give each actor one row, or make the rows a table of ties.',
      );
    } else if (link === undefined) {
      this.context.note(
        'same actor',
        place(),
        `“${shown}” stands in an earlier row as well; both were put together.`,
      );
    }
  }

  private addEnd(
    text: string,
    name: string,
    kind: ActorKindId | null,
    describe: () => string,
    kindWord: string,
  ): number {
    const kept = this.linked.toKept(text);
    const shown = toLine(name || kept);
    // Characters that nothing can show may be all that there is.
    this.add(
      toBareRow(kept, shown.trim() === '' ? `Actor ${this.entries.length + 1}` : shown, kind, kindWord),
    );
    const number = this.entries.length - 1;
    if (kept !== text) {
      this.byKey.set(text, number);
      this.addName(this.get(number), text);
    }
    if (this.hasTable) {
      const message = `“${toLine(name || text).slice(0, 60)}” is not in the table of actors; it was added.`;
      this.context.warn('dangling end', describe(), message, 'Add a row for it, or correct the id.');
    }
    return number;
  }

  private add(row: ActorRow): string {
    const { key: _, kind: __, extras, ...told } = row;
    this.context.count('actors', { ...told, ...extras });
    const id = this.ids.give(row.key, 'actor');
    const number = this.entries.push({ row, id, otherNames: null, kind: null }) - 1;
    if (!this.byKey.has(row.key)) this.byKey.set(row.key, number);
    if (this.isFolded && !this.byFolded.has(row.key.toLowerCase()))
      this.byFolded.set(row.key.toLowerCase(), number);
    for (const name of [row.name, ...row.aliases]) if (!this.byName.has(name)) this.byName.set(name, number);
    return id;
  }

  private addName(entry: Entry, name: string): void {
    entry.otherNames ??= new Set();
    const line = toLine(name);
    if (entry.otherNames.size >= LIMITS.aliases || line.trim() === '' || entry.otherNames.has(line)) return;
    // Quotation marks and a comma stand around it.
    this.context.countCharacters(line.length + 3);
    entry.otherNames.add(line);
  }
}

/** Names that a person has said mean one actor. */
class LinkedNames {
  private readonly kept = new Map<string, string>();

  /** Each list's first name is the one that is kept. A name in two lists belongs to the first. */
  constructor(lists: readonly (readonly string[])[]) {
    for (const [first, ...others] of lists) {
      if (first === undefined) continue;
      const kept = this.toKept(first);
      for (const name of [first, ...others]) if (!this.kept.has(name)) this.kept.set(name, kept);
    }
  }

  /** Returns the name that is kept for a name: itself when nobody has linked it. */
  toKept(name: string): string {
    return this.kept.get(name) ?? name;
  }

  has(name: string): boolean {
    return this.kept.has(name);
  }
}
