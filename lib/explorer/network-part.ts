import type { FilterResult, NetworkFilter } from '@/lib/graph/filter/filter';
import { toFilterSentence } from '@/lib/graph/filter/filter-sentence';
import type { NetworkGraph } from '@/lib/graph/model/network-graph';
import { toKnownNetwork } from '@/lib/network/as-told-by';
import { withoutActors } from '@/lib/network/between';
import type { Actor, Claim, Meeting, Network, Relationship } from '@/lib/network/network';
import { JOINING_TYPES } from '@/lib/network/origins';

/** A part of a network that is a network itself, and what of it a filter hides but what it shows rests on. */
export type NetworkPart = {
  readonly network: Network;
  readonly added: { readonly actors: number; readonly relationships: number; readonly claims: number };
};

/**
 * Returns what a filter shows of a graph as a network that parses: with the claims on which shown ties rest, all denials of
 * these, and the actors whom ties and evidence name, also where the filter hides them. So everything in the part has the
 * standing that it has in the view, and no denial is lost. Documents and types of the network's own that nothing of the part
 * names are left out, and its description says that it is a part. Where nothing is hidden the network is the graph's own.
 */
export function toNetworkPart(
  graph: NetworkGraph,
  filter: NetworkFilter,
  shown: Pick<FilterResult, 'actors' | 'relationships' | 'claims' | 'meetings' | 'hidden'>,
): NetworkPart {
  const whole = graph.getAttribute('network');
  const countsAll = filter.without.length === 0 && filter.told.length === 0;
  if (countsAll && Object.values(shown.hidden).every((hidden) => hidden.length === 0)) {
    return { network: whole, added: { actors: 0, relationships: 0, claims: 0 } };
  }
  const known = toKnownNetwork(whole, filter);
  const basis = collectBasis(known, shown);
  const relationships = known.relationships.filter(({ id }) => basis.relationships.has(id));
  const claims = known.claims
    .filter(({ id }) => basis.claims.has(id))
    .map((claim) => ({
      ...claim,
      relationships: claim.relationships.filter((id) => basis.relationships.has(id)),
      meetings: claim.meetings.filter((id) => shown.meetings.has(id)),
    }));
  const meetings = known.meetings.filter(({ id }) => shown.meetings.has(id));
  const named = collectNamed(relationships, claims, meetings);
  const actors = known.actors.filter(({ id }) => shown.actors.has(id) || named.actors.has(id));
  const kept = new Set(actors.map(({ id }) => id));
  const network = {
    ...known,
    between: withoutActors(known.between, (id) => !kept.has(id)),
    description: describePart(whole.description, toFilterSentence(graph, filter)),
    actors,
    documents: known.documents.filter(({ id }) => named.documents.has(id)),
    relationships,
    claims,
    meetings,
    relationshipTypes: known.relationshipTypes.filter(({ id }) => named.types.has(id)),
  };
  return { network, added: countAdded({ actors, relationships, claims }, shown) };
}

function describePart(description: string, sentence: string): string {
  return [description, `A part of the network: ${sentence}.`].filter((text) => text !== '').join('\n\n');
}

type Ids = {
  readonly relationships: ReadonlySet<string>;
  readonly claims: ReadonlySet<string>;
};

/**
 * Returns what is shown with all that its standing rests on, until nothing is new: the claims of ties, the denials of claims, and
 * ties that make two who speak for them one voice.
 */
function collectBasis(network: Network, shown: Ids & Pick<FilterResult, 'meetings'>): Ids {
  const describe = createStandingReader(network);
  const relationships = new Set<string>();
  const claims = new Set<string>();
  let ties = network.relationships.filter(({ id }) => shown.relationships.has(id)).map(({ id }) => id);
  let said = network.claims
    .filter(({ id, meetings }) => shown.claims.has(id) || meetings.some((each) => shown.meetings.has(each)))
    .map(({ id }) => id);
  while (ties.length > 0 || said.length > 0) {
    for (const tie of ties) relationships.add(tie);
    for (const claim of said) claims.add(claim);
    const basis = { claims: ties.flatMap(describe.claims), ties: said.flatMap(describe.denials) };
    ties = [...basis.ties, ...describe.joins(relationships, claims)].filter((id) => !relationships.has(id));
    said = basis.claims.filter((id) => !claims.has(id));
  }
  return { relationships, claims };
}

function createStandingReader(network: Network) {
  const { relationships, claims } = network;
  const denials = relationships.flatMap(({ id, claim }) => (claim === null ? [] : [[claim, id] as const]));
  const denialsOf = group(denials);
  const rests = claims.flatMap((claim) => claim.relationships.map((tie) => [tie, claim.id] as const));
  const claimsOf = group([...rests, ...denials.map(([claim, tie]) => [tie, claim] as const)]);
  const joining = relationships.filter(({ type }) => JOINING_TYPES.has(type));
  return {
    claims: (tie: string) => claimsOf.get(tie) ?? [],
    denials: (claim: string) => denialsOf.get(claim) ?? [],
    joins: (ties: ReadonlySet<string>, said: ReadonlySet<string>) => {
      if (joining.length === 0) return [];
      const kept = [
        ...relationships.filter(({ id }) => ties.has(id)),
        ...claims.filter(({ id }) => said.has(id)),
      ];
      const speakers = new Set(kept.flatMap(({ evidence }) => evidence.map(({ speaker }) => speaker)));
      return joining
        .filter(({ source, target }) => speakers.has(source) && speakers.has(target))
        .map(({ id }) => id);
    },
  };
}

function group(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const [key, value] of pairs) {
    const known = groups.get(key);
    if (known) known.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

/** Returns every id that ties, claims, meetings and their evidence name. */
function collectNamed(
  relationships: readonly Relationship[],
  claims: readonly Claim[],
  meetings: readonly Meeting[],
) {
  const actors = new Set<string | null>();
  const documents = new Set<string>();
  const types = new Set<string>();
  for (const { type, source, target, onBehalfOf, toward } of relationships) {
    types.add(type);
    for (const actor of [source, target, onBehalfOf, toward]) actors.add(actor);
  }
  for (const { document, speaker } of [...relationships, ...claims, ...meetings].flatMap(
    ({ evidence }) => evidence,
  )) {
    documents.add(document);
    actors.add(speaker);
  }
  for (const { participants } of meetings) for (const { actor } of participants) actors.add(actor);
  return { actors, documents, types };
}

function countAdded(
  part: { readonly actors: readonly Actor[] } & Pick<Network, 'relationships' | 'claims'>,
  shown: Ids & { readonly actors: ReadonlySet<string> },
): NetworkPart['added'] {
  const count = (things: readonly { readonly id: string }[], ids: ReadonlySet<string>) =>
    things.filter(({ id }) => !ids.has(id)).length;
  return {
    actors: count(part.actors, shown.actors),
    relationships: count(part.relationships, shown.relationships),
    claims: count(part.claims, shown.claims),
  };
}
