import type { Core, NodeSingular } from 'cytoscape';
import type { DrawnTie } from '@/lib/view/canvas-contract';
import type { CanvasTheme } from '@/lib/view/canvas-theme';
import type { Point } from '@/lib/view/positions';
import { createDrawingOverlay } from './drawing-overlay';
import { SELECTED } from './elements';
import { findNodeAt, getRenderedBox } from './node-boxes';
import { readSide } from './shown-names';

/** How long the handle stays when the pointer has left its actor, in milliseconds: long enough to reach it. */
const LINGER = 350;

/** A tie is drawn from an actor: a closed side is none. */
const SOURCES = 'node[actor][!sideCount]';

/** A user who draws ties. */
type Drawer = {
  /** Returns who is told; null while nothing can be drawn. */
  readonly getTell: () => ((tie: DrawnTie) => void) | null;
  readonly getTheme: () => CanvasTheme;
  /** Takes away what the pointer has highlighted: the user who draws must see where to. */
  readonly calm: () => void;
};

/**
 * Lets ties be drawn: a handle beside the actor under the pointer, or the one that is selected, is dragged to another
 * actor.
 */
export function watchDrawing(
  cy: Core,
  container: HTMLElement,
  drawer: Drawer,
): { readonly isDrawing: () => boolean; readonly refresh: () => void; readonly destroy: () => void } {
  const overlay = createDrawingOverlay(container);
  let over: NodeSingular | null = null;
  let lingering: ReturnType<typeof setTimeout> | undefined;
  let pending = 0;

  const findSource = () => over ?? findSelected(cy);
  const refresh = () => {
    const at = line.getSource() ?? findSource();
    const isThere = at?.inside() && drawer.getTell() !== null;
    const isNameAbove = at !== null && readSide(at) === 'above';
    overlay.showHandle(at && isThere ? getRenderedBox(at) : null, drawer.getTheme(), isNameAbove);
  };
  const line = bindLine(cy, container, overlay, { ...drawer, findSource, onStop: refresh });
  /** A filter tells of each actor that it hides: the handle moves once for all of them. */
  const later = () => {
    pending ||= requestAnimationFrame(() => {
      pending = 0;
      refresh();
    });
  };
  const leave = () => {
    clearTimeout(lingering);
    lingering = setTimeout(() => {
      over = null;
      refresh();
    }, LINGER);
  };

  cy.on('mouseover', SOURCES, ({ target }) => {
    clearTimeout(lingering);
    over = target;
    refresh();
  });
  cy.on('mouseout', SOURCES, leave);
  cy.on('viewport resize', later);
  cy.on('add remove position class data', 'node', later);
  overlay.handle.addEventListener('pointerenter', () => clearTimeout(lingering));
  overlay.handle.addEventListener('pointerleave', leave);
  return {
    isDrawing: () => line.getSource() !== null,
    refresh: later,
    destroy: () => {
      clearTimeout(lingering);
      cancelAnimationFrame(pending);
      line.destroy();
      overlay.destroy();
    },
  };
}

function findSelected(cy: Core): NodeSingular | null {
  const selected = cy.nodes(`${SOURCES}.${SELECTED}`);
  return selected.length === 1 ? (selected[0] ?? null) : null;
}

type LineActs = Drawer & {
  /** Returns from whom a line begins now. */
  readonly findSource: () => NodeSingular | null;
  readonly onStop: () => void;
};

/** Draws a line from an actor to the pointer while the handle is dragged, and tells where it is let go over another actor. */
function bindLine(
  cy: Core,
  container: HTMLElement,
  overlay: ReturnType<typeof createDrawingOverlay>,
  { getTell, getTheme, calm, findSource, onStop }: LineActs,
) {
  let source: NodeSingular | null = null;
  let target: NodeSingular | null = null;
  const begin = (event: PointerEvent) => {
    source = findSource();
    if (!source || event.button !== 0) return;
    event.preventDefault();
    event.stopPropagation();
    overlay.handle.setPointerCapture(event.pointerId);
    calm();
  };
  const move = ({ clientX, clientY }: PointerEvent) => {
    if (!source) return;
    const { left, top } = container.getBoundingClientRect();
    const point: Point = { x: clientX - left, y: clientY - top };
    const found = findNodeAt(cy, point);
    target = found && !found.same(source) ? found : null;
    overlay.draw(getRenderedBox(source), point, target && getRenderedBox(target), getTheme());
  };
  const stop = () => {
    source = null;
    target = null;
    overlay.clear();
    onStop();
  };
  const end = (event: PointerEvent) => {
    const drawn = source && target ? { source: source.data('actor'), target: target.data('actor') } : null;
    stop();
    if (drawn) getTell()?.({ ...drawn, x: event.clientX, y: event.clientY });
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !source) return;
    event.stopPropagation();
    stop();
  };
  overlay.handle.addEventListener('pointerdown', begin);
  overlay.handle.addEventListener('pointermove', move);
  overlay.handle.addEventListener('pointerup', end);
  overlay.handle.addEventListener('pointercancel', stop);
  window.addEventListener('keydown', onKey, true);
  return {
    getSource: () => source,
    destroy: () => window.removeEventListener('keydown', onKey, true),
  };
}
