import fc from 'fast-check';
import type { Evidence, Network } from '@/lib/network/network';
import { computeStandings } from '@/lib/network/standing';
import { arbitraryNetwork } from '@/tests/arbitraries/network';
import { createNetwork } from '@/tests/fixtures/create-network';

describe('laws of standing', () => {
  const withEvidence = (
    network: Network,
    change: (evidence: readonly Evidence[]) => readonly Evidence[],
  ): Network => ({
    ...network,
    relationships: network.relationships.map((tie) => ({ ...tie, evidence: change(tie.evidence) })),
    claims: network.claims.map((claim) => ({ ...claim, evidence: change(claim.evidence) })),
  });
  const toIds = (network: Network) => {
    const { relationships, claims } = computeStandings(network);
    return [relationships, claims].map((standings) =>
      [...standings].map(([id, standing]) => [id, standing.id]),
    );
  };

  it('every relationship and claim has one', () => {
    fc.assert(
      fc.property(arbitraryNetwork, (network) => {
        const { relationships, claims } = computeStandings(network);
        expect([...relationships.keys()]).toEqual(network.relationships.map(({ id }) => id));
        expect([...claims.keys()]).toEqual(network.claims.map(({ id }) => id));
      }),
    );
  });

  it('the order of the evidence does not matter', () => {
    fc.assert(
      fc.property(arbitraryNetwork, (network) => {
        expect(toIds(withEvidence(network, (evidence) => [...evidence].reverse()))).toEqual(toIds(network));
      }),
    );
  });

  it('without any evidence all is unsourced but what is denied', () => {
    fc.assert(
      fc.property(arbitraryNetwork, (network) => {
        const { relationships, claims } = computeStandings(withEvidence(network, () => []));
        for (const standing of [...relationships.values(), ...claims.values()]) {
          expect(standing.id).toBe(standing.deniedBy.length > 0 ? 'contested' : 'unsourced');
        }
      }),
    );
  });

  it('one more denial makes a claim and all that rests on it contested', () => {
    fc.assert(
      fc.property(
        arbitraryNetwork.filter(({ claims }) => claims.length > 0),
        fc.nat(),
        (network, pick) => {
          const claim = network.claims[pick % network.claims.length];
          const [source, target] = network.actors;
          if (!claim || !source || !target) throw new Error('The arbitrary promises two actors and a claim.');
          const denial = createNetwork({
            actors: [source, target],
            claims: [claim].map(({ id, statement }) => ({ id, statement })),
            relationships: [
              {
                id: 'one-more-denial',
                type: 'denies',
                source: source.id,
                target: target.id,
                claim: claim.id,
              },
            ],
          }).relationships;
          const more = computeStandings({ ...network, relationships: [...network.relationships, ...denial] });
          const denied = [
            more.claims.get(claim.id),
            ...claim.relationships.map((id) => more.relationships.get(id)),
          ];
          for (const standing of denied) {
            expect(standing?.id).toBe('contested');
            expect(standing?.deniedBy).toContain('one-more-denial');
          }
        },
      ),
    );
  });

  it('what is contested, corroborated or reported says by whom', () => {
    fc.assert(
      fc.property(arbitraryNetwork, (network) => {
        for (const { id, why, deniedBy, evidence } of computeStandings(network).relationships.values()) {
          expect(why.startsWith('Denied ')).toBe(id === 'contested');
          expect(why.startsWith('Said by ')).toBe(id === 'corroborated' || id === 'reported');
          expect(deniedBy.length > 0).toBe(id === 'contested');
          if (id === 'unsourced') expect(evidence).toEqual([]);
        }
      }),
    );
  });
});
