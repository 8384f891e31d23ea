import files from 'node:fs';
import path from 'node:path';
import { findStructuralBalance } from '@/lib/graph/brokers/structural-balance';
import { filterNetwork, NO_FILTER } from '@/lib/graph/filter/filter';
import { buildNetworkGraph } from '@/lib/graph/model/network-graph';
import { type DrawnTie, toTieNetwork } from '../fixtures/tie-network';

/** The folder of files by other tools, which are not part of this project; without it these tests are skipped. */
const SAMPLES = process.env.BACKCHANNEL_SAMPLES;

/** Returns the rows of a file of comma-separated values without its header; none of these files has a comma in a value. */
function readRows(samples: string, name: string): readonly (readonly string[])[] {
  const text = files.readFileSync(path.join(samples, 'csv', name), 'utf8');
  const lines = text.split(/\r?\n/).filter((line) => line !== '');
  return lines.slice(1).map((line) => line.split(',').map((value) => value.replace(/^"|"$/g, '')));
}

/** Returns the balance of a signed network: rows of source, target, and a number above or below nought. */
function judge(rows: readonly (readonly string[])[]) {
  const numbers = new Map<string, number>();
  const toNumber = (name: string): number => {
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    return number;
  };
  const ties = rows.map(([source = '', target = '', sign = '']): DrawnTie => {
    const type = Number(sign) > 0 ? 'backs' : 'opposes';
    return [toNumber(source), toNumber(target), type];
  });
  const graph = buildNetworkGraph(toTieNetwork(numbers.size, ties));
  return { size: numbers.size, ties, ...findStructuralBalance(graph, filterNetwork(graph, NO_FILTER)) };
}

(SAMPLES ? describe : describe.skip)('files by other tools (BACKCHANNEL_SAMPLES)', () => {
  it('finds 59 of the 68 triangles of the tribes of New Guinea balanced (Read 1954), as signnet does', () => {
    const tribes = judge(readRows(SAMPLES ?? '', 'tribes_edges.csv'));
    expect(tribes).toMatchObject({ size: 16, triangles: 68, balanced: 59 });
    expect(tribes.ties).toHaveLength(58);
    expect(tribes.share).toBeCloseTo(0.8676471, 7);
    expect(tribes.strained).toHaveLength(9);
  });

  it('judges trust and distrust among those who trade by Bitcoin OTC as networkx does', () => {
    const { size, ties, ...balance } = judge(readRows(SAMPLES ?? '', 'soc-sign-bitcoinotc.csv'));
    expect(size).toBe(5881);
    expect(ties.filter(([, , type]) => type === 'backs')).toHaveLength(32_029);
    expect(ties.filter(([, , type]) => type === 'opposes')).toHaveLength(3_563);
    // Counted by networkx over pairs of one sign: enumerate_all_cliques, and the product of three signs.
    expect(balance).toMatchObject({
      pairs: { for: 18_233, against: 2_901, mixed: 358 },
      triangles: 30_477,
      balanced: 27_680,
    });
  });
});
