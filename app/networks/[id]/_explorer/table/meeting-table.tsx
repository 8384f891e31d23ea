'use client';

import { Text } from '@mantine/core';
import { useMemo } from 'react';
import hidden from '@/app/_layout/hidden.module.css';
import { toMeetingDates } from '@/lib/network/meeting';
import type { Meeting } from '@/lib/network/network';
import type { Standing } from '@/lib/network/standing';
import { findMeetingRole } from '@/lib/vocabulary/meeting-roles';
import { getStanding } from '@/lib/vocabulary/standings';
import { useExplorer, useExplorerStore } from '../state/explorer-store-context';
import styles from './tie-table.module.css';

/** The meetings shown, with who was there in which role. `isQuiet`: nothing is said when none is shown. */
export function MeetingTable({ isQuiet = false }: { readonly isQuiet?: boolean }) {
  const network = useExplorer(({ painted }) => painted.network);
  const shown = useExplorer(({ painted }) => painted.shown);
  const selection = useExplorer(({ painted }) => painted.state.selection);
  const names = useMemo(() => new Map(network.actors.map(({ id, name }) => [id, name])), [network]);
  const meetings = network.meetings.filter(({ id }) => shown.meetings.has(id));
  if (meetings.length === 0) {
    if (isQuiet) return null;
    return (
      <Text size="sm" c="dimmed" p="md">
        No meeting is shown.
      </Text>
    );
  }
  return (
    <table className={styles.table}>
      <caption className={hidden.visuallyHidden}>Meetings shown on the map</caption>
      <thead>
        <tr>
          {['Meeting', 'When', 'Place', 'Who', 'How well sourced', 'Evidence'].map((label) => (
            <th key={label} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {meetings.map((meeting) => (
          <MeetingRow
            key={meeting.id}
            meeting={meeting}
            standing={shown.standings.meetings.get(meeting.id)}
            names={names}
            isSelected={selection.kind === 'meeting' && selection.meeting === meeting.id}
          />
        ))}
      </tbody>
    </table>
  );
}

function MeetingRow({
  meeting,
  standing,
  names,
  isSelected,
}: {
  meeting: Meeting;
  standing: Standing | undefined;
  /** Of actors, by id. */
  names: ReadonlyMap<string, string>;
  isSelected: boolean;
}) {
  const { dispatch } = useExplorerStore();
  const seats = meeting.participants.map(
    ({ actor, role }) => `${names.get(actor) ?? actor} (${findMeetingRole(role)?.label ?? role})`,
  );
  return (
    <tr className={styles.row} data-selected={isSelected || undefined}>
      <td>
        <button
          type="button"
          data-action="select-meeting"
          className={styles.tie}
          onClick={() => dispatch({ type: 'selectMeeting', meeting: meeting.id })}
        >
          <bdi>{meeting.title}</bdi>
        </button>
      </td>
      <td>{toMeetingDates(meeting)}</td>
      <td>{meeting.place}</td>
      <td>{seats.join(', ')}</td>
      <td>{getStanding(standing?.id ?? 'unsourced').label}</td>
      <td>{standing?.evidence.length ?? 0}</td>
    </tr>
  );
}
