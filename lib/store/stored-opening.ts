import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Opening } from '@/lib/explorer/opening/opening';
import { writeOpening } from '@/lib/explorer/opening/opening-lines';
import { findDefaultGroup, findMapSides, packMapSides } from '@/lib/graph/brokers/map-sides';
import { getFinding } from '@/lib/graph/channels/finding';
import { findDefaultLens } from '@/lib/graph/filter/default-lens';
import { memoize } from '@/lib/network/memoize';
import type { Network } from '@/lib/network/network';
import { buildNetworkFlags } from '@/lib/view/flags';
import type { StoredNetwork } from './load-files';
import { getStoredGraph } from './stored-graph';

/** An opening as it is sent: its lines compressed with gzip, and a digest of them. */
export type PackedOpening = { readonly bytes: Uint8Array<ArrayBuffer>; readonly digest: string };

type Kept = {
  readonly getOpening: (network: Network, stored: StoredNetwork) => Opening;
  readonly packed: WeakMap<Network, Promise<PackedOpening>>;
};

const OPENINGS: unique symbol = Symbol.for('backchannel.openings');
const shared = globalThis as typeof globalThis & { [OPENINGS]?: Kept };

/** On the global object because the bundler loads this module once for pages and once for the API. */
function getKept(): Kept {
  shared[OPENINGS] ??= { getOpening: memoize(findOpening), packed: new WeakMap() };
  return shared[OPENINGS];
}

/** Returns what the pages of a network open with, worked out once for as long as the network is kept. */
export function getStoredOpening(stored: StoredNetwork): Opening {
  return getKept().getOpening(stored.network, stored);
}

/**
 * Returns the opening of a network as it is sent, compressed once for as long as the network is kept, a line at a time, so that
 * other requests are answered meanwhile.
 */
export function packStoredOpening(stored: StoredNetwork): Promise<PackedOpening> {
  const { packed } = getKept();
  const known = packed.get(stored.network);
  if (known) return known;
  const packing = pack(getStoredOpening(stored));
  packed.set(stored.network, packing);
  packing.catch(() => packed.delete(stored.network));
  return packing;
}

function findOpening(network: Network, { version, warnings }: StoredNetwork): Opening {
  const graph = getStoredGraph(network);
  const flags = buildNetworkFlags(network);
  const defaultLens = findDefaultLens(graph);
  const { group: defaultGroup } = findDefaultGroup(graph, defaultLens);
  const facts = { version, warnings, defaultLens, defaultGroup, finding: getFinding(graph), flags };
  if (defaultGroup === 'none') return { network, ...facts };
  const defaultSides = packMapSides(graph, findMapSides(graph, defaultGroup, []));
  return { network, ...facts, defaultSides };
}

async function pack(opening: Opening): Promise<PackedOpening> {
  const hash = createHash('sha256');
  const chunks: Buffer[] = [];
  async function* hashLines() {
    for (const line of writeOpening(opening)) {
      hash.update(line);
      yield line;
    }
  }
  await pipeline(Readable.from(hashLines()), createGzip({ level: 6 }), async (zipped) => {
    for await (const chunk of zipped) chunks.push(chunk);
  });
  return { bytes: new Uint8Array(Buffer.concat(chunks)), digest: hash.digest('base64url').slice(0, 22) };
}
