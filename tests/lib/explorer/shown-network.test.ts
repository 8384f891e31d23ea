import { writeShownNetwork } from '@/lib/explorer/shown-network';
import { type FilterResult, filterNetwork, type NetworkFilter, NO_FILTER } from '@/lib/graph/filter/filter';
import { buildNetworkGraph, type NetworkGraph } from '@/lib/graph/model/network-graph';
import { toKnownNetwork } from '@/lib/network/as-told-by';
import type { Network } from '@/lib/network/network';
import { computeStandings, type Standing } from '@/lib/network/standing';
import { listTellers } from '@/lib/network/tellers';
import { generateNetwork } from '@/tests/bench/generate-network';
import { createSmallContext } from './small-context';

const { graph } = createSmallContext();

type Told = { readonly id: string; readonly standing: string; readonly standingReason: string };
type Hidden = { readonly id: string; readonly because: readonly string[] };
type Written = {
  readonly actors: readonly { readonly id: string }[];
  readonly relationships: readonly Told[];
  readonly claims: readonly Told[];
  readonly hidden: Readonly<Record<'actors' | 'relationships' | 'claims' | 'meetings', readonly Hidden[]>>;
};

function write(of: NetworkGraph, filter: NetworkFilter, result: FilterResult): string {
  const pieces = [...writeShownNetwork(of, filter, result)];
  return Buffer.concat(pieces.map(({ bytes }) => bytes)).toString('utf8');
}

function read(filter: NetworkFilter): Written {
  return JSON.parse(write(graph, filter, filterNetwork(graph, filter)));
}

/** The same, made as one object and with nothing kept. */
function writePlainly(of: NetworkGraph, filter: NetworkFilter): string {
  const whole = of.getAttribute('network');
  const network = toKnownNetwork(whole, filter);
  const standings = computeStandings(network);
  const shown = filterNetwork(of, filter);
  const judge = <Thing extends { readonly id: string }>(
    things: readonly Thing[],
    ids: ReadonlySet<string>,
    known: ReadonlyMap<string, Standing>,
  ) =>
    things
      .filter(({ id }) => ids.has(id))
      .map((thing) => ({
        ...thing,
        standing: known.get(thing.id)?.id,
        standingReason: known.get(thing.id)?.why,
      }));
  return JSON.stringify({
    actors: network.actors.filter(({ id }) => shown.actors.has(id)),
    relationships: judge(network.relationships, shown.relationships, standings.relationships),
    claims: judge(network.claims, shown.claims, standings.claims),
    meetings: judge(network.meetings, shown.meetings, standings.meetings),
    hidden: shown.hidden,
  });
}

describe('the part of a network that is shown', () => {
  it('stands in the file’s order, each tie and claim with its standing and why', () => {
    const shown = read(NO_FILTER);
    expect(shown.relationships.map(({ id, standing }) => [id, standing])).toEqual([
      ['mission', 'unsourced'],
      ['denial', 'unsourced'],
    ]);
    expect(shown.claims.map(({ id, standing }) => [id, standing])).toEqual([
      ['offer', 'contested'],
      ['visit', 'unsourced'],
    ]);
    expect(shown.claims[0]?.standingReason).toContain('militia');
    expect(shown.hidden).toEqual({ actors: [], relationships: [], claims: [], meetings: [] });
  });

  it('and what is hidden are the whole', () => {
    const { hidden, ...shown } = read({ ...NO_FILTER, lens: 'mediation' });
    expect(shown.relationships.map(({ id }) => id)).toEqual(['mission']);
    expect(hidden.relationships).toEqual([{ id: 'denial', because: ['lens'] }]);
    expect(hidden.actors.map(({ id }) => id)).toEqual(['go-between', 'republic']);
    expect(shown.actors.map(({ id }) => id)).toEqual(['envoy', 'militia']);
  });

  it('is not made of the result of another graph', () => {
    const result = filterNetwork(graph, NO_FILTER);
    const other = {
      ...result,
      standings: { relationships: new Map(), claims: new Map(), meetings: new Map() },
    };
    expect(() => write(graph, NO_FILTER, other)).toThrow('“mission” has no standing');
  });

  it('has the same bytes whatever was asked before of the network', () => {
    const network = generateNetwork({ actors: 60, ties: 400 });
    const generated = buildNetworkGraph(network);
    const speaker = listTellers(network).find(({ kind }) => kind === 'speaker')?.id ?? '';
    const publisher = listTellers(network).find(({ kind }) => kind === 'publisher')?.id ?? '';
    const filters: readonly NetworkFilter[] = [
      { ...NO_FILTER, lens: 'mediation' },
      { ...NO_FILTER, without: network.documents.slice(0, 9).map(({ id }) => id) },
      NO_FILTER,
      { ...NO_FILTER, told: [speaker] },
      { ...NO_FILTER, told: [publisher], without: [network.documents[3]?.id ?? ''] },
      { ...NO_FILTER, without: network.documents.map(({ id }) => id) },
      NO_FILTER,
    ];
    for (const filter of filters)
      expect(write(generated, filter, filterNetwork(generated, filter))).toBe(
        writePlainly(generated, filter),
      );
  });

  it('is written once, whatever filters ask for it', () => {
    const network = generateNetwork({ actors: 60, ties: 400 });
    const generated = buildNetworkGraph(network);
    const filters: readonly NetworkFilter[] = [NO_FILTER, { ...NO_FILTER, lens: 'mediation' }, NO_FILTER];
    const results = filters.map((filter) => filterNetwork(generated, filter));
    const stringify = jest.spyOn(JSON, 'stringify');
    const counts = filters.map((filter, at) => {
      stringify.mockClear();
      write(generated, filter, results[at] as FilterResult);
      return stringify.mock.calls.length;
    });
    stringify.mockRestore();
    expect(counts[0]).toBeGreaterThan(400);
    expect(counts.slice(1)).toEqual([1, 1]);
  });

  it('has its own words in the place of fields of the file that have their names, and letters of all scripts', () => {
    const base = generateNetwork({ actors: 8, ties: 12 });
    const [first, ...others] = base.relationships;
    const [actor, ...more] = base.actors;
    if (!first || !actor) throw new Error('The network has too little.');
    const network: Network = {
      ...base,
      actors: [{ ...actor, name: 'عاموس 🕊 \ud800 Å' }, ...more],
      relationships: [Object.assign({ standing: 'firm' }, first, { notes: 'שלום' }), ...others],
    };
    const generated = buildNetworkGraph(network);
    const text = write(generated, NO_FILTER, filterNetwork(generated, NO_FILTER));
    expect(text).toBe(writePlainly(generated, NO_FILTER));
    expect(text).not.toContain('firm');
    expect(text).toContain('שלום');
  });
});
