import { type FormRequest, toEvidenceForm } from '@/lib/explorer/editing/form-request';
import type { Selection } from '@/lib/explorer/view-state';
import type { Reference } from '@/lib/network/changes/references';

/** What a command is about: what a menu was opened on, or what is selected; `point` in client coordinates. */
export type Subject = {
  readonly actors: readonly string[];
  readonly relationships: readonly string[];
  readonly claim?: string;
  /** Sides of a grouped map. */
  readonly sides?: readonly string[];
  /** Any other thing: a meeting, a document, or a type of tie. */
  readonly other?: Reference;
  readonly point?: { readonly x: number; readonly y: number };
};

export const NO_SUBJECT: Subject = { actors: [], relationships: [] };

/** Returns what a command is about when it is started by a key: what is selected. */
export function toSubject(selection: Selection): Subject {
  if (selection.kind === 'items') return selection;
  if (selection.kind === 'sides') return { ...NO_SUBJECT, sides: selection.sides };
  if (selection.kind === 'meeting') return toSubjectOf({ list: 'meetings', id: selection.meeting });
  return selection.kind === 'claim' ? { ...NO_SUBJECT, claim: selection.claim } : NO_SUBJECT;
}

/** Returns what a command is about when it is started from the menu of one thing. */
export function toSubjectOf({ list, id }: Reference): Subject {
  if (list === 'actors') return { ...NO_SUBJECT, actors: [id] };
  if (list === 'relationships') return { ...NO_SUBJECT, relationships: [id] };
  return list === 'claims' ? { ...NO_SUBJECT, claim: id } : { ...NO_SUBJECT, other: { list, id } };
}

/** Returns the form that edits what a command is about; the form of the network where that is nothing. */
export function toEditForm({ actors: [actor], relationships, claim, other }: Subject): FormRequest {
  const [tie] = relationships;
  if (actor === undefined && relationships.length > 1) return { kind: 'several', ids: relationships };
  if (actor !== undefined) return { kind: 'actor', id: actor };
  if (tie !== undefined) return { kind: 'tie', id: tie };
  if (claim !== undefined) return { kind: 'claim', id: claim };
  if (other?.list === 'meetings') return { kind: 'meeting', id: other.id };
  if (other?.list === 'documents') return { kind: 'document', id: other.id };
  return other?.list === 'relationshipTypes' ? { kind: 'type', id: other.id } : { kind: 'network' };
}

/** Returns the form that adds evidence: for all ties that are selected. */
export function toEvidenceOfSubject({ relationships, claim, other }: Subject): FormRequest | null {
  if (relationships.length > 0) return toEvidenceForm(relationships);
  if (other?.list === 'meetings') {
    return { kind: 'evidence', owner: { list: 'meetings', id: other.id }, was: null };
  }
  return claim === undefined ? null : { kind: 'evidence', owner: { list: 'claims', id: claim }, was: null };
}

/** Returns the form that removes what a command is about. */
export function toRemoval({ actors, relationships, claim, other }: Subject): FormRequest | null {
  const things: readonly Reference[] = [
    ...actors.map((id) => ({ list: 'actors' as const, id })),
    ...relationships.map((id) => ({ list: 'relationships' as const, id })),
    ...(claim === undefined ? [] : [{ list: 'claims' as const, id: claim }]),
    ...(other ? [other] : []),
  ];
  return things.length > 0 ? { kind: 'remove', things } : null;
}
