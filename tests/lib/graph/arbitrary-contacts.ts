import fc from 'fast-check';
import { BLANK_ACTOR } from '@/lib/network/blank-actor';
import type { Evidence, Network, Relationship } from '@/lib/network/network';

/**
 * Small networks dense enough to have many channels: ties side by side, from an actor to itself, with third roles,
 * denied, judged and not; and actors that are not in the order of their ids.
 */
const ACTORS = ['m', 'c', 'x', 'a', 'k', 'b', 'z'];
const DOCUMENTS = ['p', 'q', 'r', 's'];
const RELIABILITIES = ['A', 'C', 'F', null] as const;
const TYPES = ['talks-to', 'talks-to', 'asks', 'mediates-via', 'envoy-to', 'member-of', 'opposes'];
const DATES = [null, null, '2020', '2022-05', '2024'];

const actorId = fc.constantFrom(...ACTORS);

const evidence: fc.Arbitrary<readonly Evidence[]> = fc.array(
  fc.record({
    document: fc.constantFrom(...DOCUMENTS),
    attribution: fc.constant(''),
    speaker: fc.constant(null),
    excerpt: fc.constant(''),
    locator: fc.constant(''),
    date: fc.constant(null),
    credibility: fc.constantFrom(1 as const, 4 as const, null),
  }),
  { maxLength: 2 },
);

function arbitraryTie(id: string): fc.Arbitrary<Relationship> {
  return fc
    .record({
      type: fc.constantFrom(...TYPES),
      source: actorId,
      target: actorId,
      third: fc.option(actorId),
      from: fc.constantFrom(...DATES),
      to: fc.constantFrom(...DATES),
      evidence,
    })
    .map(({ third, from, to, ...tie }) => {
      const [first, last] = from !== null && to !== null && from > to ? [to, from] : [from, to];
      return {
        id,
        ...tie,
        onBehalfOf: tie.type === 'envoy-to' ? third : null,
        toward: tie.type === 'mediates-via' ? third : null,
        claim: null,
        modality: null,
        from: first,
        to: last,
        notes: '',
      };
    });
}

/** The last tie is a denial of what these ties are said to be. */
function toDenial(id: string): Relationship {
  return {
    id,
    type: 'denies',
    source: 'a',
    target: 'b',
    onBehalfOf: null,
    toward: null,
    claim: 'denied',
    modality: null,
    from: null,
    to: null,
    notes: '',
    evidence: [],
  };
}

export const arbitraryContacts: fc.Arbitrary<Network> = fc.integer({ min: 0, max: 16 }).chain((count) => {
  const ids = Array.from({ length: count }, (_, i) => `t${i}`);
  return fc
    .record({ ties: fc.tuple(...ids.map(arbitraryTie)), denied: fc.subarray(ids) })
    .map(({ ties, denied }) => ({
      format: 'backchannel/1' as const,
      id: 'contacts',
      title: 'Contacts',
      description: '',
      asOf: null,
      between: null,
      actors: ACTORS.map((id) => ({ ...BLANK_ACTOR, id, kind: 'person' as const, name: id.toUpperCase() })),
      documents: DOCUMENTS.map((id, i) => ({
        id,
        title: id,
        publisher: '',
        authors: [],
        published: null,
        url: '',
        reliability: RELIABILITIES[i] ?? null,
      })),
      relationships: [...ties, toDenial('denial')],
      claims: [
        {
          id: 'denied',
          statement: 'They met.',
          relationships: denied,
          meetings: [],
          notes: '',
          evidence: [],
        },
      ],
      meetings: [],
      relationshipTypes: [],
    }));
});

/** Two sides without a common member. */
export const arbitrarySides = fc
  .tuple(fc.shuffledSubarray(ACTORS, { minLength: 2, maxLength: 4 }), fc.integer({ min: 1, max: 3 }))
  .map(([actors, cut]) => {
    const at = Math.min(cut, actors.length - 1);
    return { from: actors.slice(0, at), to: actors.slice(at) };
  });

/** The same with groups and a state among the actors, leaders, and countries. */
export const arbitraryParties: fc.Arbitrary<Network> = fc
  .tuple(
    arbitraryContacts,
    fc.tuple(
      ...ACTORS.map(() =>
        fc.constantFrom('person' as const, 'person' as const, 'group' as const, 'state' as const),
      ),
    ),
    fc.tuple(...ACTORS.map(() => fc.constantFrom(null, null, 'LB', 'US'))),
    fc.constantFrom('leads', 'ally-of', 'member-of'),
  )
  .map(([network, kinds, countries, type]) => ({
    ...network,
    actors: network.actors.map((actor, i) => ({
      ...actor,
      kind: kinds[i] ?? ('person' as const),
      country: countries[i] ?? null,
    })),
    relationships: network.relationships.map((tie, i) =>
      i % 4 === 1 && tie.type !== 'denies' ? { ...tie, type, toward: null, onBehalfOf: null } : tie,
    ),
  }));
