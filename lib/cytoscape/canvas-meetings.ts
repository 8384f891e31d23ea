import type { Core } from 'cytoscape';
import type { CanvasTheme } from '@/lib/view/canvas-theme';
import type { Highlight } from '@/lib/view/highlight';
import { MEETING_REACH, placeMeetings } from '@/lib/view/place-meetings';
import type { Point, Positions } from '@/lib/view/positions';
import type { View, ViewMeeting } from '@/lib/view/view';
import { toNodeId } from './elements';
import { isSame } from './patch';

const SVG = 'http://www.w3.org/2000/svg';

/** Above so many meetings, only the lines of the one under the pointer and of the one selected are drawn. */
const MAX_LINED = 60;
/** Below this zoom marks and their titles no longer shrink with the map. */
const MIN_ZOOM = 0.9;
const STEPS_OF_SIZE = 4;
/** Of more meetings that stand out, the titles would lie over each other. */
const MAX_TITLED = 2;
/** How opaque lines are at rest, and of the meeting that is read. */
const [FAINT, CLEAR] = ['0.16', '0.8'];

/** Returns how large marks are at a zoom, in units of the plane: 1 while they shrink with the map. They grow in steps, since they part as they grow. */
export function toMeetingSize(zoom: number): number {
  return Math.max(1, Math.ceil((STEPS_OF_SIZE * MIN_ZOOM) / zoom) / STEPS_OF_SIZE);
}

export type CanvasMeetings = {
  /** Draws the meetings of another view, and what has moved. */
  readonly update: (view: View) => void;
  /** While something stands out of the map, the lines of the other meetings are left out, and their marks fade. */
  readonly light: (highlighted: Highlight | null) => void;
  /** Marks the meeting on which the keyboard stands; null for none. */
  readonly setCursor: (meeting: string | null) => void;
  readonly destroy: () => void;
};

/**
 * Draws a small mark for each meeting, with a thin line to each participant: lines under the canvas, where no actor is
 * crossed, and marks over it, where they can be pointed at and chosen. They follow the camera and whoever is dragged.
 */
export function createCanvasMeetings(
  cy: Core,
  container: HTMLElement,
  first: View,
  { getTheme, select }: { readonly getTheme: () => CanvasTheme; readonly select: (meeting: string) => void },
): CanvasMeetings {
  const layers = createLayers(container);
  let view = first;
  let reading: Reading = { hovered: null, highlighted: null, cursor: null };
  let pending = 0;

  const draw = () => {
    pending = 0;
    const { lines, marks } = drawMeetings(cy, view, reading, getTheme());
    layers.under.plane.replaceChildren(...lines);
    layers.over.plane.replaceChildren(...marks);
    layers.follow(cy);
  };
  const zoom = () => {
    layers.follow(cy);
    if (cy.zoom() < MIN_ZOOM) later();
  };
  const later = () => {
    pending ||= requestAnimationFrame(draw);
  };
  const read = (next: Reading) => {
    if (isSame(next, reading)) return;
    reading = next;
    later();
  };
  const point = (hovered: string | null) => read({ ...reading, hovered });
  const choose = (event: Event) => {
    const meeting = findMeeting(event);
    if (meeting !== null) select(meeting);
  };

  cy.on('viewport resize', zoom);
  cy.on('position', 'node', later);
  const { picture } = layers.over;
  picture.addEventListener('pointerover', (event) => point(findMeeting(event)));
  picture.addEventListener('pointerleave', () => point(null));
  picture.addEventListener('pointerout', () => point(null));
  picture.addEventListener('click', choose);
  draw();
  return {
    update: (next) => {
      view = next;
      later();
    },
    light: (highlighted) => read({ ...reading, highlighted }),
    setCursor: (cursor) => read({ ...reading, cursor }),
    destroy: () => {
      cancelAnimationFrame(pending);
      layers.remove();
    },
  };
}

/** Puts a picture under the canvas, and one over it, which move with the map. */
function createLayers(container: HTMLElement) {
  const [under, over] = [createLayer('0'), createLayer('1')];
  container.prepend(under.picture);
  container.append(over.picture);
  over.picture.dataset.meetings = '';
  return {
    under,
    over,
    follow: (cy: Core) => {
      const { x, y } = cy.pan();
      for (const { plane } of [under, over])
        plane.setAttribute('transform', `translate(${x} ${y}) scale(${cy.zoom()})`);
    },
    remove: () => {
      under.picture.remove();
      over.picture.remove();
    },
  };
}

/** Returns the id of the meeting whose mark an event is about; null for none. */
function findMeeting({ target }: Event): string | null {
  const mark = target instanceof Element ? target.closest<SVGElement>('[data-meeting]') : null;
  return mark?.dataset.meeting ?? null;
}

/** Which meetings are read: the one under the pointer, those that stand out of the map, and the one on which the keyboard stands. */
type Reading = {
  readonly hovered: string | null;
  readonly highlighted: Highlight | null;
  readonly cursor: string | null;
};

/** Returns the lines and marks of the meetings of a view. */
function drawMeetings(cy: Core, view: View, { hovered, highlighted, cursor }: Reading, theme: CanvasTheme) {
  const size = toMeetingSize(cy.zoom());
  const places = placeMeetings(view, readPositions(cy, view), { size });
  const isMany = (highlighted?.meetings?.length ?? 0) > MAX_TITLED;
  const isCrowded = view.meetings.length > MAX_LINED;
  const lines: SVGElement[] = [];
  const marks: SVGElement[] = [];
  for (const meeting of view.meetings) {
    const place = places.get(meeting.id);
    if (!place) continue;
    const isHighlighted = highlighted?.meetings?.includes(meeting.id) ?? false;
    const hasCursor = meeting.id === cursor;
    const isTitled = meeting.selected || meeting.id === hovered || hasCursor || (isHighlighted && !isMany);
    const isRead = isTitled || isHighlighted;
    const isFaded = highlighted !== null && !isRead;
    if (isRead || !(isCrowded || isFaded)) lines.push(...drawLines(cy, meeting, place, isRead, theme));
    const mark = drawMark(meeting, place, { isRead, isTitled }, { theme, size });
    if (hasCursor) mark.append(drawRing(place, theme, size));
    mark.style.opacity = isFaded ? '0.25' : isRead ? '1' : '0.8';
    marks.push(mark);
  }
  return { lines, marks };
}

/** Returns a picture over the whole of the map, and in it a group whose units are those of the plane. */
function createLayer(depth: string) {
  const picture = document.createElementNS(SVG, 'svg');
  const plane = document.createElementNS(SVG, 'g');
  picture.append(plane);
  picture.setAttribute('aria-hidden', 'true');
  Object.assign(picture.style, { position: 'absolute', inset: '0', width: '100%', height: '100%' });
  Object.assign(picture.style, { pointerEvents: 'none', zIndex: depth, overflow: 'hidden' });
  return { picture, plane };
}

function readPositions(cy: Core, { actors }: View): Positions {
  return Object.fromEntries(
    actors.flatMap(({ id }) => {
      const node = cy.getElementById(toNodeId(id));
      return node.empty() ? [] : [[id, node.position()] as const];
    }),
  );
}

function drawLines(
  cy: Core,
  { seats }: ViewMeeting,
  place: Point,
  isRead: boolean,
  theme: CanvasTheme,
): readonly SVGElement[] {
  return seats.flatMap(({ actor, isPresent }) => {
    const node = cy.getElementById(toNodeId(actor));
    if (node.empty()) return [];
    const { x, y } = node.position();
    const line = create('line', { x1: place.x, y1: place.y, x2: x, y2: y });
    line.setAttribute('stroke', isRead ? theme.accent : theme.ink);
    line.setAttribute('stroke-width', isRead ? '1.4' : '0.8');
    line.setAttribute('stroke-opacity', isRead ? CLEAR : FAINT);
    line.setAttribute('stroke-linecap', 'round');
    if (!isPresent) line.setAttribute('stroke-dasharray', '1 5');
    return [line];
  });
}

/** The mark is small, and the room in which it is caught larger. Its title is read beside it while it is pointed at. */
function drawMark(
  meeting: ViewMeeting,
  { x, y }: Point,
  { isRead, isTitled }: { readonly isRead: boolean; readonly isTitled: boolean },
  { theme, size }: { readonly theme: CanvasTheme; readonly size: number },
): SVGElement {
  const group = create('g', {});
  group.dataset.meeting = meeting.id;
  Object.assign(group.style, { pointerEvents: 'auto', cursor: 'pointer' });
  const room = create('circle', { cx: x, cy: y, r: 2 * MEETING_REACH * size });
  room.setAttribute('fill', 'transparent');
  const [r, isContested] = [MEETING_REACH * size, meeting.standing === 'contested'];
  const diamond = create('path', {});
  diamond.setAttribute('d', `M${x} ${y - r} L${x + r} ${y} L${x} ${y + r} L${x - r} ${y} Z`);
  diamond.setAttribute('fill', meeting.selected ? theme.accent : theme.background);
  diamond.setAttribute('stroke', isRead ? theme.accent : theme.ink);
  diamond.setAttribute('stroke-width', String(1.1 * size));
  if (isContested || meeting.standing === 'unsourced') diamond.setAttribute('stroke-dasharray', '3 2');
  group.append(room, diamond);
  if (isTitled) group.append(drawTitle(meeting, { x: x + 2 * r, y: y + 4 * size }, { theme, size }));
  return group;
}

/** The ring of the keyboard, as actors have it. */
function drawRing({ x, y }: Point, theme: CanvasTheme, size: number): SVGElement {
  const ring = create('circle', { cx: x, cy: y, r: 2 * MEETING_REACH * size });
  ring.dataset.cursor = '';
  ring.setAttribute('fill', 'none');
  ring.setAttribute('stroke', theme.ink);
  ring.setAttribute('stroke-width', String(2 * size));
  return ring;
}

function drawTitle(
  { title }: ViewMeeting,
  { x, y }: Point,
  { theme, size }: { readonly theme: CanvasTheme; readonly size: number },
): SVGElement {
  const text = create('text', { x, y });
  text.textContent = title;
  for (const [name, value] of Object.entries({
    'font-size': String(12.5 * size),
    'font-weight': '500',
    fill: theme.ink,
    stroke: theme.background,
    'stroke-width': String(4 * size),
    'paint-order': 'stroke',
    'stroke-linejoin': 'round',
  })) {
    text.setAttribute(name, value);
  }
  return text;
}

function create(name: 'g' | 'line' | 'circle' | 'path' | 'text', numbers: Readonly<Record<string, number>>) {
  const element = document.createElementNS(SVG, name);
  for (const [attribute, value] of Object.entries(numbers)) element.setAttribute(attribute, String(value));
  return element;
}
