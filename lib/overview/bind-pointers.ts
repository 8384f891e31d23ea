import type { CanvasCallbacks } from '@/lib/view/canvas-contract';
import type { Point } from '@/lib/view/positions';
import { toPlane } from './camera';
import { findMeetingAt } from './draw-meetings';
import type { MovingCamera } from './moving-camera';
import type { OverviewModel } from './overview-model';
import type { OverviewPainter } from './overview-painter';
import type { Picked } from './picking';
import { type PointerHandlers, watchPointers } from './pointer-events';

/** The pointer must rest a moment before the rest is dimmed: crossing the map must not make it flicker. */
const HOVER_MS = 45;

type Parts = {
  readonly model: OverviewModel;
  readonly camera: MovingCamera;
  readonly painter: OverviewPainter;
  readonly getCallbacks: () => CanvasCallbacks;
  /** After an actor was put elsewhere. */
  readonly onChange: () => void;
};

/** Hands what a person does with a pointer to the parts of an overview, and to its callbacks. */
export function bindPointers(
  host: HTMLElement,
  container: HTMLElement,
  { model, camera, painter, getCallbacks, onChange }: Parts,
): { readonly setAwake: (isAwake: boolean) => void; readonly destroy: () => void } {
  let over: string | null = null;
  let isHeld = false;
  let hovering: ReturnType<typeof setTimeout> | undefined;
  const unwatch = watchPointers(host, {
    pick: (at, reach) => pick(model, camera, at, reach),
    onOver: (picked) => {
      const meeting = isHeld ? null : findMeeting(model, picked);
      if (model.attend({ meetingHovered: meeting })) painter.redraw();
      const id = toHoverId(model, picked);
      if (isHeld) return;
      container.style.cursor = id === null && meeting === null ? '' : 'pointer';
      if (id === over) return;
      over = id;
      getCallbacks().onHover?.(model.toHit(picked));
      clearTimeout(hovering);
      hovering = setTimeout(() => {
        if (model.attend({ hovered: id })) painter.repaint();
      }, HOVER_MS);
    },
    ...reportTaps(model, getCallbacks),
    onPan: camera.pan,
    onZoom: camera.zoomAt,
    onDrag: createDrags({ model, camera, painter, getCallbacks, onChange }),
    onHold: (held) => {
      isHeld = held;
      clearTimeout(hovering);
      if (held && container.tabIndex >= 0) container.focus({ preventScroll: true });
    },
  });
  const forget = () => {
    clearTimeout(hovering);
    over = null;
    container.style.cursor = '';
  };
  return {
    setAwake: (isAwake) => {
      host.style.pointerEvents = isAwake ? 'auto' : 'none';
      if (isAwake) return;
      forget();
      model.attend({ hovered: null });
    },
    destroy: () => {
      forget();
      unwatch();
    },
  };
}

/** Returns what is at a point of the canvas: an actor goes before a meeting, and a meeting before a tie. */
function pick(model: OverviewModel, camera: MovingCamera, at: Point, reach: number): Picked | null {
  const found = model.getPicking().pick(toPlane(camera.get(), at), camera.get().zoom, reach);
  if (found?.kind === 'point') return found;
  const meeting = findMeetingAt(model.getScene(), at, camera.get(), reach);
  return meeting === null ? found : { kind: 'meeting', index: meeting };
}

function findMeeting(model: OverviewModel, picked: Picked | null): string | null {
  return picked?.kind === 'meeting' ? (model.getScene().meetings[picked.index]?.id ?? null) : null;
}

/** Returns the id of what is kept bright while the pointer rests on what was picked; null for nothing. */
function toHoverId(model: OverviewModel, picked: Picked | null): string | null {
  if (picked?.kind === 'meeting') return null;
  const { actor, relationship } = model.toHit(picked);
  return actor ?? relationship ?? (picked ? (model.getScene().ids[picked.index] ?? null) : null);
}

/** Returns what tells the callbacks of taps and of what asks for a menu. */
function reportTaps(
  model: OverviewModel,
  getCallbacks: () => CanvasCallbacks,
): Pick<PointerHandlers, 'onTap' | 'onDoubleTap' | 'onMenu'> {
  return {
    onTap: (picked, additive) => {
      const meeting = findMeeting(model, picked);
      if (meeting !== null) getCallbacks().onMeeting?.(meeting);
      else getCallbacks().onSelect?.({ ...model.toHit(picked), additive });
    },
    onDoubleTap: (picked) => {
      const { actor } = model.toHit(picked);
      if (actor !== null) getCallbacks().onFocus?.(actor);
    },
    onMenu: (picked, client) => getCallbacks().onMenu?.({ ...model.toHit(picked), ...client }),
  };
}

/** Returns what puts an actor elsewhere while it is dragged, and keeps where it is let go. */
function createDrags({ model, camera, painter, getCallbacks, onChange }: Parts): PointerHandlers['onDrag'] {
  return (point, to, phase) => {
    if (point >= model.getScene().actors.length) return;
    model.drag(point, toPlane(camera.get(), to));
    if (phase === 'end') {
      const placed = model.drop(point);
      painter.repaint();
      onChange();
      getCallbacks().onPlace?.(placed);
    } else if (phase === 'move') painter.redraw();
    else if (model.attend({ dragged: point, hovered: null })) painter.repaint();
  };
}
