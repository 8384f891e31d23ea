import { inflateSync } from 'node:zlib';
import { createRowPacker } from '@/lib/figure/png/pack-rows';

/** Rows such as figures have: long runs, and a few bytes between them. */
const PIECES = [3, 70_000, 1, 300_000].map((length, at) =>
  Uint8Array.from({ length }, (_, place) => (place % 997 === 0 ? (place + at) % 256 : at)),
);

function pack(pieces: readonly Uint8Array[] = PIECES): Buffer {
  const packer = createRowPacker();
  for (const piece of pieces) packer.push(piece.slice());
  return Buffer.concat(packer.finish());
}

describe('createRowPacker', () => {
  it('packs what comes out again as it was, much smaller', () => {
    const whole = Buffer.concat(PIECES);
    expect(inflateSync(pack()).equals(whole)).toBe(true);
    expect(pack().length).toBeLessThan(0.05 * whole.length);
  });

  it('packs the same bytes in the same way', () => {
    expect(pack().equals(pack())).toBe(true);
  });

  it('packs nothing as nothing', () => {
    expect(inflateSync(pack([])).length).toBe(0);
  });
});
