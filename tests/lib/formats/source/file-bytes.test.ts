import { readFile } from '@/lib/formats/read-file';
import { type FileBytes, listPieces, openParts } from '@/lib/formats/source/file-bytes';

const bytes = Uint8Array.from({ length: 3_000_000 }, (_, at) => at % 251);

/** A file of which each part is loaded anew, with how many bytes each loading took. */
function openCounted(whole: Uint8Array): { readonly file: FileBytes; readonly loaded: number[] } {
  const loaded: number[] = [];
  const file = openParts(whole.length, (from, to) => {
    loaded.push(to - from);
    return whole.slice(from, to);
  });
  return { file, loaded };
}

describe('a file that is read in parts', () => {
  it.each([
    [0, 10],
    [1_048_570, 1_048_590],
    [2_999_990, 3_000_000],
    [2_999_990, 4_000_000],
    [0, 3_000_000],
  ])('has the bytes that stand there (%i to %i)', (from, to) => {
    expect(Buffer.from(openCounted(bytes).file.slice(from, to)).equals(bytes.subarray(from, to))).toBe(true);
  });

  it('comes together piece by piece, and is loaded once', () => {
    const { file, loaded } = openCounted(bytes);
    const pieces = [...listPieces(file)];
    expect(Buffer.concat(pieces.map((piece) => piece.bytes)).equals(bytes)).toBe(true);
    expect(pieces.map(({ from }) => from)).toEqual(pieces.map((_, index) => index << 18));
    expect(loaded.reduce((sum, size) => sum + size, 0)).toBe(bytes.length);
  });

  it('is read as a table without being loaded as a whole', async () => {
    // Long rows: it is the bytes that are to be many.
    const note = 'They met, and nothing else is known of it. '.repeat(3);
    const rows = Array.from({ length: 30_000 }, (_, row) => `Actor ${row % 997},"Zürich, ${row}","${note}"`);
    const text = new TextEncoder().encode(`source,target,notes\n${rows.join('\n')}\n`);
    const { file, loaded } = openCounted(text);
    const { result } = await readFile(file, 'ties.csv', () => {});
    if (result.kind !== 'draft') throw new Error('It was not read as a table.');
    expect(result.draft.ties?.rows).toBe(30_000);
    expect(result.draft.ties?.cell(29_999, 1)).toBe('Zürich, 29999');
    expect(Math.max(...loaded)).toBeLessThan(text.length / 3);
  });
});
