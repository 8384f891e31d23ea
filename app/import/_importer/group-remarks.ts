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
