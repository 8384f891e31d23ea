'use client';

import type { Selection } from '@/lib/explorer/view-state';
import { useExplorer } from '../state/explorer-store-context';
import { ActorDetails } from './actor-details';
import { ClaimDetails } from './claim-details';
import { NetworkOverview } from './network-overview';
import { SeveralDetails } from './several-details';
import { TieDetails } from './tie-details';

/** What is selected: a claim, an actor, a tie, or several. The network itself when it has none of it. */
export function SelectionDetails({ selection }: { selection: Exclude<Selection, { kind: 'none' }> }) {
  const network = useExplorer(({ painted }) => painted.network);
  if (selection.kind === 'claim') {
    const claim = network.claims.find(({ id }) => id === selection.claim);
    return claim ? <ClaimDetails key={claim.id} claim={claim} /> : <NetworkOverview />;
  }
  const actors = network.actors.filter(({ id }) => selection.actors.includes(id));
  const relationships = network.relationships.filter(({ id }) => selection.relationships.includes(id));
  const [actor] = actors;
  const [relationship] = relationships;
  if (actors.length + relationships.length > 1)
    return <SeveralDetails actors={actors} relationships={relationships} />;
  if (actor) return <ActorDetails key={actor.id} actor={actor} />;
  if (relationship) return <TieDetails key={relationship.id} relationship={relationship} />;
  return <NetworkOverview />;
}
