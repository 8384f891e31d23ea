import type { Core } from 'cytoscape';
import type { View } from '@/lib/view/view';
import { buildStylesheet } from './stylesheet';
import type { CanvasTheme } from './theme';

/** The families of the map, and the letters for which each is loaded. */
const FAMILIES = [
  { family: 'IBM Plex Sans Variable', letters: /./u },
  { family: 'IBM Plex Sans Arabic', letters: /\p{Script=Arabic}/u },
  { family: 'IBM Plex Sans Hebrew', letters: /\p{Script=Hebrew}/u },
] as const;

/** A label in the wrong face is better than none for longer. */
const PATIENCE_MS = 900;
/** How long a map waits for its faces before it is drawn without names: its picture stands meanwhile. */
const SHORT_PATIENCE_MS = 250;

export type CanvasStyle = {
  readonly setTheme: (theme: CanvasTheme) => void;
  readonly getTheme: () => CanvasTheme;
  /** Draws ties by these types. One that is gone keeps its look: its ties stay on the canvas until the next patch. */
  readonly setTypes: (types: View['types']) => void;
  readonly destroy: () => void;
};

/**
 * Keeps the stylesheet of a Cytoscape that was created without fonts: labels appear once these are there, and again when
 * another script's come. To apply a stylesheet takes a large map long: where the fonts are there already, `hasFonts` says that
 * it was created with its labels, and nothing is applied before something changes.
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
  if (!hasFonts) {
    loadFonts(listLetters(view), PATIENCE_MS).then((faces) => {
      for (const face of faces) awaited.add(face);
      showLabels();
    });
  }
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
    destroy: unwatch,
  };
}

/**
 * Waits a moment for the faces in which the names of a view are set. Returns whether they are there: a canvas that is created
 * then has its labels, and is not styled twice.
 */
export async function awaitFonts(view: View): Promise<boolean> {
  const text = listLetters(view);
  const areThere = () => listFonts(text).every((font) => document.fonts.check(font, text));
  if (!areThere()) await loadFonts(text, SHORT_PATIENCE_MS);
  return areThere();
}

/** Returns each letter of the names of a view once. */
function listLetters({ actors }: View): string {
  const letters = new Set<string>();
  for (const { name } of actors) for (const letter of name) letters.add(letter);
  return [...letters].join('');
}

/** Returns the fonts in which a text is set, as CSS names them. */
function listFonts(text: string): readonly string[] {
  return FAMILIES.filter(({ letters }) => letters.test(text)).flatMap(({ family }) =>
    [500, 600].map((weight) => `${weight} 13px "${family}"`),
  );
}

/**
 * Waits for the faces that a text is set in, as far as the page declares them. A canvas draws what it has, and would
 * keep the wrong face. Resolves with those that have come. Never rejects: a face that does not load leaves its fallback.
 */
async function loadFonts(text: string, patience: number): Promise<readonly FontFace[]> {
  const loading = listFonts(text).map((font) => document.fonts.load(font, text));
  const settled = Promise.allSettled(loading).then((results) =>
    results.flatMap((result) => (result.status === 'fulfilled' ? result.value : [])),
  );
  const tooLong = new Promise<[]>((resolve) => setTimeout(() => resolve([]), patience));
  return Promise.race([settled, tooLong]);
}

/** Calls back whenever one of the faces has arrived, for a script that was not on the map before. */
function watchFonts(onArrival: (faces: readonly FontFace[]) => void): () => void {
  const listen = (event: Event) => {
    const { fontfaces } = event as FontFaceSetLoadEvent;
    const arrived = fontfaces.map(({ family }) => family.replaceAll('"', ''));
    if (FAMILIES.some(({ family }) => arrived.includes(family))) onArrival(fontfaces);
  };
  document.fonts.addEventListener('loadingdone', listen);
  return () => document.fonts.removeEventListener('loadingdone', listen);
}
