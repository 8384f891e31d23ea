import { loadFiles } from '@/lib/formats/import-workflow/load-files';

describe('files that are chosen', () => {
  it('say that they may be a folder where the browser finds no file', async () => {
    const blob = new Blob(['a']);
    blob.arrayBuffer = () => Promise.reject(new DOMException('Not found.', 'NotFoundError'));
    await expect(loadFiles([{ blob, name: 'exports' }])).rejects.toThrow(
      /“exports” is a folder.*pack it as \.zip/,
    );
    const other = { blob: new Blob(['b']), name: 'b.csv' };
    await expect(loadFiles([other, { blob, name: 'exports' }])).rejects.toThrow('“exports” is a folder');
  });
});
