import type { CanvasTheme } from '@/lib/view/canvas-theme';
import type { Point } from '@/lib/view/positions';
import type { RenderedBox } from './node-boxes';

const SVG = 'http://www.w3.org/2000/svg';

/** Across the handle, in pixels, with the room around it in which it is caught. */
const HANDLE = 26;
/** How high above the middle of a small shape it stands at least: the name may begin beside it. */
const LEAST_RISE = 10;

export type DrawingOverlay = {
  /** What is dragged to draw a tie. There is a key for the same, so that it says nothing to who does not see it. */
  readonly handle: HTMLElement;
  /** Puts the handle beside a shape, at its upper corner, or at its lower one where a name stands above; null takes it away. */
  readonly showHandle: (beside: RenderedBox | null, theme: CanvasTheme, isNameAbove: boolean) => void;
  /** Draws a line from a shape to the pointer, or to the shape that it has reached. */
  readonly draw: (from: RenderedBox, to: Point, reached: RenderedBox | null, theme: CanvasTheme) => void;
  readonly clear: () => void;
  readonly destroy: () => void;
};

/** Lays over a canvas what a tie is drawn with: a handle, and a line that follows the pointer. */
export function createDrawingOverlay(container: HTMLElement): DrawingOverlay {
  const picture = document.createElementNS(SVG, 'svg');
  const line = document.createElementNS(SVG, 'line');
  const ring = document.createElementNS(SVG, 'rect');
  picture.append(line, ring);
  Object.assign(picture.style, { position: 'absolute', inset: '0', width: '100%', height: '100%' });
  Object.assign(picture.style, { pointerEvents: 'none', display: 'none', zIndex: '1' });
  picture.setAttribute('aria-hidden', 'true');
  const handle = createHandle();
  container.append(picture, handle);
  return {
    handle,
    showHandle: (beside, theme, isNameAbove) => {
      handle.style.display = beside ? 'grid' : 'none';
      if (!beside) return;
      handle.style.left = `${beside.x + beside.halfWidth - HANDLE / 2 + 9}px`;
      const rise = Math.max(beside.halfHeight, LEAST_RISE) + 3;
      handle.style.top = `${beside.y + (isNameAbove ? rise : -rise) - HANDLE / 2}px`;
      handle.style.setProperty('--handle-ink', theme.accent);
      handle.style.setProperty('--handle-ground', theme.background);
    },
    draw: (from, to, reached, theme) => {
      const end = reached ?? to;
      setNumbers(line, { x1: from.x, y1: from.y, x2: end.x, y2: end.y });
      line.setAttribute('stroke', theme.accent);
      line.setAttribute('stroke-width', '2.5');
      line.setAttribute('stroke-linecap', 'round');
      line.setAttribute('stroke-dasharray', reached ? 'none' : '2 6');
      picture.style.display = 'block';
      ring.style.display = reached ? 'block' : 'none';
      if (reached) drawRing(ring, reached, theme);
    },
    clear: () => {
      picture.style.display = 'none';
    },
    destroy: () => {
      picture.remove();
      handle.remove();
    },
  };
}

function createHandle(): HTMLElement {
  const handle = document.createElement('div');
  handle.setAttribute('aria-hidden', 'true');
  handle.title = 'Drag to another actor to draw a tie';
  handle.dataset.drawHandle = '';
  Object.assign(handle.style, {
    position: 'absolute',
    display: 'none',
    placeItems: 'center',
    width: `${HANDLE}px`,
    height: `${HANDLE}px`,
    cursor: 'crosshair',
    touchAction: 'none',
    zIndex: '2',
  });
  const dot = document.createElement('div');
  Object.assign(dot.style, {
    width: '12px',
    height: '12px',
    borderRadius: '50%',
    background: 'var(--handle-ink)',
    border: '2px solid var(--handle-ground)',
  });
  handle.append(dot);
  return handle;
}

function drawRing(ring: SVGRectElement, box: RenderedBox, theme: CanvasTheme): void {
  const [halfWidth, halfHeight] = [box.halfWidth + 7, box.halfHeight + 7];
  setNumbers(ring, {
    x: box.x - halfWidth,
    y: box.y - halfHeight,
    width: halfWidth * 2,
    height: halfHeight * 2,
    rx: Math.min(halfWidth, halfHeight),
  });
  ring.setAttribute('fill', 'none');
  ring.setAttribute('stroke', theme.accent);
  ring.setAttribute('stroke-width', '3');
}

function setNumbers(element: SVGElement, numbers: Readonly<Record<string, number>>): void {
  for (const [name, value] of Object.entries(numbers)) element.setAttribute(name, String(value));
}
