import fc from 'fast-check';
import type { QuestionAction } from '@/lib/explorer/question-actions';
import { PANEL_IDS } from '@/lib/explorer/view-state';
import { BROKER_MEASURE_IDS } from '@/lib/graph/brokers/broker-measures';
import { SIDE_SOURCE_IDS } from '@/lib/graph/brokers/side-sources';
import { CHANNEL_ORDERS } from '@/lib/graph/channels/channel-order';
import { ACTORS, DOCUMENTS, TIES } from './small-context';

const actor = fc.constantFrom(...ACTORS, 'unknown');
const end = fc.constantFrom('from' as const, 'to' as const);

/** Anything that can be done with the questions about channels and brokers, sensible or not. */
export const questionAction: fc.Arbitrary<QuestionAction> = fc.oneof(
  fc.record({ type: fc.constant('setPanel' as const), panel: fc.constantFrom(...PANEL_IDS) }),
  fc.record({ type: fc.constant('setEnds' as const), from: fc.array(actor), to: fc.array(actor) }),
  fc.record({ type: fc.constant('addEnd' as const), end, actor }),
  fc.record({ type: fc.constant('removeEnd' as const), end, actor }),
  fc.constantFrom<QuestionAction>({ type: 'swapEnds' }, { type: 'clearOut' }),
  fc.record({
    type: fc.constant('lightChannel' as const),
    channel: fc.oneof(fc.nat(30), fc.double()),
    way: fc.option(fc.oneof(fc.nat(50), fc.double()), { nil: undefined }),
  }),
  fc.record({ type: fc.constant('setOrder' as const), order: fc.constantFrom(...CHANNEL_ORDERS) }),
  fc.record({ type: fc.constant('setMaxHops' as const), maxHops: fc.oneof(fc.nat(10), fc.double()) }),
  fc.record({ type: fc.constant('setProposed' as const), proposed: fc.boolean() }),
  fc.record({ type: fc.constant('setMembership' as const), membership: fc.boolean() }),
  fc.record({
    type: fc.constant('toggleOut' as const),
    kind: fc.constantFrom('actor' as const, 'relationship' as const, 'document' as const),
    id: fc.constantFrom(...ACTORS, ...TIES, ...DOCUMENTS, 'unknown'),
  }),
  fc.record({
    type: fc.constant('setSize' as const),
    size: fc.option(fc.constantFrom(...BROKER_MEASURE_IDS)),
  }),
  fc.record({ type: fc.constant('setSides' as const), source: fc.constantFrom(...SIDE_SOURCE_IDS) }),
  fc.record({
    type: fc.constant('assignSide' as const),
    actor,
    side: fc.constantFrom('militia', 'new-side', 'LB', 'No Side', '', null, undefined),
  }),
);
