import cytoscape, { type Core, type EdgeSingular } from 'cytoscape';
import { toElements } from '@/lib/cytoscape/elements';
import { buildStylesheet } from '@/lib/cytoscape/stylesheet';
import { type CanvasTheme, LIGHT_THEME } from '@/lib/view/canvas-theme';
import type { View } from '@/lib/view/view';
import type { StandingId } from '@/lib/vocabulary/standings';
import { actor, leg, TYPES, view } from './small-view';

let cy: Core | null = null;

/** Draws a view with all its styles, and no screen, until the next one is drawn or the test ends. */
export function draw(shown: View, theme: CanvasTheme = LIGHT_THEME, fontRevision = 1): Core {
  cy?.destroy();
  cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style: buildStylesheet(TYPES, theme, fontRevision),
    elements: toElements(shown, {}, { NO: 'data:image/svg+xml,flag' }),
  });
  return cy;
}

afterEach(() => {
  cy?.destroy();
  cy = null;
});

export const PAIR = [actor('a'), actor('b')];

/** Draws one tie between two actors. */
export function drawTie(type: string, standing: StandingId, rest = {}, theme = LIGHT_THEME): EdgeSingular {
  return draw(view(PAIR, [leg('a', 'b', { type, standing, ...rest })]), theme).edges()[0] as EdgeSingular;
}

export function toRgb(hex: string): string {
  const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return `rgb(${channels.join(',')})`;
}
