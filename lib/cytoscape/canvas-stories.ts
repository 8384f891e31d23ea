import type { Core } from 'cytoscape';
import type { CanvasTheme } from '@/lib/view/canvas-theme';
import { isOfSecond } from '@/lib/view/stories';
import type { View } from '@/lib/view/view';
import { toNodeId } from './elements';
import { followCamera } from './follow-camera';

/** How far a heading stays from the sides of the map, and from the actors below it, in CSS pixels. */
const EDGE = 10;
const ABOVE = 52;
/** The height of the words over the map, under which headings and the line begin. */
const TOP = 52;
const MIN_WIDTH = 300;

/** A part of the map in CSS pixels. */
type Area = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

export type CanvasStories = { readonly update: (view: View) => void; readonly destroy: () => void };

/**
 * Writes over each of two maps who tells it, and draws a line between them. The headings follow the camera, and stay in sight as
 * long as there is room. A view of one story has none.
 */
export function createCanvasStories(
  cy: Core,
  container: HTMLElement,
  first: View,
  getTheme: () => CanvasTheme,
): CanvasStories {
  const layer = document.createElement('div');
  layer.setAttribute('aria-hidden', 'true');
  Object.assign(layer.style, { position: 'absolute', inset: '0', overflow: 'hidden', zIndex: '1' });
  layer.style.pointerEvents = 'none';
  const [one, other, line] = [createHeading(), createHeading(), document.createElement('div')];
  line.style.position = 'absolute';
  layer.append(line, one, other);
  let view = first;

  const draw = () => {
    const areas = view.stories ? [toArea(cy, view, false), toArea(cy, view, true)] : [];
    const [here, there] = areas;
    if (!view.stories || !here || !there) {
      layer.remove();
      return;
    }
    if (!layer.isConnected) container.append(layer);
    const theme = getTheme();
    const size = { width: cy.width(), height: cy.height() };
    placeHeading(one, view.stories.first, here, size, theme);
    placeHeading(other, view.stories.second, there, size, theme);
    placeLine(line, here, there, theme);
  };
  const { later, stop } = followCamera(cy, draw);
  return {
    update: (next) => {
      view = next;
      later();
    },
    destroy: () => {
      stop();
      layer.remove();
    },
  };
}

function createHeading(): HTMLElement {
  const heading = document.createElement('div');
  heading.dataset.story = '';
  heading.dir = 'auto';
  Object.assign(heading.style, {
    position: 'absolute',
    transform: 'translateX(-50%)',
    textAlign: 'center',
    fontWeight: '600',
    fontSize: '14px',
    lineHeight: '1.3',
  });
  return heading;
}

/** Returns where the actors of a story stand on the screen; null when it shows none. */
function toArea(cy: Core, { actors, claims }: View, isSecond: boolean): Area | null {
  const [zoom, pan] = [cy.zoom(), cy.pan()];
  const area = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (const { id } of [...actors, ...claims]) {
    const node = isOfSecond(id) === isSecond ? cy.getElementById(toNodeId(id)) : null;
    if (!node || node.empty()) continue;
    const { x, y } = node.position();
    const [across, down] = [x * zoom + pan.x, y * zoom + pan.y];
    const [width, height] = [(node.width() * zoom) / 2, (node.height() * zoom) / 2];
    area.left = Math.min(area.left, across - width);
    area.right = Math.max(area.right, across + width);
    area.top = Math.min(area.top, down - height);
    area.bottom = Math.max(area.bottom, down + height);
  }
  return area.left > area.right ? null : area;
}

function placeHeading(
  heading: HTMLElement,
  words: string,
  { left, right, top, bottom }: Area,
  size: { readonly width: number; readonly height: number },
  theme: CanvasTheme,
): void {
  if (heading.textContent !== words) heading.textContent = words;
  const width = Math.min(Math.max(MIN_WIDTH, right - left), size.width - 2 * EDGE);
  const middle = Math.min(Math.max((left + right) / 2, width / 2 + EDGE), size.width - width / 2 - EDGE);
  const isGone = right < 0 || left > size.width || bottom < 0 || top > size.height;
  Object.assign(heading.style, {
    display: isGone ? 'none' : 'block',
    left: `${Math.round(middle)}px`,
    top: `${Math.round(Math.max(TOP, top - ABOVE))}px`,
    width: `${Math.round(width)}px`,
    color: theme.ink,
    textShadow: `0 0 3px ${theme.background}, 0 0 3px ${theme.background}, 0 0 6px ${theme.background}`,
  });
}

function placeLine(line: HTMLElement, one: Area, other: Area, theme: CanvasTheme): void {
  const isAcross = other.left > one.right;
  Object.assign(line.style, {
    background: theme.ink,
    opacity: '0.18',
    left: isAcross ? `${Math.round((one.right + other.left) / 2)}px` : '0',
    top: isAcross ? `${TOP}px` : `${Math.round((one.bottom + other.top - ABOVE / 2) / 2)}px`,
    width: isAcross ? '1px' : '100%',
    height: isAcross ? '100%' : '1px',
  });
}
