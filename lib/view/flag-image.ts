import type { Network } from '@/lib/network/network';

/** Returns the flag that an SVG draws as a `data:` URI, as the map and figures take it. */
export function toFlagImage(svg: string): string {
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

/** Returns the codes of the countries whose flags a network shows: those of its states, each once. */
export function listFlagged({ actors }: Pick<Network, 'actors'>): readonly string[] {
  const countries = actors.map(({ kind, country }) => (kind === 'state' ? country : null));
  return [...new Set(countries.filter((country) => country !== null))];
}
