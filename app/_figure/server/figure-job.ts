import type { FigureFormatId } from '@/lib/figure/figure-formats';

/** A figure that the server is asked for, as plain data that can be sent to a thread. */
export type FigureJob = {
  /** Of a network in the folder. */
  readonly id: string;
  /** What the link says, without its question mark. */
  readonly query: string;
  readonly format: FigureFormatId;
  /** Where the networks are served, such as `http://localhost:3000`. */
  readonly site: string;
};
