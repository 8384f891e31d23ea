import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Network } from '@/lib/network/network';
import { parseNetworkText } from '@/lib/network/parse';
import { toNetworkText } from '@/lib/network/to-network-file';
import { NetworkEvents } from '@/lib/store/network-events';
import { NetworkStore } from '@/lib/store/network-store';
import { readClock } from '../clock';
import type { Finding } from '../finding';
import { toRatios, toSpread } from '../spread';
import type { BenchEngine } from './bench-engine';

/**
 * Opening a network that is kept, with the edits of the other measurement in its log, against reading its file and
 * parsing it: as JSON alone, and with every rule of the file checked.
 */
export async function measureOpening(
  bench: BenchEngine,
  network: Network,
  repetitions: number,
): Promise<readonly Finding[]> {
  const file = path.join(bench.folder, 'network.json');
  const kept = await open(bench, network.id);
  await writeFile(file, toNetworkText(kept.network));
  const bare: { side: number; against: number }[] = [];
  const whole: { side: number; against: number }[] = [];
  for (let round = 0; round <= repetitions; round += 1) {
    const { milliseconds: side } = await open(bench, network.id);
    const before = readClock();
    JSON.parse(await readFile(file, 'utf8'));
    const parsed = readClock();
    parseNetworkText(await readFile(file, 'utf8'));
    const end = readClock();
    if (round === 0) continue;
    bare.push({ side, against: parsed - before });
    whole.push({ side, against: end - parsed });
  }
  const context = (pairs: typeof bare) =>
    `${toSpread(pairs.map(({ side }) => side)).median.toFixed(0)} ms against ${toSpread(pairs.map(({ against }) => against)).median.toFixed(0)} ms`;
  const ties = network.relationships.length.toLocaleString('en');
  return [
    {
      what: `${bench.name}: opening ${ties} ties, version ${kept.version} ÷ reading the file and JSON.parse`,
      unit: '×',
      value: toRatios(bare),
      aim: { atMost: 2 },
      context: context(bare),
    },
    {
      what: `${bench.name}: the same ÷ reading the file and parsing it by the rules`,
      unit: '×',
      value: toRatios(whole),
      aim: { atMost: 2 },
      context: context(whole),
    },
  ];
}

async function open(bench: BenchEngine, id: string) {
  const store = new NetworkStore(await bench.open(), async () => null, new NetworkEvents());
  try {
    const start = readClock();
    const kept = await store.load(id);
    const milliseconds = readClock() - start;
    if (!kept) throw new Error(`The network ${id} is not kept.`);
    return { ...kept, milliseconds };
  } finally {
    await store.close();
  }
}
