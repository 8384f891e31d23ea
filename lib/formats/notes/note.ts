import { FORMAT_LIMITS } from '@/lib/network/limits';
import type { FormatSource } from '../format';
import { isJsonObject, type JsonObject } from '../json/read-json-source';
import { listLines } from '../text-words';

/** What one note says. */
export type Note = {
  /** What others call it: the name of its file, without folders and ending. */
  readonly title: string;
  /** Its first heading or the title that it gives itself; empty where it has neither. */
  readonly heading: string;
  readonly fields: JsonObject;
  /** Its lines below what it says of itself, without code. */
  readonly lines: readonly NoteLine[];
};

export type NoteLine = {
  readonly text: string;
  readonly line: number;
  /** How deep a heading it is; 0 for none. */
  readonly level: number;
  readonly links: readonly NoteLink[];
};

/** A place in a line that names another note. */
export type NoteLink = { readonly target: string; readonly start: number; readonly end: number };

const MAX_LINE = 5_000;
/** Pictures and other files stand in notes as notes do. */
const FILE = /\.(png|jpe?g|gif|svg|webp|pdf|mp[34]|m4a|wav|webm|ogg|canvas|base|csv|xlsx?|docx?)$/i;
const WIKI = /\[\[([^[\]\n|#^]{1,300})(?:[#^][^[\]\n|]{0,300})?(?:\|[^[\]\n]{0,300})?\]\]/g;
const MARKDOWN = /\[[^[\]\n]{1,300}\]\((?!\w+:)([^()\s]{1,500})\.(?:md|markdown)(?:#[^()\s]{0,300})?\)/gi;

/** Returns the note in a file. What is wrong in the fields at its beginning is passed over. */
export async function readNote(source: FormatSource): Promise<Note> {
  const all = [...listLines(source.text())];
  const end =
    all[0]?.text.trim() === '---'
      ? all.findIndex(({ text }, at) => at > 0 && /^(---|\.\.\.)\s*$/.test(text))
      : -1;
  const fields =
    end > 0
      ? await readFields(
          all
            .slice(1, end)
            .map(({ text }) => text)
            .join('\n'),
        )
      : {};
  const lines: NoteLine[] = [];
  let isCode = false;
  for (const { text, line } of all.slice(end + 1)) {
    if (/^\s*(```|~~~)/.test(text)) isCode = !isCode;
    else if (!isCode && text.trim() !== '') lines.push(toLine(text.slice(0, MAX_LINE), line));
  }
  const own = typeof fields.title === 'string' ? fields.title : lines.find(({ level }) => level === 1)?.text;
  return { title: toTitle(source.name), heading: toHeading(own ?? ''), fields, lines };
}

async function readFields(text: string): Promise<JsonObject> {
  // In YAML, brackets are lists: whoever writes [[A]] means the note.
  const quoted = text.replace(/(?<=[:,[-]\s*)\[\[([^[\]\n"]{1,300})\]\](?=\s*(,|\]|$))/gm, '"[[$1]]"');
  const { parse } = await import('yaml');
  try {
    const value: unknown = parse(quoted, { uniqueKeys: false, logLevel: 'silent', maxAliasCount: 0 });
    return isJsonObject(value) ? value : {};
  } catch (error) {
    if (error instanceof Error) return {};
    throw error;
  }
}

function toLine(text: string, line: number): NoteLine {
  const bare = text.replace(/`[^`\n]{0,500}`/g, (code) => ' '.repeat(code.length));
  return { text, line, level: /^(#{1,6})\s/.exec(text)?.[1]?.length ?? 0, links: listLinks(bare) };
}

/** Returns the notes that a text names, in its order. */
export function listLinks(text: string): readonly NoteLink[] {
  const found = [...text.matchAll(WIKI), ...text.matchAll(MARKDOWN)].sort((a, b) => a.index - b.index);
  return found.flatMap((link) => {
    const target = toTitle(decode(link[1] ?? ''));
    return target === '' || FILE.test(target)
      ? []
      : [{ target, start: link.index, end: link.index + link[0].length }];
  });
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch (error) {
    if (error instanceof URIError) return path;
    throw error;
  }
}

/** Returns the name of a file without its folders and its ending. */
function toTitle(path: string): string {
  const name = path.split(/[/\\]/).at(-1) ?? path;
  return name
    .replace(/\.(md|markdown|txt)$/i, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 300);
}

/** Returns a line as it is read: links by what is shown of them, without marks of Markdown. */
export function toPlainLine(text: string): string {
  return text
    .replace(/!?\[\[([^[\]\n|]{1,300})(?:\|([^[\]\n]{1,300}))?\]\]/g, (_, target, alias) => alias ?? target)
    .replace(/\[([^[\]\n]{1,300})\]\([^()\n]{1,500}\)/g, '$1')
    .replace(/^\s*(#{1,6}|[-*+>]|\d{1,4}[.)])\s+(\[[ xX]\]\s+)?/, '')
    .replace(/(\*\*|__|==)/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, FORMAT_LIMITS.cell);
}

/** Returns a heading as the name of what it is about. */
export function toHeading(text: string): string {
  return toPlainLine(text)
    .replace(/\s*#+$/, '')
    .slice(0, 300);
}
