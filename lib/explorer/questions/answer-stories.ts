import { filterNetwork, type NetworkFilter } from '@/lib/graph/filter/filter';
import type { NetworkGraph } from '@/lib/graph/model/network-graph';
import {
  type Contradiction,
  compareStories,
  type StoryComparison,
} from '@/lib/graph/stories/compare-stories';
import { type ContradictionWords, toContradictionWords } from '@/lib/graph/stories/story-words';

/** Two stories: what the filter leaves of each, beside who tells it. */
export type StoriesQuestion = { readonly filter: NetworkFilter; readonly beside: readonly string[] };

export type StoriesAnswer = Omit<StoryComparison, 'contradictions'> & {
  readonly contradictions: readonly (Contradiction & { readonly words: ContradictionWords })[];
};

/** Returns how two stories of a network differ, and what they contradict each other in, in words as well. */
export function answerStories(graph: NetworkGraph, { filter, beside }: StoriesQuestion): StoriesAnswer {
  const [first, second] = [filterNetwork(graph, filter), filterNetwork(graph, { ...filter, told: beside })];
  const { contradictions, ...parts } = compareStories(graph, first, second);
  return {
    ...parts,
    contradictions: contradictions.map((each) => ({ ...each, words: toContradictionWords(graph, each) })),
  };
}
