import fc from 'fast-check';
import { applyChange, mergeChanges } from '@/lib/network/changes/apply-change';
import type { Change } from '@/lib/network/changes/change';
import { buildDifference, compareNetworks } from '@/lib/network/changes/compare-networks';
import { invertChange } from '@/lib/network/changes/invert-change';
import { OpenNetwork } from '@/lib/network/changes/open-network';
import { parseChanges } from '@/lib/network/changes/parse-changes';
import { replayChange } from '@/lib/network/changes/plan-changes';
import type { Network } from '@/lib/network/network';
import { parseNetworkText } from '@/lib/network/parse';
import { LIST_NAMES } from '@/lib/network/thing-index';
import { toNetworkText } from '@/lib/network/to-network-file';
import { arbitraryIntent, carryOut } from '@/tests/arbitraries/change';
import { arbitraryNetwork } from '@/tests/arbitraries/network';

const arbitraryIntents = fc.array(arbitraryIntent, { minLength: 1, maxLength: 6 });

/** Returns a network after a change. Throws an Error when it cannot be done. */
function apply(network: Network, change: Change): Network {
  const result = applyChange(network, change);
  if (!result.ok) throw new Error(JSON.stringify([...result.conflicts, ...result.issues]));
  return result.network;
}

/** Returns a network whose lists are in an order of their own: where a thing or an item stands says nothing. */
function sort(network: Network): object {
  const byText = (one: unknown, other: unknown) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1);
  const sortLists = (thing: object) =>
    Object.fromEntries(
      Object.entries(thing)
        .map(([field, value]): [string, unknown] => [
          field,
          Array.isArray(value) ? value.map(sortFields).sort(byText) : sortFields(value),
        ])
        .sort(([one], [other]) => (one < other ? -1 : 1)),
    );
  const lists = LIST_NAMES.map((list) => [list, [...network[list]].map(sortLists).sort(byText)]);
  return sortFields({ ...network, ...Object.fromEntries(lists) }) as object;
}

function sortFields(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}

describe('whatever is done to a network', () => {
  it('leaves a network that parses', () => {
    fc.assert(
      fc.property(arbitraryNetwork, arbitraryIntents, (network, intents) => {
        const after = carryOut(network, intents).network;
        const parsed = parseNetworkText(toNetworkText(after));
        expect(parsed.ok && parsed.value).toEqual(after);
      }),
    );
  });

  it('is taken back by its inverse, to the last position', () => {
    fc.assert(
      fc.property(arbitraryNetwork, arbitraryIntents, (network, intents) => {
        const done = carryOut(network, intents);
        const before = [...done.changes]
          .reverse()
          .reduce((after, change) => apply(after, invertChange(change, 'undo')), done.network);
        expect(before).toEqual(network);
      }),
    );
  });

  it('is the same when the log of it is read as JSON and replayed, without a look at the rules', () => {
    fc.assert(
      fc.property(arbitraryNetwork, arbitraryIntents, (network, intents) => {
        const done = carryOut(network, intents);
        const log = parseChanges(JSON.parse(JSON.stringify(done.changes)));
        if (!log.ok) throw new Error(JSON.stringify(log.issues));
        const open = new OpenNetwork(network);
        for (const change of log.value) open.commit(replayChange(open, change));
        expect(open.toNetwork()).toEqual(done.network);
      }),
    );
  });

  it('changes nothing of the network before', () => {
    fc.assert(
      fc.property(arbitraryNetwork, arbitraryIntents, (network, intents) => {
        const text = JSON.stringify(network);
        carryOut(network, intents);
        expect(JSON.stringify(network)).toBe(text);
      }),
    );
  });
});

describe('what two people do to one network', () => {
  it('comes to the same in either order, or is told to both', () => {
    let merged = 0;
    fc.assert(
      fc.property(arbitraryNetwork, arbitraryIntents, arbitraryIntents, (network, mine, theirs) => {
        const one = carryOut(network, mine);
        const other = carryOut(network, theirs);
        const here = mergeChanges(one.network, { mine: other.changes, theirs: one.changes });
        const there = mergeChanges(other.network, { mine: one.changes, theirs: other.changes });
        if (here.ok && there.ok) expect(sort(here.network)).toEqual(sort(there.network));
        if (here.ok && there.ok && one.changes.length > 0 && other.changes.length > 0) merged += 1;
      }),
      { numRuns: 300 },
    );
    expect(merged).toBeGreaterThan(50);
  });

  it('is told to both when one change of each is at odds', () => {
    fc.assert(
      fc.property(arbitraryNetwork, arbitraryIntent, arbitraryIntent, (network, mine, theirs) => {
        const one = carryOut(network, [mine]);
        const other = carryOut(network, [theirs]);
        const here = mergeChanges(one.network, { mine: other.changes, theirs: one.changes });
        const there = mergeChanges(other.network, { mine: one.changes, theirs: other.changes });
        expect(here.ok).toBe(there.ok);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the difference between two versions', () => {
  it('makes one of the other, and the other of the one, to the last position', () => {
    fc.assert(
      fc.property(arbitraryNetwork, arbitraryIntents, (one, intents) => {
        const other = carryOut(one, intents).network;
        expect(apply(one, buildDifference(one, other, 'restore'))).toEqual(other);
        expect(apply(other, buildDifference(other, one, 'restore'))).toEqual(one);
      }),
    );
  });

  it('makes any network of any other, but for the order of its lists', () => {
    fc.assert(
      fc.property(arbitraryNetwork, arbitraryNetwork, (one, { id: _, ...rest }) => {
        const other = { ...rest, id: one.id };
        expect(sort(apply(one, buildDifference(one, other, 'restore')))).toEqual(sort(other));
      }),
    );
  });

  it('is told by id, and empty for a network and itself', () => {
    fc.assert(
      fc.property(arbitraryNetwork, arbitraryIntents, (network, intents) => {
        const after = carryOut(network, intents).network;
        const { network: head, ...lists } = compareNetworks(network, after);
        const isEmpty = Object.values(lists).every(
          ({ added, removed, changed }) => added.length + removed.length + changed.length === 0,
        );
        expect(head.length === 0 && isEmpty).toBe(
          JSON.stringify(sort(after)) === JSON.stringify(sort(network)),
        );
      }),
    );
  });
});
