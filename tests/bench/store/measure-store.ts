import type { Finding } from '../finding';
import { generateNetwork } from '../generate-network';
import { type BenchEngine, createEmbeddedBench, createPostgresBench } from './bench-engine';
import { measureEdit } from './measure-edit';
import { measureOpening } from './measure-opening';

const SMALL = { actors: 100, ties: 300 };
const LARGE = { actors: 10_000, ties: 100_000 };

/** Measures what it costs to keep networks: on the embedded engine, and on the PostgreSQL server of an address. */
export async function measureStore(repetitions: number, server: string | null): Promise<readonly Finding[]> {
  const networks = { small: generateNetwork(SMALL), large: generateNetwork(LARGE) };
  const measure = async (bench: BenchEngine) => {
    try {
      const edits = await measureEdit(bench, networks, repetitions);
      return [...edits, ...(await measureOpening(bench, networks.large, repetitions))];
    } finally {
      await bench.remove();
    }
  };
  const embedded = await measure(await createEmbeddedBench());
  return server === null ? embedded : [...embedded, ...(await measure(await createPostgresBench(server)))];
}
