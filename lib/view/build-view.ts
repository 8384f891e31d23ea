import type { Selection, ViewState } from '@/lib/explorer/view-state';
import type { FilterResult } from '@/lib/graph/filter/filter';
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
  graph.forEachNode((id, { actor }) => {
    if (!shown.actors.has(id)) return;
    const { kind, name, country, shadow } = actor;
    const marks = { selected: selected.actors.has(id), focused: focused.has(id) };
    const size = sizes?.get(id);
    actors.push(
      keep.actor({
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
  const toKind = (id: string) => graph.getNodeAttribute(id, 'actor').kind;
  const legs: ViewLeg[] = [];
  const answered = showsCards(shown) ? NO_ANSWERS : findAnswered(graph, shown);
  graph.forEachEdge((key, attributes, from, to) => {
    const { relationship, part } = attributes;
    if (!shown.relationships.has(relationship.id)) return;
    const standing = shown.standings.relationships.get(relationship.id);
    legs.push(
      keep.leg({
        key,
        relationship: relationship.id,
        type: relationship.type,
        from,
        to: relationship.claim === null ? to : toClaimEnd(relationship.claim),
        part,
        standing: standing?.id ?? 'unsourced',
        evidenceCount: standing?.evidence.length ?? 0,
        ...(relationship.modality === 'proposed' ? { isProposed: true } : {}),
        label: toLegLabel(attributes, toKind),
        selected: selected.relationships.has(relationship.id),
        ...(relationship.claim === null ? {} : answered.get(relationship.claim)),
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
  const { network, types } = graph.getAttributes();
  const ties = new Map(network.relationships.map((tie) => [tie.id, tie]));
  return new Map(
    network.claims.flatMap(({ id, relationships }) => {
      const tie = ties.get(relationships.find((each) => shown.relationships.has(each)) ?? '');
      const type = tie && types.get(tie.type);
      const [leg] = tie && type ? toLegs(tie, type) : [];
      return leg ? [[id, { onto: leg.key }] as const] : [];
    }),
  );
}

type Kept = { readonly actors: Map<string, ViewActor>; readonly legs: Map<string, ViewLeg> };

const getKept = memoize((_graph: NetworkGraph): Kept => ({ actors: new Map(), legs: new Map() }));

/**
 * Returns the object that the graph's view before had, where it was alike: what has not changed then is told by a glance,
 * and a filter leaves little behind that the browser must collect.
 */
function keepAlike(graph: NetworkGraph) {
  const { actors, legs } = getKept(graph);
  return {
    actor: (next: ViewActor): ViewActor => {
      const last = actors.get(next.id);
      if (last && last.selected === next.selected && last.focused === next.focused && last.size === next.size)
        return last;
      actors.set(next.id, next);
      return next;
    },
    leg: (next: ViewLeg): ViewLeg => {
      const last = legs.get(next.key);
      // A document that is left out changes what stands behind a tie; all else is the graph's own.
      const { standing, evidenceCount, selected } = next;
      if (
        last?.standing === standing &&
        last.evidenceCount === evidenceCount &&
        last.selected === selected &&
        last.onto === next.onto
      )
        return last;
      legs.set(next.key, next);
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
  if (selection.kind === 'sides') return { actors: new Set(), relationships: new Set() };
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
