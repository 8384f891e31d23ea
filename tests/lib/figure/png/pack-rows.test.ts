import { inflateSync } from 'node:zlib';
import { createRowPacker } from '@/lib/figure/png/pack-rows';

/** Rows such as figures have: long runs, and a few bytes between them. */
const PIECES = [3, 70_000, 1, 300_000].map((length, at) =>
  Uint8Array.from({ length }, (_, place) => (place % 997 === 0 ? (place + at) % 256 : at)),
);

async function pack(packing: typeof CompressionStream | undefined) {
  const packer = createRowPacker(packing);
  for (const piece of PIECES) await packer.push(piece.slice());
  return Buffer.concat(await packer.finish());
}

describe('createRowPacker', () => {
  it('packs what comes out again as it was, by the zlib of the browser and without it', async () => {
    const whole = Buffer.concat(PIECES);
    const [own, byScript] = [await pack(CompressionStream), await packWithout()];
    expect(inflateSync(own).equals(whole)).toBe(true);
    expect(inflateSync(byScript).equals(whole)).toBe(true);
    expect(own.length).toBeLessThan(1.1 * byScript.length);
  });

  it('packs the same bytes in the same way', async () => {
    expect((await pack(CompressionStream)).equals(await pack(CompressionStream))).toBe(true);
  });

  it('says when it cannot pack', async () => {
    class Broken extends TransformStream<Uint8Array, Uint8Array> {
      constructor() {
        super({ transform: () => Promise.reject(new Error('Out of memory.')) });
      }
    }
    await expect(pack(Broken as unknown as typeof CompressionStream)).rejects.toThrow('Out of memory.');
  });

  it('can be given up', async () => {
    const packer = createRowPacker();
    await packer.push(new Uint8Array(1000));
    packer.abandon();
    await expect(packer.finish()).rejects.toThrow();
  });
});

/** As in a browser that has none. */
async function packWithout(): Promise<Buffer> {
  const { CompressionStream: own } = globalThis;
  Reflect.deleteProperty(globalThis, 'CompressionStream');
  try {
    return await pack(undefined);
  } finally {
    globalThis.CompressionStream = own;
  }
}
