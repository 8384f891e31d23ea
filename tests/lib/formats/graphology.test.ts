import fc from 'fast-check';
import { GRAPHOLOGY } from '@/lib/formats/graphology';
import { arbitraryExtraNetwork } from './arbitrary-extra-network';
import { readBack } from './read-back';

describe('GRAPHOLOGY, written and read again', () => {
  it('keeps a network as it was', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryExtraNetwork, async (network) => {
        expect(await readBack(GRAPHOLOGY, network)).toEqual(network);
      }),
    );
  });
});
