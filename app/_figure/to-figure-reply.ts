import type { DrawnFigure } from '@/lib/figure/options/figure-order';
import { FigureTooLargeError } from '@/lib/figure/options/png-size';
import { NothingToDrawError } from '@/lib/figure/page/nothing-to-draw';
import type { FigureReply } from './figure-reply';

/** Returns the figure that `draw` draws, or why it refuses to; what it throws otherwise is thrown on. */
export async function toFigureReply(draw: () => Promise<DrawnFigure>): Promise<FigureReply> {
  try {
    return { ok: true, figure: await draw() };
  } catch (error) {
    if (error instanceof NothingToDrawError)
      return { ok: false, refusal: 'nothing-to-draw', message: error.message };
    if (error instanceof FigureTooLargeError)
      return { ok: false, refusal: 'figure-too-large', message: error.message };
    throw error;
  }
}
