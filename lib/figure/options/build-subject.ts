import { toActorSizes } from '@/lib/explorer/questions/actor-sizes';
import { answerBrokers } from '@/lib/explorer/questions/answer-brokers';
import type { BrokersAnswer } from '@/lib/explorer/questions/answers';
import type { BrokersQuestion } from '@/lib/explorer/questions/question';
import { getShown } from '@/lib/explorer/questions/shown-filter';
import { toBrokersQuestion, toFilter } from '@/lib/explorer/questions/to-question';
import type { ViewState } from '@/lib/explorer/view-state';
import type { NetworkGraph } from '@/lib/graph/model/network-graph';
import { memoizeRecent } from '@/lib/network/memoize';
import { buildView } from '@/lib/view/build-view';
import { toHighlight } from '@/lib/view/highlight';
import type { Positions } from '@/lib/view/positions';
import { describeHighlight } from './describe-highlight';
import type { FigureSubject } from './figure-subject';
import { findChosenChannel } from './find-chosen-channel';

/**
 * Returns what a figure shows of a graph in a state of the view: what the page shows, with actors sized and
 * channels highlighted as they are there. Throws a RangeError for a filter that `filterNetwork` refuses.
 */
export function buildFigureSubject(
  graph: NetworkGraph,
  state: ViewState,
  positions: Positions,
  flags: Readonly<Record<string, string>>,
): FigureSubject {
  const filter = toFilter(state);
  const shown = getShown(graph, filter);
  const answer = state.size === null ? null : getBrokers(graph, toBrokersQuestion(state));
  const sizes = answer && state.size !== null ? toActorSizes(answer, state.size) : null;
  const view = buildView(graph, shown, state, sizes?.shares);
  const channel = findChosenChannel(graph, state);
  return {
    graph,
    filter,
    shown,
    view,
    positions,
    flags,
    sizes: sizes && { label: sizes.label, most: sizes.most },
    highlighted: toHighlight(channel, view, state),
    highlight: describeHighlight(graph, channel, state),
  };
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
