import {
  buildContactNetwork,
  type ContactNetwork,
  type ContactOptions,
  type TakenOut,
} from '../contact/contact-network';
import { getSimpleRows } from '../contact/simple-rows';
import type { FilterResult } from '../filter/filter';
import { type GraphIndex, getGraphIndex } from '../model/graph-index';
import type { NetworkGraph } from '../model/network-graph';
import type { Channel } from './channel';
import { ChannelQuestionError, getLimits, getSideNumbers } from './channel-question';
import { listDetours } from './detours';
import { createChannelDescriber } from './find-channels';
import { findLostContacts, type LostContacts, listLostPairs } from './lost-contacts';
import { findBestOf } from './ranked-channels';
import type { PairOutcome, WhatIf } from './what-if-answer';
import { describeWhatIf } from './what-if-words';

export type WhatIfOptions = Pick<ContactOptions, 'membership' | 'uncontested' | 'proposed'> & {
  readonly maxHops?: number;
  /** Whose contact is asked about; everybody's, when absent. */
  readonly sides?: { readonly from: readonly string[]; readonly to: readonly string[] };
};

/** How many pairs of a sort are told, each with its channels. */
export const MAX_PAIRS = 100;

/** How many beginnings of channels are tried for a pair before the shortest has to do. */
const MAX_TRIED_FOR_A_PAIR = 5_000;

/**
 * Returns what happens to contact when actors, relationships or documents are taken out of what a filter shows: who
 * loses it, and by what channel the others are in contact then. Throws a ChannelQuestionError for ids that the network
 * does not know, and as `findChannels` does.
 */
export function findWhatIf(
  graph: NetworkGraph,
  shown: FilterResult,
  out: TakenOut,
  options: WhatIfOptions = {},
): WhatIf {
  const { membership, uncontested, proposed, sides } = options;
  const index = getGraphIndex(graph);
  checkKnown(index, out);
  const { maxHops } = getLimits({ maxHops: options.maxHops });
  const before = buildContactNetwork(graph, shown, { membership, uncontested, proposed });
  const after = buildContactNetwork(graph, shown, { membership, uncontested, proposed, without: out });
  const gone = markGone(index, out);
  const lost = findLostContacts(getSimpleRows(before), getSimpleRows(after), gone);
  const judge = createJudge(before, after, lost, maxHops);
  const { asked, count, more } = sides
    ? askSides(listSidePairs(index, sides, gone), lost)
    : askAll(lost, listDetours(before, after, gone, lost.after, MAX_PAIRS));
  const pairs = asked.map(judge);
  const pieces = lost.splits.flatMap((split) => split.pieces.map((piece) => toIds(before, piece)));
  const answer = { pairs, more, lost: count, pieces };
  return { ...answer, words: describeWhatIf(graph, out, answer) };
}

type Pair = readonly [number, number];
type Asked = { readonly asked: readonly Pair[]; readonly count: number; readonly more: boolean };

function askSides(pairs: readonly Pair[], lost: LostContacts): Asked {
  const count = pairs.filter(([a, b]) => isLost(lost, a, b)).length;
  return { asked: pairs.slice(0, MAX_PAIRS), count, more: pairs.length > MAX_PAIRS };
}

function askAll(lost: LostContacts, detours: readonly Pair[]): Asked {
  const asked = [...listLostPairs(lost, MAX_PAIRS), ...detours];
  return { asked, count: lost.count, more: lost.count > MAX_PAIRS || detours.length === MAX_PAIRS };
}

function checkKnown(
  { actorNumbers, relationshipNumbers, network }: GraphIndex,
  { actors = [], relationships = [], documents = [] }: TakenOut,
): void {
  const known = new Set(network.documents.map(({ id }) => id));
  const check = (noun: string, ids: readonly string[], has: (id: string) => boolean) => {
    const unknown = ids.find((id) => !has(id));
    if (unknown !== undefined)
      throw new ChannelQuestionError(`There is no ${noun} "${unknown}" in this network to take out.`);
  };
  check('actor', actors, (id) => actorNumbers.has(id));
  check('relationship', relationships, (id) => relationshipNumbers.has(id));
  check('document', documents, (id) => known.has(id));
}

function markGone(index: GraphIndex, { actors = [] }: TakenOut): Uint8Array {
  const gone = new Uint8Array(index.actors.length);
  for (const id of actors) gone[index.actorNumbers.get(id) ?? -1] = 1;
  return gone;
}

function listSidePairs(
  index: GraphIndex,
  sides: NonNullable<WhatIfOptions['sides']>,
  gone: Uint8Array,
): Pair[] {
  const { from, to } = getSideNumbers(index, sides.from, sides.to);
  const isLeft = (actor: number) => !gone[actor];
  return from.filter(isLeft).flatMap((a) => to.filter(isLeft).map((b) => [a, b] as const));
}

function isLost({ before, after }: LostContacts, a: number, b: number): boolean {
  return before[a] === before[b] && after[a] !== after[b];
}

function createJudge(
  before: ContactNetwork,
  after: ContactNetwork,
  lost: LostContacts,
  maxHops: number,
): (pair: Pair) => PairOutcome {
  const findBefore = createFinder(before, lost.before, maxHops);
  const findAfter = createFinder(after, lost.after, maxHops);
  return ([a, b]) => {
    const channels = { before: findBefore(a, b), after: findAfter(a, b) };
    const isSame = channels.before?.actors.join(' ') === channels.after?.actors.join(' ');
    const fate = isLost(lost, a, b)
      ? 'lost'
      : lost.before[a] !== lost.before[b]
        ? 'apart'
        : isSame
          ? 'kept'
          : 'rerouted';
    const [one = '', other = ''] = toIds(before, [a, b]);
    return { actors: [one, other], fate, ...channels };
  };
}

function createFinder(
  network: ContactNetwork,
  parts: Int32Array,
  maxHops: number,
): (a: number, b: number) => Channel | null {
  const describe = createChannelDescriber(network);
  return (a, b) => {
    if (parts[a] !== parts[b]) return null;
    const ends = { from: [a], to: [b] };
    const { best, carriers } = findBestOf(network, ends, { maxHops, most: MAX_TRIED_FOR_A_PAIR });
    return best && describe({ best, others: [] }, carriers, ends);
  };
}

function toIds({ index }: ContactNetwork, actors: readonly number[]): string[] {
  return actors.map((actor) => index.actors[actor]?.id ?? '');
}
