import type { Selection, ViewState } from '@/lib/explorer/view-state';
import type { FilterResult } from '@/lib/graph/filter/filter';
import { getMarks } from '@/lib/graph/filter/shown-marks';
import { getGraphIndex } from '@/lib/graph/model/graph-index';
import { LEG_PARTS, type NetworkGraph, toLegKey } from '@/lib/graph/model/network-graph';
import { getTieStandings } from '@/lib/graph/model/tie-standings';
import { memoize, memoizeRecent } from '@/lib/network/memoize';
import type { Actor } from '@/lib/network/network';
import { findMeetingRole } from '@/lib/vocabulary/meeting-roles';
import { collectViewClaims, findFirstLeg, showsCards } from './claim-ends';
import { collectClaimSpeakers } from './claim-speakers';
import { keepParts } from './kept-parts';
import { getAnswerLegs, getLegNumbers, keepLegNumbers, locateLegs } from './leg-numbers';
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
  const actors = listActors(graph, shown, {
    selected: selected.actors,
    focused: new Set(state.focus),
    sizes,
  });
  const { legs: plain, answers } = getPlainLegs(shown, graph);
  const legs = selectLegs(plain, selected.relationships);
  const claim = state.selection.kind === 'claim' ? state.selection.claim : null;
  const claims = getClaims(shown, graph, answers, claim);
  return {
    actors,
    legs,
    claims,
    ...collectClaimSpeakers(graph, shown, claims, legs),
    meetings: listMeetings(graph, shown, state.selection),
    types: graph.getAttribute('types'),
  };
}

/** So many selections of claims are kept for what a filter shows. */
const MAX_CLAIMS = 2;

/** Returns the claims of what a filter shows: the same list for the same, whichever filters come between. */
const getClaims = memoizeRecent(
  MAX_CLAIMS,
  (_graph: NetworkGraph, _answered: ReadonlySet<string>, selected: string | null) => selected ?? '',
  (shown: FilterResult, graph, answered, selected) => collectViewClaims(graph, shown, answered, selected),
);

type ActorMarks = {
  readonly selected: ReadonlySet<string>;
  readonly focused: ReadonlySet<string>;
  readonly sizes: ReadonlyMap<string, number> | undefined;
};

function listActors(
  graph: NetworkGraph,
  shown: FilterResult,
  { selected, focused, sizes }: ActorMarks,
): readonly ViewActor[] {
  const { actors } = getGraphIndex(graph);
  const keep = keepParts(graph);
  const isShown = getMarks(shown.actors, actors);
  const listed: ViewActor[] = [];
  for (let number = 0; number < isShown.length; number++) {
    if (isShown[number] === 0) continue;
    const { id } = actors[number] as Actor;
    const marks = { selected: selected.has(id), focused: focused.has(id), size: sizes?.get(id) };
    listed.push(keep.actor(number, marks));
  }
  return listed;
}

/** Returns the legs that a filter shows, none of them selected, and the claims that they answer: a selection changes few of them, or none. */
const getPlainLegs = memoize((shown: FilterResult, graph: NetworkGraph) => {
  const index = getGraphIndex(graph);
  const keep = keepParts(graph);
  const legs: ViewLeg[] = [];
  const answers = new Set<string>();
  const findEnd = createAnswerEnds(graph, shown);
  const isShown = getMarks(shown.relationships, index.relationships);
  const isAnswer = getAnswerLegs(graph);
  const { codes, evidence } = getTieStandings(shown.standings, index);
  const { ties } = keep;
  const numbers = new Uint32Array(ties.length);
  for (let number = 0; number < ties.length; number++) {
    const tie = ties[number] as number;
    if (isShown[tie] === 0) continue;
    numbers[legs.length] = number;
    const [code, count] = [codes[tie] as number, evidence[tie] as number];
    const claim = isAnswer[number] === 1 ? (index.relationships[tie]?.claim ?? null) : null;
    if (claim === null) legs.push(keep.leg(number, code, count));
    else {
      answers.add(claim);
      legs.push(keep.answer(number, code, count, findEnd(claim)));
    }
  }
  keepLegNumbers(legs, { graph, numbers, bundles: null, hasSelected: false });
  return { legs, answers };
});

/** Returns a list of legs in which those of some relationships are selected: the same list where it has none of them. */
function selectLegs(plain: readonly ViewLeg[], relationships: ReadonlySet<string>): readonly ViewLeg[] {
  const keys = new Set([...relationships].flatMap((id) => LEG_PARTS.map((part) => toLegKey(id, part))));
  const places = [...locateLegs(plain, keys).values()];
  if (places.length === 0) return plain;
  const legs = [...plain];
  for (const at of places) legs[at] = { ...(plain[at] as ViewLeg), selected: true };
  const kept = getLegNumbers(plain);
  if (kept) keepLegNumbers(legs, { ...kept, hasSelected: true });
  return legs;
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
