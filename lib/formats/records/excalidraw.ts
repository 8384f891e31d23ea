import { isJsonObject, type JsonObject, toObjects } from '../json/read-json-source';
import type { NodeLinks } from './read-node-links';

const SHAPES: ReadonlySet<unknown> = new Set(['rectangle', 'ellipse', 'diamond', 'image', 'frame', 'text']);
const LINES: ReadonlySet<unknown> = new Set(['arrow', 'line']);

/**
 * Returns the shapes of a drawing of Excalidraw, called by the texts within them, and the arrows from one to another; null for anything else, and for a
 * drawing in which no line joins two shapes. What was deleted stays in such a file, and is none of it.
 */
export function findExcalidraw({ type, elements }: JsonObject): NodeLinks | null {
  if (type !== 'excalidraw') return null;
  const all = toObjects(elements).filter(({ isDeleted }) => isDeleted !== true);
  const texts = new Map(
    all.flatMap((each) =>
      each.type === 'text' && typeof each.containerId === 'string' ? [[each.containerId, toName(each)]] : [],
    ),
  );
  const lines = all.filter((each) => LINES.has(each.type));
  const links = lines.flatMap((line) => toLink(line, texts) ?? []);
  const loose =
    lines.filter((line) => line.type === 'arrow').length - links.filter(({ isArrow }) => isArrow).length;
  if (links.length === 0) return null;
  const ends = new Set<unknown>(links.flatMap(({ source, target }) => [source, target]));
  const remarks = all
    .filter((each) => each.type === 'text' && typeof each.containerId !== 'string' && !ends.has(each.id))
    .map(toName)
    .filter((text) => text !== '');
  const nodes = all
    .filter((each) => each.type !== 'text' || ends.has(each.id))
    .filter((each) => SHAPES.has(each.type) && typeof each.containerId !== 'string')
    .map((shape) => ({ id: shape.id, name: texts.get(String(shape.id)) ?? toName(shape) }))
    .filter(({ id, name }) => ends.has(id) || name !== '');
  return {
    nodes,
    links: links.map(({ isArrow: _, ...link }) => link),
    ends: ['source', 'target'],
    root: {},
    told: [...(loose > 0 ? [tellLoose(loose)] : []), ...(remarks.length > 0 ? [tellRemarks(remarks)] : [])],
  };
}

type Link = {
  readonly source: string;
  readonly target: string;
  readonly directed: boolean;
  readonly label?: string;
  readonly isArrow: boolean;
};

function tellLoose(count: number): string {
  const [arrows, ends] = count === 1 ? ['1 arrow', 'ends'] : [`${count.toLocaleString('en')} arrows`, 'end'];
  return `${arrows} ${ends} at no shape at one side, and ${count === 1 ? 'ties' : 'tie'} nobody.`;
}

/** A text that stands in no shape, and at which no line ends, is a remark of whoever has drawn it. */
function tellRemarks(texts: readonly string[]): string {
  const shown = texts.slice(0, 5).map((text) => `“${text.slice(0, 60)}”`);
  const more = texts.length > 5 ? ' …' : '';
  return `Texts that stand alone in the drawing are no actors, and were passed over: ${shown.join(', ')}${more}.`;
}

/** A line that ends nowhere at one side joins nothing. */
function toLink(line: JsonObject, texts: ReadonlyMap<string, string>): Link | null {
  const [start, end] = [line.startBinding, line.endBinding].map((binding) =>
    isJsonObject(binding) && typeof binding.elementId === 'string' ? binding.elementId : null,
  );
  if (!start || !end) return null;
  const hasHead = (head: unknown) => typeof head === 'string' && head !== '';
  const [atStart, atEnd] = [hasHead(line.startArrowhead), hasHead(line.endArrowhead)];
  const isTurned = atStart && !atEnd;
  const label = texts.get(String(line.id));
  return {
    ...(isTurned ? { source: end, target: start } : { source: start, target: end }),
    directed: atStart !== atEnd,
    isArrow: line.type === 'arrow',
    ...(label !== undefined && label !== '' && { label }),
  };
}

function toName({ text, originalText, name }: JsonObject): string {
  const told = [originalText, text, name].find((each) => typeof each === 'string');
  return String(told ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}
