import type { MissReason } from '../contact/hidden-contacts';

/** A tie or a meeting that would have to be shown, and what keeps it out. */
export type MissingTie = {
  /** Empty where two actors met. */
  readonly relationship: string;
  readonly meeting: string | null;
  readonly because: readonly MissReason[];
};
