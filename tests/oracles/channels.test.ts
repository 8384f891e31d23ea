import files from 'node:fs';
import path from 'node:path';
import { findArticulation } from '@/lib/graph/channels/articulation';
import { rankChannels } from '@/lib/graph/channels/ranked-channels';
import { findRobustness } from '@/lib/graph/channels/robustness';
import { buildContactNetwork } from '@/lib/graph/contact/contact-network';
import { getSimpleRows } from '@/lib/graph/contact/simple-rows';
import { buildOracleGraph, ORACLE_CASES } from './oracle-case';

/** What networkx says of channels between pairs of actors, by number; `generate-channels.py` wrote it. */
type Pair = {
  readonly from: number;
  readonly to: number;
  readonly lengths: readonly number[];
  readonly disjoint: number;
  readonly cut: number | null;
};

const EXPECTED = JSON.parse(
  files.readFileSync(path.join('tests', 'oracles', 'expected-channels.json'), 'utf8'),
) as readonly { readonly name: string; readonly pairs: readonly Pair[] }[];

const cases = ORACLE_CASES.map((oracle) => ({
  name: oracle.name,
  oracle,
  pairs: EXPECTED.find(({ name }) => name === oracle.name)?.pairs ?? [],
}));

describe.each(cases)('networkx on $name', ({ oracle, pairs }) => {
  const { graph, shown, ids } = buildOracleGraph(oracle);
  const network = buildContactNetwork(graph, shown);

  it('finds channels of the same lengths, each once, once all ties are as good', () => {
    expect(pairs.length).toBeGreaterThan(0);
    const alike = { ...network, grades: network.grades.map(() => 0) };
    for (const { from, to, lengths } of pairs) {
      const { next } = rankChannels(alike, { from: [from], to: [to] }, { maxHops: 8, order: 'steps' });
      const found = Array.from({ length: 25 }, () => next()?.actors ?? []).filter(({ length }) => length > 0);
      expect(new Set(found.map((actors) => actors.join(' '))).size).toBe(found.length);
      // A network that ships has mediations, which are channels beside a shortcut.
      if (oracle.ids === undefined) expect(found.map(({ length }) => length - 1)).toEqual(lengths);
      else expect(found.length).toBeGreaterThanOrEqual(lengths.length);
    }
  });

  it('finds as many disjoint channels, and as small a cut', () => {
    for (const { from, to, disjoint, cut } of pairs) {
      const found = findRobustness(graph, shown, [ids[from] ?? ''], [ids[to] ?? '']).all;
      expect(found.disjoint).toBe(disjoint);
      expect(found.cut?.length ?? null).toBe(cut);
    }
  });

  it('finds the articulation points and bridges', () => {
    const found = findArticulation(getSimpleRows(network));
    expect(found.points).toEqual(oracle.expected.articulation);
    expect(found.bridges).toEqual(oracle.expected.bridges);
  });
});
