import type { EvidenceList } from '@/lib/network/changes/edit-thing';
import type { Reference } from '@/lib/network/changes/references';
import type { Evidence } from '@/lib/network/network';
import type { Spot } from '../spots';

/** The list in which evidence stands, and what it speaks for. */
export type EvidenceOwner = { readonly list: EvidenceList; readonly id: string };

/** Something that a person wants to write: anew for an id of null, else what is there. */
export type FormRequest =
  | {
      readonly kind: 'actor';
      readonly id: string | null;
      readonly at?: Spot;
      /** The name that a new one begins with. */
      readonly name?: string;
    }
  | {
      readonly kind: 'tie';
      readonly id: string | null;
      readonly source?: string;
      readonly target?: string;
      readonly type?: string;
    }
  | { readonly kind: 'claim'; readonly id: string | null; readonly tie?: string }
  | { readonly kind: 'meeting'; readonly id: string | null; readonly actors?: readonly string[] }
  | { readonly kind: 'document'; readonly id: string | null }
  | {
      readonly kind: 'evidence';
      readonly owner: EvidenceOwner;
      /** What the same evidence is for beside the owner. */
      readonly others?: readonly EvidenceOwner[];
      readonly was: Evidence | null;
    }
  /** What several ties take together. */
  | { readonly kind: 'several'; readonly ids: readonly string[] }
  /** An answer to a claim. */
  | {
      readonly kind: 'denial';
      readonly speaker?: string;
      readonly claim?: string;
      /** The id of the type of answer; without one, it is a denial. */
      readonly type?: string;
    }
  | { readonly kind: 'type'; readonly id: string | null }
  | { readonly kind: 'network' }
  | { readonly kind: 'merge'; readonly actor: string }
  | { readonly kind: 'remove'; readonly things: readonly Reference[] }
  | { readonly kind: 'split'; readonly actor: string };

/** Returns the request for evidence that is for all of these ties. */
export function toEvidenceForm([first = '', ...others]: readonly string[]): FormRequest {
  const toOwner = (id: string) => ({ list: 'relationships' as const, id });
  const request = { kind: 'evidence', owner: toOwner(first), was: null } as const;
  return others.length === 0 ? request : { ...request, others: others.map(toOwner) };
}
