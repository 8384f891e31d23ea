import { filterNetwork, NO_FILTER } from '@/lib/graph/filter/filter';
import { buildNetworkGraph, type NetworkGraph } from '@/lib/graph/model/network-graph';
import { collectClaimEvidence, collectTieEvidence } from '@/lib/view/evidence-columns';
import { createClaimsNetwork } from './claims-network';
import { buildTruceGraph } from './truce-network';

const graph = buildTruceGraph();
const shown = filterNetwork(graph, NO_FILTER);

function findClaim(from: NetworkGraph, id: string) {
  const claim = from.getAttribute('network').claims.find((candidate) => candidate.id === id);
  if (!claim) throw new Error(`no claim ${id}`);
  return claim;
}

function findTie(from: NetworkGraph, id: string) {
  const tie = from.getAttribute('network').relationships.find((candidate) => candidate.id === id);
  if (!tie) throw new Error(`no tie ${id}`);
  return tie;
}

describe('collectClaimEvidence', () => {
  it('sets those who say so beside those who deny it', () => {
    const columns = collectClaimEvidence(graph, shown, findClaim(graph, 'truce-asked'));
    expect(columns.saysSo.map(({ attribution, speaker }) => [attribution, speaker])).toEqual([
      ['a senior source', null],
      ['a diplomat', null],
    ]);
    expect(columns.saysNot.map(({ denier }) => denier.name)).toEqual(['Envoy']);
    expect(columns.saysNot[0]?.items.map(({ document }) => document.id)).toEqual(['post']);
    expect(columns.tally).toBe('2 unnamed speakers say so; 1 denies it.');
  });

  it('drops a denial whose only document is left out', () => {
    const without = filterNetwork(graph, { ...NO_FILTER, without: ['post'] });
    const columns = collectClaimEvidence(graph, without, findClaim(graph, 'truce-asked'));
    expect(columns.saysNot).toEqual([]);
    expect(columns.tally).toBe('2 unnamed speakers say so; nobody denies it.');
  });
});

describe('collectTieEvidence', () => {
  it('lets the claims that a tie rests on speak for it', () => {
    const columns = collectTieEvidence(graph, shown, findTie(graph, 'request'));
    expect(columns.saysSo.map(({ through }) => through?.id)).toEqual(['truce-asked', 'truce-asked']);
    expect(columns.saysNot).toHaveLength(1);
  });

  it('counts a document that speaks for itself', () => {
    const columns = collectTieEvidence(graph, shown, findTie(graph, 'channel'));
    expect(columns.tally).toBe('1 document says so; nobody denies it.');
  });

  it('says that nobody stands behind an unsourced tie', () => {
    const columns = collectTieEvidence(graph, shown, findTie(graph, 'alliance'));
    expect(columns.tally).toBe('Nobody is on record saying so; nobody denies it.');
  });
});

describe('an unnamed speaker of several documents', () => {
  const network = createClaimsNetwork();
  const claims = network.claims.map((claim) => {
    if (claim.id !== 'asked') return claim;
    const one = { excerpt: '', locator: '', date: null, credibility: null, speaker: null };
    const evidence = [
      { ...one, document: 'wire', attribution: 'a senior source', unnamedSpeaker: 'the-source' },
      { ...one, document: 'post', attribution: 'an official', unnamedSpeaker: 'the-source' },
    ];
    return { ...claim, evidence };
  });
  const joined = buildNetworkGraph({ ...network, claims });
  const columns = (without: readonly string[]) =>
    collectClaimEvidence(
      joined,
      filterNetwork(joined, { ...NO_FILTER, without }),
      findClaim(joined, 'asked'),
    );

  it('is one speaker, and each item says where else it speaks', () => {
    const { saysSo, tally } = columns([]);
    expect(saysSo.map(({ alsoIn }) => alsoIn.map(({ id }) => id))).toEqual([['post'], ['wire']]);
    expect(tally).toBe('1 unnamed speaker says so; 1 denies it.');
  });

  it('does not speak in a document that is left out', () => {
    expect(columns(['post']).saysSo.map(({ alsoIn }) => alsoIn)).toEqual([[]]);
  });
});
