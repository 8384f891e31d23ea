import type { FilterId } from '@/lib/graph/filter/network-filter';

/** A figure was asked for of a view in which no actor is shown. The message, for people, tells what hides them. */
export class NothingToDrawError extends RangeError {
  override readonly name = 'NothingToDrawError';
  /** The filters that hide actors; empty when the network has none, or when none is in the frame. */
  readonly because: readonly FilterId[];

  constructor(reason: string, because: readonly FilterId[] = []) {
    super(`Nothing to draw: ${reason}`);
    this.because = because;
  }
}
