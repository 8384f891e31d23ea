import type { Core } from 'cytoscape';
import type { View } from '@/lib/view/view';
import { loadFonts, watchFonts } from './canvas-fonts';
import { buildStylesheet } from './stylesheet';
import type { CanvasTheme } from './theme';

export type CanvasStyle = {
  readonly setTheme: (theme: CanvasTheme) => void;
  readonly getTheme: () => CanvasTheme;
  readonly setTypes: (types: View['types']) => void;
  readonly destroy: () => void;
};

/** Keeps the stylesheet of a Cytoscape: labels appear once their fonts are there, and again when another script's come. */
export function createCanvasStyle(cy: Core, view: View, firstTheme: CanvasTheme): CanvasStyle {
  let theme = firstTheme;
  let { types } = view;
  let fontRevision = 0;
  const restyle = () => {
    if (!cy.destroyed()) cy.style(buildStylesheet(types, theme, fontRevision));
  };
  const showLabels = () => {
    fontRevision += 1;
    restyle();
  };
  const unwatch = watchFonts(() => {
    if (fontRevision > 0) showLabels();
  });
  loadFonts([...new Set(view.actors.map(({ name }) => name).join(''))].join('')).then(showLabels);
  return {
    setTheme: (next) => {
      theme = next;
      restyle();
    },
    getTheme: () => theme,
    setTypes: (next) => {
      if (next === types) return;
      types = next;
      restyle();
    },
    destroy: unwatch,
  };
}
