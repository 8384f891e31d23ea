/** @jest-environment node */
import fc from 'fast-check';
import type { Opening } from '@/lib/explorer/opening/opening';
import { BrokenOpeningError, readOpening, writeOpening } from '@/lib/explorer/opening/opening-lines';
import type { Network } from '@/lib/network/network';
import { arbitraryNetwork } from '@/tests/arbitraries/network';
import { toTieNetwork } from '@/tests/fixtures/tie-network';

function toOpening(network: Network): Opening {
  return { network, version: 3, warnings: [], defaultLens: 'all', finding: null, flags: { NO: 'data:,' } };
}

/** The bytes of a text, as many at a time as asked for: letters of several bytes are cut as well. */
function stream(text: string, most: number): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  return new ReadableStream({
    start(controller) {
      for (let at = 0; at < bytes.length; at += most) controller.enqueue(bytes.slice(at, at + most));
      controller.close();
    },
  });
}

const TIES = Array.from({ length: 1_200 }, (_, at) => [at % 7, 7 + (at % 5), 'talks-to'] as const);

describe('an opening in lines', () => {
  it('is read as it was written, however its bytes arrive', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryNetwork, fc.integer({ min: 1, max: 300 }), async (network, most) => {
        const opening = toOpening(network);
        expect(await readOpening(stream([...writeOpening(opening)].join(''), most))).toEqual(opening);
      }),
      { numRuns: 30 },
    );
  });

  it('has at most 500 things of a list in a line', async () => {
    const opening = toOpening(toTieNetwork(12, TIES));
    const [head, ...parts] = [...writeOpening(opening)];
    expect(JSON.parse(head ?? '').parts).toBe(3);
    expect(parts.map((line) => JSON.parse(line).relationships.length)).toEqual([500, 500, 200]);
    expect(await readOpening(stream([head, ...parts].join(''), 5_000))).toEqual(opening);
  });

  it('is refused when it ends too early, wherever that is between two lines', async () => {
    const lines = [...writeOpening(toOpening(toTieNetwork(12, TIES)))];
    for (let kept = 0; kept < lines.length; kept += 1)
      await expect(readOpening(stream(lines.slice(0, kept).join(''), 999))).rejects.toThrow(
        BrokenOpeningError,
      );
  });

  it('fails with what its stream fails with', async () => {
    const broken = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.error(new TypeError('gone')),
    });
    await expect(readOpening(broken)).rejects.toThrow('gone');
  });
});
