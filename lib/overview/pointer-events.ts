import type { Point } from '@/lib/view/positions';
import type { Picked } from './picking';

/** What a person does with a pointer on the overview, in CSS pixels of the canvas. */
export type PointerHandlers = {
  readonly pick: (at: Point, reach: number) => Picked | null;
  /** The pointer rests on something, or on nothing. */
  readonly onOver: (picked: Picked | null) => void;
  readonly onTap: (picked: Picked | null, isAdditive: boolean) => void;
  readonly onDoubleTap: (picked: Picked | null) => void;
  /** A right click or a long press; client coordinates. */
  readonly onMenu: (picked: Picked | null, client: Point) => void;
  readonly onPan: (by: Point) => void;
  readonly onZoom: (at: Point, factor: number) => void;
  readonly onDrag: (point: number, to: Point, phase: 'start' | 'move' | 'end') => void;
  /** The pointer is down, or no more. */
  readonly onHold: (isHeld: boolean) => void;
};

/** How near the pointer must come to an actor to mean it, in CSS pixels beyond its shape: of a mouse, of a finger. */
const REACH = { mouse: 5, touch: 14 };
/** How far a pointer moves before it drags. */
const SLIP = { mouse: 4, touch: 9 };
const DOUBLE_MS = 320;
const LONG_MS = 500;
/** Turned by so much, the wheel zooms ten times in or out. */
const WHEEL = 1000;
/** A trackpad that pinches turns the wheel by little. */
const PINCH = 200;
const LINE_HEIGHT = 33;

type Pressed = {
  readonly from: Point;
  readonly picked: Picked | null;
  readonly isTouch: boolean;
  last: Point;
  isMoved: boolean;
  isOver: boolean;
};

/** Tells what pointers do on an element. Returns what ends it. */
export function watchPointers(element: HTMLElement, handlers: PointerHandlers): () => void {
  const presses = createPresses(handlers);
  let looking = 0;
  let isByTouch = false;

  const toPoint = ({ clientX, clientY }: MouseEvent): Point => {
    const { left, top } = element.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };
  const onDown = (event: PointerEvent) => {
    isByTouch = event.pointerType === 'touch';
    if (event.button !== 0) return;
    element.setPointerCapture(event.pointerId);
    presses.begin(event, toPoint(event));
  };
  const onMove = (event: PointerEvent) => {
    if (presses.has(event.pointerId)) presses.move(event.pointerId, toPoint(event));
    else if (event.pointerType !== 'touch') look(toPoint(event));
  };
  /** The pointer moves more often than frames are painted. */
  const look = (at: Point) => {
    cancelAnimationFrame(looking);
    looking = requestAnimationFrame(() => handlers.onOver(handlers.pick(at, REACH.mouse)));
  };
  const onUp = (event: PointerEvent) => presses.end(event, toPoint(event));
  const onLeave = () => {
    cancelAnimationFrame(looking);
    if (!presses.isAny()) handlers.onOver(null);
  };
  const onContextMenu = (event: MouseEvent) => {
    event.preventDefault();
    // A finger that rests opens it by itself.
    if (!isByTouch)
      handlers.onMenu(handlers.pick(toPoint(event), REACH.mouse), { x: event.clientX, y: event.clientY });
  };
  const onWheel = (event: WheelEvent) => {
    event.preventDefault();
    handlers.onZoom(toPoint(event), toWheelFactor(event));
  };

  const ended = new AbortController();
  const { signal } = ended;
  element.addEventListener('pointerdown', onDown, { signal });
  element.addEventListener('pointermove', onMove, { signal });
  element.addEventListener('pointerup', onUp, { signal });
  element.addEventListener('pointercancel', onUp, { signal });
  element.addEventListener('pointerleave', onLeave, { signal });
  element.addEventListener('contextmenu', onContextMenu, { signal });
  element.addEventListener('wheel', onWheel, { signal, passive: false });
  return () => {
    presses.stop();
    cancelAnimationFrame(looking);
    ended.abort();
  };
}

/** Keeps the pointers that are down: one taps, rests long or drags, and two pinch. */
function createPresses(handlers: PointerHandlers) {
  const pointers = new Map<number, Point>();
  const tap = createTaps(handlers);
  let pressed: Pressed | null = null;
  let holding: ReturnType<typeof setTimeout> | undefined;

  const pressLong = (client: Point) => {
    if (!pressed || pressed.isMoved || pressed.isOver) return;
    pressed.isOver = true;
    handlers.onMenu(pressed.picked, client);
  };
  return {
    has: (id: number) => pointers.has(id),
    isAny: () => pointers.size > 0,
    begin: (event: PointerEvent, at: Point) => {
      const isTouch = event.pointerType === 'touch';
      pointers.set(event.pointerId, at);
      handlers.onHold(true);
      clearTimeout(holding);
      if (pointers.size > 1) {
        if (pressed) pressed.isOver = true;
        return;
      }
      const picked = handlers.pick(at, isTouch ? REACH.touch : REACH.mouse);
      pressed = { from: at, last: at, isMoved: false, isOver: false, isTouch, picked };
      const { clientX: x, clientY: y } = event;
      if (isTouch) holding = setTimeout(() => pressLong({ x, y }), LONG_MS);
    },
    move: (id: number, at: Point) => {
      if (pointers.size > 1) pinch(handlers, pointers, id, at);
      else if (pressed && !pressed.isOver) drag(handlers, pressed, at);
      pointers.set(id, at);
    },
    end: (event: PointerEvent, at: Point) => {
      if (!pointers.delete(event.pointerId)) return;
      clearTimeout(holding);
      if (pointers.size > 0) return;
      const press = pressed;
      pressed = null;
      if (press?.isMoved && press.picked?.kind === 'point') handlers.onDrag(press.picked.index, at, 'end');
      else if (press && !press.isMoved && !press.isOver && event.type === 'pointerup') tap(press, event);
      handlers.onHold(false);
    },
    stop: () => clearTimeout(holding),
  };
}

/** Drags the actor that was pressed, or else the map, once the pointer has moved further than a hand slips. */
function drag({ onDrag, onPan }: PointerHandlers, press: Pressed, at: Point): void {
  const slip = press.isTouch ? SLIP.touch : SLIP.mouse;
  if (!press.isMoved && Math.hypot(at.x - press.from.x, at.y - press.from.y) < slip) return;
  const isFirst = !press.isMoved;
  press.isMoved = true;
  if (press.picked?.kind === 'point') onDrag(press.picked.index, at, isFirst ? 'start' : 'move');
  else onPan({ x: at.x - press.last.x, y: at.y - press.last.y });
  press.last = at;
}

/** Moves and zooms the map with two pointers, of which one has moved. */
function pinch(
  { onPan, onZoom }: PointerHandlers,
  pointers: ReadonlyMap<number, Point>,
  id: number,
  at: Point,
): void {
  const [other] = [...pointers].flatMap(([key, point]) => (key === id ? [] : [point]));
  const before = pointers.get(id);
  if (!other || !before) return;
  const { middle, by, factor } = toPinch(before, at, other);
  onPan(by);
  if (factor !== null) onZoom(middle, factor);
}

/** Returns what tells of a tap, and of a second one that comes so soon and so near that both are a double tap. */
function createTaps({ onTap, onDoubleTap }: PointerHandlers): (press: Pressed, event: PointerEvent) => void {
  let last: { readonly at: Point; readonly time: number } | null = null;
  return ({ picked, from }, event) => {
    const isAdditive = event.shiftKey || event.ctrlKey || event.metaKey;
    const isDouble =
      last !== null &&
      event.timeStamp - last.time < DOUBLE_MS &&
      Math.hypot(from.x - last.at.x, from.y - last.at.y) < 2 * SLIP.touch;
    last = isDouble ? null : { at: from, time: event.timeStamp };
    onTap(picked, isAdditive);
    // Two quick clicks that add to the selection are no double click.
    if (isDouble && !isAdditive) onDoubleTap(picked);
  };
}

/** Returns how much a turn of the wheel zooms in, below 1 for out. */
function toWheelFactor({ deltaMode, deltaY, ctrlKey }: WheelEvent): number {
  const turned = deltaMode === WheelEvent.DOM_DELTA_LINE ? deltaY * LINE_HEIGHT : deltaY;
  return 10 ** Math.max(-0.4, Math.min(0.4, -turned / (ctrlKey ? PINCH : WHEEL)));
}

/** Returns what two fingers do when one of them moves: how far their middle has moved, where it is, and how much they have parted. */
function toPinch(before: Point, at: Point, other: Point) {
  const [was, is] = [before, at].map((point) => Math.hypot(point.x - other.x, point.y - other.y));
  return {
    middle: { x: (at.x + other.x) / 2, y: (at.y + other.y) / 2 },
    by: { x: (at.x - before.x) / 2, y: (at.y - before.y) / 2 },
    factor: was && is ? is / was : null,
  };
}
