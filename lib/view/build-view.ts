import type { Selection, ViewState } from '@/lib/explorer/view-state';
import type { FilterResult } from '@/lib/graph/filter/filter';
import { getMarks } from '@/lib/graph/filter/shown-marks';
import { getGraphIndex } from '@/lib/graph/model/graph-index';
import type { EdgeAttributes, NetworkGraph } from '@/lib/graph/model/network-graph';
import { getTieStandings, toStandingId } from '@/lib/graph/model/tie-standings';
import { memoize } from '@/lib/network/memoize';
import type { Relationship } from '@/lib/network/network';
import type { ActorKindId } from '@/lib/vocabulary/actor-kinds';
import { findMeetingRole } from '@/lib/vocabulary/meeting-roles';
import { getLabels } from '@/lib/vocabulary/tie-wordings';
import { collectViewClaims, findFirstLeg, showsCards, toClaimEnd } from './claim-ends';
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
  const findEnd = createAnswerEnds(graph, shown);
  const index = getGraphIndex(graph);
  const isShown = getMarks(shown.relationships, index.relationships);
  const { codes, evidence } = getTieStandings(shown.standings, index);
  const hasSelected = selected.relationships.size > 0;
  const answers = new Set<string>();
  const { ties } = keep;
  for (let number = 0; number < ties.length; number++) {
    const tie = ties[number] as number;
    if (isShown[tie] === 0) continue;
    const { id, claim } = index.relationships[tie] as Relationship;
    if (claim !== null) answers.add(claim);
    const isSelected = hasSelected && selected.relationships.has(id);
    const onto = claim === null ? undefined : findEnd(claim);
    legs.push(keep.leg(number, codes[tie] as number, evidence[tie] as number, isSelected, onto));
  }
  const claim = state.selection.kind === 'claim' ? state.selection.claim : null;
  const claims = collectViewClaims(graph, shown, answers, claim);
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

/** Returns a function that finds the leg at which the answers to a claim end: none where claims are things of their own. */
function createAnswerEnds(graph: NetworkGraph, shown: FilterResult): (claim: string) => string | undefined {
  if (showsCards(shown)) return () => undefined;
  const { claims, claimNumbers } = getGraphIndex(graph);
  const known = new Map<string, string | undefined>();
  return (claim) => {
    if (known.has(claim)) return known.get(claim);
    const ties = claims[claimNumbers.get(claim) ?? -1]?.relationships ?? [];
    const leg = findFirstLeg(graph, shown, ties) ?? undefined;
    known.set(claim, leg);
    return leg;
  };
}

/** By number, in the graph's order: those that the view before had, and of legs what they were made of. */
type Kept = {
  readonly actors: (ViewActor | undefined)[];
  readonly legs: ViewLeg[];
  /** The number of the relationship of each leg. */
  readonly ties: Int32Array;
  /** The code of its standing. */
  readonly standings: Uint8Array;
  readonly evidence: Uint32Array;
  readonly selected: Uint8Array;
};

/** Begins with the legs as they are by all evidence: what a filter or a selection does not change is made once. */
const getKept = memoize((graph: NetworkGraph): Kept => {
  const index = getGraphIndex(graph);
  const { codes, evidence } = getTieStandings(graph.getAttribute('standings'), index);
  const ties = new Int32Array(graph.size);
  let next = 0;
  const toKind = (id: string) => graph.getNodeAttribute(id, 'actor').kind;
  const legs = graph.mapEdges((key, attributes, from, to): ViewLeg => {
    const { id, type, claim, modality } = attributes.relationship;
    const tie = index.relationshipNumbers.get(id) ?? 0;
    ties[next++] = tie;
    return {
      key,
      relationship: id,
      type,
      from,
      to: claim === null ? to : toClaimEnd(claim),
      part: attributes.part,
      standing: toStandingId(codes[tie] as number),
      evidenceCount: evidence[tie] as number,
      ...(modality === 'proposed' ? { isProposed: true } : {}),
      label: toLegLabel(attributes, toKind),
      selected: false,
    };
  });
  return {
    actors: [],
    legs,
    ties,
    standings: Uint8Array.from(ties, (tie) => codes[tie] as number),
    evidence: Uint32Array.from(ties, (tie) => evidence[tie] as number),
    selected: new Uint8Array(graph.size),
  };
});

/**
 * Returns the object that the graph's view before had, where it was alike: what has not changed then is told by a glance,
 * and a filter leaves little behind that the browser must collect.
 */
function keepAlike(graph: NetworkGraph) {
  const { actors, legs, ties, standings, evidence, selected } = getKept(graph);
  return {
    ties,
    actor: (number: number, next: ViewActor): ViewActor => {
      const last = actors[number];
      if (last && last.selected === next.selected && last.focused === next.focused && last.size === next.size)
        return last;
      actors[number] = next;
      return next;
    },
    /** A document that is left out changes what stands behind a tie; all else is the graph's own. */
    leg: (number: number, standing: number, count: number, isSelected: boolean, onto?: string): ViewLeg => {
      const last = legs[number] as ViewLeg;
      const mark = isSelected ? 1 : 0;
      const isAlike =
        standings[number] === standing && evidence[number] === count && selected[number] === mark;
      if (isAlike && last.onto === onto) return last;
      const { onto: _, ...others } = last;
      const next: ViewLeg = {
        ...others,
        standing: toStandingId(standing),
        evidenceCount: count,
        selected: isSelected,
        ...(onto === undefined ? {} : { onto }),
      };
      legs[number] = next;
      standings[number] = standing;
      evidence[number] = count;
      selected[number] = mark;
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
