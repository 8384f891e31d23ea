import type { FigureFormatId } from '@/lib/figure/figure-formats';
import type { DrawnFigure } from '@/lib/figure/figure-order';

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

/** Why there is no figure, of a request that is right in itself. */
export type FigureRefusal = 'nothing-to-draw' | 'figure-too-large' | 'figure-too-long' | 'too-busy';

/** A figure, or why there is none, with what to do about it. */
export type FigureReply =
  | { readonly ok: true; readonly figure: DrawnFigure }
  | { readonly ok: false; readonly refusal: FigureRefusal; readonly message: string };
