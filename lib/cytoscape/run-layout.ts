import type { Positions } from '@/lib/view/positions';
import type { LayoutRequest } from './layout-request';

export type LayoutRunner = {
  /** Computes in a worker. A newer request cancels the older, whose promise rejects with an `AbortError`. */
  readonly run: (request: LayoutRequest) => Promise<Positions>;
  readonly destroy: () => void;
};

/** Answers a runner that lays out in a worker, or on the main thread where there is none. */
export declare function createLayoutRunner(): LayoutRunner;
