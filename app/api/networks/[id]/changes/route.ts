import { toAddress } from '@/app/_auth/note-address';
import { writeAudit } from '@/lib/store/access/audit';
import type { Principal } from '@/lib/store/access/principal';
import { loadNetwork } from '@/lib/store/load-networks';
import type { CommitOutcome } from '@/lib/store/network-store';
import { openStore } from '@/lib/store/open-store';
import { createRoute, declareMethod } from '../../../_http/create-route';
import { NETWORK_ID, respondBroken, respondUnknown } from '../../../_http/network-scope';
import { respondDone, respondPlain, respondProblem } from '../../../_http/respond';
import type { ChangeRequest } from './parse-change-request';
import { CHANGES_READER } from './read-changes';

export const dynamic = 'force-dynamic';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = createRoute({
  /** Does changes to a network; those that others have made since their base are merged, or told. */
  POST: declareMethod({
    role: 'editor',
    scope: NETWORK_ID,
    takesKey: true,
    body: CHANGES_READER,
    problems: ['conflict', 'damaged', 'store-full'],
    respond: async ({ request, id, principal, key, body: wanted }) => {
      const loaded = await loadNetwork(id);
      if (!loaded) return respondUnknown(request, id);
      if (loaded.state === 'broken') return respondBroken(request, loaded);
      const store = await openStore();
      const doing = { author: principal.name, at: new Date().toISOString() };
      const outcome = await store.commit(id, { ...doing, ...wanted, key });
      noteChanges(request, id, principal, outcome);
      return respondOutcome(request, id, wanted, outcome);
    },
  }),
});

function noteChanges(request: Request, network: string, { name }: Principal, outcome: CommitOutcome): void {
  if (outcome.kind !== 'done') return;
  for (const { version, label } of outcome.changes) {
    writeAudit({ who: name, from: toAddress(request.headers), did: 'change', network, version, label });
  }
}

/** Returns what has become of changes that a user wanted done. */
function respondOutcome(
  request: Request,
  id: string,
  { base }: ChangeRequest,
  outcome: CommitOutcome,
): Response {
  switch (outcome.kind) {
    case 'done':
      return respondDone(outcome.answer);
    case 'refused':
      return respondRefused(request, base, outcome);
    case 'unknown-network':
      return respondUnknown(request, id);
    case 'key-used':
      return respondPlain(request, 'key-used');
    case 'unknown-base': {
      const { version } = outcome;
      const detail = `The network has no version ${base} on which changes could build; its newest is ${version}. Load it anew.`;
      return respondProblem(request, 'conflict', detail, { conflicts: [], theirs: [], version });
    }
  }
}

/** What breaks a rule because of what others have done is a conflict as well. */
function respondRefused(
  request: Request,
  base: number,
  { refusal, version, theirs }: Extract<CommitOutcome, { readonly kind: 'refused' }>,
): Response {
  const { conflicts, issues, omitted } = refusal;
  const [conflict] = conflicts;
  const [issue] = issues;
  const detail = conflict?.message ?? `${issue?.message} ${issue?.fix}`;
  if (conflicts.length === 0 && theirs.length === 0) {
    return respondProblem(request, 'invalid', detail, { issues, omitted });
  }
  const members = { conflicts, issues, omitted, base, version, theirs };
  return respondProblem(request, 'conflict', detail, members);
}
