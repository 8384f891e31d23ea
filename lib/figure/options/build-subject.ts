import { findViewDefaults } from '@/lib/explorer/default-view';
import { asksNothing } from '@/lib/explorer/opening-view';
import { toActorSizes } from '@/lib/explorer/questions/actor-sizes';
import { answerBrokers } from '@/lib/explorer/questions/answer-brokers';
import type { BrokersAnswer } from '@/lib/explorer/questions/answers';
import type { BrokersQuestion } from '@/lib/explorer/questions/question';
import { getShown } from '@/lib/explorer/questions/shown-filter';
import { toBrokersQuestion, toFilter, toTakenOut } from '@/lib/explorer/questions/to-question';
import { toReply } from '@/lib/explorer/questions/to-reply';
import { filterStories, findSidesOf, type ViewSource } from '@/lib/explorer/state/snapshot';
import type { ViewState } from '@/lib/explorer/view-state';
import type { FoldedChannel } from '@/lib/graph/channels/channel';
import { findChannels } from '@/lib/graph/channels/find-channels';
import { getFinding } from '@/lib/graph/channels/finding';
import { toSentence } from '@/lib/graph/model/describe';
import type { NetworkGraph } from '@/lib/graph/model/network-graph';
import { isolateWords } from '@/lib/network/isolate';
import { memoizeRecent } from '@/lib/network/memoize';
import { buildView } from '@/lib/view/build-view';
import { getMapView, toStoriesView } from '@/lib/view/get-view';
import { findHighlightedChannel, toHighlight } from '@/lib/view/highlight';
import { placeOpenSides, placeSides } from '@/lib/view/place-sides';
import type { Positions } from '@/lib/view/positions';
import { describeConnectors, toTwoSidesHighlight } from '@/lib/view/two-sides';
import type { View } from '@/lib/view/view';
import type { FigureSidesId } from './figure-options';
import type { FigureSubject } from './figure-subject';
import { toFigureTitle } from './figure-title';

/** What stands out of two stories, in words. */
const STORIES_WORDS = 'What both tell is drawn faintly; what only one tells stands out';

/** How many of what is taken out are named before the rest is counted. */
const MAX_NAMED = 4;

/**
 * Returns what a figure shows of a graph in a state of the view: what the page shows, with actors sized, channels highlighted
 * and sides grouped as they are there, or as `sides` says. `positions`: where actors stand without groups. Throws a RangeError
 * for a filter that `filterNetwork` refuses.
 */
export function buildFigureSubject(
  graph: NetworkGraph,
  state: ViewState,
  positions: Positions,
  flags: Readonly<Record<string, string>>,
  sides: FigureSidesId = 'map',
): FigureSubject {
  const filter = toFilter(state);
  const shown = getShown(graph, filter);
  const answer = state.size === null ? null : getBrokers(graph, toBrokersQuestion(state));
  const sizes = answer && state.size !== null ? toActorSizes(answer, state.size) : null;
  const stories = filterStories(graph, state);
  const { view, highlighted } = stories
    ? toStoriesView({ graph, sizes, selection: state.selection, focus: state.focus }, stories)
    : { view: buildView(graph, shown, state, sizes?.shares), highlighted: null };
  const channel = stories ? null : findChosenChannel(graph, state);
  const groupedState = toGroupedState(graph, state, sides);
  const grouped = stories ? null : groupBySides({ graph, shown, sizes, positions, channel }, groupedState);
  const between = {
    graph,
    shown,
    sides: grouped ? findSidesOf(graph, groupedState) : null,
    selection: state.selection,
  };
  return {
    graph,
    filter,
    shown,
    ...(grouped ? { ...grouped, ungrouped: view } : { view, positions }),
    isRound: state.rings || state.layout === 'circle',
    stories,
    title: toFigureTitle(graph, state),
    flags,
    sizes: sizes && { label: sizes.label, most: sizes.most },
    highlighted:
      highlighted ??
      toHighlight(channel, grouped?.view ?? view, state) ??
      toTwoSidesHighlight(grouped?.view ?? view, between),
    highlight: stories
      ? STORIES_WORDS
      : describeHighlight(graph, channel, state) || describeConnectors(between),
  };
}

/** A state whose map is grouped as a figure is to be. A network that no map groups by itself stays without sides. */
function toGroupedState(graph: NetworkGraph, state: ViewState, sides: FigureSidesId): ViewState {
  if (sides === 'map') return state;
  if (sides === 'none') return { ...state, group: 'none', open: [] };
  const group = state.group === 'none' ? findViewDefaults(graph).defaultGroup : state.group;
  const open = findSidesOf(graph, { ...state, group })?.sides.map(({ id }) => id) ?? [];
  return { ...state, group, open };
}

type Ungrouped = Pick<ViewSource, 'graph' | 'shown' | 'sizes'> & {
  readonly positions: Positions;
  readonly channel: FoldedChannel | null;
};

/** Returns the view of a state by its sides, and where its nodes stand; null where the state does not group it. */
function groupBySides(
  { graph, shown, sizes, positions, channel }: Ungrouped,
  state: ViewState,
): { readonly view: View; readonly positions: Positions } | null {
  const sides = findSidesOf(graph, state);
  if (!sides) return null;
  const { selection, focus, open, moved } = state;
  const source = { graph, shown, stories: null, sizes, marks: null, sides, selection, focus, open };
  const { view } = getMapView(source, channel?.actors ?? findToldActors(graph, state));
  const isAllOpen = (view.sides ?? []).every(({ isOpen }) => isOpen);
  const place = isAllOpen
    ? placeOpenSides(view, positions)
    : placeSides(graph, view, sides, positions, moved);
  return { view, positions: place };
}

/** The actors of the channel that the title of a view tells which asks nothing: they stand beside their sides. */
function findToldActors(graph: NetworkGraph, state: ViewState): readonly string[] {
  const finding = asksNothing(state, findViewDefaults(graph)) ? getFinding(graph) : null;
  return finding?.isMediated && finding.channel ? finding.channel.actors : [];
}

/** The last answer is kept for each graph: a figure is drawn again and again while a person chooses how. */
const getBrokers = memoizeRecent(
  1,
  (question: BrokersQuestion) => JSON.stringify(question),
  (graph: NetworkGraph, question: BrokersQuestion): BrokersAnswer | null => {
    const reply = answerBrokers(graph, question);
    return reply.ok ? reply.answer : null;
  },
);

/**
 * Returns what stands out of a figure, in words: "Highlighted: United States → Amos Hochstein → Hezbollah" for a channel, else
 * what is taken out and faded; empty when nothing stands out. Names are isolated, so that arrows point the way that is read.
 */
function describeHighlight(
  graph: NetworkGraph,
  channel: FoldedChannel | null,
  { out, outTies }: Pick<ViewState, 'out' | 'outTies'>,
): string {
  const toName = (id: string) => isolateWords(graph.getNodeAttribute(id, 'actor').name);
  if (channel) return `Highlighted: ${channel.actors.map(toName).join(' → ')}`;
  const { relationships } = graph.getAttribute('network');
  const known = new Set(relationships.map(({ id }) => id));
  const taken = [
    ...out.filter((id) => graph.hasNode(id)).map(toName),
    ...outTies.filter((id) => known.has(id)).map((id) => toSentence(graph, id)),
  ];
  if (taken.length === 0) return '';
  const rest = taken.length - MAX_NAMED;
  const named = rest > 1 ? [...taken.slice(0, MAX_NAMED), `and ${rest} more`] : taken;
  return `Taken out, and faded: ${named.join('; ')}`;
}

/** The channel that is chosen; null when none is, or when there are not so many. */
function findChosenChannel(graph: NetworkGraph, state: ViewState): FoldedChannel | null {
  const { channel, from, to, k, maxHops, order, membership, proposed } = state;
  if (channel === 0 || from.length === 0 || to.length === 0) return null;
  const shown = getShown(graph, toFilter(state));
  const without = toTakenOut(state);
  const options = { k, maxHops, order, membership, proposed, without };
  const reply = toReply(() => findChannels(graph, shown, from, to, options));
  return reply.ok ? findHighlightedChannel(reply.answer.channels, state) : null;
}
