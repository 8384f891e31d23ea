import type { Core } from 'cytoscape';
import type { CanvasTheme } from '@/lib/view/canvas-theme';
import { computeEnclosure } from '@/lib/view/enclosures';
import type { Positions } from '@/lib/view/positions';
import { toSideLook } from '@/lib/view/side-hues';
import type { View } from '@/lib/view/view';
import { toNodeId } from './elements';

const SVG = 'http://www.w3.org/2000/svg';

/** The size of the name of an open side, and how far it stands above the circle, in CSS pixels. */
const NAME_SIZE = 13;
const NAME_GAP = 6;
const SIDE_DASH = '7 5';

export type CanvasSides = { readonly update: (view: View) => void; readonly destroy: () => void };

/**
 * Draws the open sides of a grouped map: a tinted circle under the actors of each, with its name above, which selects the side. They
 * follow the camera and whoever is dragged. A map without groups has none.
 */
export function createCanvasSides(
  cy: Core,
  container: HTMLElement,
  first: View,
  { getTheme, select }: { readonly getTheme: () => CanvasTheme; readonly select: (side: string) => void },
): CanvasSides {
  const [under, over] = [createLayer('0'), createLayer('1')];
  let view = first;
  let pending = 0;

  const draw = () => {
    pending = 0;
    const open = (view.sides ?? []).filter(({ isOpen, actors }) => isOpen && actors.length > 1);
    if (open.length === 0) {
      under.remove();
      over.remove();
      return;
    }
    if (!under.isConnected) {
      container.prepend(under);
      container.append(over);
    }
    const theme = getTheme();
    const [zoom, pan] = [cy.zoom(), cy.pan()];
    const circles: SVGElement[] = [];
    const names: SVGElement[] = [];
    for (const { id, label, actors, hue } of open) {
      const circle = computeEnclosure(readPositions(cy, actors));
      if (!circle) continue;
      const [x, y, r] = [circle.x * zoom + pan.x, circle.y * zoom + pan.y, circle.radius * zoom];
      circles.push(create('circle', { cx: x, cy: y, r, ...toLook(hue, theme) }));
      names.push(createName(id, label, { x, y: y - r - NAME_GAP }, theme));
    }
    under.replaceChildren(...circles);
    over.replaceChildren(...names);
  };
  const later = () => {
    pending ||= requestAnimationFrame(draw);
  };
  const choose = (event: Event) => {
    const name = event.target instanceof Element ? event.target.closest<SVGElement>('[data-side]') : null;
    if (name?.dataset.side !== undefined) select(name.dataset.side);
  };
  cy.on('viewport resize', later);
  cy.on('position add remove', 'node', later);
  over.addEventListener('click', choose);
  draw();
  return {
    update: (next) => {
      view = next;
      later();
    },
    destroy: () => {
      cancelAnimationFrame(pending);
      cy.off('viewport resize', later);
      cy.off('position add remove', 'node', later);
      under.remove();
      over.remove();
    },
  };
}

/** The layers of open sides are for the eye: the list of sides has them for everybody. */
function createLayer(zIndex: string): SVGSVGElement {
  const layer = document.createElementNS(SVG, 'svg');
  layer.setAttribute('aria-hidden', 'true');
  Object.assign(layer.style, { position: 'absolute', inset: '0', width: '100%', height: '100%', zIndex });
  layer.style.pointerEvents = 'none';
  return layer;
}

function readPositions(cy: Core, actors: readonly string[]): readonly Positions[string][] {
  return actors.flatMap((id) => {
    const node = cy.getElementById(toNodeId(id));
    return node.nonempty() ? [node.position()] : [];
  });
}

function toLook(hue: number | undefined, theme: CanvasTheme): Readonly<Record<string, string | number>> {
  const { ground, border, isDashed } = toSideLook(hue, theme);
  const look = { fill: ground, stroke: border, 'stroke-width': 1.4 };
  return isDashed ? { ...look, 'stroke-dasharray': SIDE_DASH } : look;
}

function createName(
  side: string,
  label: string,
  { x, y }: { readonly x: number; readonly y: number },
  theme: CanvasTheme,
): SVGElement {
  const name = create('text', {
    x,
    y,
    'text-anchor': 'middle',
    'font-size': NAME_SIZE,
    'font-weight': 600,
    fill: theme.ink,
    stroke: theme.background,
    'stroke-width': 4,
    'stroke-linejoin': 'round',
    'paint-order': 'stroke',
  });
  name.textContent = label;
  name.dataset.side = side;
  name.style.pointerEvents = 'auto';
  name.style.cursor = 'pointer';
  return name;
}

function create(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}
