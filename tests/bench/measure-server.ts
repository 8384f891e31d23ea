import type { Network } from '@/lib/network/network';
import type { Finding } from './finding';
import { toRatios, toSpread } from './spread';

/** Filters as a page or a script would ask for them. */
const toQueries = ({ actors }: Network) => [
  'lens=all&types=talks-to,asks,denies&since=2000&until=2020',
  'lens=mediation&kinds=person,group&standings=corroborated,contested',
  'lens=all&without=document-1,document-2&q=ren',
  `lens=all&focus=${actors.find(({ kind }) => kind === 'person')?.id}&hops=2`,
];

/** The time to answer what a filter shows of a network, over HTTP, against writing the whole network as JSON. */
export async function measureServer(
  url: string,
  network: Network,
  repetitions: number,
): Promise<readonly Finding[]> {
  const pairs: { readonly side: number; readonly against: number }[] = [];
  for (let round = 0; round <= 3 * repetitions; round++) {
    for (const query of toQueries(network)) {
      const start = performance.now();
      const response = await fetch(`${url}/api/networks/${network.id}/graph?${query}`);
      await response.arrayBuffer();
      const side = performance.now() - start;
      if (!response.ok) throw new Error(`The server answered ${response.status} to "${query}".`);
      const before = performance.now();
      JSON.stringify(network);
      const against = performance.now() - before;
      if (round > 0) pairs.push({ side, against });
    }
  }
  return [
    {
      what: 'GET /api/networks/{id}/graph, filtered ÷ JSON.stringify of the network',
      unit: '×',
      value: toRatios(pairs),
      aim: null,
      context: `${toSpread(pairs.map(({ side }) => side)).median.toFixed(0)} ms`,
    },
  ];
}
