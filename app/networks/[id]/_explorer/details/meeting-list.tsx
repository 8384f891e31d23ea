'use client';

import { StandingSign } from '@/app/_symbols/standing-symbol';
import { toMeetingDates } from '@/lib/network/meeting';
import type { Meeting } from '@/lib/network/network';
import { findMeetingRole } from '@/lib/vocabulary/meeting-roles';
import { useExplorer, useExplorerStore } from '../state/explorer-store-context';
import styles from './details.module.css';

/** Meetings in the order of time, each with its standing; of one actor with the role that it had. */
export function MeetingList({ meetings, of }: { meetings: readonly Meeting[]; of?: string }) {
  const shown = useExplorer(({ painted }) => painted.shown);
  const { dispatch } = useExplorerStore();
  const inTime = meetings.toSorted((a, b) => toDay(a).localeCompare(toDay(b)));
  return (
    <ul className={styles.list}>
      {inTime.map((meeting) => (
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
              <span className={styles.rowMeta}>{describe(meeting, of)}</span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function describe({ participants, place, ...meeting }: Meeting, of: string | undefined): string {
  const seat = participants.find(({ actor }) => actor === of);
  const who = seat
    ? `as ${findMeetingRole(seat.role)?.label ?? seat.role}`
    : `${participants.length} ${participants.length === 1 ? 'participant' : 'participants'}`;
  return [toMeetingDates(meeting), place, who].filter(Boolean).join(' · ');
}

/** The undated come last. */
function toDay({ from, to }: Meeting): string {
  return from ?? to ?? '~';
}
