import { getFilterBasis } from '@/lib/graph/filter/filter-basis';
import { buildNetworkGraph } from '@/lib/graph/model/network-graph';
import { computeStandings, type Standings } from '@/lib/network/standing';
import { listTellers } from '@/lib/network/tellers';
import { generateNetwork } from '@/tests/bench/generate-network';

const network = generateNetwork({ actors: 80, ties: 600 });
const graph = buildNetworkGraph(network);
const documents = network.documents.map(({ id }) => id);
const tellers = listTellers(network);
const pick = (kind: string, at = 0) => tellers.filter((teller) => teller.kind === kind)[at]?.id ?? '';

const CHOICES = [
  { without: documents.slice(0, 1), told: [] },
  { without: documents.slice(5, 30), told: [] },
  { without: documents, told: [] },
  { without: [], told: [pick('speaker')] },
  { without: [], told: [pick('publisher', 1), pick('speaker', 3), 'unnamed'] },
  { without: documents.slice(0, 12), told: [pick('publisher')] },
];

/** Standings with their words, which are made when they are read. */
function spell({ relationships, claims, meetings }: Standings) {
  return [relationships, claims, meetings].map((list) => [...list].map(([id, each]) => [id, { ...each }]));
}

describe('what is known by some of the evidence', () => {
  it.each(CHOICES)('has the standings that this evidence alone amounts to (%#)', (choice) => {
    const basis = getFilterBasis(graph, choice);
    expect(spell(basis.standings)).toEqual(spell(computeStandings(basis.network)));
  });

  it.each(CHOICES)('marks what is gone with it (%#)', (choice) => {
    const {
      network: known,
      goneRelationships,
      untoldRelationships,
      goneClaims,
      untoldClaims,
    } = getFilterBasis(graph, choice);
    const left = new Set(known.relationships.map(({ id }) => id));
    const gone = network.relationships.map(
      (_, at) => goneRelationships[at] === 1 || untoldRelationships[at] === 1,
    );
    expect(gone).toEqual(network.relationships.map(({ id }) => !left.has(id)));
    const leftClaims = new Set(known.claims.map(({ id }) => id));
    const goneOnes = network.claims.map((_, at) => goneClaims[at] === 1 || untoldClaims[at] === 1);
    expect(goneOnes).toEqual(network.claims.map(({ id }) => !leftClaims.has(id)));
  });

  it('works nothing out anew that does not rest on what is left out', () => {
    const [document = ''] = documents;
    const { standings } = getFilterBasis(graph, { without: [document], told: [] });
    const { standings: before } = graph.getAttributes();
    const same = network.relationships.filter(
      ({ id }) => standings.relationships.get(id) === before.relationships.get(id),
    );
    const cites = network.relationships.filter(({ evidence }) =>
      evidence.some((item) => item.document === document),
    );
    expect(cites.length).toBeGreaterThan(0);
    expect(same.length).toBeGreaterThan(network.relationships.length - cites.length - 30);
    expect(same.length).toBeLessThan(network.relationships.length);
  });
});
