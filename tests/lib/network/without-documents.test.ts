import fc from 'fast-check';
import type { Network } from '@/lib/network/network';
import { parseNetwork } from '@/lib/network/parse';
import { withoutDocuments } from '@/lib/network/without-documents';
import { arbitraryNetwork } from '@/tests/arbitraries/network';
import { createNetwork } from '@/tests/fixtures/create-network';

const on = (...documents: string[]) => documents.map((document) => ({ document }));

function draw(fields: { relationships?: readonly object[]; claims?: readonly object[] }): Network {
  return createNetwork({
    actors: ['a', 'b', 'c'].map((id) => ({ id, kind: 'person', name: id })),
    documents: ['x', 'y'].map((id) => ({ id, title: id })),
    ...fields,
  });
}

const tie = (id: string, evidence: object[] = []) => ({
  id,
  type: 'talks-to',
  source: 'a',
  target: 'b',
  evidence,
});
const denial = (evidence: object[]) => ({
  id: 'no',
  type: 'denies',
  source: 'c',
  target: 'a',
  claim: 'said',
  evidence,
});
const claim = (relationships: string[], evidence: object[]) => ({
  id: 'said',
  statement: 'So.',
  relationships,
  evidence,
});

function listLeft(network: Network): { ties: string[]; claims: string[] } {
  return { ties: network.relationships.map(({ id }) => id), claims: network.claims.map(({ id }) => id) };
}

describe('a network without a document', () => {
  it('has lost the document and its evidence, and the ties that stood on nothing else', () => {
    const left = withoutDocuments(
      draw({ relationships: [tie('one', on('x')), tie('two', on('x', 'y')), tie('bare')] }),
      ['x'],
    );
    expect(listLeft(left).ties).toEqual(['two', 'bare']);
    expect(left.documents.map(({ id }) => id)).toEqual(['y']);
    expect(left.relationships[0]?.evidence.map(({ document }) => document)).toEqual(['y']);
  });

  it('keeps a tie that rests on a claim which is still made', () => {
    const network = draw({
      relationships: [tie('own', on('x')), tie('on-claim')],
      claims: [claim(['own', 'on-claim'], on('y'))],
    });
    expect(listLeft(withoutDocuments(network, ['x']))).toEqual({
      ties: ['own', 'on-claim'],
      claims: ['said'],
    });
    expect(listLeft(withoutDocuments(network, ['y']))).toEqual({ ties: ['own'], claims: [] });
  });

  it('keeps a claim that nobody makes any more while somebody denies it, without the ties that rested on it', () => {
    const network = draw({
      relationships: [tie('on-claim'), denial(on('y'))],
      claims: [claim(['on-claim'], on('x'))],
    });
    const left = withoutDocuments(network, ['x']);
    expect(listLeft(left)).toEqual({ ties: ['no'], claims: ['said'] });
    expect(left.claims[0]?.relationships).toEqual([]);
    expect(listLeft(withoutDocuments(network, ['x', 'y']))).toEqual({ ties: [], claims: [] });
  });

  it('keeps a denial that never had evidence, and loses one whose evidence is gone', () => {
    const make = (evidence: object[]) =>
      draw({ relationships: [denial(evidence)], claims: [claim([], on('x'))] });
    expect(listLeft(withoutDocuments(make([]), ['x']))).toEqual({ ties: ['no'], claims: ['said'] });
    expect(listLeft(withoutDocuments(make(on('y')), ['y']))).toEqual({ ties: [], claims: ['said'] });
  });

  it('keeps claims and ties that never had evidence', () => {
    const network = draw({
      relationships: [tie('bare'), tie('other', on('x'))],
      claims: [claim(['bare'], [])],
    });
    expect(listLeft(withoutDocuments(network, ['x']))).toEqual({ ties: ['bare'], claims: ['said'] });
  });

  it('is the same network when no document is named', () => {
    const network = draw({ relationships: [tie('one', on('x'))] });
    expect(withoutDocuments(network, [])).toBe(network);
    expect(withoutDocuments(network, ['unheard-of'])).toBe(network);
  });
});

describe('laws of leaving documents out', () => {
  const arbitraryCase = arbitraryNetwork.chain((network) =>
    fc.record({
      network: fc.constant(network),
      first: fc.subarray(network.documents.map(({ id }) => id)),
    }),
  );

  it('what is left is a network in order, without that evidence', () => {
    fc.assert(
      fc.property(arbitraryCase, ({ network, first }) => {
        const left = withoutDocuments(network, first);
        const parsed = parseNetwork(left);
        expect(parsed.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
        const cited = [...left.relationships, ...left.claims].flatMap(({ evidence }) => evidence);
        expect(cited.filter(({ document }) => first.includes(document))).toEqual([]);
      }),
    );
  });

  it('no denial whose evidence is untouched is lost', () => {
    fc.assert(
      fc.property(arbitraryCase, ({ network, first }) => {
        const untouched = network.relationships.filter(
          ({ type, evidence }) =>
            type === 'denies' && evidence.every(({ document }) => !first.includes(document)),
        );
        const left = new Set(withoutDocuments(network, first).relationships.map(({ id }) => id));
        const resting = new Set(network.claims.flatMap(({ relationships }) => relationships));
        expect(untouched.filter(({ id }) => !resting.has(id) && !left.has(id))).toEqual([]);
      }),
    );
  });

  it('actors and types stay', () => {
    fc.assert(
      fc.property(arbitraryCase, ({ network, first }) => {
        const left = withoutDocuments(network, first);
        expect([left.actors, left.relationshipTypes]).toEqual([network.actors, network.relationshipTypes]);
      }),
    );
  });
});
