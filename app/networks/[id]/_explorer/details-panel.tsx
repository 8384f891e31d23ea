'use client';

import { ActorDetails } from './details/actor-details';
import { ClaimDetails } from './details/claim-details';
import { NetworkOverview } from './details/network-overview';
import { SeveralDetails } from './details/several-details';
import { TieDetails } from './details/tie-details';
import { useExplorer } from './explorer-context';

/** The right side: whatever is selected, or the network itself when nothing is. */
export function DetailsPanel() {
  const { network, state } = useExplorer();
  const { selection } = state;
  if (selection.kind === 'claim') {
    const claim = network.claims.find(({ id }) => id === selection.claim);
    return claim ? <ClaimDetails key={claim.id} claim={claim} /> : <NetworkOverview />;
  }
  if (selection.kind === 'none') return <NetworkOverview />;
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
