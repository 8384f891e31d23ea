import fc from 'fast-check';
import { CX2 } from '@/lib/formats/cx2';
import { arbitraryExtraNetwork } from './arbitrary-extra-network';
import { readBack } from './read-back';

describe('CX2, written and read again', () => {
  it('keeps a network as it was', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryExtraNetwork, async (network) => {
        expect(await readBack(CX2, network)).toEqual(network);
      }),
    );
  });
});
