import fc from 'fast-check';
import { FTM } from '@/lib/formats/ftm';
import { arbitraryExtraNetwork } from './arbitrary-extra-network';
import { readBack } from './read-back';

describe('FTM, written and read again', () => {
  it('keeps a network as it was', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryExtraNetwork, async (network) => {
        expect(await readBack(FTM, network)).toEqual(network);
      }),
    );
  });
});
