import type { DrawnFigure } from '@/lib/figure/options/figure-order';

/** Why there is no figure, of a request that is right in itself. */
export type FigureRefusal = 'nothing-to-draw' | 'figure-too-large' | 'figure-too-long' | 'too-busy';

/** A figure, or why there is none, with what to do about it. */
export type FigureReply =
  | { readonly ok: true; readonly figure: DrawnFigure }
  | { readonly ok: false; readonly refusal: FigureRefusal; readonly message: string };

/** Returns the bytes of a figure, which a worker hands over instead of copying them. */
export function listFigureTransfers(reply: FigureReply): readonly ArrayBuffer[] {
  return reply.ok ? [reply.figure.bytes.buffer] : [];
}
