const FAMILIES = ['IBM Plex Sans Variable', 'IBM Plex Sans Arabic', 'IBM Plex Sans Hebrew'];

/** A label in the wrong face is better than none for longer. */
const PATIENCE_MS = 900;

/**
 * Waits for the faces that names are set in, as far as the page declares them. A canvas draws what it has, and would
 * keep the wrong face. Never rejects: a face that does not load leaves its fallback.
 */
export async function loadFonts(names: readonly string[]): Promise<void> {
  const text = [...new Set(names.join(''))].join('');
  const loading = FAMILIES.flatMap((family) =>
    [500, 600].map((weight) => document.fonts.load(`${weight} 13px "${family}"`, text)),
  );
  const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
  await Promise.race([Promise.allSettled(loading), patience]);
}

/** Calls back whenever one of the faces has arrived, for a script that was not on the map before. Returns what ends the watch. */
export function watchFonts(onArrival: () => void): () => void {
  const listen = (event: Event) => {
    const { fontfaces } = event as FontFaceSetLoadEvent;
    if (fontfaces.some(({ family }) => FAMILIES.includes(family.replaceAll('"', '')))) onArrival();
  };
  document.fonts.addEventListener('loadingdone', listen);
  return () => document.fonts.removeEventListener('loadingdone', listen);
}
