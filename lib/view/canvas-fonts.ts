import type { ViewActor } from './view';

const FAMILIES = ['IBM Plex Sans Variable', 'IBM Plex Sans Arabic', 'IBM Plex Sans Hebrew'];

/** Of names, and of what closed sides are called, which have their numbers as well. */
const WEIGHTS = { name: 500, side: 600 } as const;
const DIGITS = '0123456789';

/** A label in the wrong face is better than none for longer. */
const PATIENCE_MS = 900;

/** What is written on a map. */
type Named = Pick<ViewActor, 'name' | 'sideCount'>;

/** Returns whether the faces that names are set in have arrived, as far as the page declares them. */
export function areFontsLoaded(actors: readonly Named[]): boolean {
  return listFaces(actors).every(({ face, letters }) => document.fonts.check(face, letters));
}

/**
 * Waits for the faces that names are set in, as far as the page declares them, for so many milliseconds at most. Returns those
 * that have come. A canvas draws what it has, and would keep the wrong face. Never rejects: a face that does not load leaves
 * its fallback.
 */
export async function loadFonts(
  actors: readonly Named[],
  patience: number = PATIENCE_MS,
): Promise<readonly FontFace[]> {
  const loading = listFaces(actors).map(({ face, letters }) =>
    document.fonts.load(face, letters).catch(() => []),
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

/** The faces in which something is written, with the letters: a browser loads those of their scripts alone. */
function listFaces(actors: readonly Named[]): readonly { readonly face: string; readonly letters: string }[] {
  const [names, sides] = [new Set<string>(), new Set(DIGITS)];
  for (const { name, sideCount } of actors)
    for (const letter of name) (sideCount === undefined ? names : sides).add(letter);
  const letters = { name: [...names].join(''), side: [...sides].join('') };
  return FAMILIES.flatMap((family) =>
    (['name', 'side'] as const).map((of) => ({
      face: `${WEIGHTS[of]} 13px "${family}"`,
      letters: letters[of],
    })),
  );
}
