import { LIMITS } from '../limits';
import { toSlug } from '../nearest';
import type { Evidence, Network } from '../network';
import { toUnnamedKey } from '../unnamed-speaker';
import type { Operation } from './change';
import { buildEvidenceEdit, type EvidenceList } from './edit-thing';

/** An unnamed speaker of a network: the key that tells it from others, and the first evidence in which it speaks. */
export type UnnamedSpeaker = { readonly key: string; readonly first: Evidence };

/** Of a speaker whose words hold no letter that a slug may have. */
const NAMELESS = 'unnamed';

/** Returns the unnamed speakers of a network, in the order in which they first speak. */
export function listUnnamedSpeakers(network: Network): readonly UnnamedSpeaker[] {
  const speakers = new Map<string, UnnamedSpeaker>();
  for (const { item } of listEvidence(network)) {
    const key = toUnnamedKey(item);
    if (key !== null && !speakers.has(key)) speakers.set(key, { key, first: item });
  }
  return [...speakers.values()];
}

/**
 * Returns the slug by which other evidence is said to be by an unnamed speaker, and the operations that give it to all evidence
 * of that speaker which has none yet. Null when nobody has that key.
 */
export function joinUnnamed(
  network: Network,
  key: string,
): { readonly slug: string; readonly operations: readonly Operation[] } | null {
  const spoken = listEvidence(network).filter(({ item }) => toUnnamedKey(item) === key);
  const [first] = spoken;
  if (!first) return null;
  const known = first.item.unnamedSpeaker;
  if (known) return { slug: known, operations: [] };
  const slug = toFreeSlug(network, first.item.attribution);
  const operations = spoken.flatMap(
    ({ owner, item }) =>
      buildEvidenceEdit(network, owner, { was: item, now: { ...item, unnamedSpeaker: slug } }).operations,
  );
  return { slug, operations };
}

type Owner = { readonly list: EvidenceList; readonly id: string };

function listEvidence(network: Network): readonly { readonly owner: Owner; readonly item: Evidence }[] {
  return (['relationships', 'claims', 'meetings'] as const).flatMap((list) =>
    network[list].flatMap(({ id, evidence }) => evidence.map((item) => ({ owner: { list, id }, item }))),
  );
}

function toFreeSlug(network: Network, words: string): string {
  const taken = new Set(listEvidence(network).map(({ item }) => item.unnamedSpeaker));
  const slug =
    toSlug(words)
      .slice(0, LIMITS.id - 10)
      .replace(/-+$/, '') || NAMELESS;
  if (!taken.has(slug)) return slug;
  let number = 2;
  while (taken.has(`${slug}-${number}`)) number += 1;
  return `${slug}-${number}`;
}
