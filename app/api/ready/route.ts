import { pingStore } from '@/lib/store/ping-store';
import { isStoreError } from '@/lib/store/store-error';
import { createRoute, declareProbe } from '../_http/create-route';
import { respondDone, respondProblem } from '../_http/respond';
import { toReason } from '../_http/store-problem';

export const dynamic = 'force-dynamic';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = createRoute({
  /** Whether requests can be answered: the store answers, and takes what is written. */
  GET: declareProbe(['store-unavailable'], async (request) => {
    try {
      await pingStore();
      return respondDone({ status: 'ready' });
    } catch (error) {
      if (!isStoreError(error)) throw error;
      return respondProblem(request, 'store-unavailable', toReason(error));
    }
  }),
});
