import type { Format, FormatSource, Progress } from './format';
import { ElementList } from './graph/element-list';
import { GraphTables } from './graph/graph-tables';
import { toReadResult } from './graph/to-read-result';
import type { Remark } from './import-tables';
import { type Item, NOBODY, readOutline } from './opml/read-outline';
import type { Question } from './question';
import type { ReadResult } from './read-result';
import { toFailed } from './remark-list';

/** Outlines, as programs for notes and mind maps exchange them, and mind maps of FreeMind and Freeplane. */
export const OPML: Format = {
  id: 'opml',
  label: 'OPML and FreeMind, outlines',
  extensions: ['opml', 'mm'],
  mediaType: 'text/x-opml',
  recognise: (source) => {
    const head = source.head().slice(0, 4_000);
    return /<opml\b/i.test(head) || /<map\b[^>]*>[\s\S]*<node\b/.test(head) ? 0.95 : 0;
  },
  read,
  write: null,
  keeps: null,
};

/** What a tie says that is one of an item to the one that it stands within, where arrows are ties as well. */
const OUTLINE = 'outline';
const WITHIN = 'within';

/**
 * Returns the draft of an outline: each item is tied to the one that it stands within, and by its arrows to others. It is asked whether that is what is meant; an outline of
 * feeds, whose items are addresses of news, is refused.
 */
function read(source: FormatSource, progress: Progress): ReadResult {
  const outline = readOutline(source, progress);
  if ('message' in outline) return { kind: 'failed', remarks: [outline] };
  if (outline.feeds > outline.count / 2)
    return toFailed(
      'The outline lists feeds of news, which tie nobody.',
      'Choose an outline of people or organizations.',
    );
  const { items, arrows, places } = outline;
  const tables = new GraphTables();
  tables.title = outline.title;
  const list = new ElementList(tables);
  const { ids, alike } = nameItems(items);
  const known = new Set<string>();
  const hasArrows = arrows.length > 0;
  let ties = 0;
  for (const [index, { name, parent, line, others }] of items.entries()) {
    const [id = '', above = ''] = [ids[index], ids[parent]];
    if (name === '') continue;
    if (!known.has(id)) list.addNode(id, { name, ...others }, line);
    known.add(id);
    if (above === '' || above === id) continue;
    ties += 1;
    list.addEdge(
      { source: above, target: id, isDirected: true },
      hasArrows ? { [OUTLINE]: WITHIN } : {},
      line,
    );
  }
  let lost = 0;
  for (const { from, to, label, line } of arrows) {
    const [start = '', end = ''] = [ids[from], ids[places.get(to) ?? NOBODY]];
    if (known.has(start) && known.has(end))
      list.addEdge({ source: start, target: end, isDirected: true }, { type: label || 'arrow' }, line);
    else lost += 1;
  }
  if (lost > 0) tables.remarks.add('arrows', toLost(lost));
  list.finish(new Map([['name', 'name']]), new Map());
  const result = toReadResult(tables);
  if (result.kind !== 'draft') return result;
  const others = (result.questions ?? []).filter(({ id }) => id !== 'no ties');
  return { ...result, questions: [askAboutItems(items, ids, alike, ties, arrows.length), ...others] };
}

function toLost(count: number): Remark {
  const message = `${count.toLocaleString('en')} ${count === 1 ? 'arrow leads' : 'arrows lead'} to no item that has words, and ${count === 1 ? 'was' : 'were'} passed over.`;
  return { severity: 'warning', place: '', message, fix: 'See where the arrow ends.' };
}

function askAboutItems(
  items: readonly Item[],
  ids: readonly string[],
  alike: readonly (readonly string[])[],
  ties: number,
  arrows: number,
): Question {
  const label = 'It does: each is tied to the one above';
  const shown = alike.slice(0, 3).map(([first = '']) => `“${items[ids.indexOf(first)]?.name ?? ''}”`);
  const told =
    alike.length === 0
      ? ''
      : ` ${shown.join(', ')}${alike.length > 3 ? ' …' : ''} ${alike.length === 1 ? 'stands' : 'stand'} within several.`;
  const drawn =
    arrows === 0
      ? ''
      : ` Besides, ${arrows.toLocaleString('en')} ${arrows === 1 ? 'arrow leads' : 'arrows lead'} from one item to another.`;
  const message = `Does each item belong to the one that it stands within? The outline then has ${ties.toLocaleString('en')} ties.${told}${drawn}`;
  const choices =
    alike.length === 0
      ? [{ label, mapping: {} }]
      : [
          { label: `${label}, and those of one name within different ones are different`, mapping: {} },
          { label: `${label}, and those of one name are the same`, mapping: { sameActors: alike } },
        ];
  const alone =
    arrows === 0
      ? []
      : [{ label: 'It does not: only the arrows are ties', mapping: { negatives: { [OUTLINE]: [WITHIN] } } }];
  return { id: 'outline', about: 'actors', message, choices: [...choices, ...alone], hasGuess: true };
}

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
