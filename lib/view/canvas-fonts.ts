const FAMILIES = ['IBM Plex Sans Variable', 'IBM Plex Sans Arabic', 'IBM Plex Sans Hebrew'];

const WEIGHTS = [500, 600] as const;

/** A label in the wrong face is better than none for longer. */
const PATIENCE_MS = 900;

/** Returns whether the faces that names are set in have arrived, as far as the page declares them. */
export function areFontsLoaded(names: readonly string[]): boolean {
  const text = toLetters(names);
  return FAMILIES.every((family) =>
    WEIGHTS.every((weight) => document.fonts.check(toFace(family, weight), text)),
  );
}

/**
 * Waits for the faces that names are set in, as far as the page declares them, for so many milliseconds at most. Returns those
 * that have come. A canvas draws what it has, and would keep the wrong face. Never rejects: a face that does not load leaves
 * its fallback.
 */
export async function loadFonts(
  names: readonly string[],
  patience: number = PATIENCE_MS,
): Promise<readonly FontFace[]> {
  const text = toLetters(names);
  const loading = FAMILIES.flatMap((family) =>
    WEIGHTS.map((weight) => document.fonts.load(toFace(family, weight), text).catch(() => [])),
  );
  const tooLong = new Promise<[]>((resolve) => setTimeout(() => resolve([]), patience));
  return Promise.race([Promise.all(loading).then((faces) => faces.flat()), tooLong]);
}

/** Calls back whenever faces have arrived, for a script that was not on the map before. Returns what ends the watch. */
export function watchFonts(onArrival: (faces: readonly FontFace[]) => void): () => void {
  const listen = (event: Event) => {
    const { fontfaces } = event as FontFaceSetLoadEvent;
    if (fontfaces.some(({ family }) => FAMILIES.includes(family.replaceAll('"', '')))) onArrival(fontfaces);
  };
  document.fonts.addEventListener('loadingdone', listen);
  return () => document.fonts.removeEventListener('loadingdone', listen);
}

function toFace(family: string, weight: number): string {
  return `${weight} 13px "${family}"`;
}

function toLetters(names: readonly string[]): string {
  return [...new Set(names.join(''))].join('');
}
