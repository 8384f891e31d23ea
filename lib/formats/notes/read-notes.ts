import type { FormatSource } from '../format';
import { askFirst } from '../graph/ask-first';
import { ElementList } from '../graph/element-list';
import { GraphTables } from '../graph/graph-tables';
import { toReadResult } from '../graph/to-read-result';
import type { ActorField, TieField } from '../mapping';
import type { ReadResult } from '../read-result';
import { toFailed } from '../remark-list';
import { type Note, readNote } from './note';
import { listFieldLinks, listNoteTies, type NoteForm, type NoteTie, readLoneNote } from './note-ties';

const ACTOR_FIELDS: ReadonlyMap<string, ActorField> = new Map([
  ['name', 'name'],
  ['kind', 'kind'],
  ['aliases', 'aliases'],
]);
const TIE_FIELDS: ReadonlyMap<string, TieField> = new Map([
  ['type', 'type'],
  ['notes', 'notes'],
]);

/**
 * Returns the draft of notes that name one another: each note, and each that is named, is an actor, tied to those whom it names. A note that
 * stands alone may tie the names below each of its headings, or on each of its lines. It is asked whether that is what is meant.
 */
export async function readNotes(source: FormatSource): Promise<ReadResult> {
  const notes: Note[] = [];
  for (const each of [source, ...source.beside]) notes.push(await readNote(each));
  const [first, second] = notes;
  const lone = first && !second ? readLoneNote(first) : null;
  const ties = lone?.ties ?? notes.flatMap((note) => [...listNoteTies(note)]);
  if (ties.length === 0)
    return toFailed('The notes name no other notes.', 'Choose notes with [[links]] between them.');
  const drawn = new DrawnNotes();
  for (const note of lone ? [] : notes) drawn.addNote(note);
  for (const tie of ties) drawn.addTie(tie);
  return drawn.finish(lone?.form ?? null);
}

/** Names of notes do not differ by case alone. */
function fold(title: string): string {
  return title.normalize('NFC').toLowerCase();
}

class DrawnNotes {
  private readonly tables = new GraphTables();
  private readonly list = new ElementList(this.tables);
  /** By folded title or alias: what the note is called. */
  private readonly titles = new Map<string, string>();
  private readonly known = new Set<string>();
  private readonly ties = new Map<string, NoteTie>();

  addNote({ title, fields }: Note): void {
    this.titles.set(fold(title), title);
    const aliases = [fields.aliases ?? fields.alias].flat().filter((alias) => typeof alias === 'string');
    for (const alias of aliases) if (!this.titles.has(fold(alias))) this.titles.set(fold(alias), title);
    const kind = ['kind', 'type', 'category'].find((name) => typeof fields[name] === 'string');
    const used = ['aliases', 'alias', 'title', 'name', 'id', kind];
    const others = Object.entries(fields).filter(
      ([name, value]) => !used.includes(name) && listFieldLinks(value).length === 0 && value !== null,
    );
    const named = {
      name: title,
      ...(kind && { kind: fields[kind] }),
      ...(aliases.length > 0 && { aliases }),
    };
    this.list.nameNode(title, { ...Object.fromEntries(others), ...named }, null);
    this.known.add(title);
  }

  /** Whoever names another several times in the same way is tied to it once. */
  addTie(tie: NoteTie): void {
    const [source, target] = [this.find(tie.source), this.find(tie.target)];
    if (source === target) return;
    const key = JSON.stringify([source, target, tie.type]);
    if (!this.ties.has(key)) this.ties.set(key, { ...tie, source, target });
  }

  private find(written: string): string {
    const known = this.titles.get(fold(written));
    if (known !== undefined) return known;
    this.titles.set(fold(written), written);
    return written;
  }

  finish(form: NoteForm | null): ReadResult {
    for (const { source, target, type, notes, line } of this.ties.values()) {
      // Notes that were written after a name became a title are called as they are.
      for (const name of [source, target])
        if (!this.known.has(name)) this.list.nameNode(name, { name }, null);
      const says = { ...(type !== '' && { type }), ...(notes !== '' && { notes }) };
      this.list.addEdge({ source, target, isDirected: true }, says, line);
    }
    this.list.finish(ACTOR_FIELDS, TIE_FIELDS);
    const [example] = this.ties.values();
    const counts = `${this.list.nodeCount.toLocaleString('en')} names then have ${this.ties.size.toLocaleString('en')} ties`;
    const pair = example ? `, such as “${example.source} → ${example.target}”` : '';
    const message = `${MESSAGES[form ?? 'several']}? ${counts}${pair}.`;
    return askFirst(toReadResult(this.tables), { id: 'notes', message, label: 'It is' });
  }
}

const MESSAGES: Readonly<Record<NoteForm | 'several', string>> = {
  several: 'Is each note an actor, tied to those that it names in double brackets',
  note: 'Is what the note is about an actor, tied to those that it names in double brackets',
  parts: 'Is what each heading names an actor, tied to those that stand in double brackets below it',
  lines: 'Is the first name in double brackets of each line tied to the others on it',
};
