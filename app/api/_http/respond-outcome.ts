import type { CommitOutcome } from '@/lib/store/network-store';
import { respondPlain } from './answer-body';
import { respondUnknown } from './answer-with-network';
import type { ChangeRequest } from './parse-change-request';
import { respondDone, respondProblem } from './respond';

/** Returns what has become of changes that somebody wanted done. */
export function respondOutcome(
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
