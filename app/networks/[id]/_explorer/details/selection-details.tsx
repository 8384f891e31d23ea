'use client';

import type { Selection } from '@/lib/explorer/view-state';
import { listExtraFields } from '@/lib/network/extra-fields';
import type { Claim } from '@/lib/network/network';
import { collectClaimEvidence } from '@/lib/view/evidence-columns';
import { EditActions } from '../editing/edit-actions';
import { useExplorer } from '../state/explorer-store-context';
import { ActorDetails } from './actor-details';
import styles from './details.module.css';
import { EvidenceColumns } from './evidence-columns';
import { ExtraFields } from './extra-fields';
import { MeetingDetails } from './meeting-details';
import { MeetingList } from './meeting-list';
import { NetworkOverview } from './network-overview';
import { SeveralDetails } from './several-details';
import { SideDetails } from './side-details';
import { StandingLine } from './standing-line';
import { TieDetails } from './tie-details';
import { TieList, TieOrder } from './tie-list';

/** What is selected: a side or two, a claim, a meeting, an actor, a tie, or several. The network itself when it has none of it. */
export function SelectionDetails({ selection }: { selection: Exclude<Selection, { kind: 'none' }> }) {
  const network = useExplorer(({ painted }) => painted.network);
  if (selection.kind === 'claim') {
    const claim = network.claims.find(({ id }) => id === selection.claim);
    return claim ? <ClaimDetails key={claim.id} claim={claim} /> : <NetworkOverview />;
  }
  if (selection.kind === 'meeting') {
    const meeting = network.meetings.find(({ id }) => id === selection.meeting);
    return meeting ? <MeetingDetails key={meeting.id} meeting={meeting} /> : <NetworkOverview />;
  }
  if (selection.kind === 'sides') return <SideDetails ids={selection.sides} />;
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

/** A claim: what is said, what it amounts to, who says so and who denies it, and the ties that rest on it. */
function ClaimDetails({ claim }: { claim: Claim }) {
  const graph = useExplorer(({ painted }) => painted.graph);
  const network = useExplorer(({ painted }) => painted.network);
  const shown = useExplorer(({ painted }) => painted.shown);
  const standing = shown.standings.claims.get(claim.id);
  const columns = collectClaimEvidence(graph, shown, claim);
  const ties = network.relationships.filter(({ id }) => claim.relationships.includes(id));
  const meetings = network.meetings.filter(({ id }) => claim.meetings.includes(id));
  return (
    <div className={styles.stack}>
      <div>
        <span className={styles.kicker}>
          Claim
          <EditActions thing={{ list: 'claims', id: claim.id }} form={{ kind: 'claim', id: claim.id }} />
        </span>
        <h2 className={styles.statement} dir="auto">
          {claim.statement}
        </h2>
      </div>
      {standing ? (
        <StandingLine standing={standing} tally={columns.tally} />
      ) : (
        <p className={styles.soft}>Nothing is left of it without the documents that you left out.</p>
      )}
      <EvidenceColumns columns={columns} owner={{ list: 'claims', id: claim.id }} claim={claim.id} />
      {claim.notes && (
        <p className={styles.text} dir="auto">
          {claim.notes}
        </p>
      )}
      <section className={styles.section}>
        <h3 className={styles.heading}>Ties that rest on it</h3>
        <TieOrder relationships={ties} />
        {ties.length > 0 ? <TieList relationships={ties} /> : <p className={styles.soft}>None.</p>}
      </section>
      {meetings.length > 0 && (
        <section className={styles.section}>
          <h3 className={styles.heading}>Meetings that rest on it</h3>
          <MeetingList meetings={meetings} />
        </section>
      )}
      <ExtraFields fields={listExtraFields('claims', claim)} />
    </div>
  );
}
