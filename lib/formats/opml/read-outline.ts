import { FORMAT_LIMITS } from '@/lib/network/limits';
import type { FormatSource, Progress } from '../format';
import type { Remark } from '../import-tables';
import { readXml, type XmlAttributes } from '../xml/read-xml';

/** An item of an outline, and the place of the one that it stands within. */
export type Item = {
  readonly name: string;
  readonly parent: number;
  readonly line: number;
  readonly others: Readonly<Record<string, string | undefined>>;
};

/** An arrow from one item to another, with the words beside it. */
export type Arrow = {
  readonly from: number;
  readonly to: string;
  readonly label: string;
  readonly line: number;
};

/** What an outline says: its items in order, the arrows between them, by the ids of those to whom they lead, and how many of its items are feeds of news. */
export type Outline = {
  readonly title: string;
  readonly items: readonly Item[];
  readonly places: ReadonlyMap<string, number>;
  readonly arrows: readonly Arrow[];
  readonly count: number;
  readonly feeds: number;
};

/** Within nobody. */
export const NOBODY = -1;
/** What an outline says of an item beside its words, and how an item looks. */
const PASSED: ReadonlySet<string> = new Set([
  ...['text', 'title', 'isComment', 'isBreakpoint', 'expansionState', 'TEXT', 'ID', 'POSITION', 'FOLDED'],
  ...['CREATED', 'MODIFIED', 'COLOR', 'BACKGROUND_COLOR', 'STYLE', 'STYLE_REF', 'LOCALIZED_STYLE_REF'],
  ...[
    'HGAP',
    'VGAP',
    'VSHIFT',
    'VGAP_QUANTITY',
    'HGAP_QUANTITY',
    'VSHIFT_QUANTITY',
    'MAX_WIDTH',
    'MIN_WIDTH',
  ],
]);
const MAX_NAME = 300;

type Open = {
  readonly index: number;
  readonly attributes: XmlAttributes;
  readonly line: number;
  text: string;
};

/** Returns what an outline of OPML, or a mind map of FreeMind or Freeplane, says; or why it cannot be read. */
export function readOutline(source: FormatSource, progress: Progress): Outline | Remark {
  const stack: Open[] = [];
  const items: (Item & { name: string })[] = [];
  const places = new Map<string, number>();
  const arrows: Arrow[] = [];
  let title = '';
  let isTitle = false;
  let isText = false;
  let [count, feeds] = [0, 0];
  const add = (attributes: XmlAttributes, line: number) => {
    count += 1;
    if (attributes.xmlUrl !== undefined) feeds += 1;
    const parent = stack.findLast(({ index }) => (items[index]?.name ?? '') !== '')?.index ?? NOBODY;
    const index = items.length;
    const others = Object.entries(attributes).filter(([key]) => !PASSED.has(key));
    const name = toName(attributes.text ?? attributes.title ?? attributes.TEXT ?? '');
    items.push({ name, parent, line, others: Object.fromEntries(others) });
    if (attributes.ID !== undefined) places.set(attributes.ID, index);
    stack.push({ index, attributes, line, text: '' });
  };
  const fault = readXml(
    source,
    {
      open: (name, attributes, line) => {
        isTitle = name === 'title' && stack.length === 0;
        if (name === 'outline' || name === 'node') add(attributes, line);
        // Words with their looks stand in a part of their own; notes do so as well, and are none.
        if (name === 'richcontent') isText = attributes.TYPE === 'NODE';
        const from = stack.at(-1)?.index;
        if (name === 'arrowlink' && from !== undefined && attributes.DESTINATION !== undefined)
          arrows.push({ from, to: attributes.DESTINATION, label: toLabel(attributes), line });
      },
      close: (name) => {
        isTitle = false;
        if (name === 'richcontent') isText = false;
        if (name !== 'outline' && name !== 'node') return;
        stack.pop();
      },
      text: (text) => {
        if (isTitle) title = `${title}${text}`.slice(0, FORMAT_LIMITS.cell);
        const item = items[stack.at(-1)?.index ?? NOBODY];
        if (isText && item) item.name = toName(`${item.name} ${text}`);
      },
    },
    progress,
  );
  return fault ?? { title, items, places, arrows, count, feeds };
}

function toName(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, MAX_NAME);
}

function toLabel({ MIDDLE_LABEL, SOURCE_LABEL, TARGET_LABEL }: XmlAttributes): string {
  return toName(
    [MIDDLE_LABEL ?? '', SOURCE_LABEL ?? '', TARGET_LABEL ?? ''].filter((part) => part !== '').join('; '),
  );
}
