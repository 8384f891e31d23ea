import type { Remark } from '@/lib/formats/import-tables';

/** What is said of one or several places of a file. */
export type RemarkGroup = Omit<Remark, 'place'> & { readonly places: readonly string[] };

/** Returns remarks that say the same of several places as one, where the first of them stands. */
export function groupRemarks(remarks: readonly Remark[]): readonly RemarkGroup[] {
  const groups = new Map<string, RemarkGroup & { readonly places: string[] }>();
  for (const { place, ...said } of remarks) {
    const key = JSON.stringify([said.severity, said.message, said.fix]);
    const known = groups.get(key);
    const group = known ?? { ...said, places: [] };
    if (place !== '') group.places.push(place);
    if (!known) groups.set(key, group);
  }
  return [...groups.values()];
}

/** Returns places in words: lines of one table as "ties, lines 4, 7, 9". */
export function joinPlaces(places: readonly string[]): string {
  const parts = places.map((place) => /^(.*?)\b(line|row) ([\d,]+)$/.exec(place));
  const [first] = parts;
  const isOfOne = parts.every((part) => part && part[1] === first?.[1] && part[2] === first?.[2]);
  if (!first || parts.length < 2 || !isOfOne) return places.join(', ');
  return `${first[1]}${first[2]}s ${parts.map((part) => part?.[3]).join(', ')}`;
}
