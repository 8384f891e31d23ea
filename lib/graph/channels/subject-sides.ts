import type { Between } from '@/lib/network/between';
import { isPlaceholderName } from '@/lib/network/placeholder-name';
import { listSignedPairs } from '../contact/signed-pairs';
import { filterNetwork, NO_FILTER } from '../filter/filter';
import { getGraphIndex } from '../model/graph-index';
import type { NetworkGraph } from '../model/network-graph';

/**
 * Returns the two sides that a network is about: as it says itself (`between`); else the two ends of its strongest rivalry,
 * in the order of the file; else the two ends of its most frequent mediation, from the one who reaches out to the one who is
 * reached. The strongest has the most evidence; of equals, the one with fewer persons at its ends, then the one whose ends have more
 * ties, then the first by their ids. In a network of more than 100 actors it must have more than half as much again as the next, or it is none: what
 * hardly stands out is not what so many are about. Nor is an end whose name only says that it is not known. Null when it has none of these.
 */
export function findSubjectSides(graph: NetworkGraph): Between | null {
  const { between } = graph.getAttribute('network');
  return between ?? findStrongestRivalry(graph) ?? findMostFrequentMediation(graph);
}

/** In a network of more actors, a pair that hardly stands out is none. */
const MAX_ACTORS_CLOSE = 100;
/** More than so many times the weight of the next pair stands out there. */
const STANDS_OUT = 1.5;

type Pair = { readonly ends: readonly [string, string]; readonly weight: number };

function findStrongestRivalry(graph: NetworkGraph): Between | null {
  const index = getGraphIndex(graph);
  const { standings } = graph.getAttributes();
  const signs = new Map(index.relationships.map(({ id }, r) => [id, index.types[r]?.sign ?? 0]));
  const pairs = listSignedPairs(index, filterNetwork(graph, NO_FILTER))
    .filter(({ stance }) => stance !== 'for')
    .map(({ one, other, relationships }): Pair => {
      const against = relationships.filter((id) => signs.get(id) === -1);
      return {
        ends: [index.actors[one]?.id ?? '', index.actors[other]?.id ?? ''],
        weight: against.reduce((sum, id) => sum + (standings.relationships.get(id)?.evidence.length ?? 0), 0),
      };
    });
  return pickHeaviest(graph, pairs);
}

function findMostFrequentMediation(graph: NetworkGraph): Between | null {
  const index = getGraphIndex(graph);
  const pairs = new Map<string, { ends: [string, string]; weight: number }>();
  index.relationships.forEach(({ source, toward, modality }, r) => {
    if (
      modality === 'proposed' ||
      toward === null ||
      toward === source ||
      index.types[r]?.third?.leg !== 'after'
    )
      return;
    const key = `${source} ${toward}`;
    const pair = pairs.get(key) ?? { ends: [source, toward], weight: 0 };
    pair.weight += 1;
    pairs.set(key, pair);
  });
  return pickHeaviest(graph, [...pairs.values()]);
}

function pickHeaviest(graph: NetworkGraph, pairs: readonly Pair[]): Between | null {
  const isNamed = (id: string) => !isPlaceholderName(graph.getNodeAttribute(id, 'actor').name);
  const ranked = pairs.filter(({ ends }) => ends.every(isNamed)).toSorted((a, b) => b.weight - a.weight);
  const [heaviest, second] = ranked;
  if (!heaviest) return null;
  const isClose = heaviest.weight <= STANDS_OUT * (second?.weight ?? 0);
  if (graph.order > MAX_ACTORS_CLOSE && isClose) return null;
  const equals = ranked.filter(({ weight }) => weight === heaviest.weight);
  const [first = heaviest] = equals.toSorted((a, b) => compareEnds(graph, a.ends, b.ends));
  return [[first.ends[0]], [first.ends[1]]];
}

/** Groups and states are sides sooner than persons, and so are those of whom the network has more to say; of equals the first by id. */
function compareEnds(graph: NetworkGraph, one: Pair['ends'], other: Pair['ends']): number {
  const countPersons = (ends: Pair['ends']) =>
    ends.filter((id) => graph.getNodeAttribute(id, 'actor').kind === 'person').length;
  const countTies = (ends: Pair['ends']) => Math.min(...ends.map((id) => graph.degree(id)));
  return (
    countPersons(one) - countPersons(other) ||
    countTies(other) - countTies(one) ||
    (one.join(' ') < other.join(' ') ? -1 : 1)
  );
}
