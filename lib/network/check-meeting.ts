import { findMeetingRole } from '@/lib/vocabulary/meeting-roles';
import { checkShape, type Item, isObject, warnOfUnknownFields } from './check-shape';
import { toKind } from './explain';
import { toQuoted } from './issue-list';
import type { Participant } from './network';
import { participantSchema } from './schema';
import { type Check, checkReference, toText } from './thing-index';

/** Returns the participants of a meeting; adds an issue for each that is not in order, or stands in it twice. */
export function checkParticipants(meeting: Item, check: Check): readonly Participant[] {
  const { participants } = meeting.raw;
  if (participants !== undefined && !Array.isArray(participants)) {
    check.issues.addError(() => ({
      at: [...meeting.at, 'participants'],
      id: meeting.id,
      message: `"participants" is ${toKind(participants)}, not a list [ … ].`,
      fix: 'Write a list of objects, each with an "actor" and a "role".',
    }));
    return [];
  }
  const list: readonly unknown[] = participants ?? [];
  const first = new Map<string, number>();
  const read = list.flatMap((raw, index) => checkParticipant(meeting, raw, index, first, check) ?? []);
  warnOfLoneliness(meeting, list, check);
  return read;
}

function checkParticipant(
  meeting: Item,
  raw: unknown,
  index: number,
  first: Map<string, number>,
  check: Check,
): Participant | null {
  const at = [...meeting.at, 'participants', index];
  if (!isObject(raw)) {
    check.issues.addError(() => ({
      at,
      id: meeting.id,
      message: `The participant is ${toKind(raw)}, not an object { … }.`,
      fix: 'Write an object with an "actor" and a "role".',
    }));
    return null;
  }
  const item = { raw, at, id: meeting.id };
  const actor = toText(raw, 'actor');
  if (actor !== null) {
    checkReference(item, ['actor'], actor, 'actors', check);
    const earlier = first.get(actor);
    if (earlier === undefined) first.set(actor, index);
    else {
      check.issues.addError(() => ({
        at: [...at, 'actor'],
        id: meeting.id,
        message: `${toQuoted(actor)} already stands at position ${earlier + 1} of this list.`,
        fix: 'Delete one of them: each actor has one role at a meeting.',
      }));
    }
  }
  warnOfUnknownFields(item, participantSchema.shape, check.issues);
  return checkShape(participantSchema, item, check.issues);
}

function warnOfLoneliness(meeting: Item, list: readonly unknown[], check: Check): void {
  const present = list.filter((raw) => findMeetingRole(toText(raw, 'role') ?? 'party')?.present);
  if (present.length >= 2) return;
  check.issues.addWarning(() => ({
    at: [...meeting.at, 'participants'],
    id: meeting.id,
    message: 'Fewer than two actors were at this meeting, so that it brings nobody into contact.',
    fix: 'Add who was there, or leave it until it is known.',
  }));
}
