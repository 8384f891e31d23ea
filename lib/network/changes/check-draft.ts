import type { RelationshipType } from '@/lib/vocabulary/relationship-type';
import type { Pieces } from '@/lib/worker/pieces';
import { checkBetween } from '../check-between';
import { checkShape, warnOfUnknownFields } from '../check-shape';
import { THING_CHECKS } from '../check-things';
import { toCount } from '../explain';
import { IssueList } from '../issue-list';
import { LIMITS } from '../limits';
import { createEffort } from '../nearest';
import { dropOversized } from '../read-items';
import { networkHeadSchema, networkSchema } from '../schema';
import { type Check, LIST_NAMES, type ListName } from '../thing-index';
import type { Draft } from './draft';
import { type Reference, toKey } from './references';
import { isSamePlain } from './same-plain';

/** What is wrong with a draft. Warnings are of what the draft touches. */
export type DraftIssues = { readonly own: IssueList; readonly others: IssueList };

/** So many things are checked in one piece. */
const CHECKED_AT_ONCE = 100;

/**
 * Checks what a draft touches by the rules of the file, and what names it where it is gone or may no longer fit. Things
 * of the draft are completed. A network that was in order before, and draws no error here, is in order after.
 */
export function* checkDraft(draft: Draft): Pieces<DraftIssues> {
  const own = new IssueList();
  const others = new IssueList();
  const common = { known: draft, unread: new Set<ListName>(), types: draft.types, effort: createEffort() };
  checkHead(draft, { issues: own, ...common });
  if (losesSide(draft)) checkBetween(draft.head, { issues: others, ...common });
  for (const list of LIST_NAMES) {
    checkCount(draft, list, own);
    yield* checkTouched(draft, list, { issues: own, ...common });
  }
  for (const [at, other] of listAffected(draft).entries()) {
    checkThing(draft, other, { issues: others, ...common });
    if (at % CHECKED_AT_ONCE === 0) yield;
  }
  return { own, others };
}

function checkHead(draft: Draft, check: Check): void {
  if (draft.head === draft.below.head) return;
  const item = { raw: draft.head, at: [], id: draft.head.id };
  warnOfUnknownFields(item, networkSchema.shape, check.issues);
  checkShape(networkHeadSchema, item, check.issues);
  checkBetween(draft.head, check);
}

/** Returns whether an actor is gone of the two sides that the network is about, where the draft leaves these as they are. */
function losesSide(draft: Draft): boolean {
  if (draft.head !== draft.below.head) return false;
  return (
    draft.head.between?.some((side) => side.some((id) => draft.touched.actors.get(id) === null)) ?? false
  );
}

function checkCount(draft: Draft, list: ListName, issues: IssueList): void {
  if (draft.moves.length === 0) return;
  const count = draft.count(list);
  if (count <= LIMITS[list]) return;
  issues.addError(() => ({
    at: [list],
    id: null,
    message: `There would be ${toCount(count)} ${list}; a network has at most ${toCount(LIMITS[list])}.`,
    fix: 'Split the network into several.',
  }));
}

function* checkTouched<List extends ListName>(draft: Draft, list: List, check: Check): Pieces<void> {
  let count = 0;
  for (const [id, thing] of draft.touched[list]) {
    if (++count % CHECKED_AT_ONCE === 0) yield;
    if (!thing) continue;
    const checked = checkThing(draft, { list, id }, check);
    if (checked) draft.replace(list, checked);
  }
}

function checkThing<List extends ListName>(
  draft: Draft,
  { list, id }: { readonly list: List; readonly id: string },
  check: Check,
) {
  const thing = draft.find(list, id);
  if (!thing) return null;
  const at = [list, id];
  return THING_CHECKS[list]({ raw: dropOversized(thing, at, id, check.issues), at, id }, check);
}

/** Returns what the draft does not touch, but names something that is gone, or is of another kind or type than before. */
function listAffected(draft: Draft): readonly Reference[] {
  const affected = new Map<string, Reference>();
  for (const list of LIST_NAMES) {
    for (const id of draft.touched[list].keys()) {
      if (!unsettles(draft, { list, id })) continue;
      for (const by of draft.listNaming({ list, id })) {
        if (!draft.touched[by.list].has(by.id)) affected.set(toKey(by), by);
      }
    }
  }
  return [...affected.values()];
}

function unsettles(draft: Draft, { list, id }: Reference): boolean {
  const [before, after] = [draft.below.find(list, id), draft.find(list, id)];
  if (!before) return false;
  if (!after) return true;
  if ('kind' in before && 'kind' in after) return before.kind !== after.kind;
  return 'sourceKinds' in before && 'sourceKinds' in after && !isSameUse(before, after);
}

function isSameUse(one: RelationshipType, other: RelationshipType): boolean {
  const fields = ['sourceKinds', 'targetKinds', 'third', 'namesClaim'] as const;
  return fields.every((field) => isSamePlain(one[field], other[field]));
}
