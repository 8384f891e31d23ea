import fc from 'fast-check';
import { GRAPHML } from '@/lib/formats/graphml';
import { arbitraryExtraNetwork } from './arbitrary-extra-network';
import { readBack } from './read-back';

describe('GraphML, written and read again', () => {
  it('keeps a network as it was', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryExtraNetwork, async (network) => {
        expect(await readBack(GRAPHML, network)).toEqual(network);
      }),
    );
  });
});
