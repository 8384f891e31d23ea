import { listLinks, type Note, type NoteLine, toHeading, toPlainLine } from './note';

/** A tie that notes are taken to say. `type`: empty where nothing says it. */
export type NoteTie = {
  readonly source: string;
  readonly target: string;
  readonly type: string;
  readonly notes: string;
  readonly line: number | null;
};

/** What ties the names in one note: the note itself names all, each of its parts does, or the lines name two each. */
export type NoteForm = 'note' | 'parts' | 'lines';

/** Words before two colons say what the link behind them is. */
const FIELD = /^\s*(?:[-*+]\s+)?[[(]?\s*(?:\*\*)?([^:[\]()\n]{1,60}?)(?:\*\*)?\s*::/;
/** Such a share of the lines that name others must name two. */
const MOST = 0.6;

/** Returns the ties of a note among others, of which each is about what its file is called. */
export function* listNoteTies({ title, fields, lines }: Note): Generator<NoteTie> {
  for (const [name, value] of Object.entries(fields))
    for (const target of listFieldLinks(value))
      yield { source: title, target, type: name, notes: '', line: null };
  for (const line of lines) yield* listLineTies(title, line);
}

/** Returns the notes that a field names. */
export function listFieldLinks(value: unknown): readonly string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.flatMap((each) =>
    typeof each === 'string' ? listLinks(each).map(({ target }) => target) : [],
  );
}

function* listLineTies(source: string, { text, line, links }: NoteLine): Generator<NoteTie> {
  const type = FIELD.exec(text)?.[1]?.trim() ?? '';
  for (const { target } of links) yield { source, target, type, notes: toPlainLine(text), line };
}

/** Returns how a note that stands alone is taken, and its ties. */
export function readLoneNote(note: Note): { readonly form: NoteForm; readonly ties: readonly NoteTie[] } {
  const linking = note.lines.filter(({ links }) => links.length > 0);
  const level = findPartLevel(note.lines);
  if (level > 0) return { form: 'parts', ties: [...listPartTies(note.lines, level)] };
  const pairs = linking.filter(({ links }) => links.length > 1);
  if (pairs.length > 1 && pairs.length >= MOST * linking.length)
    return { form: 'lines', ties: pairs.flatMap((line) => [...listPairs(line)]) };
  return { form: 'note', ties: [...listNoteTies({ ...note, title: note.heading || note.title })] };
}

/** Returns the level of the headings below which most lines name others, where two such parts or more are; else 0. */
function findPartLevel(lines: readonly NoteLine[]): number {
  let best = 0;
  let most = 1;
  for (let level = 1; level <= 6; level += 1) {
    const parts = new Set([...listParts(lines, level)].map(({ part }) => part));
    if (parts.size > most) [best, most] = [level, parts.size];
  }
  return best;
}

/** Returns the lines that name others, each with the heading of that level that it stands below. */
function* listParts(lines: readonly NoteLine[], level: number) {
  let part: NoteLine | null = null;
  for (const line of lines) {
    if (line.level > 0 && line.level <= level) part = line.level === level ? line : null;
    else if (part && line.links.length > 0) yield { part, line };
  }
}

function* listPartTies(lines: readonly NoteLine[], level: number): Generator<NoteTie> {
  for (const { part, line } of listParts(lines, level)) {
    const source = part.links[0]?.target ?? toHeading(part.text);
    if (source !== '') yield* listLineTies(source, line);
  }
}

const MAX_TYPE = 40;

/** The first name of a line is tied to the others; words between two say how, where they are few. */
function* listPairs({ text, line, links }: NoteLine): Generator<NoteTie> {
  const [first, ...others] = links;
  if (!first) return;
  for (const [index, other] of others.entries()) {
    const between = index === 0 ? text.slice(first.end, other.start).replace(/\s+/g, ' ').trim() : '';
    const words = between.replace(/^[\s,:;→>-]+|[\s,:;→>-]+$/g, '');
    const type =
      words.length <= MAX_TYPE && /\p{L}{2}/u.test(words) && !/^(and|und|et|y)$/i.test(words) ? words : '';
    yield { source: first.target, target: other.target, type, notes: toPlainLine(text), line };
  }
}
