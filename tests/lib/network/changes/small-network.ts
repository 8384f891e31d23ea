import type { Network } from '@/lib/network/network';
import { createNetwork } from '@/tests/fixtures/create-network';

/**
 * Returns a truce that an envoy brings: Ann, for North, asks Bo of the South through Cy; Bo denies that she asked. Each
 * thing names some other, so that whatever is taken away is missed by another.
 */
export function createTruce(): Network {
  return createNetwork({
    id: 'truce',
    actors: [
      { id: 'ann', kind: 'person', name: 'Ann', aliases: ['The envoy'], identifiers: { wikidata: 'Q1' } },
      { id: 'bo', kind: 'person', name: 'Bo' },
      { id: 'cy', kind: 'person', name: 'Cy' },
      { id: 'north', kind: 'state', name: 'North' },
      { id: 'south', kind: 'state', name: 'South' },
    ],
    documents: [
      { id: 'wire', title: 'Envoy seeks truce', publisher: 'Wire', reliability: 'B' },
      { id: 'gazette', title: 'No truce was asked for', publisher: 'Gazette' },
    ],
    relationships: [
      {
        id: 'envoy',
        type: 'envoy-to',
        source: 'ann',
        target: 'south',
        onBehalfOf: 'north',
        evidence: [WIRE],
      },
      { id: 'through', type: 'mediates-via', source: 'ann', target: 'cy', toward: 'bo' },
      { id: 'asks', type: 'asks', source: 'ann', target: 'bo' },
      { id: 'drills', type: 'drills', source: 'north', target: 'south' },
      { id: 'denies', type: 'denies', source: 'bo', target: 'ann', claim: 'asked', evidence: [GAZETTE] },
    ],
    claims: [
      {
        id: 'asked',
        statement: 'Ann asked Bo for a truce.',
        relationships: ['asks', 'through'],
        evidence: [{ document: 'wire', attribution: 'a diplomat', speaker: 'cy' }],
      },
    ],
    relationshipTypes: [{ id: 'drills', label: 'drills with', sourceKinds: ['state'] }],
  });
}

export const WIRE = { document: 'wire', attribution: 'an official', locator: 'paragraph 2' };
export const GAZETTE = { document: 'gazette', speaker: 'bo', credibility: 2 };
