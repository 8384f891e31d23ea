import fc from 'fast-check';
import { findNearestMiss } from '@/lib/graph/channels/nearest-miss';
import { CLOSED_GRADE, toGradeStanding } from '@/lib/graph/contact/contact-grades';
import { buildContactNetwork, type ContactNetwork } from '@/lib/graph/contact/contact-network';
import { getSimpleRows } from '@/lib/graph/contact/simple-rows';
import { filterNetwork, NO_FILTER } from '@/lib/graph/filter/filter';
import { buildNetworkGraph } from '@/lib/graph/model/network-graph';
import { arbitraryFilter, arbitraryNetwork } from '../arbitrary-network';
import { graph } from '../filter-ferry';

const ALL = filterNetwork(graph, NO_FILTER);

/** Returns every open arc as "actor – neighbour over relationship (part)", in the order of the rows. */
function toArcs({ index, offsets, neighbours, legs, grades }: ContactNetwork): string[] {
  return index.actors.flatMap(({ id }, a) =>
    Array.from({ length: (offsets[a + 1] ?? 0) - (offsets[a] ?? 0) }, (_, i) => (offsets[a] ?? 0) + i)
      .filter((at) => grades[legs[at] ?? 0] !== CLOSED_GRADE)
      .map((at) => {
        const leg = legs[at] ?? 0;
        const tie = index.relationships[leg >> 1]?.id;
        return `${id} – ${index.actors[neighbours[at] ?? 0]?.id} over ${tie} ${leg & 1}`;
      }),
  );
}

function toArcsOf(actor: string, network: ContactNetwork): string[] {
  return toArcs(network).filter((arc) => arc.startsWith(`${actor} –`));
}

describe('buildContactNetwork', () => {
  it('has the legs that carry messages, both ways, and no denial or rivalry', () => {
    const arcs = toArcs(buildContactNetwork(graph, ALL));
    expect(arcs.filter((arc) => /denial|feud/.test(arc))).toEqual([]);
    expect(arcs).toContain('speaker – militia over channel 1');
    expect(arcs).toContain('militia – speaker over channel 1');
  });

  it('keeps legs between the same actors apart, side by side', () => {
    expect(toArcsOf('envoy', buildContactNetwork(graph, ALL))).toEqual([
      'envoy – republic over mission 0',
      'envoy – speaker over channel 0',
      'envoy – premier over mission 1',
      'envoy – premier over request 0',
    ]);
  });

  it('does without membership, and without what is contested, when asked', () => {
    expect(toArcsOf('chief', buildContactNetwork(graph, ALL, { membership: false }))).toEqual([
      'chief – premier over chat 0',
    ]);
    expect(toArcs(buildContactNetwork(graph, ALL, { uncontested: true })).join()).not.toContain('request');
  });

  it('has no proposed tie, nor a leg of one, until it is asked to', () => {
    const network = {
      ...graph.getAttribute('network'),
      relationships: graph
        .getAttribute('network')
        .relationships.map((tie) => (tie.id === 'chat' ? { ...tie, modality: 'proposed' as const } : tie)),
    };
    const changed = buildNetworkGraph(network);
    const shown = filterNetwork(changed, NO_FILTER);
    expect(toArcs(buildContactNetwork(changed, shown)).join()).not.toContain('chat');
    expect(toArcs(buildContactNetwork(changed, shown, { proposed: true })).join()).toContain('chat');
    expect(findNearestMiss(changed, shown, ['chief'], ['premier'], { membership: false })).toMatchObject({
      lift: ['proposed'],
      missing: [{ relationship: 'chat', because: ['proposed'] }],
      words: expect.stringContaining('Counting proposed ties would open a channel'),
    });
    expect(
      findNearestMiss(changed, shown, ['chief'], ['premier'], { membership: false, proposed: true }),
    ).toBeNull();
  });

  it('takes out actors, ties and documents', () => {
    const without = { actors: ['premier'], relationships: ['channel'], documents: ['old'] };
    const network = buildContactNetwork(graph, ALL, { without });
    expect(toArcsOf('premier', network)).toEqual([]);
    expect(toArcsOf('envoy', network)).toEqual(['envoy – republic over mission 0']);
    expect(toArcs(network).join()).not.toContain('offer');
  });

  it('lets a tie stand again when the document of its denial is taken out, beside those the filter leaves out', () => {
    const filtered = filterNetwork(graph, { ...NO_FILTER, without: ['old'] });
    const options = { uncontested: true, without: { documents: ['post'] } };
    const arcs = toArcs(buildContactNetwork(graph, filtered, options)).join();
    expect(arcs).toContain('request');
    expect(arcs).not.toContain('offer');
  });

  it('is built once for each answer of a filter', () => {
    expect(buildContactNetwork(graph, ALL)).toBe(buildContactNetwork(graph, ALL));
    expect(buildContactNetwork(graph, ALL, { membership: false }).legs).toBe(
      buildContactNetwork(graph, ALL).legs,
    );
  });

  it('grades each tie by its standing', () => {
    const { grades, index, standings } = buildContactNetwork(graph, ALL);
    for (const [r, { id }] of index.relationships.entries()) {
      expect(toGradeStanding(grades[2 * r] ?? CLOSED_GRADE)).toBe(standings.relationships.get(id)?.id);
    }
  });

  it('has exactly the legs of the graph that are shown and carry messages, whatever the network', () => {
    fc.assert(
      fc.property(arbitraryNetwork, arbitraryFilter, (network, changes) => {
        const drawn = buildNetworkGraph(network);
        const shown = filterNetwork(drawn, { ...NO_FILTER, ...changes });
        const lines: string[] = [];
        drawn.forEachEdge((key, { relationship, type }, a, b) => {
          const isContact = type.carriesMessages && relationship.modality === null && a !== b;
          if (!isContact || !shown.relationships.has(relationship.id)) return;
          const [tie = '', part = '1'] = key.split('/');
          const over = `over ${tie} ${Number(part) - 1}`;
          lines.push(`${a} – ${b} ${over}`, `${b} – ${a} ${over}`);
        });
        expect(toArcs(buildContactNetwork(drawn, shown)).sort()).toEqual(lines.sort());
      }),
    );
  });
});

describe('getSimpleRows', () => {
  it('names each neighbour in open contact once', () => {
    const { index, ...network } = buildContactNetwork(graph, ALL);
    const { offsets, neighbours } = getSimpleRows({ index, ...network });
    const envoy = index.actorNumbers.get('envoy') ?? -1;
    const row = neighbours.subarray(offsets[envoy], offsets[envoy + 1]);
    expect([...row].map((a) => index.actors[a]?.id)).toEqual(['republic', 'speaker', 'premier']);
  });
});
