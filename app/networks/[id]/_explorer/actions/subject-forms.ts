import { type FormRequest, toEvidenceForm } from '@/lib/explorer/editing/form-request';
import type { Reference } from '@/lib/network/changes/references';
import type { Subject } from './subject';

/** Returns the form that edits what a command is about: the network itself where it is about nothing else. */
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

/** Returns the form of new evidence, for all ties that are selected; null where nothing can have any. */
export function toEvidenceOfSubject({ relationships, claim, other }: Subject): FormRequest | null {
  if (relationships.length > 0) return toEvidenceForm(relationships);
  if (other?.list === 'meetings') {
    return { kind: 'evidence', owner: { list: 'meetings', id: other.id }, was: null };
  }
  return claim === undefined ? null : { kind: 'evidence', owner: { list: 'claims', id: claim }, was: null };
}

/** Returns the question before removing; null where there is nothing to remove. */
export function toRemoval({ actors, relationships, claim, other }: Subject): FormRequest | null {
  const things: readonly Reference[] = [
    ...actors.map((id) => ({ list: 'actors' as const, id })),
    ...relationships.map((id) => ({ list: 'relationships' as const, id })),
    ...(claim === undefined ? [] : [{ list: 'claims' as const, id: claim }]),
    ...(other ? [other] : []),
  ];
  return things.length > 0 ? { kind: 'remove', things } : null;
}
