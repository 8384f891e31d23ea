import type { DrawingOrder } from '@/app/_figure/browser/figure-handler';
import type { DrawnFigure } from '@/lib/figure/options/figure-order';

/** Figures that were drawn, by what was ordered: the latest few. */
export type KeptFigures = {
  readonly find: (order: DrawingOrder) => DrawnFigure | null;
  readonly keep: (order: DrawingOrder, figure: DrawnFigure) => void;
};

/** Returns whether two orders ask for the same figure of one network. */
export function isSameOrder(one: DrawingOrder | null, other: DrawingOrder | null): boolean {
  return one?.query === other?.query && one?.positions === other?.positions && one?.format === other?.format;
}

/** Returns what keeps so many figures, so that settings to which a user returns show theirs at once. */
export function createKeptFigures(most: number): KeptFigures {
  let kept: readonly { readonly order: DrawingOrder; readonly figure: DrawnFigure }[] = [];
  return {
    find: (order) => kept.find((each) => isSameOrder(each.order, order))?.figure ?? null,
    keep: (order, figure) => {
      kept = [{ order, figure }, ...kept.filter((each) => !isSameOrder(each.order, order))].slice(0, most);
    },
  };
}
