import { FORMAT_LIMITS } from '@/lib/network/limits';
import type { Format, FormatSource, Progress } from './format';
import { askFirst } from './graph/ask-first';
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
  const above: string[] = [];
  let isTitle = false;
  let items = 0;
  let feeds = 0;
  let ties = 0;
  const addItem = (attributes: XmlAttributes, line: number) => {
    items += 1;
    const name = (attributes.text ?? attributes.title ?? '').replace(/\s+/g, ' ').trim().slice(0, 300);
    if (attributes.xmlUrl !== undefined) feeds += 1;
    const parent = above.findLast((each) => each !== '');
    above.push(name);
    if (name === '') return;
    const others = Object.entries(attributes).filter(([key]) => !PASSED.has(key));
    list.nameNode(name, { name, ...Object.fromEntries(others) }, line);
    if (parent === undefined || parent === name) return;
    ties += 1;
    list.addEdge({ source: parent, target: name, isDirected: true }, {}, line);
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
  list.finish(new Map([['name', 'name']]), new Map());
  const message = `Does each item belong to the one that it stands within? The outline then has ${ties.toLocaleString('en')} ties, and items of the same words are one.`;
  return askFirst(toReadResult(tables), {
    id: 'outline',
    message,
    label: 'It does: each is tied to the one above',
  });
}
