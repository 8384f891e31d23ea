import { toAddress } from '@/app/_auth/note-address';
import { respondOutcome } from '@/app/api/_http/respond-outcome';
import { BODY_LIMITS } from '@/lib/network/limits';
import { writeAudit } from '@/lib/store/access/audit';
import type { Principal } from '@/lib/store/access/principal';
import { loadNetwork } from '@/lib/store/load-networks';
import type { CommitOutcome } from '@/lib/store/network-store';
import { openStore } from '@/lib/store/open-store';
import { answerBody } from '../../../_http/answer-body';
import { answerWithKey } from '../../../_http/answer-with-key';
import {
  answerAbout,
  type NetworkRoute,
  respondBroken,
  respondUnknown,
} from '../../../_http/answer-with-network';
import { parseChangeRequest } from '../../../_http/parse-change-request';
import { createMethods } from '../../../_http/respond';

export const dynamic = 'force-dynamic';

const { answerOptions, refuseMethod } = createMethods('POST, OPTIONS');

/** Does changes to a network; those that others have made since their base are merged, or told. */
export function POST(request: Request, route: NetworkRoute): Promise<Response> {
  return answerAbout(request, route, 'editor', (id, visitor) =>
    answerWithKey(request, (key) =>
      answerBody(request, { bytes: BODY_LIMITS.changes, parse: parseChangeRequest }, async (wanted) => {
        const loaded = await loadNetwork(id);
        if (!loaded) return respondUnknown(request, id);
        if (loaded.state === 'broken') return respondBroken(request, loaded);
        const store = await openStore();
        const doing = { author: visitor.name, at: new Date().toISOString() };
        const outcome = await store.commit(id, { ...doing, ...wanted, key });
        noteChanges(request, id, visitor, outcome);
        return respondOutcome(request, id, wanted, outcome);
      }),
    ),
  );
}

export const OPTIONS = answerOptions;
export const GET = refuseMethod;
export const PUT = refuseMethod;
export const PATCH = refuseMethod;
export const DELETE = refuseMethod;

function noteChanges(request: Request, network: string, { name }: Principal, outcome: CommitOutcome): void {
  if (outcome.kind !== 'done') return;
  for (const { version, label } of outcome.changes) {
    writeAudit({ who: name, from: toAddress(request.headers), did: 'change', network, version, label });
  }
}
