'use client';

import { listExtraFields } from '@/lib/network/extra-fields';
import { listNearMeetings, toMeetingDates } from '@/lib/network/meeting';
import type { Meeting } from '@/lib/network/network';
import { collectMeetingEvidence } from '@/lib/view/evidence-columns';
import { MEETING_ROLES } from '@/lib/vocabulary/meeting-roles';
import { EditActions } from '../editing/edit-actions';
import { useExplorer } from '../state/explorer-store-context';
import { ActorLink } from './actor-link';
import { ClaimList } from './claim-list';
import styles from './details.module.css';
import { EvidenceColumns } from './evidence-columns';
import { ExtraFields } from './extra-fields';
import { MeetingList } from './meeting-list';
import { StandingLine } from './standing-line';

/** A meeting: when and where, who was there in which role, what came of it, who says so, and what met before and after. */
export function MeetingDetails({ meeting }: { meeting: Meeting }) {
  const graph = useExplorer(({ painted }) => painted.graph);
  const network = useExplorer(({ painted }) => painted.network);
  const shown = useExplorer(({ painted }) => painted.shown);
  const standing = shown.standings.meetings.get(meeting.id);
  const columns = collectMeetingEvidence(graph, shown, meeting);
  const claims = network.claims.filter(({ meetings }) => meetings.includes(meeting.id));
  const near = listNearMeetings(network.meetings, meeting);
  const owner = { list: 'meetings', id: meeting.id } as const;
  return (
    <div className={styles.stack}>
      <div>
        <span className={styles.kicker}>
          Meeting
          <EditActions thing={owner} form={{ kind: 'meeting', id: meeting.id }} />
        </span>
        <h2 className={styles.title}>
          <bdi>{meeting.title}</bdi>
        </h2>
        <p className={styles.soft}>
          {[meeting.place, toMeetingDates(meeting) || 'undated'].filter(Boolean).join(' · ')}
        </p>
      </div>
      <Seats meeting={meeting} />
      {meeting.outcome && (
        <p className={styles.text} dir="auto">
          {meeting.outcome}
        </p>
      )}
      {standing ? (
        <StandingLine standing={standing} tally={columns.tally} />
      ) : (
        <p className={styles.soft}>Nothing is left of it without the documents that you left out.</p>
      )}
      <EvidenceColumns columns={columns} owner={owner} claim={claims[0]?.id} />
      {meeting.notes && (
        <p className={styles.text} dir="auto">
          {meeting.notes}
        </p>
      )}
      {claims.length > 0 && (
        <section className={styles.section}>
          <h3 className={styles.heading}>Claims that it rests on</h3>
          <ClaimList claims={claims} />
        </section>
      )}
      {near.length > 0 && (
        <section className={styles.section}>
          <h3 className={styles.heading}>Before and after</h3>
          <MeetingList meetings={near} />
        </section>
      )}
      <ExtraFields fields={listExtraFields('meetings', meeting)} />
    </div>
  );
}

function Seats({ meeting: { participants } }: { meeting: Meeting }) {
  const actors = useExplorer(({ painted }) => painted.network.actors);
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  if (participants.length === 0) return <p className={styles.soft}>It is not said who was there.</p>;
  return (
    <dl className={styles.facts}>
      {MEETING_ROLES.map(({ id, heading }) => {
        const seated = participants.flatMap(({ actor, role }) =>
          role === id ? (byId.get(actor) ?? []) : [],
        );
        if (seated.length === 0) return null;
        return (
          <div key={id} style={{ display: 'contents' }}>
            <dt>{heading}</dt>
            <dd>
              {seated.map((actor, index) => (
                <span key={actor.id}>
                  {index > 0 && ', '}
                  <ActorLink actor={actor} />
                </span>
              ))}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
