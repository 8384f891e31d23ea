import fc from 'fast-check';
import { CYJS } from '@/lib/formats/cyjs';
import { arbitraryExtraNetwork } from './arbitrary-extra-network';
import { readBack } from './read-back';

describe('CYJS, written and read again', () => {
  it('keeps a network as it was', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryExtraNetwork, async (network) => {
        expect(await readBack(CYJS, network)).toEqual(network);
      }),
    );
  });
});
