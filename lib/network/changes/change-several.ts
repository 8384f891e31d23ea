import { memoize } from '../memoize';
import type { Evidence, Network, PartialDate, Relationship } from '../network';
import { adoptType } from './adopt-type';
import type { Change, Operation } from './change';
import { diffThings } from './diff-things';
import { OpenNetwork } from './open-network';
import { planChanges } from './plan-changes';
import { toAmount } from './thing-words';

/** What several ties take together; null leaves each as it is. */
export type SeveralEdit = {
  readonly type: string | null;
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
  readonly evidence: Evidence | null;
  /** The id of a claim on which they all rest. */
  readonly claim: string | null;
  /** What has to be done first: a document or a claim that is new. */
  readonly first: readonly Operation[];
};

/** What becomes of several ties, before any of it is done. */
export type SeveralPlan = {
  /** Null where nothing would change. */
  readonly change: Change | null;
  /** The ids of the ties that change. */
  readonly changed: readonly string[];
  /** The ties that the rules refuse, each with the reason; they stay as they are. */
  readonly refused: readonly { readonly id: string; readonly why: string }[];
};

type TieEdit = { readonly id: string; readonly operations: readonly Operation[] };

/** Returns what several ties come to when they take the same type, dates, evidence or claim, as one change. */
export function planSeveral(network: Network, ids: readonly string[], edit: SeveralEdit): SeveralPlan {
  const ties = network.relationships.filter(({ id }) => ids.includes(id));
  const refused = new Map<string, string>();
  for (const { id, claim } of ties) {
    if (edit.claim !== null && claim !== null) refused.set(id, 'It answers a claim, and rests on none.');
  }
  const edits = ties.map((tie) => ({ id: tie.id, operations: listOperations(network, tie, edit) }));
  const first = [...adoptType(network, edit.type ?? '').operations, ...edit.first];
  for (;;) {
    const changed = edits.filter(({ id, operations }) => operations.length > 0 && !refused.has(id));
    const listed = [...refused].map(([id, why]) => ({ id, why }));
    if (changed.length === 0) return { change: null, changed: [], refused: listed };
    const change = toChange(first, changed);
    const plan = planChanges(openNetwork(network), [change]);
    if (plan.ok) return { change, changed: changed.map(({ id }) => id), refused: listed };
    const before = refused.size;
    for (const { id, message, fix } of plan.issues) {
      if (id !== null && changed.some((each) => each.id === id) && !refused.has(id))
        refused.set(id, `${message} ${fix}`);
    }
    if (refused.size > before) continue;
    // What is wrong with none of the ties alone is wrong for all of them.
    const why = plan.issues[0] ? `${plan.issues[0].message} ${plan.issues[0].fix}` : '';
    return { change: null, changed: [], refused: [...listed, ...changed.map(({ id }) => ({ id, why }))] };
  }
}

const openNetwork = memoize((network: Network) => new OpenNetwork(network));

function listOperations(network: Network, tie: Relationship, edit: SeveralEdit): readonly Operation[] {
  const after = {
    ...tie,
    ...(edit.type !== null && { type: edit.type }),
    ...(edit.from !== null && { from: edit.from }),
    ...(edit.to !== null && { to: edit.to }),
    ...(edit.evidence && { evidence: [...tie.evidence, edit.evidence] }),
  };
  const place = { list: 'relationships' as const, id: tie.id };
  const known = network.claims.find(({ id }) => id === edit.claim);
  const rests = edit.claim === null || known?.relationships.includes(tie.id);
  return [
    ...diffThings(place, tie, after),
    ...(rests || edit.claim === null ? [] : [toRest(edit.claim, tie.id)]),
  ];
}

function toRest(claim: string, tie: string): Operation {
  return { op: 'item', list: 'claims', id: claim, field: 'relationships', was: null, now: tie, at: null };
}

function toChange(first: readonly Operation[], edits: readonly TieEdit[]): Change {
  const operations = [...first, ...edits.flatMap((edit) => edit.operations)];
  return { label: `change ${toAmount(edits.length, 'tie')} together`, operations };
}
