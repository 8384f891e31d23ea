import { createNetwork } from '../../fixtures/create-network';

/** A small network with all that one can hold: third roles, a claim and its denial, evidence, own types, extra fields. */
export const HARBOUR = createNetwork({
  id: 'harbour',
  title: 'The harbour talks',
  description: 'Who spoke to whom while the port was closed.',
  asOf: '2024-09',
  actors: [
    { id: 'ada', kind: 'person', name: 'Ada', aliases: ['آدا', 'A | B; C'], role: 'envoy', country: 'GR' },
    { id: 'bela', kind: 'person', name: 'Bela <of> "the quay" & more', notes: 'Two\nlines', boats: 3 },
    { id: 'union', kind: 'group', name: 'Dockers’ union', from: '1931', identifiers: { wikidata: 'Q1' } },
    { id: 'republic', kind: 'state', name: 'The republic', weight: 'heavy' },
  ],
  documents: [
    { id: 'paper', title: 'A harbour paper', publisher: 'The Quay', url: 'https://example.org/a?b&c' },
  ],
  relationships: [
    {
      id: 'envoy',
      type: 'envoy-to',
      source: 'ada',
      target: 'union',
      onBehalfOf: 'republic',
      from: '2024-03',
    },
    {
      ...{ id: 'channel', type: 'mediates-via', source: 'ada', target: 'bela', toward: 'union' },
      evidence: [
        {
          document: 'paper',
          attribution: 'a docker',
          unnamedSpeaker: 'the-docker',
          locator: 'page 2',
          credibility: 2,
        },
      ],
    },
    { id: 'talks', type: 'talks-to', source: 'bela', target: 'union', from: '2024-03-01', to: '2024' },
    { id: 'talks-again', type: 'talks-to', source: 'bela', target: 'union' },
    { id: 'no', type: 'denies', source: 'union', target: 'ada', claim: 'ropes' },
    { id: 'feeds', type: 'feeds', source: 'bela', target: 'ada', weight: 2.5 },
  ],
  claims: [
    {
      ...{ id: 'ropes', statement: 'Ada cut the ropes.', relationships: ['feeds'] },
      evidence: [{ document: 'paper', speaker: 'bela' }],
    },
  ],
  relationshipTypes: [{ id: 'feeds', label: 'feeds', sign: 1 }],
});
