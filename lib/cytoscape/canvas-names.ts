import type { CollectionReturnValue, Core, SingularElementArgument } from 'cytoscape';
import type { Box } from '@/lib/view/box';
import { indexLegs, layLegs } from '@/lib/view/leg-lines';
import { toTextScale } from '@/lib/view/name-size';
import { toCardBoxes } from '@/lib/view/place-cards';
import type { PlacedMark } from '@/lib/view/place-marks';
import { type NameRoom, type PlacedName, placeNamesInSteps, placeOneMore } from '@/lib/view/place-names';
import { findPoint } from '@/lib/view/positions';
import { placeSideTitles } from '@/lib/view/side-titles';
import type { CanvasElements } from './canvas-elements';
import { toMeetingSize } from './canvas-meetings';
import { listDiamondBoxes } from './claim-words';
import { fromEdgeId, SELECTED, toEdgeId, toNodeId } from './elements';
import { CURSOR, HIGHLIGHTED, HOVERED } from './interaction-styles';
import { placeLegWords } from './leg-words';
import { scaleLines } from './line-scale';
import { type DrawnActor, type NameOrder, toCounts, toMarks, toNamedActors, toNameRoom } from './name-room';
import { isSame } from './patch';
import { runInPieces } from './run-in-pieces';
import type { EdgeText, NodeText } from './shown-names';

/** With more actors names are placed in pieces, so that the browser answers the user meanwhile. */
const MAX_AT_ONCE = 80;
/** How many names are set before a pause. */
const SET_BEFORE_PAUSE = 40;
/** How long the zoom must rest before names are placed anew, in milliseconds. */
const REST_MS = 120;
/** How soon it is looked again whether actors have arrived, in milliseconds. */
const ARRIVAL_MS = 40;
/** So many highlighted actors have their names in any case. */
const MAX_FORCED_BY_HIGHLIGHT = 8;

const NO_NAME = { side: 'none', shift: 0, drop: 0 } as const;

export type CanvasNames = {
  /** Places all names: after other elements are shown, highlighted or selected, or the camera has another aim. */
  readonly refresh: () => void;
  /**
   * Hides the names of many, until `refresh` has placed them where their actors have arrived: where those move, their names would lie
   * over shapes for as long as it takes. The few names of a small map are placed at once, and move with them.
   */
  readonly hide: () => void;
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

type Places = ReadonlyMap<string, PlacedMark>;

/** Where names stand while the pointer is nowhere. */
type Placing = {
  readonly actors: readonly DrawnActor[];
  readonly room: NameRoom;
  /** Where the marks of contested ties stand, by the key of their leg. */
  readonly marks: Places;
  /** Where the counts of lines stand that stand for several ties. */
  readonly counts: Places;
  readonly scale: number;
  readonly names: ReadonlyMap<string, PlacedName>;
};

const NOTHING: Placing = {
  actors: [],
  room: { gap: 0, marks: [], lines: [], frame: null },
  marks: new Map(),
  counts: new Map(),
  scale: 1,
  names: new Map(),
};

/**
 * Keeps the names of a Cytoscape legible at each zoom, and its lines: no name is smaller than can be read, and none lies over another, over
 * a shape or over a mark. What is selected, highlighted, or under the pointer has its name in any case. While many are placed
 * anew, names stay where they were.
 */
export function createCanvasNames(cy: Core, elements: CanvasElements, getAim: () => Aim): CanvasNames {
  let placing = NOTHING;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let giveUp = () => {};
  /** What was set last, since all names were placed: the pointer changes few of them. */
  const shown = new Map<string, NodeText>();

  const setWords = (own: CollectionReturnValue, names: Placing['names']) => {
    const legs = new Set(own.edges().map((edge) => fromEdgeId(edge.id())));
    const boxes = [...names.values()].map(({ box }) => box);
    boxes.push(...elements.getCards().flatMap(toCardBoxes));
    boxes.push(...listDiamondBoxes(elements.getView(), elements.getPositions(), placing.scale));
    for (const [key, text] of placeLegWords(elements, legs, { ...placing, names: boxes }))
      setText(cy.getElementById(toEdgeId(key)), text);
  };
  const point = () =>
    cy.batch(() => {
      const own = cy.elements(`.${HOVERED}, .${CURSOR}`);
      const names = addNames(placing, findPointed(own));
      for (const _ of setNames(cy, placing, names, shown));
      setWords(own, names);
    });
  const work = function* (aim: Aim): Generator<void, void> {
    placing = yield* place(cy, elements, aim);
    // Elements may have come back, with what they showed when they went.
    shown.clear();
    yield* setNames(cy, placing, placing.names, shown);
  };
  /** Whether names wait for actors who are on their way. */
  let isHidden = false;
  const isShortWork = () => elements.getView().actors.length <= MAX_AT_ONCE;
  const hide = () => {
    if (isShortWork()) return;
    giveUp();
    isHidden = true;
    placing = NOTHING;
    hideNames(cy, '[actor]');
  };
  const refresh = () => {
    clearTimeout(resting);
    giveUp();
    const isShort = isShortWork();
    // Who has come has no name before there is a place for it.
    if (!isShort) hideNames(cy, '[actor][^side]');
    isHidden &&= isMoving(cy);
    if (isHidden) {
      resting = setTimeout(refresh, ARRIVAL_MS);
      return;
    }
    const aim = getAim();
    elements.scaleClaims(toScale(aim.zoom), aim.room);
    // Between sides lines are many, and as wide as the ties are for which they stand.
    scaleLines(cy, elements.getView().sides ? 1 : aim.zoom);
    if (isShort) cy.startBatch();
    giveUp = runInPieces(work(aim), point, isShort);
    if (isShort) cy.endBatch();
  };
  cy.on('zoom', () => {
    clearTimeout(resting);
    resting = setTimeout(refresh, REST_MS);
  });
  return {
    refresh,
    hide,
    point,
    destroy: () => {
      clearTimeout(resting);
      giveUp();
    },
  };
}

function hideNames(cy: Core, selector: string): void {
  cy.batch(() => {
    for (const node of cy.nodes(selector)) setText(node, NO_NAME);
  });
}

/** Whether actors are on their way, or the camera is. */
function isMoving(cy: Core): boolean {
  return (
    cy.animated() ||
    cy
      .nodes()
      .toArray()
      .some((node) => node.animated())
  );
}

/** Sets the names that differ from those that were shown last, and pauses now and then. */
function* setNames(
  cy: Core,
  { actors, scale }: Placing,
  names: Placing['names'],
  shown: Map<string, NodeText>,
): Generator<void, void> {
  let count = 0;
  for (const { id, shapeScale, isHub: isOver = false } of actors) {
    const { side, shift, drop } = names.get(id) ?? NO_NAME;
    const text = { side, shift, drop, textScale: scale, shapeScale, isOver };
    const last = shown.get(id);
    if (last && isSame(last, text)) continue;
    shown.set(id, text);
    setText(cy.getElementById(toNodeId(id)), text);
    count += 1;
    if (count % SET_BEFORE_PAUSE === 0) yield;
  }
}

function* place(cy: Core, elements: CanvasElements, { zoom, frame }: Aim): Generator<void, Placing> {
  const scale = toScale(zoom);
  const [view, places] = [elements.getView(), elements.getPositions()];
  const curves = layLegs(indexLegs(view), places);
  yield;
  const actors = toNamedActors(view, places, scale, findOrder(cy), curves);
  yield;
  const cards = elements.getCards().flatMap(toCardBoxes);
  // Between sides most lines are contested, and long: their marks go where names leave room.
  const titles = placeSideTitles(view, (id) => findPoint(places, id), zoom).map(({ box }) => box);
  const early = view.sides ? new Map<string, PlacedMark>() : toMarks(view, scale, actors, curves);
  const boxes = [...listBoxes(early), ...cards, ...titles, ...listDiamondBoxes(view, places, scale)];
  const room = toNameRoom(view, places, boxes, { frame, meetingSize: toMeetingSize(zoom), curves });
  yield;
  const names = yield* placeNamesInSteps(actors, room);
  const named = listBoxes(names);
  const marks = view.sides ? toMarks(view, scale, actors, curves, [...cards, ...titles, ...named]) : early;
  const taken = [...cards, ...titles, ...named, ...listBoxes(marks)];
  return { actors, room, marks, counts: toCounts(view, scale, actors, curves, taken), scale, names };
}

function listBoxes(placed: ReadonlyMap<string, { readonly box: Box }>): readonly Box[] {
  return [...placed.values()].map(({ box }) => box);
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
function addNames({ actors, room, names }: Placing, wanted: ReadonlySet<string>): Placing['names'] {
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

/** Cytoscape draws an element anew for each field that it is given, changed or not. */
function setText(element: SingularElementArgument, text: Partial<NodeText> | EdgeText): void {
  if (element.empty()) return;
  const changes = Object.entries(text).filter(([name, value]) => element.data(name) !== value);
  if (changes.length > 0) element.data(Object.fromEntries(changes));
}
