import fc from 'fast-check';
import { BACKCHANNEL } from '@/lib/formats/backchannel';
import { createSource } from '@/lib/formats/source/open-source';
import { arbitraryExtraNetwork } from './arbitrary-extra-network';
import { readBack, readWith } from './read-back';

const sure = (text: string) => BACKCHANNEL.recognise(createSource(new TextEncoder().encode(text), 'file'));

describe('a network of the project’s own format', () => {
  it('comes back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryExtraNetwork, async (network) => {
        expect(await readBack(BACKCHANNEL, network)).toEqual(network);
      }),
    );
  });

  it.each([
    ['{ "format": "backchannel/1", "id": "a" }', 1],
    ['{ "actors": [], "relationships": [] }', 0.6],
    ['{ "nodes": [], "edges": [] }', 0],
    ['[1, 2]', 0],
    ['format,backchannel/1', 0],
  ])('is told from other JSON: %s', (text, sureness) => {
    expect(sure(text)).toBe(sureness);
  });

  it('is refused with every fault and its place', async () => {
    const result = await readWith(
      BACKCHANNEL,
      '{ "format": "backchannel/1", "id": "a", "title": "A", "actors": [{ "id": "x" }] }',
    );
    expect(result).toMatchObject({
      kind: 'failed',
      remarks: [{ severity: 'error', place: 'actors[0].kind (x)' }, { place: 'actors[0].name (x)' }],
    });
  });

  it('is read with its warnings, of which equal ones are counted', async () => {
    const actors = Array.from({ length: 50 }, (_, number) => ({
      id: `a${number}`,
      kind: 'group',
      name: 'A',
      mood: 'glum',
    }));
    const result = await readWith(
      BACKCHANNEL,
      JSON.stringify({ format: 'backchannel/1', id: 'a', title: 'A', actors }),
    );
    expect(result.kind === 'network' && result.remarks.length).toBe(21);
  });
});
