import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { joinPacked, packPieces } from '@/app/_service/kept/splice-gzip';

describe('pieces that were compressed each for itself', () => {
  it('are one gzip file with anything between them', async () => {
    const text = fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes));
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 6 }), text, async (pieces, between) => {
        const packed = await packPieces(pieces);
        const whole = Buffer.concat(pieces.flatMap((piece, at) => (at === 0 ? [piece] : [between, piece])));
        // An older Node.js sends them as they are.
        if (packed) expect(gunzipSync(joinPacked(packed, pieces, between))).toEqual(whole);
      }),
      { numRuns: 60 },
    );
  });

  it('take nothing between them that is longer than a block', () => {
    expect(() => joinPacked([], [], Buffer.alloc(65_536))).toThrow(RangeError);
  });
});
