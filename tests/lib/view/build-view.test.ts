import { createViewState } from '@/lib/explorer/view-state';
import { filterNetwork } from '@/lib/graph/filter/filter';
import { buildView, toSelectedIds } from '@/lib/view/build-view';
import { buildTruceGraph } from './truce-network';

const graph = buildTruceGraph();
const state = createViewState('all');
const shown = filterNetwork(graph, state);

describe('buildView', () => {
  it('answers every actor and every leg that the filter leaves', () => {
    const view = buildView(graph, shown, state);
    expect(view.actors.map(({ id }) => id)).toEqual(['republic', 'envoy', 'speaker', 'militia', 'premier']);
    expect(view.legs.map(({ key }) => key).sort()).toEqual([
      'alliance',
      'channel/1',
      'channel/2',
      'denial',
      'mission/1',
      'mission/2',
      'request',
    ]);
  });

  it('gives both legs of a tie its relationship, standing and evidence, and each its own words', () => {
    const view = buildView(graph, shown, state);
    const legs = view.legs.filter(({ relationship }) => relationship === 'channel');
    expect(legs.map(({ from, to, label }) => [from, label, to])).toEqual([
      ['envoy', 'goes through', 'speaker'],
      ['speaker', 'to reach', 'militia'],
    ]);
    expect(legs.every(({ standing, evidenceCount }) => standing === 'reported' && evidenceCount === 1)).toBe(
      true,
    );
  });

  it('labels the leg of a principal by the third role', () => {
    const view = buildView(graph, shown, state);
    const legs = view.legs.filter(({ relationship }) => relationship === 'mission');
    expect(legs.map(({ from, label, to }) => [from, label, to])).toEqual([
      ['republic', 'on behalf of', 'envoy'],
      ['envoy', 'is an envoy to', 'premier'],
    ]);
  });

  it('marks what is selected and what is in focus', () => {
    const view = buildView(graph, shown, {
      focus: ['militia'],
      selection: { kind: 'items', actors: ['envoy'], relationships: ['channel'] },
    });
    expect(view.actors.filter(({ selected }) => selected).map(({ id }) => id)).toEqual(['envoy']);
    expect(view.actors.filter(({ focused }) => focused).map(({ id }) => id)).toEqual(['militia']);
    expect(view.legs.filter(({ selected }) => selected).map(({ key }) => key)).toEqual([
      'channel/1',
      'channel/2',
    ]);
  });

  it('has the same list of legs whoever is selected, and another where a tie is', () => {
    const select = (actors: readonly string[], relationships: readonly string[]) =>
      buildView(graph, shown, { focus: [], selection: { kind: 'items', actors, relationships } });
    const { legs } = select([], []);
    expect(select(['envoy'], []).legs).toBe(legs);
    expect(select([], ['none of the network']).legs).toBe(legs);
    expect(select([], ['request']).legs.filter(({ selected }) => selected)).toEqual(
      legs.filter(({ key }) => key === 'request').map((leg) => ({ ...leg, selected: true })),
    );
    expect(select([], []).legs).toBe(legs);
  });

  it('sizes those that it is told to, and no others', () => {
    const sizes = new Map([
      ['envoy', 1],
      ['militia', 0],
      ['nobody', 0.5],
    ]);
    const view = buildView(graph, shown, state, sizes);
    const sized = view.actors.filter((actor) => 'size' in actor);
    expect(sized.map(({ id, size }) => [id, size])).toEqual([
      ['envoy', 1],
      ['militia', 0],
    ]);
  });

  it('leaves out what the filter hides', () => {
    const filter = { ...state, types: ['ally-of'] };
    const view = buildView(graph, filterNetwork(graph, filter), filter);
    expect(view.legs.map(({ key }) => key)).toEqual(['alliance']);
    expect(view.actors.map(({ id }) => id)).toEqual(['speaker', 'militia']);
  });
});

describe('toSelectedIds', () => {
  it('selects the ties and the denials of a claim', () => {
    const { actors, relationships } = toSelectedIds(graph, { kind: 'claim', claim: 'truce-asked' });
    expect([...actors]).toEqual([]);
    expect([...relationships].sort()).toEqual(['denial', 'request']);
  });

  it('selects nothing when nothing is', () => {
    expect(toSelectedIds(graph, { kind: 'none' }).relationships.size).toBe(0);
  });
});
