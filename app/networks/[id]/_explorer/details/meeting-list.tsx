'use client';

import { StandingSign } from '@/app/_symbols/standing-symbol';
import { join, toCount } from '@/lib/graph/model/join-words';
import type { NetworkGraph } from '@/lib/graph/model/network-graph';
import { sortMeetings, toMeetingDates } from '@/lib/network/meeting';
import type { Meeting } from '@/lib/network/network';
import { findMeetingRole } from '@/lib/vocabulary/meeting-roles';
import { useCut } from '../controls/use-cut';
import { useExplorer, useExplorerStore } from '../state/explorer-store-context';
import styles from './details.module.css';
import { ShowAll } from './show-all';

/** How many are listed at first. */
const MAX_AT_FIRST = 20;

/** Meetings in the order of time, each with its standing and who gave the place; of one actor with the role that it had. */
export function MeetingList({ meetings, of }: { meetings: readonly Meeting[]; of?: string }) {
  const shown = useExplorer(({ painted }) => painted.shown);
  const graph = useExplorer(({ painted }) => painted.graph);
  const { dispatch } = useExplorerStore();
  const { listed, showAll } = useCut(sortMeetings(meetings), MAX_AT_FIRST);
  return (
    <>
      <ul className={styles.list}>
        {listed.map((meeting) => (
          <li key={meeting.id}>
            <button
              type="button"
              data-action="select-meeting"
              className={styles.row}
              data-hidden={!shown.meetings.has(meeting.id) || undefined}
              onClick={() => dispatch({ type: 'selectMeeting', meeting: meeting.id })}
            >
              <StandingSign standing={shown.standings.meetings.get(meeting.id)?.id ?? 'unsourced'} />
              <span className={styles.rowText}>
                <bdi>{meeting.title}</bdi>
                <br />
                <span className={styles.rowMeta}>{describe(graph, meeting, of)}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      <ShowAll showAll={showAll} count={meetings.length} noun="meetings" />
    </>
  );
}

function describe(
  graph: NetworkGraph,
  { participants, place, ...meeting }: Meeting,
  of: string | undefined,
): string {
  const seat = participants.find(({ actor }) => actor === of);
  const hosts = participants.flatMap(({ actor, role }) =>
    role === 'host' && graph.hasNode(actor) ? [graph.getNodeAttribute(actor, 'actor').name] : [],
  );
  const who = seat
    ? `as ${findMeetingRole(seat.role)?.label ?? seat.role}`
    : [toCount(participants.length, 'participant'), hosts.length > 0 && `hosted by ${join(hosts)}`]
        .filter(Boolean)
        .join(', ');
  return [toMeetingDates(meeting), place, who].filter(Boolean).join(' · ');
}
