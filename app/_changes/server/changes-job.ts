import type { InParts } from '@/app/_threads/parts-port';
import { decodeBody } from '@/app/api/_http/read-body';
import { type ChangeRequest, parseChangeRequest } from '@/app/api/networks/[id]/changes/parse-change-request';
import type { Operation } from '@/lib/network/changes/change';
import type { Issue } from '@/lib/network/issue';
import { digestRequest } from '@/lib/store/log/idempotency-records';

/** A body that asks for changes. */
export type ChangesJob = { readonly body: Uint8Array<ArrayBuffer> };

/** What became of a body: changes, with the digest by which the request is known when it is sent again; or all that is wrong with it. */
export type ChangesReply =
  | { readonly kind: 'read'; readonly wanted: ChangeRequest & { readonly digest: string } }
  /** It is no text in UTF-8. */
  | { readonly kind: 'no-text' }
  | { readonly kind: 'invalid'; readonly issues: readonly Issue[]; readonly omitted: number };

/** Some operations of a change, which is named by its place. */
export type OperationsPart = { readonly change: number; readonly operations: readonly Operation[] };

/** How many operations are copied from the process at a time: some milliseconds' work. */
const OPERATIONS_AT_ONCE = 200;

/** Returns the changes that a body asks for, however long it takes to read it. */
export function readChangesJob({ body }: ChangesJob): ChangesReply {
  const decoded = decodeBody(body);
  if (!decoded.ok) return { kind: 'no-text' };
  const { issues, omitted, ...result } = parseChangeRequest(decoded.text);
  if (!result.ok) return { kind: 'invalid', issues, omitted };
  const { base, changes } = result.value;
  return { kind: 'read', wanted: { base, changes, digest: digestRequest([base, changes]) } };
}

/** Returns a reply for its way from the process: the operations by themselves. */
export function cutChangesReply(reply: ChangesReply): InParts<ChangesReply, OperationsPart> {
  if (reply.kind !== 'read') return { parts: [], sent: reply };
  const parts = reply.wanted.changes.flatMap(({ operations }, change) =>
    Array.from({ length: Math.ceil(operations.length / OPERATIONS_AT_ONCE) }, (_, at) => ({
      change,
      operations: operations.slice(at * OPERATIONS_AT_ONCE, (at + 1) * OPERATIONS_AT_ONCE),
    })),
  );
  const changes = reply.wanted.changes.map(({ label }) => ({ label, operations: [] }));
  return { parts, sent: { kind: 'read', wanted: { ...reply.wanted, changes } } };
}

/** Returns the reply that `cutChangesReply` has cut. */
export function joinChangesReply(sent: ChangesReply, parts: readonly OperationsPart[]): ChangesReply {
  if (sent.kind !== 'read') return sent;
  const operations: Operation[][] = sent.wanted.changes.map(() => []);
  for (const part of parts) operations[part.change]?.push(...part.operations);
  const changes = sent.wanted.changes.map(({ label }, at) => ({ label, operations: operations[at] ?? [] }));
  return { kind: 'read', wanted: { ...sent.wanted, changes } };
}
