'use client';

import { Textarea } from '@mantine/core';
import { buildAddition } from '@/lib/network/changes/edit-thing';
import { findThing } from '@/lib/network/changes/find-thing';
import { toFreeId } from '@/lib/network/changes/free-id';
import type { Meeting, Network, Participant } from '@/lib/network/network';
import { MEETING_ROLES, type MeetingRoleId } from '@/lib/vocabulary/meeting-roles';
import { useExplorerStore } from '../state/explorer-store-context';
import { EvidenceSection } from './evidence-fields';
import { BLANK_EVIDENCE, type EvidenceValues, suggestEvidence, withEvidence } from './evidence-values';
import { LineField, NotesField, PeriodFields, RemoveButton } from './fields';
import { FormFrame } from './form-frame';
import { useFormSnapshot } from './form-subject';
import { ActorsField } from './list-fields';
import { writeEdit } from './pick-changed';
import { useForm, type Written } from './use-form';

type Seats = { readonly [Role in MeetingRoleId]: readonly string[] };
type MeetingFields = Pick<Meeting, 'title' | 'from' | 'to' | 'place' | 'outcome' | 'notes'>;
type MeetingValues = MeetingFields & Seats;

/** A meeting, new or as it is: what it was called, when and where, and who was there in which role. */
export function MeetingForm({ id, actors = [] }: { id: string | null; actors?: readonly string[] }) {
  const { network } = useFormSnapshot();
  const { dispatch } = useExplorerStore();
  const known = id === null ? undefined : findThing(network, { list: 'meetings', id });
  const form = useForm<MeetingValues & EvidenceValues>(
    {
      ...(known ? BLANK_EVIDENCE : suggestEvidence(network)),
      title: known?.title ?? '',
      from: known?.from ?? null,
      to: known?.to ?? null,
      place: known?.place ?? '',
      outcome: known?.outcome ?? '',
      notes: known?.notes ?? '',
      ...toSeats(known?.participants ?? actors.map((actor) => ({ actor, role: 'party' }))),
    },
    (values, opened) => writeMeeting(values, known, opened),
    ({ added }) => {
      if (added) dispatch({ type: 'selectMeeting', meeting: added.id });
    },
  );
  const { values, set, errors } = form;
  const taken = new Set(MEETING_ROLES.flatMap((role) => values[role.id]));
  return (
    <FormFrame title={known ? 'Edit meeting' : 'New meeting'} form={form} save={known ? 'Save' : 'Add'}>
      <LineField form={form} name="title" label="What it is called" placeholder="First round" first />
      <PeriodFields form={form} />
      <LineField form={form} name="place" label="Place" />
      {MEETING_ROLES.map((role) => (
        <ActorsField
          key={role.id}
          form={form}
          name={role.id}
          label={role.heading}
          placeholder="none"
          without={[...taken].filter((actor) => !values[role.id].includes(actor))}
          nothingFound="No actor of this name who is not at it already."
        />
      ))}
      <Textarea
        size="xs"
        label="What came of it"
        autosize
        minRows={2}
        maxRows={8}
        value={values.outcome}
        error={errors.get('outcome')}
        onChange={(event) => set({ outcome: event.currentTarget.value })}
      />
      <NotesField form={form} />
      <EvidenceSection form={form} owner={known ? { list: 'meetings', id: known.id } : null} />
      {known && <RemoveButton thing={{ list: 'meetings', id: known.id }}>Remove…</RemoveButton>}
    </FormFrame>
  );
}

/** Returns the change that the form comes to; null when a known meeting is as it was. */
function writeMeeting(
  values: MeetingValues & EvidenceValues,
  known: Meeting | undefined,
  opened: Network,
): Written | null {
  const { title, from, to, place, outcome, notes } = values;
  const participants = toParticipants(known?.participants ?? [], values);
  const fields = { title: title.trim(), from, to, place: place.trim(), participants, outcome, notes };
  if (known) return writeEdit(opened, 'meetings', known, fields);
  const id = toFreeId(opened, 'meetings', fields.title);
  return withEvidence(values, opened, (evidence) => ({
    change: buildAddition(opened, 'meetings', { id, ...fields, ...(evidence.length > 0 && { evidence }) }),
    added: { list: 'meetings', id },
  }));
}

function toSeats(participants: readonly Participant[]): Seats {
  const pick = (wanted: MeetingRoleId) =>
    participants.flatMap(({ actor, role }) => (role === wanted ? [actor] : []));
  return {
    host: pick('host'),
    mediator: pick('mediator'),
    party: pick('party'),
    observer: pick('observer'),
    'invited-but-absent': pick('invited-but-absent'),
  };
}

/** Who stays keeps the place and what else the file says of the seat; who is new comes last. */
function toParticipants(before: readonly Participant[], seats: Seats): readonly Participant[] {
  const roles = new Map<string, MeetingRoleId>();
  for (const { id } of MEETING_ROLES) for (const actor of seats[id]) roles.set(actor, id);
  const kept = before.flatMap((seat) => {
    const role = roles.get(seat.actor);
    return role === undefined ? [] : [{ ...seat, role }];
  });
  const there = new Set(before.map(({ actor }) => actor));
  const added = [...roles].flatMap(([actor, role]) => (there.has(actor) ? [] : [{ actor, role }]));
  return [...kept, ...added];
}
