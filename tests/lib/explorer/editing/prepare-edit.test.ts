import fc from 'fast-check';
import { prepareEditInPieces } from '@/lib/explorer/editing/prepare-edit';
import { changeState, type ExplorerStart, openExplorerState } from '@/lib/explorer/state/explorer-state';
import { openSnapshot, type Snapshot } from '@/lib/explorer/state/snapshot';
import { applyChange, dropPreparedInPieces } from '@/lib/network/changes/apply-change';
import type { Change } from '@/lib/network/changes/change';
import { buildRemoval } from '@/lib/network/changes/remove-things';
import type { Network } from '@/lib/network/network';
import { getView } from '@/lib/view/get-view';
import { finishPieces } from '@/lib/worker/pieces';
import { arbitraryNetwork } from '@/tests/arbitraries/network';
import { createTruce } from '@/tests/lib/network/changes/small-network';

const START: Omit<ExplorerStart, 'network'> = {
  ...{ version: 0, mayEdit: true, warnings: [], finding: null, query: '', flags: {} },
  defaultLens: 'all',
};

const open = (network: Network) => openExplorerState({ ...START, network });
const removeBo = (network: Network) => buildRemoval(network, [{ list: 'actors', id: 'bo' }]).change;
const prepare = (state: ReturnType<typeof open>, change: Change) =>
  finishPieces(prepareEditInPieces(state, change));

function doChange(network: Network, change: Change): Network {
  const result = applyChange(network, change);
  if (!result.ok) throw new Error('It cannot be done.');
  return result.network;
}

/** What the page shows of a snapshot. */
function tell({ shown, source, state, network }: Snapshot) {
  const { actors, legs, claims } = getView(source);
  const { counts, tallies } = shown;
  return { actors, legs, claims, counts, tallies, ids: [...shown.relationships], state, network };
}

describe('prepareEditInPieces', () => {
  it('has at hand what the page shows once the change is done: the same as of a page that opens with the network after it', () => {
    fc.assert(
      fc.property(arbitraryNetwork, fc.nat(), (network, number) => {
        const actor = network.actors[number % Math.max(1, network.actors.length)];
        if (!actor) return;
        const state = open(network);
        const { change } = buildRemoval(network, [{ list: 'actors', id: actor.id }]);
        const ready = prepare(state, change);
        const after = doChange(network, change);
        const next = changeState(state, { current: after }).now;
        expect(next).toBe(ready);
        const fresh = structuredClone(network);
        const anew = doChange(fresh, buildRemoval(fresh, [{ list: 'actors', id: actor.id }]).change);
        expect(tell(next)).toEqual(tell(openSnapshot(anew, '', START).snapshot));
      }),
      { numRuns: 40 },
    );
  });

  it('leaves the state and the network as they are until then', () => {
    const network = createTruce();
    const state = open(network);
    const before = structuredClone(network);
    prepare(state, removeBo(network));
    expect(network).toEqual(before);
    expect(changeState(state, { notice: null }).now).toBe(state.now);
  });

  it('changes nothing of another change that is done instead', () => {
    const network = createTruce();
    const state = open(network);
    prepare(state, removeBo(network));
    const other = buildRemoval(network, [{ list: 'actors', id: 'ann' }]).change;
    expect(doChange(network, other)).toEqual(doChange(createTruce(), other));
    expect(doChange(network, structuredClone(removeBo(network)))).toEqual(
      doChange(createTruce(), removeBo(createTruce())),
    );
  });

  it('is let go of where the change is not done, for another that finds the network as it was', () => {
    const network = createTruce();
    const state = open(network);
    const change = removeBo(network);
    const ready = prepare(state, change);
    finishPieces(dropPreparedInPieces(network, change));
    const after = doChange(network, change);
    expect(after).toEqual(ready?.network);
    expect(after).not.toBe(ready?.network);
    finishPieces(dropPreparedInPieces(network, change));
    expect(doChange(network, structuredClone(change))).toEqual(after);
  });

  it('is made anew where the view is another by then', () => {
    const network = createTruce();
    const state = open(network);
    const change = removeBo(network);
    const ready = prepare(state, change);
    const selection = { kind: 'items', actors: ['ann'], relationships: [] } as const;
    const other = changeState(state, { wanted: { ...state.now.wanted, selection } });
    const next = changeState(other, { current: doChange(network, change) }).now;
    expect(next).not.toBe(ready);
    expect(next.state.selection).toEqual(selection);
    expect(next.network).toBe(ready?.network);
  });

  it('is nothing for a change that cannot be done, and while the past is shown', () => {
    const network = createTruce();
    const state = open(network);
    const thing = { ...network.actors[0], id: 'nobody' } as Network['actors'][number];
    const wrong: Change = {
      label: 'rename nobody',
      operations: [{ op: 'set', list: 'actors', id: thing.id, field: 'name', was: 'A', now: 'B' }],
    };
    expect(prepare(state, wrong)).toBeNull();
    const past = {
      ...state,
      preview: { kind: 'version', version: 1, network } as unknown as typeof state.preview,
    };
    expect(prepare(past, removeBo(network))).toBeNull();
  });
});
