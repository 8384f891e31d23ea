import { toNameInSentence } from '@/lib/network/tie-sentence';
import { buildContactNetwork, type ContactOptions } from '../contact/contact-network';
import type { FilterResult } from '../filter/filter';
import { toSentence } from '../model/describe';
import { getGraphIndex } from '../model/graph-index';
import { join } from '../model/join-words';
import type { NetworkGraph } from '../model/network-graph';
import { getSideNumbers } from './channel-question';
import { findIntroductions, type NewTie } from './introductions';
import { findTrustedGoBetweens, type TrustedGoBetween } from './trusted-go-betweens';

/** Two actors, by id, who should be introduced to each other, and what comes of it. */
export type Introduction = {
  readonly actors: readonly [string, string];
  /** How many steps the shortest channel over the new tie has. */
  readonly steps: number;
  readonly words: string;
};

/** What would help two sides to reach each other. */
export type WhatWouldHelp = {
  /** The tie that adds a channel which shares nobody with the others; null when none does. */
  readonly more: Introduction | null;
  /** The tie that makes the shortest channel shorter, perhaps that which adds one; null when none does. */
  readonly shorter: Introduction | null;
  /** Whom both sides trust, with the ties that say so. */
  readonly trusted: readonly (TrustedGoBetween & { readonly words: string })[];
};

/** How many whom both sides trust are listed. */
const LISTED = 10;

/**
 * Returns what would help two sides: whom to introduce to whom, and who both sides trust. See `findIntroductions` and
 * `findTrustedGoBetweens`. Throws a ChannelQuestionError for sides that cannot be asked about.
 */
export function findWhatWouldHelp(
  graph: NetworkGraph,
  shown: FilterResult,
  from: readonly string[],
  to: readonly string[],
  options: ContactOptions = {},
): WhatWouldHelp {
  const index = getGraphIndex(graph);
  const ends = getSideNumbers(index, from, to);
  const network = buildContactNetwork(graph, shown, options);
  const { more, shorter, shortest } = findIntroductions(network, ends);
  const toId = (actor: number) => index.actors[actor]?.id ?? '';
  const toName = (id: string) => toNameInSentence(graph.getNodeAttribute(id, 'actor'));
  const tell = (
    tie: NewTie | null,
    describe: (pair: string, steps: string) => string,
  ): Introduction | null => {
    if (!tie) return null;
    const actors: [string, string] = [toId(tie.a), toId(tie.b)];
    const pair = join(actors.map(toName));
    return {
      actors,
      steps: tie.steps,
      words: describe(pair, tie.steps === 1 ? 'one step' : `${tie.steps} steps`),
    };
  };
  const gone = new Set(options.without?.actors);
  const trusted = findTrustedGoBetweens(graph, shown, ends).filter(({ actor }) => !gone.has(actor));
  const isOne = more !== null && shorter !== null && more.a === shorter.a && more.b === shorter.b;
  const shortens = isOne && shortest !== null ? `, and shorten the shortest from ${shortest}` : '';
  return {
    more: tell(more, (pair, steps) =>
      shortest === null
        ? `Contact between ${pair} would open a channel, of ${steps}.`
        : `Contact between ${pair} would add a channel that shares nobody with the others, of ${steps} at least${shortens}.`,
    ),
    shorter: tell(shorter, (pair, steps) =>
      shortest === null
        ? `Contact between ${pair} would open the shortest channel, of ${steps}.`
        : `Contact between ${pair} would shorten the shortest channel from ${shortest} to ${steps}.`,
    ),
    trusted: trusted.slice(0, LISTED).map((found) => ({
      ...found,
      words: `${[...new Set([...found.from, ...found.to])].map((tie) => toSentence(graph, tie)).join('; ')}.`,
    })),
  };
}
