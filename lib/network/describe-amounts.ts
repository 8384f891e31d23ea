import { toAmount } from './changes/thing-words';
import type { Network } from './network';
import { toDateLabel } from './partial-date';

/** Returns how much a network holds, and as of when: "As of 1 November 2024 · 17 actors, 27 ties, 3 claims, 9 documents". */
export function describeAmounts(network: Network): string {
  const { asOf, actors, relationships, claims, meetings, documents } = network;
  const amounts = [
    toAmount(actors.length, 'actor'),
    toAmount(relationships.length, 'tie'),
    toAmount(claims.length, 'claim'),
    ...(meetings.length > 0 ? [toAmount(meetings.length, 'meeting')] : []),
    toAmount(documents.length, 'document'),
  ];
  return `${asOf ? `As of ${toDateLabel(asOf)} · ` : ''}${amounts.join(', ')}`;
}
