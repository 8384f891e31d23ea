import { getGraphIndex } from '@/lib/graph/model/graph-index';
import type { NetworkGraph } from '@/lib/graph/model/network-graph';
import { ABSENT, matchThings } from '@/lib/network/match-things';
import { memoize } from '@/lib/network/memoize';
import type { CanvasTheme } from '@/lib/view/canvas-theme';
import { getAnswerLegs, getLegNumbers, type LegNumbers } from '@/lib/view/leg-numbers';
import type { View, ViewLeg } from '@/lib/view/view';
import { getPointsOfActors, NOWHERE } from './points-of-actors';
import { createStyleKeys, type TieStyle, toTieStyle } from './tie-styles';

/** Ties in the order in which they are drawn: those of a style stand together. */
export type TieTable = {
  /** Indices of points. */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly styles: readonly TieStyle[];
  /** Where the ties of each style begin, and where the last end. */
  readonly starts: Uint32Array;
};

/** The ties of a scene, and what follows from them. */
export type SceneTies = {
  readonly table: TieTable;
  /** The legs, by the index of their tie. */
  readonly legs: readonly ViewLeg[];
  /** How many ties each point has, each of a bundle counted, those as well whose other end is not shown. */
  readonly contacts: Float32Array;
};

/** By the place of the leg in the view: the key of its style, and how many ties it stands for. */
type Looks = { readonly keys: Float64Array; readonly counts: Uint32Array };

/** By the place of the leg in the view: the points at its ends, and how it looks. */
type LegTable = Looks & { readonly from: Int32Array; readonly to: Int32Array };

type Layout = {
  readonly view: Pick<View, 'legs' | 'types'>;
  readonly ids: readonly string[];
  readonly theme: CanvasTheme;
  readonly table: LegTable;
  readonly ties: SceneTies;
  /** The leg of the view, by number, that is each tie. */
  readonly order: Uint32Array;
};

export type LayTies = (
  view: Pick<View, 'legs' | 'types'>,
  ids: readonly string[],
  indices: ReadonlyMap<string, number>,
  theme: CanvasTheme,
) => SceneTies;

/** So many layouts are remembered: a filter that is taken back, or one of two that take turns, has that of before. */
const MAX_KNOWN = 3;

/**
 * Returns what lays the ties of a view out for drawing. It remembers the views before: where nothing but the selection differs, or where
 * actors stand, the tables are those of before; else the ends and the style of each leg that is the same.
 */
export function createTieLayout(): LayTies {
  let known: readonly Layout[] = [];
  const listLooks = createLooks();
  const keep = (next: Layout, before: Layout | null | undefined) => {
    known = [next, ...known.filter((each) => each !== before)].slice(0, MAX_KNOWN);
    return next.ties;
  };
  return (view, ids, indices, theme) => {
    const last = known[0] ?? null;
    if (last && isAlike(last, view, ids, theme)) {
      const legs = view.legs === last.view.legs ? last.ties.legs : pickLegs(view.legs, last.order);
      return keep({ ...last, view, ids, ties: { ...last.ties, legs } }, last);
    }
    const found = known.find((each) => view.legs === each.view.legs && isAlike(each, view, ids, theme));
    if (found) return keep({ ...found, view, ids }, found);
    const numbers = findSame(view.legs, last);
    const looks = listLooks(view.legs, numbers, last);
    return keep(
      layOut(view, ids, theme, { ...looks, ...toEnds(view.legs, ids, indices, numbers, last) }),
      null,
    );
  };
}

function isAlike(last: Layout, view: Layout['view'], ids: readonly string[], theme: CanvasTheme): boolean {
  const { legs } = last.view;
  if (theme !== last.theme || view.types !== last.view.types) return false;
  if (legs.length !== view.legs.length || ids.length !== last.ids.length) return false;
  if (ids !== last.ids && !ids.every((id, at) => id === last.ids[at])) return false;
  return legs === view.legs || view.legs.every((leg, at) => isDrawnAlike(leg, legs[at] as ViewLeg));
}

function isDrawnAlike(one: ViewLeg, other: ViewLeg): boolean {
  if (one === other) return true;
  const names = Object.keys(one) as (keyof ViewLeg)[];
  if (names.length !== Object.keys(other).length) return false;
  return names.every((name) => name === 'selected' || one[name] === other[name]);
}

type Ends = Pick<LegTable, 'from' | 'to'>;

function pickLegs(legs: readonly ViewLeg[], order: Uint32Array): readonly ViewLeg[] {
  const picked: ViewLeg[] = [];
  for (let at = 0; at < order.length; at++) picked.push(legs[order[at] as number] as ViewLeg);
  return picked;
}

/** Returns the place in the view before of each leg that it had; null where all that is asked of legs is known by their numbers in the graph. */
function findSame(legs: readonly ViewLeg[], last: Layout | null): Int32Array | null {
  const graph = getLegNumbers(legs)?.graph;
  const isSameGraph = last && graph && getLegNumbers(last.view.legs)?.graph === graph;
  return last && !isSameGraph ? matchThings(legs, last.view.legs) : null;
}

/** Returns what tells how legs look. Of each leg of a graph it remembers what was made of it, whichever views it was left out of meanwhile. */
function createLooks() {
  const toStyleKey = createStyleKeys();
  let known = toKnownLooks(null);
  return (legs: readonly ViewLeg[], numbers: Int32Array | null, last: Layout | null): Looks => {
    const looks = { keys: new Float64Array(legs.length), counts: new Uint32Array(legs.length) };
    const put = (to: Looks, at: number, from: Looks, place: number) => {
      to.keys[at] = from.keys[place] as number;
      to.counts[at] = from.counts[place] as number;
    };
    const kept = getLegNumbers(legs);
    if (kept && kept.graph !== known.graph) known = toKnownLooks(kept.graph);
    for (let at = 0; at < legs.length; at++) {
      const leg = legs[at] as ViewLeg;
      const number = kept ? (kept.numbers[at] as number) : ABSENT;
      if (kept && known.legs[number] === leg) {
        put(looks, at, known, number);
        continue;
      }
      const before = numbers?.[at] ?? ABSENT;
      if (last && before !== ABSENT) put(looks, at, last.table, before);
      else {
        looks.keys[at] = toStyleKey(leg);
        looks.counts[at] = leg.bundle?.relationships.length ?? 1;
      }
      if (!kept) continue;
      known.legs[number] = leg;
      put(known, number, looks, at);
    }
    return looks;
  };
}

/** How legs of a graph look, by their numbers, and of which objects that is known. */
type KnownLooks = Looks & { readonly graph: NetworkGraph | null; readonly legs: (ViewLeg | undefined)[] };

function toKnownLooks(graph: NetworkGraph | null): KnownLooks {
  const count = graph ? getGraphIndex(graph).legEnds.items.length / 2 : 0;
  return {
    graph,
    legs: new Array(count).fill(undefined),
    keys: new Float64Array(count),
    counts: new Uint32Array(count),
  };
}

function toEnds(
  legs: readonly ViewLeg[],
  ids: readonly string[],
  indices: ReadonlyMap<string, number>,
  numbers: Int32Array | null,
  last: Layout | null,
): Ends {
  const kept = getLegNumbers(legs);
  const find = (id: string) => indices.get(id) ?? NOWHERE;
  return kept ? findEndsByNumber(legs, ids, kept, find) : findEnds(legs, ids, find, numbers, last);
}

/** Returns the points of the ends of legs by the numbers that actors have in the graph. */
function findEndsByNumber(
  legs: readonly ViewLeg[],
  ids: readonly string[],
  { graph, numbers }: LegNumbers,
  find: (id: string) => number,
): Ends {
  const [from, to] = [new Int32Array(legs.length), new Int32Array(legs.length)];
  const { legEnds } = getGraphIndex(graph);
  const isAnswer = getAnswerLegs(graph);
  const pointOf = getPointsOfActors(ids, graph);
  for (let at = 0; at < legs.length; at++) {
    const number = numbers[at] as number;
    from[at] = pointOf[legEnds.items[2 * number] as number] as number;
    to[at] =
      isAnswer[number] === 1
        ? find((legs[at] as ViewLeg).to)
        : (pointOf[legEnds.items[2 * number + 1] as number] as number);
  }
  return { from, to };
}

/** Returns the points of the ends of legs: those of the view before for the legs that it had, else by their names. */
function findEnds(
  legs: readonly ViewLeg[],
  ids: readonly string[],
  find: (id: string) => number,
  numbers: Int32Array | null,
  last: Layout | null,
): Ends {
  const [from, to] = [new Int32Array(legs.length), new Int32Array(legs.length)];
  const points = last && matchThings(last.ids, ids);
  const findPoint = (before: number | undefined, id: string) => {
    const point = before === undefined || before === NOWHERE ? ABSENT : (points?.[before] ?? ABSENT);
    return point === ABSENT ? find(id) : point;
  };
  for (let at = 0; at < legs.length; at++) {
    const leg = legs[at] as ViewLeg;
    const number = numbers?.[at] ?? ABSENT;
    const before = number === ABSENT ? undefined : last?.table;
    from[at] = findPoint(before?.from[number], leg.from);
    to[at] = findPoint(before?.to[number], leg.to);
  }
  return { from, to };
}

function layOut(view: Layout['view'], ids: readonly string[], theme: CanvasTheme, table: LegTable): Layout {
  const { legs, types } = view;
  const { from, to } = table;
  const { groups, groupOf } = groupByStyle(legs, table);
  const styles = groups.map(({ first }) => toTieStyle(first, types, theme));
  const layers = [...groups.keys()].sort((a, b) => (styles[a]?.layer ?? 0) - (styles[b]?.layer ?? 0));
  const starts = new Uint32Array(groups.length + 1);
  const next = new Uint32Array(groups.length);
  for (const [at, group] of layers.entries()) {
    next[group] = starts[at] as number;
    starts[at + 1] = (starts[at] as number) + (groups[group]?.count ?? 0);
  }
  const order = new Uint32Array(starts[groups.length] as number);
  for (let at = 0; at < groupOf.length; at++) {
    const group = groupOf[at] as number;
    if (group === NOWHERE) continue;
    const place = next[group] as number;
    order[place] = at;
    next[group] = place + 1;
  }
  const drawn = {
    from: order.map((at) => from[at] as number),
    to: order.map((at) => to[at] as number),
    styles: layers.map((group) => styles[group] as TieStyle),
    starts,
  };
  const sorted = pickLegs(legs, order);
  const contacts = countContacts(table, ids.length);
  const ties = { table: drawn, legs: sorted, contacts };
  return { view, ids, theme, table, ties, order };
}

/** Tells the style of each leg whose ends are both shown, by number. */
function groupByStyle(legs: readonly ViewLeg[], { from, to, keys }: LegTable) {
  const known = new Map<number, number>();
  const groups: { readonly first: ViewLeg; count: number }[] = [];
  const groupOf = new Int32Array(legs.length).fill(NOWHERE);
  for (let at = 0; at < legs.length; at++) {
    if (from[at] === NOWHERE || to[at] === NOWHERE) continue;
    const key = keys[at] as number;
    const group = known.get(key) ?? groups.length;
    if (group === groups.length) {
      known.set(key, group);
      groups.push({ first: legs[at] as ViewLeg, count: 0 });
    }
    groupOf[at] = group;
    (groups[group] as (typeof groups)[number]).count += 1;
  }
  return { groups, groupOf };
}

function countContacts({ from, to, counts }: LegTable, count: number): SceneTies['contacts'] {
  const contacts = new Float32Array(count);
  const add = (point: number, ties: number) => {
    if (point !== NOWHERE) contacts[point] = (contacts[point] as number) + ties;
  };
  for (let at = 0; at < counts.length; at++) {
    add(from[at] as number, counts[at] as number);
    add(to[at] as number, counts[at] as number);
  }
  return contacts;
}

/** The ties of each point: `list` from `starts[point]` to `starts[point + 1]`. */
type TiesOf = { readonly starts: Uint32Array; readonly list: Uint32Array };

/** Returns the ties of each of so many points. They are found when first asked for: no picture needs them. */
export const getTiesOf: (ties: TieTable, count: number) => TiesOf = memoize(indexTies);

function indexTies({ from, to }: TieTable, count: number): TiesOf {
  const starts = new Uint32Array(count + 1);
  const ends = [from, to];
  for (const list of ends) for (const point of list) starts[point + 1] = (starts[point + 1] ?? 0) + 1;
  for (let point = 0; point < count; point++)
    starts[point + 1] = (starts[point + 1] ?? 0) + (starts[point] ?? 0);
  const next = starts.slice();
  const list = new Uint32Array(from.length * 2);
  for (const side of ends)
    for (let tie = 0; tie < side.length; tie++) {
      const point = side[tie] as number;
      const at = next[point] ?? 0;
      list[at] = tie;
      next[point] = at + 1;
    }
  return { starts, list };
}
