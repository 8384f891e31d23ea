import type { Core } from 'cytoscape';
import { bundleParallel } from '@/lib/view/bundle-parallel';
import type { Highlight } from '@/lib/view/highlight';
import { BEND } from '@/lib/view/leg-lines';
import type { Point } from '@/lib/view/positions';
import type { View, ViewLeg } from '@/lib/view/view';
import { toNodeId } from './elements';

/** How far beside its outermost line the pointer is still at an open bundle, in pixels of the screen. */
const REACH = 10;

const NONE: ReadonlySet<string> = new Set();

/** The line of a view that stands for several ties. */
type Bundle = ViewLeg & Required<Pick<ViewLeg, 'bundle'>>;

export type CanvasBundles = {
  /** Returns the view that is drawn of another one. */
  readonly setView: (view: View) => View;
  /** Returns the view that is drawn when what has this id is pointed at: a bundle, a tie, an actor; null for nothing. */
  readonly point: (id: string | null) => View;
  /** The same for where the keyboard stands. */
  readonly setCursor: (id: string | null) => View;
  /** The same for what is highlighted. */
  readonly light: (highlighted: Highlight | null) => View;
  /** Returns the key of the bundle that is open at a point of the plane because of the pointer; null for none. */
  readonly findOpenAt: (point: Point) => string | null;
  /** Returns the ties of a bundle, by its key; null when there is none of that key. */
  readonly listTies: (key: string) => readonly string[] | null;
};

/**
 * Keeps which lines of a view that stand for several ties are open, with a line for each tie: those that the pointer or the
 * keyboard stands on, and those of which a tie is highlighted. A bundle that has no ties of its own in the view stays closed.
 */
export function createCanvasBundles(cy: Core, first: View): CanvasBundles {
  let view = first;
  let index = indexBundles(first);
  let pointed: string | null = null;
  let cursor: string | null = null;
  let highlightedBundles = NONE;
  let highlighted: Highlight | null = null;
  let drawn = { view, open: '', result: view };

  const draw = (): View => {
    const open = new Set([pointed, cursor, ...highlightedBundles].filter((key) => key !== null));
    const text = [...open].sort().join('\n');
    if (drawn.view !== view || drawn.open !== text)
      drawn = {
        view,
        open: text,
        result: open.size > 0 ? bundleParallel(view.unbundled ?? view, open) : view,
      };
    return drawn.result;
  };
  const find = (id: string | null) => {
    if (id === null) return null;
    return index.bundles.has(id) ? id : (index.byTie.get(id) ?? null);
  };
  const findLit = () => findHighlighted(view, highlighted, index.byTie);

  return {
    setView: (next) => {
      if (next === view) return draw();
      view = next;
      index = indexBundles(next);
      pointed = find(pointed);
      cursor = find(cursor);
      highlightedBundles = findLit();
      return draw();
    },
    point: (id) => {
      pointed = find(id);
      return draw();
    },
    setCursor: (id) => {
      cursor = find(id);
      return draw();
    },
    light: (next) => {
      highlighted = next;
      highlightedBundles = findLit();
      return draw();
    },
    findOpenAt: (point) => {
      const bundle = pointed === null ? undefined : index.bundles.get(pointed);
      return bundle && isAround(cy, bundle, point) ? bundle.key : null;
    },
    listTies: (key) => index.bundles.get(key)?.bundle.relationships ?? null,
  };
}

/** Returns the bundles of which a tie is highlighted. */
function findHighlighted(
  { unbundled }: View,
  highlighted: Highlight | null,
  byTie: ReadonlyMap<string, string>,
): ReadonlySet<string> {
  const legs = new Set(highlighted?.legs);
  const keys = (unbundled?.legs ?? []).flatMap(({ key, relationship }) =>
    legs.has(key) ? [byTie.get(relationship) ?? null] : [],
  );
  return new Set(keys.filter((key) => key !== null));
}

function indexBundles({ legs, unbundled }: View) {
  const bundles = new Map<string, Bundle>();
  const byTie = new Map<string, string>();
  for (const leg of unbundled ? legs : []) {
    const { key, bundle } = leg;
    if (!bundle) continue;
    bundles.set(key, { ...leg, bundle });
    for (const tie of bundle.relationships) byTie.set(tie, key);
  }
  return { bundles, byTie };
}

/** Returns whether a point lies among the lines into which a bundle opens. */
function isAround(cy: Core, { from, to, bundle }: Bundle, point: Point): boolean {
  const [start, end] = [cy.getElementById(toNodeId(from)), cy.getElementById(toNodeId(to))];
  return (
    start.nonempty() &&
    end.nonempty() &&
    isBetween(point, start.position(), end.position(), {
      bow: ((bundle.relationships.length - 1) / 2) * BEND,
      reach: REACH / cy.zoom(),
    })
  );
}

/** Returns whether a point lies among lines between two others that bow out to both sides; `reach`: or so far beside them. */
function isBetween(
  point: Point,
  start: Point,
  end: Point,
  { bow, reach }: { readonly bow: number; readonly reach: number },
): boolean {
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const length = Math.hypot(dx, dy);
  if (length === 0) return false;
  const share = ((point.x - start.x) * dx + (point.y - start.y) * dy) / length ** 2;
  const aside = Math.abs((point.x - start.x) * dy - (point.y - start.y) * dx) / length;
  // A line bows out as a parabola does, to half of what its control point does.
  return share >= 0 && share <= 1 && aside <= bow * 2 * share * (1 - share) + reach;
}
