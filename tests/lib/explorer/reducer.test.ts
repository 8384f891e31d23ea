import fc from 'fast-check';
import { toCanonicalState } from '@/lib/explorer/canonical-state';
import { reduceView, type ViewAction } from '@/lib/explorer/reducer';
import { createViewState, NOTHING_SELECTED, type ViewState } from '@/lib/explorer/view-state';
import { ACTOR_KIND_IDS } from '@/lib/vocabulary/actor-kinds';
import { LENS_IDS } from '@/lib/vocabulary/lenses';
import { STANDING_IDS } from '@/lib/vocabulary/standings';
import { questionAction } from './arbitrary-action';
import { anyState, validState } from './arbitrary-state';
import { ACTORS, CLAIMS, createSmallContext, DOCUMENTS, TIES, TYPES } from './small-context';

const context = createSmallContext();
const opening = createViewState('mediation');

function reduce(state: ViewState, ...actions: readonly ViewAction[]): ViewState {
  return actions.reduce((current, action) => reduceView(current, action, context), state);
}

describe('facets', () => {
  it('leave one type out when it is toggled in the full list', () => {
    const { types } = reduce(opening, { type: 'toggleType', id: 'asks' });
    expect(types).toEqual(TYPES.filter((id) => id !== 'asks'));
  });

  it('go back to no restriction when the last one returns', () => {
    const asks: ViewAction = { type: 'toggleType', id: 'asks' };
    expect(reduce(opening, asks, asks)).toEqual(opening);
  });

  it('let nothing through when the last one is left out', () => {
    expect(
      reduce(opening, { type: 'setKinds', kinds: ['state'] }, { type: 'toggleKind', kind: 'state' }).kinds,
    ).toEqual([]);
  });

  it('stand in the vocabulary’s order whatever the order of clicks', () => {
    const { types } = reduce(
      opening,
      { type: 'setTypes', types: ['asks'] },
      { type: 'toggleType', id: 'envoy-to' },
    );
    expect(types).toEqual(['envoy-to', 'asks']);
  });

  it('work alike for standings', () => {
    const { standings } = reduce(opening, { type: 'toggleStanding', standing: 'unsourced' });
    expect(standings).toEqual(['contested', 'corroborated', 'reported']);
    expect(reduce(opening, { type: 'setStandings', standings: [...STANDING_IDS] }).standings).toBeNull();
  });
});

describe('documents', () => {
  it('are left out one by one, and come back', () => {
    const daily: ViewAction = { type: 'toggleDocument', document: 'daily' };
    const without = reduce(opening, { type: 'toggleDocument', document: 'weekly' }, daily);
    expect(without.without).toEqual(['weekly', 'daily']);
    expect(reduce(without, daily).without).toEqual(['weekly']);
    expect(reduce(without, { type: 'setWithout', documents: [] }).without).toEqual([]);
  });
});

describe('the range of time', () => {
  it('is put the right way round', () => {
    const { since, until } = reduce(opening, { type: 'setRange', since: '2024-11', until: '2024-09' });
    expect([since, until]).toEqual(['2024-09', '2024-11']);
  });

  it('may be open at either end', () => {
    expect(reduce(opening, { type: 'setRange', since: null, until: '2024' })).toMatchObject({
      since: null,
      until: '2024',
    });
  });
});

describe('focus', () => {
  it('moves to an actor, takes in another, and lets go', () => {
    const focused = reduce(
      opening,
      { type: 'setFocus', actors: ['militia'] },
      { type: 'addFocus', actor: 'envoy' },
    );
    expect(focused.focus).toEqual(['militia', 'envoy']);
    expect(reduce(focused, { type: 'unfocus', actor: 'militia' }).focus).toEqual(['envoy']);
    expect(reduce(focused, { type: 'unfocus', actor: null }).focus).toEqual([]);
  });

  it('reaches 1 to 8 ties', () => {
    expect(reduce(opening, { type: 'setHops', hops: 0 }).hops).toBe(1);
    expect(reduce(opening, { type: 'setHops', hops: 3 }).hops).toBe(3);
    expect(reduce(opening, { type: 'setHops', hops: 99 }).hops).toBe(8);
    expect(reduce(opening, { type: 'setHops', hops: Number.NaN }).hops).toBe(1);
  });
});

describe('a grouped map', () => {
  const moved = reduce(
    opening,
    { type: 'setGroup', group: 'country' },
    { type: 'moveNodes', moved: { 'side:LB': { x: 1, y: 2 } } },
    { type: 'moveNodes', moved: { envoy: { x: 3, y: 4 }, 'side:no side': { x: 5, y: 6 } } },
  );

  it('keeps where a user has put sides and actors, until it is grouped otherwise', () => {
    expect(moved.moved).toEqual({ 'side:LB': { x: 1, y: 2 }, envoy: { x: 3, y: 4 } });
    expect(reduce(moved, { type: 'toggleSide', side: 'LB' }).moved).toEqual(moved.moved);
    expect(reduce(moved, { type: 'setGroup', group: 'kind' }).moved).toEqual({});
    expect(reduce(moved, { type: 'setGroup', group: 'none' }).moved).toEqual({});
  });
});

describe('a neighbourhood in rings', () => {
  const shown = reduce(
    opening,
    { type: 'setHops', hops: 3 },
    { type: 'showNeighbourhood', actors: ['envoy'] },
  );
  const placed = reduce(shown, { type: 'place', placed: { envoy: { x: 1, y: 2 } } });

  it('begins with one step around its actors', () => {
    expect(shown).toMatchObject({ focus: ['envoy'], hops: 1, rings: true });
  });

  it('ends with the focus, with the filters, or with another layout', () => {
    expect(reduce(shown, { type: 'setHops', hops: 2 }, { type: 'unfocus', actor: 'envoy' })).toMatchObject({
      ...{ rings: false, hops: 1 },
    });
    expect(reduce(shown, { type: 'clearFilters' }).rings).toBe(false);
    expect(reduce(shown, { type: 'setLayout', layout: 'force' })).toMatchObject({
      focus: ['envoy'],
      rings: false,
    });
  });

  it('keeps places by hand until it is arranged anew', () => {
    expect(placed.placed).toEqual({ envoy: { x: 1, y: 2 } });
    expect(reduce(placed, { type: 'setLens', lens: 'all' }).placed).toEqual({ envoy: { x: 1, y: 2 } });
    for (const action of [
      { type: 'setHops', hops: 2 },
      { type: 'addFocus', actor: 'militia' },
      { type: 'unfocus', actor: null },
    ] as const)
      expect(reduce(placed, action).placed).toEqual({});
  });

  it('is not there around nobody', () => {
    expect(reduce(opening, { type: 'showNeighbourhood', actors: [] }).rings).toBe(false);
  });
});

describe('selection', () => {
  const actor = (id: string, additive = false): ViewAction => ({ type: 'selectActor', actor: id, additive });
  const tie = (id: string, additive = false): ViewAction => ({
    type: 'selectRelationship',
    relationship: id,
    additive,
  });

  it('is what was clicked last', () => {
    expect(reduce(opening, actor('envoy'), tie('mission')).selection).toEqual({
      kind: 'items',
      actors: [],
      relationships: ['mission'],
    });
  });

  it('is several ties at once, or these as well', () => {
    const both: ViewAction = {
      type: 'selectRelationships',
      relationships: ['mission', 'denial'],
      additive: false,
    };
    expect(reduce(opening, actor('envoy'), both).selection).toEqual({
      kind: 'items',
      actors: [],
      relationships: ['mission', 'denial'],
    });
    expect(reduce(opening, tie('mission'), { ...both, additive: true }).selection).toMatchObject({
      relationships: ['mission', 'denial'],
    });
  });

  it('grows and shrinks by additive clicks', () => {
    const both = reduce(opening, actor('envoy'), tie('mission', true), actor('militia', true));
    expect(both.selection).toEqual({
      kind: 'items',
      actors: ['envoy', 'militia'],
      relationships: ['mission'],
    });
    expect(
      reduce(both, actor('envoy', true), actor('militia', true), tie('mission', true)).selection,
    ).toEqual(NOTHING_SELECTED);
  });

  it('is one claim, or other things, never both', () => {
    const claimed = reduce(opening, actor('envoy'), { type: 'selectClaim', claim: 'offer' });
    expect(claimed.selection).toEqual({ kind: 'claim', claim: 'offer' });
    expect(reduce(claimed, actor('envoy', true)).selection).toEqual({
      kind: 'items',
      actors: ['envoy'],
      relationships: [],
    });
  });

  it('is let go', () => {
    expect(reduce(opening, actor('envoy'), { type: 'clearSelection' })).toEqual(opening);
  });

  it('stays when an actor that is the only one selected is clicked again', () => {
    const selected = reduce(opening, actor('envoy'));
    expect(reduce(selected, actor('envoy'))).toBe(selected);
  });
});

describe('the way back', () => {
  const filtered = reduce(
    opening,
    { type: 'setLens', lens: 'contested' },
    { type: 'setTypes', types: [] },
    { type: 'setKinds', kinds: [] },
    { type: 'setStandings', standings: [] },
    { type: 'setWithout', documents: ['daily'] },
    { type: 'setRange', since: '2024', until: '2024' },
    { type: 'setFocus', actors: ['envoy'] },
    { type: 'setHops', hops: 4 },
    { type: 'setQuery', q: 'x' },
    { type: 'setLayout', layout: 'circle' },
    { type: 'selectClaim', claim: 'offer' },
  );
  const kept = { layout: 'circle', selection: { kind: 'claim', claim: 'offer' } };

  it('takes filters away and keeps lens, layout and selection', () => {
    expect(reduce(filtered, { type: 'clearFilters' })).toEqual({ ...createViewState('contested'), ...kept });
  });

  it('shows everything', () => {
    expect(reduce(filtered, { type: 'clearAll' })).toEqual({ ...createViewState('all'), ...kept });
  });

  it('takes over a state of the history', () => {
    expect(reduce(filtered, { type: 'replace', state: opening })).toEqual(opening);
  });
});

/** What toggles put back stands at the end of its list. */
function sortLists(state: ViewState): ViewState {
  const { without, out, outTies, outDocuments } = state;
  return {
    ...state,
    without: [...without].sort(),
    out: [...out].sort(),
    outTies: [...outTies].sort(),
    outDocuments: [...outDocuments].sort(),
  };
}

describe('laws of the reducer', () => {
  const id = (ids: readonly string[]) => fc.constantFrom(...ids, 'unknown');
  const action: fc.Arbitrary<ViewAction> = fc.oneof(
    fc.record({ type: fc.constant('setLens' as const), lens: fc.constantFrom(...LENS_IDS) }),
    fc.record({ type: fc.constant('toggleType' as const), id: id(TYPES) }),
    fc.record({ type: fc.constant('toggleKind' as const), kind: fc.constantFrom(...ACTOR_KIND_IDS) }),
    fc.record({ type: fc.constant('toggleStanding' as const), standing: fc.constantFrom(...STANDING_IDS) }),
    fc.record({ type: fc.constant('toggleDocument' as const), document: id(DOCUMENTS) }),
    fc.record({ type: fc.constant('setTypes' as const), types: fc.option(fc.array(id(TYPES))) }),
    fc.record({
      type: fc.constant('setRange' as const),
      since: fc.option(fc.constantFrom('2024', '2025-01', 'never')),
      until: fc.option(fc.constantFrom('2024-05', '1993', '')),
    }),
    fc.record({ type: fc.constant('setFocus' as const), actors: fc.array(id(ACTORS)) }),
    fc.record({ type: fc.constant('addFocus' as const), actor: id(ACTORS) }),
    fc.record({ type: fc.constant('unfocus' as const), actor: fc.option(id(ACTORS)) }),
    fc.record({ type: fc.constant('setHops' as const), hops: fc.double() }),
    fc.record({ type: fc.constant('setQuery' as const), q: fc.string({ unit: 'binary', maxLength: 500 }) }),
    fc.record({ type: fc.constant('selectActor' as const), actor: id(ACTORS), additive: fc.boolean() }),
    fc.record({
      type: fc.constant('selectRelationship' as const),
      relationship: id(TIES),
      additive: fc.boolean(),
    }),
    fc.record({ type: fc.constant('selectClaim' as const), claim: id(CLAIMS) }),
    fc.constantFrom<ViewAction>({ type: 'clearSelection' }, { type: 'clearFilters' }, { type: 'clearAll' }),
    questionAction,
    fc.record({ type: fc.constant('replace' as const), state: anyState }),
  );

  it('whatever is done, the state is one that a link can carry, and it never throws', () => {
    fc.assert(
      fc.property(validState, fc.array(action, { maxLength: 8 }), (state, actions) => {
        const next = reduce(state, ...actions);
        expect(toCanonicalState(next, context)).toEqual(next);
      }),
    );
  });

  it('the same object comes back when nothing changes, and an equal part is the same part', () => {
    fc.assert(
      fc.property(validState, action, (state, step) => {
        const next = reduce(state, step);
        if (JSON.stringify(next) === JSON.stringify(state)) expect(next).toBe(state);
        for (const key of Object.keys(state) as (keyof ViewState)[]) {
          if (JSON.stringify(next[key]) === JSON.stringify(state[key])) expect(next[key]).toBe(state[key]);
        }
        expect(reduce(next, { type: 'replace', state: structuredClone(next) })).toBe(next);
      }),
    );
  });

  it('two toggles are none', () => {
    const toggle = action.filter(({ type }) => type.startsWith('toggle'));
    fc.assert(
      fc.property(validState, toggle, (state, step) => {
        const next = reduce(state, step, step);
        // Another question puts out the channel that is highlighted.
        expect(sortLists({ ...next, channel: state.channel, way: state.way })).toEqual(sortLists(state));
      }),
    );
  });

  it('the best channel is highlighted when it is asked for, and none when the filters change', () => {
    const keys = [
      'lens',
      'q',
      'types',
      'without',
      'focus',
      'from',
      'to',
      'maxHops',
      'order',
      'membership',
    ] as const;
    const change = action.filter(({ type }) => type !== 'replace');
    fc.assert(
      fc.property(validState, change, (state, step) => {
        const next = reduce(state, step);
        const differs = keys.filter((key) => next[key] !== state[key]);
        const asked = ['from', 'to', 'maxHops', 'order', 'membership'];
        const isAsked =
          differs.some((key) => asked.includes(key)) && next.from.length > 0 && next.to.length > 0;
        if (differs.length > 0) expect(next.channel).toBe(isAsked && next.panel === 'channels' ? 1 : 0);
      }),
    );
  });

  it('the state given is left as it was', () => {
    fc.assert(
      fc.property(validState, action, (state, step) => {
        const before = structuredClone(state);
        reduce(state, step);
        expect(state).toEqual(before);
      }),
    );
  });
});

describe('the two ends asked', () => {
  const ends: ViewAction = { type: 'setEnds', from: ACTORS.slice(0, 1), to: ACTORS.slice(1, 2) };

  it('open the channels between them', () => {
    expect(reduce(opening, ends)).toMatchObject({ from: ACTORS.slice(0, 1), panel: 'channels' });
  });

  it('leave the brokers between them open', () => {
    const brokers: ViewAction = { type: 'setPanel', panel: 'brokers' };
    expect(reduce(opening, brokers, ends)).toMatchObject({ to: ACTORS.slice(1, 2), panel: 'brokers' });
  });
});
