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
