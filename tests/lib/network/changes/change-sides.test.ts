import type { Between } from '@/lib/network/between';
import { applyChange, mergeChanges } from '@/lib/network/changes/apply-change';
import { buildDifference } from '@/lib/network/changes/compare-networks';
import { invertChange } from '@/lib/network/changes/invert-change';
import { buildActorMerge } from '@/lib/network/changes/merge-actors';
import { buildRemoval, describeConsequences } from '@/lib/network/changes/remove-things';
import { buildActorSplit } from '@/lib/network/changes/split-actor';
import { toNetworkFile } from '@/lib/network/to-network-file';
import { createNetwork } from '@/tests/fixtures/create-network';
import { doChange } from './do-change';

const BETWEEN: Between = [['ann'], ['bo', 'cy']];

function createSides(between: Between | null = BETWEEN) {
  const actors = ['ann', 'bo', 'cy', 'dee'].map((id) => ({ id, kind: 'person', name: id }));
  return createNetwork({ actors, between });
}

const set = (was: Between | null, now: Between | null) => ({
  label: 'change what the network is about',
  operations: [{ op: 'set', list: 'network', id: 'test', field: 'between', was, now } as const],
});

describe('the two sides of a network', () => {
  it('are set, cleared and set again by an operation', () => {
    const before = createSides();
    const change = set(BETWEEN, null);
    const after = doChange(before, change);
    expect(after.between).toBeNull();
    expect(toNetworkFile(after)).not.toHaveProperty('between');
    expect(doChange(after, invertChange(change, 'back'))).toEqual(before);
    expect(doChange(after, buildDifference(after, before, 'back'))).toEqual(before);
  });

  it('are refused where they do not resolve or are no sides', () => {
    for (const now of [
      [['ann'], ['ann']],
      [['ann'], []],
      [['ann'], ['eve']],
    ] as Between[]) {
      const result = applyChange(createSides(), set(BETWEEN, now));
      expect(result).toMatchObject({ ok: false, conflicts: [] });
      if (!result.ok) expect(result.issues[0]?.path).toMatch(/^between\[1\]/);
    }
  });

  it('follow an actor that is merged into another, to the side on which that is already', () => {
    const merge = (kept: string, absorbed: string) => {
      const network = createSides();
      return doChange(network, buildActorMerge(network, kept, absorbed).change).between;
    };
    expect(merge('dee', 'ann')).toEqual([['dee'], ['bo', 'cy']]);
    expect(merge('ann', 'bo')).toEqual([['ann'], ['cy']]);
    expect(merge('cy', 'bo')).toEqual([['ann'], ['cy']]);
    expect(merge('bo', 'ann')).toBeNull();
  });

  it('keep the old of an actor that is split', () => {
    const network = createSides();
    const into = { ...network.actors[0], id: 'eve', kind: 'person', name: 'eve' } as never;
    const split = buildActorSplit(network, { actor: 'ann', into, ties: [], spoke: [], aliases: [] });
    expect(doChange(network, split).between).toEqual(BETWEEN);
  });

  it('lose who is removed, and are none once a side is empty', () => {
    const remove = (...ids: string[]) => {
      const network = createSides();
      const removal = buildRemoval(
        network,
        ids.map((id) => ({ list: 'actors', id })),
      );
      return [doChange(network, removal.change).between, describeConsequences(removal.consequences)];
    };
    expect(remove('dee')).toEqual([BETWEEN, '']);
    expect(remove('bo')).toEqual([[['ann'], ['cy']], 'a side that the network is about has fewer actors.']);
    expect(remove('bo', 'cy')).toEqual([null, 'the network no longer says between which sides it is.']);
  });

  it('are not left with an actor that somebody else removes meanwhile', () => {
    const bare = createSides(null);
    const mine = buildRemoval(bare, [{ list: 'actors', id: 'bo' }]).change;
    const theirs = set(null, BETWEEN);
    const result = mergeChanges(doChange(bare, theirs), { mine: [mine], theirs: [theirs] });
    expect(result).toMatchObject({ ok: false, issues: [{ path: 'between[1][0]' }] });
  });
});
