import type { Change } from '@/lib/network/changes/change';
import type { Network } from '@/lib/network/network';
import { NetworkEvents } from '@/lib/store/network-events';
import { NetworkStore } from '@/lib/store/network-store';
import { readClock } from '../clock';
import type { Finding } from '../finding';
import { toSpread } from '../spread';
import type { BenchEngine } from './bench-engine';

const DOING = { author: 'Bench', at: '2026-11-24T12:00:00.000Z' };

type Networks = { readonly small: Network; readonly large: Network };

/** What one round took, in milliseconds: an edit on either network, and a bare write of as many bytes. */
type Round = { readonly small: number; readonly large: number; readonly bare: number };

/** Edits that nobody measures: the first of them open the networks. */
const WARMING = 12;

/** One acknowledged edit against one bare durable write of as many bytes, on the same engine, in turns. */
export async function measureEdit(
  bench: BenchEngine,
  networks: Networks,
  repetitions: number,
): Promise<readonly Finding[]> {
  const rounds = await measureRounds(bench, networks, repetitions * 30);
  const [few, many] = [networks.small, networks.large].map(({ relationships }) =>
    relationships.length.toLocaleString('en'),
  );
  return [
    {
      what: `${bench.name}: one acknowledged edit on ${many} ties ÷ one bare durable write`,
      unit: '×',
      value: toMiddle(rounds.map(({ large, bare }) => large / bare)),
      aim: { atMost: 3 },
      context: `${toWords(rounds.map(({ large }) => large))} against ${toWords(rounds.map(({ bare }) => bare))}`,
    },
    {
      what: `${bench.name}: the same on ${many} ties ÷ on ${few}`,
      unit: '×',
      value: toMiddle(rounds.map(({ small, large }) => large / small)),
      aim: { atMost: 1.3 },
      context: `${toWords(rounds.map(({ small }) => small))} on ${few}`,
    },
  ];
}

/** A disk answers now and then a hundred times later than else: what is told of the spread is its middle half. */
function toMiddle(ratios: readonly number[]): Finding['value'] {
  const sorted = [...ratios].sort((one, other) => one - other);
  const at = (part: number) => sorted[Math.floor((sorted.length - 1) * part)] ?? 0;
  return { median: toSpread(sorted).median, min: at(0.25), max: at(0.75) };
}

async function measureRounds(
  bench: BenchEngine,
  { small, large }: Networks,
  count: number,
): Promise<readonly Round[]> {
  const store = new NetworkStore(await bench.open(), async () => null, new NetworkEvents());
  try {
    for (const network of [small, large]) await store.create(network, { ...DOING, key: null });
    const rounds: Round[] = [];
    for (let number = 0; number < count + WARMING; number += 1) {
      const text = JSON.stringify(toChange(large, number));
      const round = {
        small: await timeEdit(store, small, number),
        bare: await time(() => bench.writeBare(text)),
        large: await timeEdit(store, large, number),
      };
      if (number >= WARMING) rounds.push(round);
    }
    return rounds;
  } finally {
    await store.close();
  }
}

async function timeEdit(store: NetworkStore, network: Network, number: number): Promise<number> {
  const change = toChange(network, number);
  return time(async () => {
    const outcome = await store.commit(network.id, {
      ...DOING,
      base: number + 1,
      changes: [change],
      key: null,
    });
    if (outcome.kind !== 'done') throw new Error(`An edit was not done: ${JSON.stringify(outcome)}`);
  });
}

async function time(work: () => Promise<void>): Promise<number> {
  const start = readClock();
  await work();
  return readClock() - start;
}

/** A tie, a date and a piece of evidence in turn, as people write them. */
function toChange({ actors, documents, relationships }: Network, number: number): Change {
  const tie = relationships[(number * 7919) % relationships.length];
  const [source, target] = [actors[number % actors.length], actors[(number + 1) % actors.length]];
  const document = documents[number % documents.length];
  if (!tie || !source || !target || !document) throw new Error('The network of the bench is too small.');
  const place = { list: 'relationships', id: tie.id } as const;
  const evidence = {
    document: document.id,
    attribution: `source ${number}`,
    speaker: null,
    excerpt: '',
    locator: '',
    date: null,
    credibility: null,
  };
  const thing = { id: `edit-${number}`, type: 'talks-to', source: source.id, target: target.id };
  const operations: readonly Change['operations'][] = [
    [{ op: 'add', list: 'relationships', thing, before: null }],
    [{ op: 'set', ...place, field: 'notes', was: tie.notes, now: `Edited ${number}.` }],
    [{ op: 'item', ...place, field: 'evidence', was: null, now: evidence, at: null }],
  ];
  return { label: `edit ${number}`, operations: operations[number % 3] ?? [] };
}

function toWords(times: readonly number[]): string {
  return `${toSpread(times).median.toFixed(2)} ms`;
}
