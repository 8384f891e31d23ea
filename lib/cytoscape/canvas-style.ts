import type { Core } from 'cytoscape';
import { loadFonts, watchFonts } from '@/lib/view/canvas-fonts';
import type { CanvasTheme } from '@/lib/view/canvas-theme';
import type { View } from '@/lib/view/view';
import { buildStylesheet } from './stylesheet';

export type CanvasStyle = {
  readonly setTheme: (theme: CanvasTheme) => void;
  readonly getTheme: () => CanvasTheme;
  /** Draws ties by these types. One that is gone keeps its look: its ties stay on the canvas until the next patch. */
  readonly setTypes: (types: View['types']) => void;
  /** Resolves once labels are drawn. */
  readonly whenLabelled: () => Promise<void>;
  readonly destroy: () => void;
};

/**
 * Keeps the stylesheet of a Cytoscape: labels appear once their fonts are there, and again when another script's come. To apply a
 * stylesheet takes a large map long: where the fonts are there already, `hasFonts` says that it was created with its labels, and
 * nothing is applied before something changes.
 */
export function createCanvasStyle(
  cy: Core,
  view: View,
  firstTheme: CanvasTheme,
  hasFonts: boolean,
): CanvasStyle {
  let theme = firstTheme;
  let given = view.types;
  let types = given;
  let fontRevision = hasFonts ? 1 : 0;
  const restyle = () => {
    if (!cy.destroyed()) cy.style(buildStylesheet(types, theme, fontRevision));
  };
  const showLabels = () => {
    fontRevision += 1;
    restyle();
  };
  // What was waited for is told once more as it arrives.
  const awaited = new Set<FontFace>();
  const unwatch = watchFonts((faces) => {
    if (fontRevision > 0 && faces.some((face) => !awaited.has(face))) showLabels();
  });
  const loading = hasFonts
    ? Promise.resolve()
    : loadFonts(view.actors).then((faces) => {
        for (const face of faces) awaited.add(face);
        showLabels();
      });
  return {
    setTheme: (next) => {
      if (next === theme) return;
      theme = next;
      restyle();
    },
    getTheme: () => theme,
    setTypes: (next) => {
      if (next === given) return;
      given = next;
      types = new Map([...types, ...next]);
      restyle();
    },
    whenLabelled: () => loading,
    destroy: unwatch,
  };
}
