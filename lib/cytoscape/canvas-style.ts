import type { Core } from 'cytoscape';
import type { View } from '@/lib/view/view';
import { buildStylesheet } from './stylesheet';
import type { CanvasTheme } from './theme';

const FAMILIES = ['IBM Plex Sans Variable', 'IBM Plex Sans Arabic', 'IBM Plex Sans Hebrew'];

/** A label in the wrong face is better than none for longer. */
const PATIENCE_MS = 900;

export type CanvasStyle = {
  readonly setTheme: (theme: CanvasTheme) => void;
  readonly getTheme: () => CanvasTheme;
  /** Draws ties by these types. One that is gone keeps its look: its ties stay on the canvas until the next patch. */
  readonly setTypes: (types: View['types']) => void;
  readonly destroy: () => void;
};

/** Keeps the stylesheet of a Cytoscape: labels appear once their fonts are there, and again when another script's come. */
export function createCanvasStyle(cy: Core, view: View, firstTheme: CanvasTheme): CanvasStyle {
  let theme = firstTheme;
  let given = view.types;
  let types = given;
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
      if (next === given) return;
      given = next;
      types = new Map([...types, ...next]);
      restyle();
    },
    destroy: unwatch,
  };
}

/**
 * Waits for the faces that a text is set in, as far as the page declares them. A canvas draws what it has, and would
 * keep the wrong face. Never rejects: a face that does not load leaves its fallback.
 */
async function loadFonts(text: string): Promise<void> {
  const loading = FAMILIES.flatMap((family) =>
    [500, 600].map((weight) => document.fonts.load(`${weight} 13px "${family}"`, text)),
  );
  const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
  await Promise.race([Promise.allSettled(loading), patience]);
}

/** Calls back whenever one of the faces has arrived, for a script that was not on the map before. */
function watchFonts(onArrival: () => void): () => void {
  const listen = (event: Event) => {
    const { fontfaces } = event as FontFaceSetLoadEvent;
    if (fontfaces.some(({ family }) => FAMILIES.includes(family.replaceAll('"', '')))) onArrival();
  };
  document.fonts.addEventListener('loadingdone', listen);
  return () => document.fonts.removeEventListener('loadingdone', listen);
}
