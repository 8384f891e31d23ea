import type { Network } from '@/lib/network/network';
import { parseNetwork } from '@/lib/network/parse';

/**
 * A network of three claims: one is denied by the premier and left open by his office, one is confirmed, and one is answered by
 * nobody. An unnamed source makes the first two, in one document.
 */
export function createClaimsNetwork(): Network {
  const unnamed = { document: 'wire', attribution: 'a senior source' };
  const result = parseNetwork({
    format: 'backchannel/1',
    id: 'claims',
    title: 'Claims',
    actors: [
      { id: 'envoy', kind: 'person', name: 'Envoy' },
      { id: 'premier', kind: 'person', name: 'Premier' },
      { id: 'office', kind: 'group', name: 'Office of the premier' },
      { id: 'minister', kind: 'person', name: 'Minister' },
    ],
    documents: [
      { id: 'wire', title: 'Wire report', publisher: 'Wire' },
      { id: 'post', title: 'A post', publisher: 'Premier' },
    ],
    relationships: [
      { id: 'request', type: 'asks', source: 'envoy', target: 'premier' },
      { id: 'talks', type: 'talks-to', source: 'envoy', target: 'minister' },
      { id: 'denial', type: 'denies', source: 'premier', claim: 'asked', evidence: [{ document: 'post' }] },
      { id: 'no-comment', type: 'declines-comment', source: 'office', claim: 'asked' },
      { id: 'confirmation', type: 'confirms', source: 'minister', claim: 'met' },
    ],
    claims: [
      {
        id: 'asked',
        statement: 'The envoy asked for a truce.',
        relationships: ['request'],
        evidence: [unnamed, { document: 'post', attribution: 'the minister', speaker: 'minister' }],
      },
      {
        id: 'met',
        statement: 'The envoy met the minister.',
        relationships: ['talks'],
        evidence: [{ ...unnamed, attribution: ' A senior  source' }, { document: 'wire' }],
      },
      { id: 'ships', statement: 'Ships were seen.', evidence: [unnamed] },
    ],
  });
  if (!result.ok) throw new Error(result.issues.map(({ message }) => message).join('\n'));
  return result.value;
}
