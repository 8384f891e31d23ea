import type { Evidence, Network, Relationship } from '../network';
import { collectTypes } from '../types-of';
import type { Change } from './change';
import { toFreeId } from './free-id';
import { toThingWords } from './thing-words';

/** Who denies which claim; to whom, and by what evidence, when that is known. */
export type Denial = {
  readonly denier: string;
  readonly claim: string;
  readonly target: string;
  readonly evidence?: readonly Evidence[];
};

/**
 * Returns to whom an actor denies a claim: the other party to what is claimed. It is the other end of a tie of the claim
 * that the denier, or whom it belongs to, stands at; else who makes the claim; else who is said to have acted. Null when
 * the claim names nobody else.
 */
export function findDenialTarget(network: Network, denier: string, claim: string): string | null {
  const denied = network.claims.find(({ id }) => id === claim);
  if (!denied) return null;
  const listed = new Set(denied.relationships);
  const ties = network.relationships.filter(({ id }) => listed.has(id));
  const speakers = denied.evidence.map(({ speaker }) => speaker);
  const own = new Set([denier]);
  const found = findOtherEnd(ties, own) ?? findOtherEnd(ties, collectOffices(network, denier));
  const others = [found, ...speakers, ...ties.flatMap(({ source, target }) => [source, target])];
  return others.find((id) => id !== null && id !== denier) ?? null;
}

/** Returns the change that adds a denial, as a tie of the vocabulary’s type for it. */
export function buildDenial(network: Network, { denier, claim, target, evidence = [] }: Denial): Change {
  const id = toFreeId(network, 'relationships', `${denier} denies ${claim}`);
  const actor = network.actors.find((each) => each.id === denier);
  const denied = network.claims.find((each) => each.id === claim);
  const who = actor ? toThingWords(network, 'actors', actor) : denier;
  const what = denied ? toThingWords(network, 'claims', denied) : claim;
  const thing = { id, type: 'denies', source: denier, target, claim, evidence };
  return {
    label: `add that ${who} denies ${what}`,
    operations: [{ op: 'add', list: 'relationships', thing, before: null }],
  };
}

function findOtherEnd(ties: readonly Relationship[], own: ReadonlySet<string>): string | null {
  for (const { source, target } of ties) {
    if (own.has(source) !== own.has(target)) return own.has(source) ? target : source;
  }
  return null;
}

/** Returns an actor and whom it belongs to, over offices and memberships, however many there are between. */
function collectOffices({ relationships, relationshipTypes }: Network, actor: string): ReadonlySet<string> {
  const types = collectTypes({ relationshipTypes });
  const memberships = relationships.filter(({ type }) => types.get(type)?.family === 'membership');
  const own = new Set([actor]);
  for (const id of own) for (const { source, target } of memberships) if (source === id) own.add(target);
  return own;
}
