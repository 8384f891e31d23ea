import type { Difference } from '@/lib/explorer/versions/list-differences';
import type { Marks } from '@/lib/explorer/versions/marks';
import type { Network } from '@/lib/network/network';

/** A version of the past that is looked at, or two that are compared: nothing can be changed in them. */
export type HistoryPreview =
  | { readonly kind: 'version'; readonly version: number; readonly network: Network }
  | {
      readonly kind: 'comparison';
      readonly before: number;
      /** Null for the network as it is now. */
      readonly after: number | null;
      /** All that either has. */
      readonly network: Network;
      readonly differences: readonly Difference[];
      readonly marks: Marks;
    };
