import type { ViewContext } from '@/lib/explorer/parameter-forms';
import { buildNetworkGraph } from '@/lib/graph/model/network-graph';
import { BLANK_ACTOR } from '@/lib/network/blank-actor';
import type { Actor, Network, Relationship } from '@/lib/network/network';
import { RELATIONSHIP_TYPES } from '@/lib/vocabulary/relationship-types';

export const ACTORS = ['envoy', 'go-between', 'militia', 'republic'] as const;
export const DOCUMENTS = ['cable', 'daily', 'weekly'] as const;
export const TIES = ['mission', 'denial'] as const;
/** Those who tell anything: nobody gives evidence. */
export const TELLERS = ['speaker:militia'] as const;
export const CLAIMS = ['offer', 'visit'] as const;
/** The vocabulary's types, then the one that this network adds. */
export const TYPES: readonly string[] = [...RELATIONSHIP_TYPES.map(({ id }) => id), 'shelters'];

/** envoy —envoy-to→ militia, and a denial of the offer; three documents, two claims, one type of its own. */
export function createSmallContext(defaultLens: ViewContext['defaultLens'] = 'mediation'): ViewContext {
  return { graph: buildNetworkGraph(createSmallNetwork()), defaultLens };
}

function createSmallNetwork(): Network {
  const [backs] = RELATIONSHIP_TYPES.filter(({ id }) => id === 'backs');
  if (!backs) throw new Error('The vocabulary has no type "backs".');
  return {
    format: 'backchannel/1',
    id: 'small',
    title: 'Small',
    description: '',
    asOf: null,
    between: null,
    actors: ACTORS.map(createActor),
    documents: DOCUMENTS.map((id) => ({
      id,
      title: id,
      publisher: '',
      authors: [],
      published: null,
      url: '',
      reliability: null,
    })),
    relationships: [
      createTie({ id: 'mission', type: 'envoy-to', source: 'envoy', target: 'militia' }),
      createTie({ id: 'denial', type: 'denies', source: 'militia', target: 'envoy', claim: 'offer' }),
    ],
    claims: CLAIMS.map((id) => ({
      id,
      statement: id,
      relationships: [],
      meetings: [],
      notes: '',
      evidence: [],
    })),
    meetings: [],
    relationshipTypes: [{ ...backs, id: 'shelters', label: 'shelters' }],
  };
}

function createActor(id: string): Actor {
  return { ...BLANK_ACTOR, id, kind: 'person', name: id };
}

function createTie(
  tie: Pick<Relationship, 'id' | 'type' | 'source'> &
    Partial<Relationship> &
    ({ readonly target: string; readonly claim?: null } | { readonly claim: string }),
): Relationship {
  return {
    onBehalfOf: null,
    toward: null,
    target: null,
    claim: null,
    modality: null,
    from: null,
    to: null,
    notes: '',
    evidence: [],
    ...tie,
  };
}
