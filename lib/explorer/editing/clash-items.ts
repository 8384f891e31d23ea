import type { Owner, Plain } from '@/lib/network/changes/change';
import type { Conflict } from '@/lib/network/changes/conflict';
import { toFieldWords } from '@/lib/network/changes/field-words';
import { findThing } from '@/lib/network/changes/find-thing';
import { toThingWords } from '@/lib/network/changes/thing-words';
import type { Network } from '@/lib/network/network';
import type { ListName } from '@/lib/network/thing-index';
import { RULE, toClashKey } from './clash';
import type { Clash } from './receive-news';
import { resolveClash } from './resolve-clash';
import type { WorkingCopy } from './working-copy';

/** One thing to choose in a clash: what is mine, what is theirs. */
export type ClashItem = {
  readonly key: string;
  /**
   * `value`: both have changed it. `gone`: they have removed it, and mine would bring it back. `taken`: both have added
   * something of that id, and mine would get another. `rule`: mine breaks a rule because of what they have done.
   */
  readonly kind: 'value' | 'gone' | 'taken' | 'rule';
  /** In words: "role of Nabih Berri". */
  readonly what: string;
  readonly mine: Plain;
  readonly theirs: Plain;
  /** For a rule, what is wrong. */
  readonly messages: readonly string[];
  /** False where mine cannot be done any more. */
  readonly allowsMine: boolean;
};

/** Returns what there is to choose in a clash, each thing once. */
export function listClashItems(copy: WorkingCopy, clash: Clash): readonly ClashItem[] {
  const { conflicts, issues } = clash.refusal;
  if (conflicts.length === 0) {
    const what = copy.pending[clash.change]?.change.label ?? '';
    const messages = issues.map(({ message }) => message);
    const allowsMine = canForce(copy, clash);
    return [{ key: RULE, kind: 'rule', what, mine: what, theirs: null, messages, allowsMine }];
  }
  const items = new Map<string, ClashItem>();
  for (const conflict of conflicts) {
    const key = toClashKey(conflict);
    if (!items.has(key)) items.set(key, toItem(copy, clash, conflict));
  }
  return [...items.values()];
}

function toItem(copy: WorkingCopy, clash: Clash, conflict: Conflict): ClashItem {
  const { kind, field, mine, theirs } = conflict;
  const thing = toOwnerWords(copy, clash, conflict);
  const isField = kind === 'changed' && field !== null;
  return {
    key: toClashKey(conflict),
    kind: kind === 'changed' ? 'value' : kind,
    what: isField ? `${toFieldWords(field)} of ${thing}` : thing,
    mine,
    theirs,
    messages: [],
    allowsMine: true,
  };
}

function toOwnerWords({ network }: WorkingCopy, { kept }: Clash, { list, id }: Owner): string {
  if (list === 'network') return 'the network';
  return findWords(network, list, id) ?? findWords(kept, list, id) ?? id;
}

function findWords<List extends ListName>(network: Network, list: List, id: string): string | null {
  const thing = findThing(network, { list, id });
  return thing ? toThingWords(network, list, thing) : null;
}

function canForce(copy: WorkingCopy, clash: Clash): boolean {
  const resolved = resolveClash(copy, clash, () => 'mine');
  return resolved.clash?.change !== clash.change;
}
