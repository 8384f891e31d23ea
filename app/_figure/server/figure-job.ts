import type { FigureFormatId } from '@/lib/figure/options/figure-formats';
import type { Network } from '@/lib/network/network';

/** A figure that the server is asked for. Its query has been checked against its network. */
export type FigureJob = {
  readonly network: Network;
  /** What the link says, without its question mark. */
  readonly query: string;
  readonly format: FigureFormatId;
  /** Where the networks are served, such as `http://localhost:3000`. */
  readonly site: string;
};
