import fc from 'fast-check';
import { GEXF } from '@/lib/formats/gexf';
import { arbitraryExtraNetwork } from './arbitrary-extra-network';
import { readBack } from './read-back';

describe('GEXF, written and read again', () => {
  it('keeps a network as it was', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryExtraNetwork, async (network) => {
        expect(await readBack(GEXF, network)).toEqual(network);
      }),
    );
  });
});
