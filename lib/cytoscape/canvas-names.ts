import type { Core, SingularElementArgument } from 'cytoscape';
import type { Box } from '@/lib/view/box';
import { toTextScale } from '@/lib/view/name-size';
import {
  type NamedActor,
  type NameRoom,
  type PlacedName,
  placeNames,
  placeOneMore,
} from '@/lib/view/place-names';
import type { CanvasElements } from './canvas-elements';
import { SELECTED, toEdgeId, toNodeId } from './elements';
import { placeLegWords } from './leg-words';
import { CURSOR, HOVERED, LIT } from './moments';
import { toNamedActors, toNameRoom } from './name-room';
import type { EdgeText, NodeText, ShownSide } from './shown-names';

/** With more actors, all have their names below: to place each anew would make the map stutter. */
const MAX_PLACED = 400;
/** How long the zoom must rest before names are placed anew, in milliseconds. */
const REST_MS = 120;

export type CanvasNames = {
  /** Places all names: after other elements are shown, highlighted or selected, or the camera has another aim. */
  readonly refresh: () => void;
  /** Shows the names and words of what the pointer or the keyboard stands on, and moves no other name. */
  readonly point: () => void;
  readonly destroy: () => void;
};

type Aim = { readonly zoom: number; readonly frame: Box | null };

/**
 * Keeps the names of a Cytoscape legible at each zoom: none is smaller than can be read, and none lies over another, over
 * a shape or over a mark. What is selected, highlighted, or under the pointer has its name in any case.
 */
export function createCanvasNames(cy: Core, elements: CanvasElements, getAim: () => Aim): CanvasNames {
  let actors: readonly NamedActor[] = [];
  let room: NameRoom = { gap: 0, marks: [], lines: [], frame: null };
  let placed: ReadonlyMap<string, PlacedName> = new Map();
  let scale = 1;
  let resting: ReturnType<typeof setTimeout> | undefined;

  const findActors = (name: string) => cy.nodes(`.${name}`).map((node) => String(node.data('actor')));
  const findPointed = () => {
    const ends = cy.edges(`.${HOVERED}, .${CURSOR}`).connectedNodes();
    return cy
      .nodes(`.${HOVERED}, .${CURSOR}`)
      .union(ends)
      .map((node) => String(node.data('actor')));
  };
  const point = () => {
    const isPlain = actors.length > MAX_PLACED;
    const sides = new Map<string, ShownSide>([...placed].map(([id, { side }]) => [id, side]));
    const now = new Map(placed);
    const byId = new Map(actors.map((actor) => [actor.id, actor]));
    for (const id of findPointed()) {
      const actor = byId.get(id);
      if (!actor || isPlain || now.has(id)) continue;
      const { covers, ...name } = placeOneMore({ ...actor, isForced: true }, actors, now, room);
      now.set(id, name);
      sides.set(id, name.side);
      for (const other of covers) {
        now.delete(other);
        sides.set(other, 'none');
      }
    }
    const pointed = new Set(isPlain ? findPointed() : []);
    cy.batch(() => {
      for (const { id, isForced } of actors) {
        const isGrown = !isPlain || isForced || pointed.has(id);
        const side = isPlain ? 'below' : (sides.get(id) ?? 'none');
        setText(cy.getElementById(toNodeId(id)), { side, textScale: isGrown ? scale : 1 });
      }
      const boxes = [...now.values()].map(({ box }) => box);
      for (const [key, text] of placeLegWords(cy, elements, { actors, names: boxes, room, scale }))
        setText(cy.getElementById(toEdgeId(key)), text);
    });
  };
  const refresh = () => {
    clearTimeout(resting);
    const { zoom, frame } = getAim();
    scale = Math.round(toTextScale(zoom) * 1000) / 1000;
    const view = elements.getView();
    const places = elements.getPositions();
    const lit = findActors(LIT);
    const selected = findActors(SELECTED);
    // When most is highlighted, the highlight is no reason to draw names over each other.
    const isFew = lit.length <= Math.max(8, view.actors.length / 2);
    const forced = new Set([...selected, ...(isFew ? lit : [])]);
    actors = toNamedActors(view, places, scale, { forced, first: new Set([...selected, ...lit]) });
    room = toNameRoom(view, places, scale, frame);
    placed = actors.length > MAX_PLACED ? new Map() : placeNames(actors, room);
    point();
  };
  const onZoom = () => {
    clearTimeout(resting);
    resting = setTimeout(refresh, REST_MS);
  };
  cy.on('zoom', onZoom);
  return { refresh, point, destroy: () => clearTimeout(resting) };
}

/** Cytoscape draws an element anew for each field that it is given, changed or not. */
function setText(element: SingularElementArgument, text: NodeText | EdgeText): void {
  if (element.empty()) return;
  const changes = Object.entries(text).filter(([name, value]) => element.data(name) !== value);
  if (changes.length > 0) element.data(Object.fromEntries(changes));
}
