import { FORMAT_LIMITS } from '@/lib/network/limits';
import type { FormatSource } from '../format';
import { askFirst } from '../graph/ask-first';
import { ElementList, toAttributes } from '../graph/element-list';
import { readGraphText } from '../graph/read-graph-text';
import type { ReadResult } from '../read-result';
import { toNamedTable } from '../records/records-table';
import { readTables } from '../table/read-tables';
import { listLines } from '../text-words';

type Section = { readonly name: string; readonly pairs: readonly (readonly [key: string, value: string])[] };

/** How the two ends of a tie are called that a section is. */
const ENDS = [
  ['source', 'target'],
  ['from', 'to'],
] as const;

/**
 * Returns the draft of a file of sections: each is an actor, tied to the sections that its values name; a key of which some value does so names actors with
 * all of its values. Sections that have two ends are ties. It is asked whether that is what is meant.
 */
export function readIni(source: FormatSource): ReadResult {
  const sections = listSections(source.text());
  const ties = sections.filter(({ pairs }) => findEnds(pairs) !== null);
  if (ties.length > 0 && ties.length >= sections.length / 2)
    return readTables([toNamedTable('', ties.map(toRecord))]);
  const names = new Set(sections.map(({ name }) => name));
  const keys = new Set(
    sections.flatMap(({ name, pairs }) =>
      pairs.flatMap(([key, value]) =>
        listNamed(value, names).some((each) => each !== name && names.has(each)) ? key : [],
      ),
    ),
  );
  let count = 0;
  const read = readGraphText(source, (_, tables) => {
    const list = new ElementList(tables);
    for (const { name, pairs } of sections)
      list.addNode(name, { ...toAttributes(pairs.filter(([key]) => !keys.has(key))), name }, null);
    for (const { name, pairs } of sections)
      for (const [key, value] of pairs.filter((pair) => keys.has(pair[0])))
        for (const target of listNamed(value, names)) {
          if (!names.has(target)) list.nameNode(target, { name: target }, null);
          list.addEdge({ source: name, target, isDirected: null }, { type: key.replaceAll('_', ' ') }, null);
          count += 1;
        }
    list.finish(new Map([['name', 'name']]), new Map([['type', 'type']]));
  });
  const said = [...keys].slice(0, 4).map((key) => `“${key}”`);
  const message =
    keys.size === 0
      ? `Is each section an actor? There are ${sections.length.toLocaleString('en')}, and no value of one names another.`
      : `Is each section an actor, tied to those whom ${said.join(', ')}${keys.size > 4 ? ' …' : ''} name? ${sections.length.toLocaleString('en')} sections then have ${count.toLocaleString('en')} ties.`;
  return askFirst(read, { id: 'sections', message, label: 'It is' });
}

/** Returns the sections of a text that have a name and a value: `[Ada]` above `ally = Bert`. One that comes again goes on. */
export function listSections(text: string): readonly Section[] {
  const sections = new Map<string, [string, string][]>();
  let open: [string, string][] | null = null;
  for (const { text: line } of listLines(text)) {
    const name = /^\s*\[([^\]\n]{1,300})\]\s*(?:[;#].*)?$/.exec(line)?.[1]?.trim();
    if (name !== undefined) {
      open = sections.get(name) ?? [];
      sections.set(name, open);
      continue;
    }
    const [, key = '', value = ''] = /^\s*([^=:;#[\n][^=:\n]{0,100}?)\s*[=:]\s*(.*)$/.exec(line) ?? [];
    if (open && key !== '' && value.trim() !== '')
      open.push([key, unquote(value.trim()).slice(0, FORMAT_LIMITS.cell)]);
  }
  return [...sections].flatMap(([name, pairs]) => (pairs.length > 0 ? [{ name, pairs }] : []));
}

function unquote(value: string): string {
  return /^"(.*)"$/.exec(value)?.[1] ?? /^'(.*)'$/.exec(value)?.[1] ?? value.replace(/\s+[;#].*$/, '');
}

function listNamed(value: string, names: ReadonlySet<string>): readonly string[] {
  if (names.has(value)) return [value];
  return value.split(/\s*[,;|]\s*/).filter((part) => part !== '');
}

function findEnds(pairs: Section['pairs']): (typeof ENDS)[number] | null {
  const keys = new Set(pairs.map(([key]) => key.toLowerCase()));
  return ENDS.find((ends) => ends.every((end) => keys.has(end))) ?? null;
}

function toRecord({ name, pairs }: Section) {
  return { section: name, ...Object.fromEntries(pairs) };
}
