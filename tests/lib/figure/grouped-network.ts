import { createViewState, type ViewState } from '@/lib/explorer/view-state';
import { buildFigureSubject } from '@/lib/figure/options/build-subject';
import type { FigureSidesId } from '@/lib/figure/options/figure-options';
import type { FigureSubject } from '@/lib/figure/options/figure-subject';
import { buildNetworkGraph, type NetworkGraph } from '@/lib/graph/model/network-graph';
import { COUNTRY_CODES } from '@/lib/network/country-codes';
import type { Positions } from '@/lib/view/positions';
import { createNetwork } from '@/tests/fixtures/create-network';

const COUNTRIES = ['FR', 'NO', 'EG'];
const PER_COUNTRY = 20;

/** Sixty people, twenty of each of three countries, and one of none: each talks to the next, and every fourth to one abroad. */
export function buildCountries(): NetworkGraph {
  const actors = COUNTRIES.flatMap((country) =>
    Array.from({ length: PER_COUNTRY }, (_, at) => ({
      id: `${country.toLowerCase()}-${at}`,
      kind: 'person',
      name: `Person ${at} of ${country}`,
      country,
    })),
  );
  const ids = actors.map(({ id }) => id);
  const tie = (from: number, to: number, more: object = {}) => ({
    id: `${from}-${to}`,
    type: 'talks-to',
    source: ids[from % ids.length],
    target: ids[to % ids.length],
    ...more,
  });
  const denied = { id: 'denial', type: 'denies', source: ids[0], target: ids[20], claim: 'met' };
  return buildNetworkGraph(
    createNetwork({
      title: 'Three countries',
      actors: [...actors, { id: 'alone', kind: 'person', name: 'Alone' }],
      documents: [{ id: 'paper', title: 'Paper' }],
      claims: [{ id: 'met', statement: 'They met', relationships: ['4-24'] }],
      relationships: [
        ...ids.flatMap((_, at) => [tie(at, at + 1), ...(at % 4 === 0 ? [tie(at, at + PER_COUNTRY)] : [])]),
        denied,
      ],
    }),
  );
}

/** Where everybody stands without groups: in rows. */
export function placeInRows(graph: NetworkGraph): Positions {
  return Object.fromEntries(
    graph.nodes().map((id, at) => [id, { x: (at % 8) * 90, y: Math.floor(at / 8) * 80 }]),
  );
}

/** Returns what a figure shows of these, grouped by country but for these changes. */
export function createCountries(state: Partial<ViewState> = {}, sides: FigureSidesId = 'map'): FigureSubject {
  const graph = buildCountries();
  const whole: ViewState = { ...createViewState('all'), group: 'country', ...state };
  return buildFigureSubject(graph, whole, placeInRows(graph), {}, sides);
}

/** Returns forty closed sides that stand in rows as near to each other as a map has them, each of two hundred and fifty actors. */
export function createManySides(): FigureSubject {
  const codes = COUNTRY_CODES.slice(0, 40);
  const actors = codes.flatMap((country) =>
    [1, 2].map((at) => ({ id: `${country.toLowerCase()}-${at}`, kind: 'person', name: country, country })),
  );
  const tie = ({ id }: { id: string }, at: number) => ({
    id: `tie-${at}`,
    type: 'talks-to',
    source: id,
    target: actors[(at * 7 + 3) % actors.length]?.id,
  });
  const graph = buildNetworkGraph(
    createNetwork({ title: 'Forty sides', actors, relationships: actors.map(tie) }),
  );
  const subject = buildFigureSubject(graph, { ...createViewState('all'), group: 'country' }, {}, {});
  const nodes = subject.view.actors.map((actor) => ({
    ...actor,
    name: `Around ${actor.name} Movement`,
    sideCount: 250,
  }));
  const places = nodes.map(({ id }, at) => {
    const [row, column] = [Math.floor(at / 8), at % 8];
    return [id, { x: 236 * column + 118 * (row % 2), y: 205 * row }] as const;
  });
  return {
    ...subject,
    view: { ...subject.view, actors: nodes },
    positions: Object.fromEntries(places),
  };
}

/** Returns what a figure shows of two closed sides with six types of ties between them, three to eight of each. */
export function createBusySides(): FigureSubject {
  const people = ['FR', 'NO'].flatMap((country) =>
    Array.from({ length: PER_COUNTRY }, (_, at) => ({
      ...{
        id: `${country.toLowerCase()}-${at}`,
        kind: 'person',
        name: `Person ${at} of ${country}`,
        country,
      },
    })),
  );
  const types = ['talks-to', 'asks', 'backs', 'ally-of', 'opposes', 'envoy-to'];
  const relationships = types.flatMap((type, at) =>
    Array.from({ length: 3 + at }, (_, number) => ({
      ...{ id: `${type}-${number}`, type, source: `fr-${number}`, target: `no-${number}` },
    })),
  );
  const graph = buildNetworkGraph(createNetwork({ title: 'Two', actors: people, relationships }));
  const whole: ViewState = { ...createViewState('all'), group: 'country' };
  return buildFigureSubject(graph, whole, placeInRows(graph), {}, 'map');
}
