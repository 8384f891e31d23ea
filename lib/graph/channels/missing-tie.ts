import type { MissReason } from '../contact/hidden-contacts';

/** A tie that would have to be shown, and what keeps it out. */
export type MissingTie = { readonly relationship: string; readonly because: readonly MissReason[] };
