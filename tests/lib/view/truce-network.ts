import { buildNetworkGraph, type NetworkGraph } from '@/lib/graph/model/network-graph';
import { parseNetwork } from '@/lib/network/parse';

/**
 * A small network drawn by hand: an envoy reaches a militia through a speaker; a request is claimed by two unnamed
 * sources and denied by the envoy; a militia and a speaker are allies without a document.
 *
 *     republic → envoy → speaker → militia
 *                envoy → premier (asks, contested)
 */
export function buildTruceGraph(): NetworkGraph {
  const result = parseNetwork({
    format: 'backchannel/1',
    id: 'truce',
    title: 'Truce',
    actors: [
      { id: 'republic', kind: 'state', name: 'Republic', country: 'US' },
      { id: 'envoy', kind: 'person', name: 'Envoy' },
      { id: 'speaker', kind: 'person', name: 'Speaker' },
      { id: 'militia', kind: 'group', name: 'Militia' },
      { id: 'premier', kind: 'person', name: 'Premier' },
    ],
    documents: [
      { id: 'wire', title: 'Wire report', publisher: 'Wire', reliability: 'B' },
      { id: 'post', title: 'A post', publisher: 'Envoy' },
    ],
    relationships: [
      {
        id: 'channel',
        type: 'mediates-via',
        source: 'envoy',
        target: 'speaker',
        toward: 'militia',
        from: '2024-10',
        evidence: [{ document: 'wire', locator: 'paragraph 9', credibility: 2 }],
      },
      { id: 'mission', type: 'envoy-to', source: 'envoy', target: 'premier', onBehalfOf: 'republic' },
      { id: 'request', type: 'asks', source: 'envoy', target: 'premier' },
      {
        id: 'denial',
        type: 'denies',
        source: 'envoy',
        target: 'premier',
        claim: 'truce-asked',
        evidence: [{ document: 'post', attribution: 'the envoy', speaker: 'envoy' }],
      },
      { id: 'alliance', type: 'ally-of', source: 'speaker', target: 'militia' },
    ],
    claims: [
      {
        id: 'truce-asked',
        statement: 'The envoy asked for a truce.',
        relationships: ['request'],
        evidence: [
          { document: 'wire', attribution: 'a senior source' },
          { document: 'wire', attribution: 'a diplomat' },
        ],
      },
    ],
  });
  if (!result.ok) throw new Error(result.issues.map(({ message }) => message).join('\n'));
  return buildNetworkGraph(result.value);
}
