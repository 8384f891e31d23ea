import type { Network } from '@/lib/network/network';

/** On a map of more actors, the flags of people would be specks. */
const MAX_WITH_FLAGGED_PEOPLE = 60;

/** The size that a flag has as an image: one without a size of its own is not drawn on a canvas by every browser. */
export const FLAG_SIZE = 'width="180" height="120"';

/** Returns the flag that an SVG draws as a `data:` URI, as the map and figures take it. */
export function toFlagImage(svg: string): string {
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

/** Returns whether people have the flags of their countries on a map of so many actors. */
export function showsFlagsOfPeople(actorCount: number): boolean {
  return actorCount <= MAX_WITH_FLAGGED_PEOPLE;
}

/** Returns the codes of the countries whose flags a map of these actors shows, each once: of states, and of people where they are few. */
export function listFlagged({ actors }: Pick<Network, 'actors'>): readonly string[] {
  const hasPeople = showsFlagsOfPeople(actors.length);
  const countries = actors.map(({ kind, country }) =>
    kind === 'state' || (kind === 'person' && hasPeople) ? country : null,
  );
  return [...new Set(countries.filter((country) => country !== null))];
}

/**
 * Where the flag of a person stands: its middle from that of the circle, and its size, in shares of the radius. It is in the corner of
 * the square around the circle, and needs no room beside it.
 */
export const BADGE = { x: 0.44, y: 0.62, width: 1.12, height: 0.76 } as const;

/** Returns a flag with a thin border, as a `data:` URI: small, and on paper, a white stripe would be lost. */
export function toBadge(flag: string): string {
  const svg = decodeURIComponent(flag.slice(flag.indexOf(',') + 1));
  const inner = svg.replace(
    FLAG_SIZE,
    'x="8" y="8" width="180" height="120" preserveAspectRatio="xMidYMid slice"',
  );
  return toFlagImage(
    `<svg xmlns="http://www.w3.org/2000/svg" width="98" height="68" viewBox="0 0 196 136"><rect width="196" height="136" fill="#221d16"/>${inner}</svg>`,
  );
}
