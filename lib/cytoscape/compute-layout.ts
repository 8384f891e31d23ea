import type { Positions } from '@/lib/view/positions';
import type { LayoutRequest } from './layout-request';

/** Answers a position for every node of the request. Synchronous and pure; runs in a page, a worker, or Node. */
export declare function computeLayout(request: LayoutRequest): Positions;
