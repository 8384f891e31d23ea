import type { Core } from 'cytoscape';
import type { CanvasTheme } from '@/lib/view/canvas-theme';
import { toSideLook } from '@/lib/view/side-hues';
import { placeSideTitles, type SideTitle, TITLE_LINE, TITLE_SIZE } from '@/lib/view/side-titles';
import type { View } from '@/lib/view/view';
import { toNodeId } from './elements';
import { followCamera } from './follow-camera';

const SVG = 'http://www.w3.org/2000/svg';

const SIDE_DASH = '7 5';

export type CanvasSides = { readonly update: (view: View) => void; readonly destroy: () => void };

/**
 * Draws the open sides of a grouped map: a tinted circle under the actors of each, with its name, which selects the side. They
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

  const draw = () => {
    const [zoom, pan] = [cy.zoom(), cy.pan()];
    const titles = placeSideTitles(view, (id) => readPlace(cy, id), zoom);
    if (titles.length === 0) {
      under.remove();
      over.remove();
      return;
    }
    if (!under.isConnected) {
      container.prepend(under);
      container.append(over);
    }
    const theme = getTheme();
    const circles = titles.map(({ circle, hue }) => {
      const [cx, cy, r] = [circle.x * zoom + pan.x, circle.y * zoom + pan.y, circle.radius * zoom];
      return create('circle', { cx, cy, r, ...toLook(hue, theme) });
    });
    const names = titles.map((title) => {
      const { left, right, top } = title.box;
      return createName(title, { x: ((left + right) / 2) * zoom + pan.x, y: top * zoom + pan.y }, theme);
    });
    under.replaceChildren(...circles);
    over.replaceChildren(...names);
  };
  const choose = (event: Event) => {
    const name = event.target instanceof Element ? event.target.closest<SVGElement>('[data-side]') : null;
    if (name?.dataset.side !== undefined) select(name.dataset.side);
  };
  const { later, stop } = followCamera(cy, draw);
  over.addEventListener('click', choose);
  return {
    update: (next) => {
      view = next;
      later();
    },
    destroy: () => {
      stop();
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

function readPlace(cy: Core, id: string): { readonly x: number; readonly y: number } | null {
  const node = cy.getElementById(toNodeId(id));
  return node.nonempty() ? node.position() : null;
}

function toLook(hue: number | undefined, theme: CanvasTheme): Readonly<Record<string, string | number>> {
  const { ground, border, isDashed } = toSideLook(hue, theme);
  const look = { fill: ground, stroke: border, 'stroke-width': 1.4 };
  return isDashed ? { ...look, 'stroke-dasharray': SIDE_DASH } : look;
}

/** `y`: the top of the first line. */
function createName(
  { id, lines }: SideTitle,
  { x, y }: { readonly x: number; readonly y: number },
  theme: CanvasTheme,
): SVGElement {
  const name = create('text', {
    'text-anchor': 'middle',
    'font-size': TITLE_SIZE,
    'font-weight': 600,
    fill: theme.ink,
    stroke: theme.background,
    'stroke-width': 4,
    'stroke-linejoin': 'round',
    'paint-order': 'stroke',
  });
  for (const [at, line] of lines.entries()) {
    const span = create('tspan', { x, y: y + at * TITLE_LINE + TITLE_SIZE });
    // What reads the whole of it, such as a copy, has a space between two lines.
    span.textContent = at + 1 < lines.length ? `${line} ` : line;
    name.append(span);
  }
  name.dataset.side = id;
  name.style.pointerEvents = 'auto';
  name.style.cursor = 'pointer';
  return name;
}

function create(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}
