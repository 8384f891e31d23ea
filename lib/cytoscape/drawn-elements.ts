import type { Core, ElementDefinition, SingularElementArgument } from 'cytoscape';
import { type Drawing, isSameShape, mayReturn } from './drawings';
import { INTERACTION_CLASSES } from './interaction-styles';
import { isSame } from './patch';
import { isAt } from './settle-elements';

const OF_THE_MOMENT: ReadonlySet<string> = new Set(INTERACTION_CLASSES);

/** The elements of a Cytoscape, and what each of them shows. */
export type DrawnElements = {
  /** Tells what elements show with which the Cytoscape was created. */
  readonly begin: (drawings: readonly Drawing[]) => void;
  /** Removes elements and keeps them, to be restored as they were. */
  readonly remove: (ids: readonly string[]) => void;
  readonly add: (group: 'nodes' | 'edges', entering: readonly Drawing[]) => void;
  /** Has an element show something else, where it differs from what it shows. */
  readonly change: (drawing: Drawing) => void;
  /** Has each actor of these kinds compared anew with what it shows: those on the map now, those away when they come back. */
  readonly redrawKinds: (kinds: readonly string[]) => void;
};

/** Returns the elements of a Cytoscape: those that are removed and restored, rather than made anew, cost little more than a redraw. */
export function createDrawnElements(cy: Core): DrawnElements {
  const away = new Map<string, SingularElementArgument>();
  /** What each element shows, and what those away showed when they went. */
  const drawn = new Map<string, Drawing>();

  const change = (drawing: Drawing) => {
    const before = drawn.get(drawing.id);
    drawn.set(drawing.id, drawing);
    // To compare here is cheap; to ask Cytoscape whether something differs is not.
    if (before && isSameShape(before.shape, drawing.shape) && isSame(before.item, drawing.item)) return;
    const element = cy.getElementById(drawing.id);
    const { data, classes } = drawing.define();
    setChanged(element, { ...data });
    element.classes(classes);
  };

  return {
    begin: (drawings) => {
      for (const drawing of drawings) drawn.set(drawing.id, drawing);
    },
    remove: (ids) => {
      const leaving = cy.collection();
      for (const id of ids) {
        const element = cy.getElementById(id);
        if (element.empty()) continue;
        leaving.merge(element);
        away.set(id, element);
      }
      leaving.stop(true, false).remove();
    },
    add: (group, entering) => {
      const fresh = restore(cy, { away, drawn }, group, entering);
      for (const drawing of entering) {
        if (!away.delete(drawing.id)) continue;
        change(drawing);
        const { id, place } = drawing;
        const element = cy.getElementById(id);
        if (place && !isAt(element.position(), place)) element.position({ ...place });
      }
      cy.add(fresh);
    },
    change,
    redrawKinds: (kinds) => {
      for (const [id, { item, define }] of [...drawn]) {
        if (!('kind' in item) || !kinds.includes(item.kind)) continue;
        if (away.has(id)) drawn.delete(id);
        else setChanged(cy.getElementById(id), { ...define().data });
      }
    },
  };
}

type Kept = {
  readonly away: Map<string, SingularElementArgument>;
  readonly drawn: Map<string, Drawing>;
};

/** Restores those that were removed and may come back as they are, and returns what the others are made of. */
function restore(
  cy: Core,
  { away, drawn }: Kept,
  group: 'nodes' | 'edges',
  entering: readonly Drawing[],
): ElementDefinition[] {
  const returning = cy.collection();
  const fresh: ElementDefinition[] = [];
  for (const drawing of entering) {
    const { id, place, define } = drawing;
    const kept = away.get(id);
    if (kept && mayReturn(drawn.get(id), drawing)) {
      returning.merge(kept);
      continue;
    }
    away.delete(id);
    drawn.set(id, drawing);
    fresh.push({ group, ...define(), ...(place ? { position: { ...place } } : {}) });
  }
  returning.restore();
  // The moment in which it went has passed. Few elements have a class at all.
  returning
    .filter((element) => element.classes().some((name) => OF_THE_MOMENT.has(name)))
    .removeClass([...INTERACTION_CLASSES]);
  return fresh;
}

/** Gives an element what is another than it has: Cytoscape draws it anew for each field that it is given, changed or not. */
export function setChanged(element: SingularElementArgument, data: Readonly<Record<string, unknown>>): void {
  if (element.empty()) return;
  const changes = Object.entries(data).filter(([name, value]) => element.data(name) !== value);
  if (changes.length > 0) element.data(Object.fromEntries(changes));
}
