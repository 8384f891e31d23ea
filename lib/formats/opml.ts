import { FORMAT_LIMITS } from '@/lib/network/limits';
import type { Format, FormatSource, Progress } from './format';
import { ElementList } from './graph/element-list';
import { GraphTables } from './graph/graph-tables';
import { toReadResult } from './graph/to-read-result';
import type { ReadResult } from './import-tables';
import { toFailed } from './remark-list';
import { readXml, type XmlAttributes } from './xml/read-xml';

/** Outlines, as programs for notes and mind maps exchange them. */
export const OPML: Format = {
  id: 'opml',
  label: 'OPML, outlines',
  extensions: ['opml'],
  mediaType: 'text/x-opml',
  recognise: (source) => (/<opml\b/i.test(source.head().slice(0, 4_000)) ? 0.95 : 0),
  read,
  write: null,
  keeps: null,
};

/** What an outline says of an item beside its words. */
const PASSED: ReadonlySet<string> = new Set(['text', 'title', 'isComment', 'isBreakpoint', 'expansionState']);

/**
 * Returns the draft of an outline: each item is tied to the one that it stands within. It is asked whether that is what is meant; an outline of
 * feeds, whose items are addresses of news, is refused.
 */
function read(source: FormatSource, progress: Progress): ReadResult {
  const tables = new GraphTables();
  const list = new ElementList(tables);
  const above: number[] = [];
  const outline: Item[] = [];
  let isTitle = false;
  let items = 0;
  let feeds = 0;
  const addItem = (attributes: XmlAttributes, line: number) => {
    items += 1;
    const name = (attributes.text ?? attributes.title ?? '').replace(/\s+/g, ' ').trim().slice(0, 300);
    if (attributes.xmlUrl !== undefined) feeds += 1;
    const parent = above.findLast((each) => each >= 0) ?? NOBODY;
    above.push(name === '' ? NOBODY : outline.length);
    if (name === '') return;
    const others = Object.entries(attributes).filter(([key]) => !PASSED.has(key));
    outline.push({ name, parent, line, others: Object.fromEntries(others) });
  };
  const fault = readXml(
    source,
    {
      open: (name, attributes, line) => {
        isTitle = name === 'title';
        if (name === 'outline') addItem(attributes, line);
      },
      close: (name) => {
        isTitle = false;
        if (name === 'outline') above.pop();
      },
      text: (text) => {
        if (isTitle) tables.title = `${tables.title}${text}`.slice(0, FORMAT_LIMITS.cell);
      },
    },
    progress,
  );
  if (fault) return { kind: 'failed', remarks: [fault] };
  if (feeds > items / 2)
    return toFailed(
      'The outline lists feeds of news, which tie nobody.',
      'Choose an outline of people or organizations.',
    );
  const { ids, alike } = nameItems(outline);
  const known = new Set<string>();
  let ties = 0;
  for (const [index, { name, parent, line, others }] of outline.entries()) {
    const [id = '', above = ''] = [ids[index], ids[parent]];
    if (!known.has(id)) list.addNode(id, { name, ...others }, line);
    known.add(id);
    if (above === '' || above === id) continue;
    ties += 1;
    list.addEdge({ source: above, target: id, isDirected: true }, {}, line);
  }
  list.finish(new Map([['name', 'name']]), new Map());
  const result = toReadResult(tables);
  if (result.kind !== 'draft') return result;
  const label = 'It does: each is tied to the one above';
  const shown = alike.slice(0, 3).map(([first = '']) => `“${outline[ids.indexOf(first)]?.name ?? ''}”`);
  const told =
    alike.length === 0
      ? ''
      : ` ${shown.join(', ')}${alike.length > 3 ? ' …' : ''} ${alike.length === 1 ? 'stands' : 'stand'} within several.`;
  const message = `Does each item belong to the one that it stands within? The outline then has ${ties.toLocaleString('en')} ties.${told}`;
  const choices =
    alike.length === 0
      ? [{ label, mapping: {} }]
      : [
          { label: `${label}, and those of one name within different ones are different`, mapping: {} },
          { label: `${label}, and those of one name are the same`, mapping: { sameActors: alike } },
        ];
  return { ...result, questions: [{ id: 'outline', about: 'actors', message, choices, hasGuess: true }] };
}

const NOBODY = -1;

/** An item of an outline, and the place of the one that it stands within. */
type Item = {
  readonly name: string;
  readonly parent: number;
  readonly line: number;
  readonly others: Readonly<Record<string, string | undefined>>;
};

/** Returns an id for each item, and those of one name that stand within different ones. Items of one name within one item are one. */
function nameItems(outline: readonly Item[]): {
  readonly ids: readonly string[];
  readonly alike: readonly (readonly string[])[];
} {
  const holders = new Map<string, Set<number>>();
  for (const { name, parent } of outline) holders.set(name, (holders.get(name) ?? new Set()).add(parent));
  const ids: string[] = [];
  const alike = new Map<string, Set<string>>();
  for (const { name, parent } of outline) {
    const isAlone = (holders.get(name)?.size ?? 0) < 2;
    const id = isAlone || parent === NOBODY ? name : `${ids[parent] ?? ''} / ${name}`.slice(-MAX_ID);
    ids.push(id);
    if (!isAlone) alike.set(name, (alike.get(name) ?? new Set()).add(id));
  }
  return { ids, alike: [...alike.values()].map((each) => [...each]).filter(({ length }) => length > 1) };
}

/** An id of items deep within others keeps its end. */
const MAX_ID = 300;
