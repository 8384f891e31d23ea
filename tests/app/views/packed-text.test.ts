/** @jest-environment node */
import { gunzipSync, gzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { computeByTable, computeCrc32, joinCrc32 } from '@/app/_views/server/crc32';
import { pack, unpack } from '@/app/_views/server/packed-text';
import { writeShownNetwork } from '@/lib/explorer/shown-network';
import type { Piece } from '@/lib/explorer/written-things';
import { filterNetwork, NO_FILTER } from '@/lib/graph/filter/filter';
import { buildNetworkGraph } from '@/lib/graph/model/network-graph';
import { generateNetwork } from '@/tests/bench/generate-network';

const NETWORK = generateNetwork({ actors: 700, ties: 5_000 });

const joinPieces = (pieces: readonly Piece[]) => Buffer.concat(pieces.map(({ bytes }) => bytes));

async function read(packed: ReturnType<typeof pack>): Promise<Buffer> {
  const read: Uint8Array[] = [];
  for await (const piece of unpack(packed)) read.push(piece);
  return Buffer.concat(read);
}

describe('a long text that is packed', () => {
  it('is one gzip file, whatever of it was packed before', async () => {
    const graph = buildNetworkGraph(NETWORK);
    const without = NETWORK.documents.slice(0, 3).map(({ id }) => id);
    const filters = [
      NO_FILTER,
      { ...NO_FILTER, lens: 'mediation' as const },
      { ...NO_FILTER, without },
      { ...NO_FILTER, types: ['talks-to'] },
      NO_FILTER,
    ];
    for (const filter of filters) {
      const pieces = [...writeShownNetwork(graph, filter, filterNetwork(graph, filter))];
      const [packed, whole] = [pack(pieces), joinPieces(pieces)];
      if (typeof packed === 'string') throw new Error('It is too short to be packed.');
      expect(gunzipSync(packed).equals(whole)).toBe(true);
      expect((await read(packed)).equals(whole)).toBe(true);
      // On its own each piece takes a little more; a text that is not compressed takes seven times as much.
      expect(packed.length).toBeLessThan(1.25 * gzipSync(whole, { level: 1 }).length);
    }
  });

  it('is compressed once as far as it comes again', () => {
    const graph = buildNetworkGraph(NETWORK);
    const write = (query: string) => [
      ...writeShownNetwork(graph, NO_FILTER, filterNetwork(graph, { ...NO_FILTER, q: query })),
    ];
    const isKept = (pieces: readonly Piece[]) => pieces.filter((piece) => piece.isKept);
    const [first, again] = [write(''), write('')];
    expect(isKept(again).map(({ bytes }) => bytes)).toEqual(isKept(first).map(({ bytes }) => bytes));
    for (const [at, { bytes }] of isKept(first).entries()) expect(isKept(again)[at]?.bytes).toBe(bytes);
    expect(joinPieces(isKept(again)).length).toBeGreaterThan(0.8 * joinPieces(again).length);
  });
});

describe('the check of bytes', () => {
  it('is that of gzip, of bytes at once or one after the other', () => {
    const bytes = fc.uint8Array({ maxLength: 300 });
    fc.assert(
      fc.property(bytes, bytes, (one, other) => {
        const whole = Buffer.concat([one, other]);
        const told = gzipSync(whole).readUInt32LE(gzipSync(whole).length - 8);
        expect(computeByTable(whole)).toBe(told);
        expect(joinCrc32(computeCrc32(one), computeCrc32(other), other.length)).toBe(told);
      }),
    );
  });
});
