import { UndirectedGraph } from 'graphology';
import betweennessCentrality from 'graphology-metrics/centrality/betweenness.js';
import { bidirectional } from 'graphology-shortest-path';
import {
  BETWEENNESS_EXACT_UP_TO,
  BETWEENNESS_SAMPLES,
  computeBetweenness,
} from '@/lib/graph/brokers/betweenness';
import { findArticulation } from '@/lib/graph/channels/articulation';
import { findBestChannel } from '@/lib/graph/channels/best-channel';
import { MAX_HOPS } from '@/lib/graph/channels/channel-question';
import { createChannelSearch, probe } from '@/lib/graph/channels/channel-search';
import { findSeparation } from '@/lib/graph/channels/disjoint-channels';
import { rankChannels } from '@/lib/graph/channels/ranked-channels';
import { FIRST_CONTESTED_GRADE } from '@/lib/graph/contact/contact-grades';
import type { ContactNetwork } from '@/lib/graph/contact/contact-network';
import { getSimpleRows, type SimpleRows } from '@/lib/graph/contact/simple-rows';
import { getIdRanks } from '@/lib/graph/model/id-ranks';
import { drawSample } from '@/lib/graph/model/sample';
import { readClock } from '../clock';
import { drawPairs } from './draw-pairs';
import { sumFloorBetweenness } from './floor-betweenness';
import { createFloorSearch, findFloorChannels } from './floor-channels';
import { countFloorArticulation, countFloorDisjoint } from './floor-cuts';
import { createOrderedFloorSearch, orderRows } from './floor-ordered';
import { forgetStandings } from './forget-standings';
import { PEERS, type Peer, type Python, type Timed } from './peers';

/**
 * Who answers: what the site runs, the least that answers the same (`any`: the least that answers with any of what is equally
 * short), Graphology's own libraries, and those for Python.
 */
export type Contender = 'ours' | 'floor' | 'any' | 'graphology' | Peer;

/** Returns the first so many of a question's items. */
export type Answer = (count: number) => Timed | Promise<Timed>;

export type Question = {
  readonly what: string;
  /** Of how many items it is asked at most: pairs of actors, or actors that ways begin at. */
  readonly items: number;
  readonly ask: Readonly<Partial<Record<Contender, Answer>>> & { readonly ours: Answer };
  /** Contenders that answer about all items or none. */
  readonly allOrNone: readonly Contender[];
  readonly aims: Readonly<Partial<Record<Contender, number>>>;
};

const TEN = 10;
const PAIRS = 200;

/** Returns the questions about a network, each with all who can answer it. Aims are how often ours is to be as fast. */
export function listQuestions(network: ContactNetwork, python: Python | null): readonly Question[] {
  const rows = getSimpleRows(network);
  const plain = forgetStandings(network);
  const search = createFloorSearch(rows);
  const pairs = drawPairs(rows, PAIRS, 1).filter(
    ([from, to]) => findFloorChannels(search, from, to, TEN, MAX_HOPS).length === TEN,
  );
  const each = (answer: (from: number, to: number) => number) => timeEach(pairs, answer);
  const best = (of: ContactNetwork) =>
    each((from, to) => {
      const path = findBestChannel(createChannelSearch(of, { from: [from], to: [to] }), MAX_HOPS);
      return path ? path.actors.length - 1 : 0;
    });
  const tenBest = (of: ContactNetwork) =>
    each((from, to) => {
      const { next } = rankChannels(of, { from: [from], to: [to] }, { maxHops: MAX_HOPS });
      return countHops(
        Array.from({ length: TEN }, () => next()?.actors ?? []).filter(({ length }) => length > 0),
      );
    });
  const ranks = getIdRanks(network.index);
  const ordered = createOrderedFloorSearch(orderRows(rows, ranks));
  const ranked = pairs.map(([from, to]) => [ranks[from] as number, ranks[to] as number] as const);
  const graph = buildPlainGraph(rows);
  const asPeers = (question: string) => askPeers(python, question, (count) => pairs.slice(0, count));
  const ofPairs = { items: pairs.length, allOrNone: [], aims: {} };
  return [
    {
      ...ofPairs,
      what: 'How many hops the shortest channel has',
      ask: {
        ours: each((from, to) =>
          probe(createChannelSearch(plain, { from: [from], to: [to] }), {
            contested: 0,
            grade: FIRST_CONTESTED_GRADE - 1,
            hops: MAX_HOPS,
          }),
        ),
        floor: each((from, to) => (search.find(from, to, MAX_HOPS)?.length ?? 0) - 1),
      },
      aims: { floor: 1 / 2 },
    },
    {
      ...ofPairs,
      what: 'One shortest channel, first by ids',
      ask: {
        ours: best(plain),
        floor: timeEach(ranked, (from, to) => (ordered.find(from, to, MAX_HOPS)?.length ?? 1) - 1),
        any: each((from, to) => (search.find(from, to, MAX_HOPS)?.length ?? 1) - 1),
        graphology: each((from, to) => (bidirectional(graph, from, to)?.length ?? 1) - 1),
        ...asPeers('shortest'),
      },
      aims: { floor: 1 / 2, networkx: 15 },
    },
    { ...ofPairs, what: 'One channel, the best by standing', ask: { ours: best(network) } },
    { ...ofPairs, what: 'Ten channels, all ties alike', ask: { ours: tenBest(plain) } },
    { ...ofPairs, what: 'Ten channels, the best first', ask: { ours: tenBest(network) } },
    {
      ...ofPairs,
      what: 'Minimum cut, and as many disjoint channels',
      items: Math.min(20, pairs.length),
      ask: {
        ours: each((from, to) => findSeparation(rows, [from], [to]).cut?.length ?? -1),
        floor: each((from, to) => countFloorDisjoint(rows, from, to)),
        ...asPeers('cut'),
      },
    },
    {
      ...ofPairs,
      what: 'Articulation points',
      items: 1,
      ask: {
        ours: () => time(() => [findArticulation(rows).points.length]),
        floor: () => time(() => [countFloorArticulation(rows)]),
        ...askPeers(python, 'articulation', () => [null]),
      },
      aims: { igraph: 1 },
    },
    toBetweenness(rows, graph, python),
  ];
}

function countHops(ways: readonly (readonly number[])[]): number {
  return ways.reduce((hops, { length }) => hops + length - 1, 0);
}

function toBetweenness(rows: SimpleRows, graph: UndirectedGraph, python: Python | null): Question {
  const size = rows.offsets.length - 1;
  const isExact = size <= BETWEENNESS_EXACT_UP_TO;
  const lists = { offsets: rows.offsets, items: rows.neighbours };
  const pairs = (size - 1) * (size - 2);
  const draw = (count: number) => drawSample(size, count, 1);
  const ours = (count: number) =>
    time(() => {
      const { values, followed } = computeBetweenness(lists, { exactUpTo: 0, samples: count });
      return [(sum(values) * pairs * followed) / size];
    });
  const exactly = () =>
    time(() => [2 * sum(Object.values(betweennessCentrality(graph, { normalized: false })))]);
  return {
    what: isExact ? 'Betweenness, exact' : `Betweenness, estimated from ${BETWEENNESS_SAMPLES} actors`,
    items: isExact ? size : BETWEENNESS_SAMPLES,
    ask: {
      ours,
      floor: (count) => time(() => [sum(sumFloorBetweenness(rows, draw(count)))]),
      // Graphology's cannot be sampled, and of a large network would take hours.
      ...(isExact && { graphology: exactly }),
      ...askPeers(python, 'betweenness', (count) => [[...draw(count)]]),
    },
    allOrNone: ['graphology'],
    aims: isExact ? { igraph: 1 } : {},
  };
}

function askPeers(
  python: Python | null,
  question: string,
  pick: (count: number) => readonly unknown[],
): Partial<Record<Peer, Answer>> {
  const there = PEERS.filter((peer) => python?.versions[peer]);
  return Object.fromEntries(
    there.map((peer) => [peer, (count: number) => python?.ask(peer, question, pick(count))]),
  );
}

/** The graph that Graphology's libraries are given: contacts alone, each once, as the others are. */
function buildPlainGraph({ offsets, neighbours }: SimpleRows): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (let actor = 0; actor + 1 < offsets.length; actor++) graph.addNode(actor);
  for (let actor = 0; actor + 1 < offsets.length; actor++) {
    for (const other of neighbours.subarray(offsets[actor], offsets[actor + 1])) {
      if (actor < other) graph.addUndirectedEdge(actor, other);
    }
  }
  return graph;
}

function timeEach(
  pairs: readonly (readonly [number, number])[],
  answer: (from: number, to: number) => number,
): Answer {
  return (count) => time(() => pairs.slice(0, count).map(([from, to]) => answer(from, to)));
}

/** Times some work, again and again until it can be timed well. */
function time(work: () => readonly number[]): Timed {
  const start = readClock();
  let times = 0;
  let answers: readonly number[] = [];
  let ms = 0;
  while (ms < MIN_MS) {
    answers = work();
    times++;
    ms = readClock() - start;
  }
  return { ms: ms / times, answers };
}

/** Shorter than this nothing is timed. */
const MIN_MS = 20;

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
