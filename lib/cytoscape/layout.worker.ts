import type { Positions } from '@/lib/view/positions';
import { handleWorkerMessages } from '@/lib/worker/worker-handler';
import { computeLayout } from './compute-layout';
import type { LayoutRequest } from './layout-request';

handleWorkerMessages<LayoutRequest, Positions>({ createHandler: () => computeLayout });
