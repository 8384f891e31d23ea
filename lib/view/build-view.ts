import type { Selection, ViewState } from '@/lib/explorer/view-state';
import type { FilterResult } from '@/lib/graph/filter/filter';
import { getGraphIndex } from '@/lib/graph/model/graph-index';
import { type EdgeAttributes, type NetworkGraph, toLegs } from '@/lib/graph/model/network-graph';
import { memoize } from '@/lib/network/memoize';
import type { ActorKindId } from '@/lib/vocabulary/actor-kinds';
import { findMeetingRole } from '@/lib/vocabulary/meeting-roles';
import { getLabels } from '@/lib/vocabulary/tie-wordings';
import { collectViewClaims, showsCards, toClaimEnd } from './claim-ends';
import { collectClaimSpeakers } from './claim-speakers';
import type { View, ViewActor, ViewLeg, ViewMeeting } from './view';

/**
 * Returns what is shown of a graph, in the graph's own order: the actors and the legs that the filter leaves, marked
 * where the selection or the focus falls on them. Selecting a claim selects its ties and its denials. `sizes`: each
 * actor's share of the largest value, 0 to 1, by id; who is not among them keeps the plain size.
 */
export function buildView(
  graph: NetworkGraph,
  shown: FilterResult,
  state: Pick<ViewState, 'selection' | 'focus'>,
  sizes?: ReadonlyMap<string, number>,
): View {
  const selected = toSelectedIds(graph, state.selection);
  const focused = new Set(state.focus);
  const keep = keepAlike(graph);
  const actors: ViewActor[] = [];
  graph.getAttribute('network').actors.forEach(({ id, kind, name, country, shadow }, number) => {
    if (!shown.actors.has(id)) return;
    const marks = { selected: selected.actors.has(id), focused: focused.has(id) };
    const size = sizes?.get(id);
    actors.push(
      keep.actor(number, {
        id,
        kind,
        name,
        country,
        ...marks,
        ...(shadow ? { isShadow: true } : {}),
        ...(size === undefined ? {} : { size }),
      }),
    );
  });
  const legs: ViewLeg[] = [];
  const answered = showsCards(shown) ? NO_ANSWERS : findAnswered(graph, shown);
  listFixedLegs(graph).forEach(({ fixed, claim }, number) => {
    const { relationship } = fixed;
    if (!shown.relationships.has(relationship)) return;
    const standing = shown.standings.relationships.get(relationship);
    legs.push(
      keep.leg(number, fixed, {
        standing: standing?.id ?? 'unsourced',
        evidenceCount: standing?.evidence.length ?? 0,
        selected: selected.relationships.has(relationship),
        onto: claim === null ? undefined : answered.get(claim)?.onto,
      }),
    );
  });
  const claim = state.selection.kind === 'claim' ? state.selection.claim : null;
  const claims = collectViewClaims(graph, shown, legs, claim);
  return {
    actors,
    legs,
    claims,
    ...collectClaimSpeakers(graph, shown, claims, legs),
    meetings: listMeetings(graph, shown, state.selection),
    types: graph.getAttribute('types'),
  };
}

function listMeetings(
  graph: NetworkGraph,
  shown: FilterResult,
  selection: Selection,
): readonly ViewMeeting[] {
  const selected = selection.kind === 'meeting' ? selection.meeting : null;
  return graph.getAttribute('network').meetings.flatMap(({ id, title, participants }) => {
    if (!shown.meetings.has(id)) return [];
    const seats = participants
      .filter(({ actor }) => shown.actors.has(actor))
      .map(({ actor, role }) => ({ actor, isPresent: findMeetingRole(role)?.present ?? true }));
    const standing = shown.standings.meetings.get(id)?.id ?? 'unsourced';
    return [{ id, title, standing, selected: id === selected, seats }];
  });
}

const NO_ANSWERS: ReadonlyMap<string, { onto: string }> = new Map();

/** Returns, for each claim with a tie shown, the key of the leg at which its answers end. */
function findAnswered(graph: NetworkGraph, shown: FilterResult): ReadonlyMap<string, { onto: string }> {
  const { claims, relationships: ties, relationshipNumbers, types } = getGraphIndex(graph);
  return new Map(
    claims.flatMap(({ id, relationships }) => {
      const number = relationshipNumbers.get(
        relationships.find((each) => shown.relationships.has(each)) ?? '',
      );
      const [tie, type] = [ties[number ?? -1], types[number ?? -1]];
      const [leg] = tie && type ? toLegs(tie, type) : [];
      return leg ? [[id, { onto: leg.key }] as const] : [];
    }),
  );
}

/** What a filter or a selection changes of a leg. */
type ChangingLeg = Pick<ViewLeg, 'standing' | 'evidenceCount' | 'selected'> & {
  readonly onto: string | undefined;
};

type FixedLeg = {
  readonly fixed: Omit<ViewLeg, keyof ChangingLeg>;
  /** The claim that the relationship answers. */
  readonly claim: string | null;
};

/** The legs of a graph, in its order, with all that is the same in every view of it. Made once. */
const listFixedLegs = memoize((graph: NetworkGraph): readonly FixedLeg[] => {
  const toKind = (id: string) => graph.getNodeAttribute(id, 'actor').kind;
  return graph.mapEdges((key, attributes, from, to) => {
    const { id, type, claim, modality } = attributes.relationship;
    const fixed: FixedLeg['fixed'] = {
      key,
      relationship: id,
      type,
      from,
      to: claim === null ? to : toClaimEnd(claim),
      part: attributes.part,
      ...(modality === 'proposed' ? { isProposed: true } : {}),
      label: toLegLabel(attributes, toKind),
    };
    return { fixed, claim };
  });
});

/** By number: those that the view before had. */
type Kept = { readonly actors: (ViewActor | undefined)[]; readonly legs: (ViewLeg | undefined)[] };

const getKept = memoize((_graph: NetworkGraph): Kept => ({ actors: [], legs: [] }));

/**
 * Returns the object that the graph's view before had, where it was alike: what has not changed then is told by a glance,
 * and a filter leaves little behind that the browser must collect.
 */
function keepAlike(graph: NetworkGraph) {
  const { actors, legs } = getKept(graph);
  return {
    actor: (number: number, next: ViewActor): ViewActor => {
      const last = actors[number];
      if (last && last.selected === next.selected && last.focused === next.focused && last.size === next.size)
        return last;
      actors[number] = next;
      return next;
    },
    leg: (number: number, fixed: FixedLeg['fixed'], changing: ChangingLeg): ViewLeg => {
      const last = legs[number];
      // A document that is left out changes what stands behind a tie; all else is the graph's own.
      if (
        last?.standing === changing.standing &&
        last.evidenceCount === changing.evidenceCount &&
        last.selected === changing.selected &&
        last.onto === changing.onto
      )
        return last;
      const { onto, ...others } = changing;
      const next: ViewLeg = { ...fixed, ...others, ...(onto === undefined ? {} : { onto }) };
      legs[number] = next;
      return next;
    },
  };
}

/** Returns the ids that a selection marks on the picture. */
export function toSelectedIds(
  graph: NetworkGraph,
  selection: Selection,
): { actors: ReadonlySet<string>; relationships: ReadonlySet<string> } {
  if (selection.kind === 'none') return { actors: new Set(), relationships: new Set() };
  if (selection.kind === 'items') {
    return { actors: new Set(selection.actors), relationships: new Set(selection.relationships) };
  }
  const network = graph.getAttribute('network');
  if (selection.kind === 'meeting') {
    const meeting = network.meetings.find(({ id }) => id === selection.meeting);
    const actors = new Set(meeting?.participants.map(({ actor }) => actor));
    return { actors, relationships: new Set() };
  }
  const claim = network.claims.find(({ id }) => id === selection.claim);
  const denials = network.relationships.filter((relationship) => relationship.claim === selection.claim);
  return {
    actors: new Set(),
    relationships: new Set([...(claim?.relationships ?? []), ...denials.map(({ id }) => id)]),
  };
}

function toLegLabel(
  { relationship: { source, target }, type, part }: EdgeAttributes,
  toKind: (actor: string) => ActorKindId,
): string {
  const isThirdLeg =
    type.third !== null && part !== 'whole' && (type.third.leg === 'before') === (part === 'first');
  if (type.third && isThirdLeg) return type.third.label;
  return getLabels(type, { source: toKind(source), target: target === null ? null : toKind(target) }).label;
}
