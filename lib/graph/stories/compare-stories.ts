import type { Relationship } from '@/lib/network/network';
import type { FilterResult } from '../filter/network-filter';
import type { NetworkGraph } from '../model/network-graph';

/** The ids of what a story tells, in the order of the file. */
export type StoryParts = {
  readonly relationships: readonly string[];
  readonly claims: readonly string[];
  readonly meetings: readonly string[];
};

/** One of two stories. */
export type StoryEnd = 'first' | 'second';

/** What two stories contradict each other in. */
export type Contradiction =
  /** One says it, and does not deny it; the other denies it. */
  | {
      readonly kind: 'claim';
      readonly claim: string;
      readonly saidBy: StoryEnd;
      /** The denials of the other, by id. */
      readonly denials: readonly string[];
    }
  /** One has two actors for each other, and the other has them against each other; neither has both. */
  | {
      readonly kind: 'pair';
      readonly actors: readonly [string, string];
      /** Which of the two has them for each other. */
      readonly friendlyIn: StoryEnd;
      /** The ties for each other, and those against each other, by id. */
      readonly friendly: readonly string[];
      readonly hostile: readonly string[];
    };

export type StoryComparison = {
  /** What is shown of one story alone. */
  readonly onlyFirst: StoryParts;
  readonly onlySecond: StoryParts;
  readonly both: StoryParts;
  /** Claims first, in the order of the file; told by all evidence of the two stories, whatever else the filters hide. */
  readonly contradictions: readonly Contradiction[];
};

/** Returns how two stories of a network differ, given what a filter shows of each. */
export function compareStories(
  graph: NetworkGraph,
  first: FilterResult,
  second: FilterResult,
): StoryComparison {
  const { relationships, claims, meetings } = graph.getAttribute('network');
  const pick = (keeps: (isFirst: boolean, isSecond: boolean) => boolean): StoryParts => {
    const choose = (list: keyof StoryParts, things: readonly { readonly id: string }[]) =>
      things.flatMap(({ id }) => (keeps(first[list].has(id), second[list].has(id)) ? [id] : []));
    return {
      relationships: choose('relationships', relationships),
      claims: choose('claims', claims),
      meetings: choose('meetings', meetings),
    };
  };
  return {
    onlyFirst: pick((one, other) => one && !other),
    onlySecond: pick((one, other) => other && !one),
    both: pick((one, other) => one && other),
    contradictions: [...contradictClaims(graph, first, second), ...contradictPairs(graph, first, second)],
  };
}

function contradictClaims(
  graph: NetworkGraph,
  first: FilterResult,
  second: FilterResult,
): readonly Contradiction[] {
  const read = ({ standings }: FilterResult, claim: string) => {
    const standing = standings.claims.get(claim);
    const denials = standing?.deniedBy ?? [];
    return { says: (standing?.evidence.length ?? 0) > 0 && denials.length === 0, denials };
  };
  return graph.getAttribute('network').claims.flatMap(({ id: claim }): Contradiction[] => {
    const [one, other] = [read(first, claim), read(second, claim)];
    if (one.says && other.denials.length > 0)
      return [{ kind: 'claim', claim, saidBy: 'first', denials: other.denials }];
    if (other.says && one.denials.length > 0)
      return [{ kind: 'claim', claim, saidBy: 'second', denials: one.denials }];
    return [];
  });
}

type Stances = { readonly friendly: readonly string[]; readonly hostile: readonly string[] };

function contradictPairs(
  graph: NetworkGraph,
  first: FilterResult,
  second: FilterResult,
): readonly Contradiction[] {
  const [one, other] = [collectStances(graph, first), collectStances(graph, second)];
  const found: Contradiction[] = [];
  for (const [pair, here] of one) {
    const there = other.get(pair);
    const [a = '', b = ''] = pair.split(' ');
    if (!there || isMixed(here) || isMixed(there)) continue;
    const isFriendlyHere = here.friendly.length > 0;
    if (isFriendlyHere === there.friendly.length > 0) continue;
    found.push({
      kind: 'pair',
      actors: [a, b],
      friendlyIn: isFriendlyHere ? 'first' : 'second',
      friendly: isFriendlyHere ? here.friendly : there.friendly,
      hostile: isFriendlyHere ? there.hostile : here.hostile,
    });
  }
  return found;
}

function isMixed({ friendly, hostile }: Stances): boolean {
  return friendly.length > 0 && hostile.length > 0;
}

/** Returns the ties of a sign that a story tells, by the ids of the two actors, which no id's letters part. */
function collectStances(graph: NetworkGraph, { standings }: FilterResult): ReadonlyMap<string, Stances> {
  const { network, types } = graph.getAttributes();
  const stances = new Map<string, { friendly: string[]; hostile: string[] }>();
  for (const tie of network.relationships) {
    const sign = types.get(tie.type)?.sign ?? 0;
    const pair = toPair(tie);
    if (sign === 0 || pair === null || !standings.relationships.has(tie.id)) continue;
    const known = stances.get(pair) ?? { friendly: [], hostile: [] };
    stances.set(pair, known);
    (sign > 0 ? known.friendly : known.hostile).push(tie.id);
  }
  return stances;
}

function toPair({ source, target, modality, claim }: Relationship): string | null {
  if (target === null || claim !== null || modality === 'proposed') return null;
  return source < target ? `${source} ${target}` : `${target} ${source}`;
}
