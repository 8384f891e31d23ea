import fc from 'fast-check';
import {
  LAYOUT_IDS,
  NOTHING_SELECTED,
  type OwnSides,
  PANEL_IDS,
  type Selection,
  type ViewState,
} from '@/lib/explorer/view-state';
import { BROKER_MEASURE_IDS } from '@/lib/graph/brokers/broker-measures';
import { GROUP_IDS } from '@/lib/graph/brokers/map-sides';
import { SIDE_SOURCE_IDS } from '@/lib/graph/brokers/side-sources';
import { CHANNEL_ORDERS } from '@/lib/graph/channels/channel-order';
import { ACTOR_KIND_IDS } from '@/lib/vocabulary/actor-kinds';
import { LENS_IDS } from '@/lib/vocabulary/lenses';
import { STANDING_IDS } from '@/lib/vocabulary/standings';
import { ACTORS, CLAIMS, DOCUMENTS, TELLERS, TIES, TYPES } from './small-context';

const DATES = ['1993', '2024', '2024-02-29', '2024-09', '2024-09-27', '2025-01'] as const;
const WRONG_DATES = ['', '2023-02-29', '24', 'yesterday'] as const;
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom('a,b', '100%', '%2C', 'بري & Co', '+'),
);

/** A length of the plane as links carry it. */
const tenth = fc.integer({ min: -10_000_000, max: 10_000_000 }).map((tenths) => tenths / 10);

/** Ids of sides: any slug, and codes of countries. */
const SIDES = ['militia', 'community-2', 'LB', 'others'] as const;

const side = fc.constantFrom(null, 'envoy', 'community-2', 'LB', 'third-force', 'x'.repeat(100));

/** States that a link can carry: known ids, facets that leave something out, ranges that end after they begin. */
export const validState: fc.Arbitrary<ViewState> = fc
  .record({
    lens: fc.constantFrom(...LENS_IDS),
    types: facet(TYPES),
    kinds: facet(ACTOR_KIND_IDS),
    standings: facet(STANDING_IDS),
    without: chosen(DOCUMENTS),
    told: chosen(TELLERS),
    beside: chosen(TELLERS),
    since: fc.option(fc.constantFrom(...DATES)),
    until: fc.option(fc.constantFrom(...DATES)),
    focus: chosen(ACTORS),
    hops: fc.integer({ min: 1, max: 8 }),
    q: text,
    layout: fc.constantFrom(...LAYOUT_IDS),
    rings: fc.boolean(),
    selection: selection(ACTORS, TIES, CLAIMS),
    panel: fc.constantFrom(...PANEL_IDS),
    from: chosen(ACTORS.slice(0, 2)),
    to: chosen(ACTORS.slice(2)),
    channel: fc.integer({ min: 0, max: 25 }),
    way: fc.integer({ min: 0, max: 40 }),
    maxHops: fc.integer({ min: 1, max: 8 }),
    order: fc.constantFrom(...CHANNEL_ORDERS),
    k: fc.integer({ min: 1, max: 25 }),
    membership: fc.boolean(),
    proposed: fc.boolean(),
    out: chosen(ACTORS),
    outTies: chosen(TIES),
    outDocuments: chosen(DOCUMENTS),
    size: fc.option(fc.constantFrom(...BROKER_MEASURE_IDS)),
    sides: fc.constantFrom(...SIDE_SOURCE_IDS),
    own: decided(ACTORS),
    group: fc.constantFrom(...GROUP_IDS),
    open: fc.subarray([...SIDES]),
    moved: standing([...ACTORS, ...SIDES.map((id) => `side:${id}`)], tenth),
    placed: standing(ACTORS, tenth),
  })
  .filter(({ since, until }) => since === null || until === null || until.slice(0, 4) >= since.slice(0, 4))
  .map((state) => (isSameYear(state) ? { ...state, until: null } : state))
  .map((state) => (state.channel === 0 ? { ...state, way: 0 } : state))
  .map((state) => (state.group === 'none' ? withoutSides(state) : state))
  .map((state) => (state.focus.length === 0 ? { ...state, rings: false } : state));

/** States of the right type and nothing more: unknown ids, repeats, any order, dates of no calendar. */
export const anyState: fc.Arbitrary<ViewState> = fc.record({
  lens: fc.constantFrom(...LENS_IDS),
  types: fc.option(mixed(TYPES)),
  kinds: fc.option(fc.array(fc.constantFrom(...ACTOR_KIND_IDS), { maxLength: 6 })),
  standings: fc.option(fc.array(fc.constantFrom(...STANDING_IDS), { maxLength: 6 })),
  without: mixed(DOCUMENTS),
  told: mixed(TELLERS),
  beside: mixed(TELLERS),
  since: fc.option(fc.constantFrom(...DATES, ...WRONG_DATES)),
  until: fc.option(fc.constantFrom(...DATES, ...WRONG_DATES)),
  focus: mixed(ACTORS),
  hops: fc.oneof(fc.integer(), fc.double()),
  q: fc.oneof(text, fc.string({ unit: 'binary', minLength: 190, maxLength: 420 })),
  layout: fc.constantFrom(...LAYOUT_IDS),
  rings: fc.boolean(),
  selection: selection([...ACTORS, 'nobody'], [...TIES, 'nothing'], [...CLAIMS, 'unsaid']),
  panel: fc.constantFrom(...PANEL_IDS),
  from: mixed(ACTORS),
  to: mixed(ACTORS),
  channel: fc.oneof(fc.integer(), fc.double()),
  way: fc.oneof(fc.integer(), fc.double()),
  maxHops: fc.oneof(fc.integer(), fc.double()),
  order: fc.constantFrom(...CHANNEL_ORDERS),
  k: fc.oneof(fc.integer(), fc.double()),
  membership: fc.boolean(),
  proposed: fc.boolean(),
  out: mixed(ACTORS),
  outTies: mixed(TIES),
  outDocuments: mixed(DOCUMENTS),
  size: fc.option(fc.constantFrom(...BROKER_MEASURE_IDS)),
  sides: fc.constantFrom(...SIDE_SOURCE_IDS),
  own: fc.array(
    fc.tuple(
      fc.constantFrom(...ACTORS, 'nobody', 'a,b', 'envoy:x'),
      fc.oneof(side, fc.constantFrom('', 'a,b', 'x:y', 'Mixed-Case', 'LBN', 'x'.repeat(101)), fc.string()),
    ),
  ),
  group: fc.constantFrom(...GROUP_IDS),
  open: fc.array(fc.constantFrom(...SIDES, '', 'a,b', 'Mixed-Case', 'x'.repeat(101)), { maxLength: 8 }),
  moved: standing(
    [...ACTORS, ...SIDES.map((id) => `side:${id}`), 'nobody', 'side:', 'side:a,b', 'side:x:y'],
    fc.oneof(tenth, fc.double()),
  ),
  placed: standing([...ACTORS, 'nobody', 'a,b', 'constructor'], fc.oneof(tenth, fc.double())),
});

function facet<T extends string>(offered: readonly T[]): fc.Arbitrary<readonly T[] | null> {
  return fc.option(fc.subarray([...offered], { maxLength: offered.length - 1 }));
}

function chosen(ids: readonly string[]): fc.Arbitrary<readonly string[]> {
  return fc.shuffledSubarray([...ids]);
}

/** A place for some of these actors. */
function standing(ids: readonly string[], length: fc.Arbitrary<number>): fc.Arbitrary<ViewState['placed']> {
  return fc
    .tuple(chosen(ids), fc.array(fc.record({ x: length, y: length }), { minLength: 8, maxLength: 8 }))
    .map(([actors, points]) => Object.fromEntries(actors.map((id, i) => [id, points[i] ?? { x: 0, y: 0 }])));
}

/** A side for some of these actors, each once. */
function decided(ids: readonly string[]): fc.Arbitrary<OwnSides> {
  return fc
    .tuple(chosen(ids), fc.array(side, { minLength: ids.length, maxLength: ids.length }))
    .map(([actors, sides]) => actors.map((actor, i) => [actor, sides[i] ?? null] as const));
}

function mixed(ids: readonly string[]): fc.Arbitrary<readonly string[]> {
  return fc.array(fc.constantFrom(...ids, 'unknown', '__proto__'), { maxLength: 20 });
}

function selection(
  actors: readonly string[],
  ties: readonly string[],
  claims: readonly string[],
): fc.Arbitrary<Selection> {
  const items = fc.record({
    kind: fc.constant('items' as const),
    actors: chosen(actors),
    relationships: chosen(ties),
  });
  return fc.oneof(
    fc.constant(NOTHING_SELECTED),
    items.filter((some) => some.actors.length + some.relationships.length > 0),
    fc.record({ kind: fc.constant('claim' as const), claim: fc.constantFrom(...claims) }),
    fc.record({
      kind: fc.constant('sides' as const),
      sides: fc.subarray([...SIDES], { minLength: 1, maxLength: 2 }),
    }),
  );
}

/** What a map that is not grouped has. */
function withoutSides(state: ViewState): ViewState {
  const isOfSides = state.selection.kind === 'sides';
  return { ...state, open: [], moved: {}, selection: isOfSides ? NOTHING_SELECTED : state.selection };
}

function isSameYear({
  since,
  until,
}: {
  readonly since: string | null;
  readonly until: string | null;
}): boolean {
  return since !== null && until !== null && since.slice(0, 4) === until.slice(0, 4);
}
