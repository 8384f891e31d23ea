import { checkFileSize } from '@/lib/formats/import-workflow/file-size';
import { createNetwork } from '@/tests/fixtures/create-network';
import { HARBOUR } from '../harbour-network';

describe('the size of a network as a file', () => {
  it('is no matter for a small one', () => {
    expect(checkFileSize(HARBOUR)).toBeNull();
    expect(checkFileSize(createNetwork({}))).toBeNull();
  });

  it('is an error when it is more than a file may have, told from a sample', () => {
    const [first] = HARBOUR.actors;
    if (!first) throw new Error('The harbour has actors.');
    const notes = 'n'.repeat(20_000);
    const actors = Array.from({ length: 4_000 }, (_, index) => ({ ...first, id: `a${index}`, notes }));
    expect(checkFileSize({ ...HARBOUR, actors })).toMatchObject({
      severity: 'error',
      message: expect.stringContaining('about 81 million characters'),
    });
  });
});
