import type { CollectionReturnValue, Core, SingularElementArgument } from 'cytoscape';
import type { Box } from '@/lib/view/box';
import { indexLegs, layLegs } from '@/lib/view/leg-lines';
import { toTextScale } from '@/lib/view/name-size';
import { toCardBoxes } from '@/lib/view/place-cards';
import type { PlacedMark } from '@/lib/view/place-marks';
import {
  type NamedActor,
  type NameRoom,
  type PlacedName,
  placeNames,
  placeOneMore,
} from '@/lib/view/place-names';
import type { CanvasElements } from './canvas-elements';
import { toMeetingSize } from './canvas-meetings';
import { fromEdgeId, SELECTED, toEdgeId, toNodeId } from './elements';
import { CURSOR, HIGHLIGHTED, HOVERED } from './interaction-styles';
import { placeLegWords } from './leg-words';
import { findLineEnds } from './line-ends';
import { type NameOrder, toMarks, toNamedActors, toNameRoom } from './name-room';
import type { EdgeText, NodeText } from './shown-names';

/** With more actors, all have their names below: to place each anew would make the map stutter. */
const MAX_PLACED = 400;
/** How long the zoom must rest before names are placed anew, in milliseconds. */
const REST_MS = 120;
/** So many highlighted actors have their names in any case. */
const MAX_FORCED_BY_HIGHLIGHT = 8;

const NO_ROOM: NameRoom = { gap: 0, marks: [], lines: [], frame: null };
const NO_MARKS: ReadonlyMap<string, PlacedMark> = new Map();

const NO_NAME = { side: 'none', shift: 0 } as const;
const PLAIN_NAME = { side: 'below', shift: 0 } as const;

export type CanvasNames = {
  /** Places all names: after other elements are shown, highlighted or selected, or the camera has another aim. */
  readonly refresh: () => void;
  /** Shows the names and words of what the pointer or the keyboard stands on, and moves no other name. */
  readonly point: () => void;
  readonly destroy: () => void;
};

type Aim = {
  readonly zoom: number;
  readonly frame: Box | null;
  /** Where claims stand that are things of their own. */
  readonly room: Box | null;
};

/** Where names stand while the pointer is nowhere. */
type Placing = {
  readonly actors: readonly NamedActor[];
  readonly room: NameRoom;
  /** Where the marks of contested ties stand, by the key of their leg. */
  readonly marks: ReadonlyMap<string, PlacedMark>;
  readonly scale: number;
  /** Null when there are more actors than are placed. */
  readonly names: ReadonlyMap<string, PlacedName> | null;
};

/**
 * Keeps the names of a Cytoscape legible at each zoom: none is smaller than can be read, and none lies over another, over
 * a shape or over a mark. What is selected, highlighted, or under the pointer has its name in any case.
 */
export function createCanvasNames(cy: Core, elements: CanvasElements, getAim: () => Aim): CanvasNames {
  let placing = place(cy, elements, getAim());
  let resting: ReturnType<typeof setTimeout> | undefined;
  /** What was set last, since all names were placed: the pointer changes few of them. */
  const shown = new Map<string, NodeText>();

  const point = () => {
    const { actors, marks, scale } = placing;
    const own = cy.elements(`.${HOVERED}, .${CURSOR}`);
    const pointed = findPointed(own);
    const legs = new Set(own.edges().map((edge) => fromEdgeId(edge.id())));
    const names = placing.names && addNames(placing, placing.names, pointed);
    cy.batch(() => {
      for (const { id, isForced } of actors) {
        const { side, shift } = names ? (names.get(id) ?? NO_NAME) : PLAIN_NAME;
        const isGrown = names !== null || isForced || pointed.has(id);
        const text = { side, shift, textScale: isGrown ? scale : 1 };
        const last = shown.get(id);
        if (last && last.side === side && last.shift === shift && last.textScale === text.textScale) continue;
        shown.set(id, text);
        setText(cy.getElementById(toNodeId(id)), text);
      }
      const boxes = [...(names?.values() ?? [])].map(({ box }) => box);
      boxes.push(...elements.getCards().flatMap(toCardBoxes));
      for (const [key, text] of placeLegWords(elements, legs, { actors, names: boxes, marks, scale }))
        setText(cy.getElementById(toEdgeId(key)), text);
    });
  };
  const refresh = () => {
    clearTimeout(resting);
    const aim = getAim();
    elements.scaleClaims(toScale(aim.zoom), aim.room);
    placing = place(cy, elements, aim);
    // Elements may have come back, with what they showed when they went.
    shown.clear();
    cy.batch(() => setLineEnds(cy, elements, placing.names));
    point();
  };
  cy.on('zoom', () => {
    clearTimeout(resting);
    resting = setTimeout(refresh, REST_MS);
  });
  return { refresh, point, destroy: () => clearTimeout(resting) };
}

function place(cy: Core, elements: CanvasElements, { zoom, frame }: Aim): Placing {
  const scale = toScale(zoom);
  const [view, places] = [elements.getView(), elements.getPositions()];
  const actors = toNamedActors(view, places, scale, findOrder(cy));
  if (actors.length > MAX_PLACED) return { actors, room: NO_ROOM, marks: NO_MARKS, scale, names: null };
  const marks = toMarks(view, places, scale, actors);
  const boxes = [...[...marks.values()].map(({ box }) => box), ...elements.getCards().flatMap(toCardBoxes)];
  const room = toNameRoom(view, places, boxes, { frame, meetingSize: toMeetingSize(zoom) });
  return { actors, room, marks, scale, names: placeNames(actors, room) };
}

function toScale(zoom: number): number {
  return Math.round(toTextScale(zoom) * 1000) / 1000;
}

/** When most actors are highlighted, that is no reason to draw their names over each other. */
function findOrder(cy: Core): NameOrder {
  const selected = findActors(cy, `.${SELECTED}`);
  const highlighted = findActors(cy, `.${HIGHLIGHTED}`);
  const isFew = highlighted.length <= Math.max(MAX_FORCED_BY_HIGHLIGHT, cy.nodes('[actor]').length / 2);
  return {
    forced: new Set([...selected, ...(isFew ? highlighted : [])]),
    first: new Set([...selected, ...highlighted]),
  };
}

function findActors(cy: Core, selector: string): readonly string[] {
  return cy.nodes(selector).map((node) => String(node.data('actor')));
}

/** The actors that the pointer or the keyboard stands on, and the ends of the ties that it stands on. */
function findPointed(own: CollectionReturnValue): ReadonlySet<string> {
  const nodes = own.nodes().union(own.edges().connectedNodes()).filter('[actor]');
  return new Set(nodes.map((node) => String(node.data('actor'))));
}

/** Adds names for the moment; those of others that they would lie over are away meanwhile. */
function addNames(
  { actors, room }: Placing,
  names: ReadonlyMap<string, PlacedName>,
  wanted: ReadonlySet<string>,
): ReadonlyMap<string, PlacedName> {
  const missing = actors.filter(({ id }) => wanted.has(id) && !names.has(id));
  if (missing.length === 0) return names;
  const now = new Map(names);
  const kept = actors.map((actor) => (wanted.has(actor.id) ? { ...actor, isForced: true } : actor));
  for (const actor of missing) {
    const { covers, ...name } = placeOneMore(actor, kept, now, room);
    for (const id of covers) now.delete(id);
    now.set(actor.id, name);
  }
  return now;
}

function setLineEnds(cy: Core, elements: CanvasElements, names: Placing['names']): void {
  const [view, positions] = [elements.getView(), elements.getPositions()];
  const curves = layLegs(indexLegs(view), positions);
  for (const leg of view.legs) {
    const edge = cy.getElementById(toEdgeId(leg.key));
    const curve = curves.get(leg.key);
    if (!curve) continue;
    const ends = findLineEnds(leg, curve, positions, names ?? new Map());
    for (const [end, isAtShape] of Object.entries(ends))
      if (Boolean(edge.data(end)) !== isAtShape) edge.data(end, isAtShape);
  }
}

/** Cytoscape draws an element anew for each field that it is given, changed or not. */
function setText(element: SingularElementArgument, text: NodeText | EdgeText): void {
  if (element.empty()) return;
  const changes = Object.entries(text).filter(([name, value]) => element.data(name) !== value);
  if (changes.length > 0) element.data(Object.fromEntries(changes));
}
