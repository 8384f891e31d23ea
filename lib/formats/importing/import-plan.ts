import type { RelationshipType } from '@/lib/vocabulary/relationship-type';
import type { Remark } from '../draft';
import type { Glance } from './glance';
import type { MappedValues } from './mapped-values';

/** What importing a file would make, as plain data. */
export type ImportPlan = {
  readonly counts: {
    readonly actors: number;
    readonly relationships: number;
    readonly documents: number;
    readonly claims: number;
  };
  /** The types that its ties have, each with how many; the most frequent first. */
  readonly types: readonly { readonly type: RelationshipType; readonly ties: number }[];
  readonly values: MappedValues;
  /** Names that may mean one actor. */
  readonly sameNames: readonly { readonly names: readonly string[]; readonly reason: string }[];
  /** What was changed or passed over, and where; errors keep it from being imported. */
  readonly remarks: readonly Remark[];
  /** Null when nothing can be made. */
  readonly glance: Glance | null;
  readonly isReady: boolean;
};
