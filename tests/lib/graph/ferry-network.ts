import { buildNetworkGraph, type NetworkGraph } from '@/lib/graph/model/network-graph';
import type { Network } from '@/lib/network/network';
import { parseNetwork } from '@/lib/network/parse';

/**
 * A network drawn by hand, on which the tests of lib/graph agree. Dates stand behind the type.
 *
 *     republic → envoy → premier     mission   envoy-to      2024-10 …          wire
 *     envoy → speaker → militia      channel   mediates-via  2024-10 … 2024-12  wire, memoir
 *     envoy → premier                request   asks          undated            through the claim truce-asked: wire
 *     envoy → premier                denial    denies        2024-10-31         post
 *     speaker – militia              alliance  ally-of       undated            no document
 *     kingdom → militia              backing   backs         1982 …             memoir
 *     kingdom – republic             feud      opposes       1979 …             wire
 *     chief → militia                rule      leads         1992 … 2024-09-27  wire
 *     premier – chief                chat      talks-to      2024-01 … 2024-02  through the claim handshake: memoir
 *     kingdom → republic             offer     asks          undated            old
 *
 * The hermit and the witness have no tie; the witness speaks for truce-asked. The chief lived until 2024-09-27.
 */
export const FERRY = {
  format: 'backchannel/1',
  id: 'ferry',
  title: 'Ferry',
  asOf: '2024-12-31',
  actors: [
    { id: 'republic', kind: 'state', name: 'Republic', aliases: ['The R.P.'] },
    { id: 'kingdom', kind: 'state', name: 'Kingdom' },
    { id: 'envoy', kind: 'person', name: 'Ana Envoy', role: 'special envoy' },
    { id: 'speaker', kind: 'person', name: 'Said Speaker', aliases: ['سعيد المتحدث'] },
    { id: 'militia', kind: 'group', name: 'Militia' },
    { id: 'premier', kind: 'person', name: 'Paul Premier' },
    { id: 'chief', kind: 'person', name: 'Chief', to: '2024-09-27' },
    { id: 'hermit', kind: 'person', name: 'Hermit' },
    { id: 'witness', kind: 'person', name: 'Witness' },
  ],
  documents: [
    { id: 'wire', title: 'Talks at the ferry', publisher: 'Wire', published: '2024-11-01' },
    { id: 'post', title: 'A post', publisher: 'Envoy', published: '2024-10-31' },
    { id: 'memoir', title: 'My years', authors: ['Old Hand'] },
    { id: 'old', title: 'Yearbook', publisher: 'Press', published: '2020' },
  ],
  relationships: [
    {
      id: 'mission',
      type: 'envoy-to',
      source: 'envoy',
      target: 'premier',
      onBehalfOf: 'republic',
      from: '2024-10',
      evidence: [{ document: 'wire' }],
    },
    {
      id: 'channel',
      type: 'mediates-via',
      source: 'envoy',
      target: 'speaker',
      toward: 'militia',
      from: '2024-10',
      to: '2024-12',
      evidence: [{ document: 'wire' }, { document: 'memoir' }],
    },
    { id: 'request', type: 'asks', source: 'envoy', target: 'premier' },
    {
      id: 'denial',
      type: 'denies',
      source: 'envoy',
      target: 'premier',
      claim: 'truce-asked',
      from: '2024-10-31',
      to: '2024-10-31',
      evidence: [{ document: 'post' }],
    },
    { id: 'alliance', type: 'ally-of', source: 'speaker', target: 'militia' },
    {
      id: 'backing',
      type: 'backs',
      source: 'kingdom',
      target: 'militia',
      from: '1982',
      evidence: [{ document: 'memoir' }],
    },
    {
      id: 'feud',
      type: 'opposes',
      source: 'kingdom',
      target: 'republic',
      from: '1979',
      evidence: [{ document: 'wire' }],
    },
    {
      id: 'rule',
      type: 'leads',
      source: 'chief',
      target: 'militia',
      from: '1992',
      to: '2024-09-27',
      evidence: [{ document: 'wire' }],
    },
    {
      id: 'chat',
      type: 'talks-to',
      source: 'premier',
      target: 'chief',
      from: '2024-01',
      to: '2024-02',
      notes: 'By telephone, at night.',
    },
    { id: 'offer', type: 'asks', source: 'kingdom', target: 'republic', evidence: [{ document: 'old' }] },
  ],
  claims: [
    {
      id: 'truce-asked',
      statement: 'The envoy asked the premier for a truce.',
      relationships: ['request'],
      evidence: [
        { document: 'wire', attribution: 'a diplomat' },
        { document: 'wire', speaker: 'witness' },
      ],
    },
    {
      id: 'ships',
      statement: 'The kingdom sent ships.',
      relationships: [],
      evidence: [{ document: 'old' }],
    },
    {
      id: 'handshake',
      statement: 'The premier spoke with the chief.',
      relationships: ['chat'],
      evidence: [{ document: 'memoir' }],
    },
  ],
} as const;

/** Returns the network of an object as written by hand. Throws with every issue when it does not parse. */
export function parseOrThrow(input: unknown): Network {
  const result = parseNetwork(input);
  if (!result.ok) throw new Error(result.issues.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  return result.value;
}

export function buildFerryGraph(): NetworkGraph {
  return buildNetworkGraph(parseOrThrow(FERRY));
}
