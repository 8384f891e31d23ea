import { zipSync } from 'fflate';
import { CSV } from '@/lib/formats/csv';
import type { ImportTable } from '@/lib/formats/import-tables';
import { applyHeaderChoice } from '@/lib/formats/import-workflow/describe-headers';
import type { Headers } from '@/lib/formats/mapping';
import { readFile } from '@/lib/formats/read-file';
import type { ReadResult } from '@/lib/formats/read-result';
import { writeXlsx } from '@/lib/formats/xlsx/write-xlsx';
import { HARBOUR } from '../harbour-network';

const encode = (text: string) => new TextEncoder().encode(text);

function toDraft(result: ReadResult) {
  if (result.kind !== 'draft') throw new Error(`It was read as a ${result.kind}.`);
  return result;
}

async function read(content: string | Uint8Array, said: Headers = {}) {
  const bytes = typeof content === 'string' ? encode(content) : content;
  const { result } = await readFile(bytes, 'file', () => {});
  return toDraft(applyHeaderChoice(toDraft(result), said));
}

function toRows(table: ImportTable | null): readonly (readonly string[])[] {
  return Array.from({ length: table?.rows ?? 0 }, (_, row) =>
    (table?.columns ?? []).map((_, column) => table?.cell(row, column) ?? ''),
  );
}

const toLines = (table: ImportTable | null) =>
  Array.from({ length: table?.rows ?? 0 }, (_, row) => table?.line(row));
const toColumns = (table: ImportTable | null) => table?.columns.map(({ name, kind }) => [name, kind]);

describe('a first row', () => {
  const BARE = 'alice,bob,7\n\ncarol,dave,8\n';

  it('that was taken for names becomes a row, once somebody says so', async () => {
    const guessed = await read('alice,bob,now\n\ncarol,dave,then\n');
    expect(guessed.draft.ties?.rows).toBe(1);
    expect(guessed.mapping.headers).toEqual({ ties: true });
    const { draft, mapping } = await read('alice,bob,now\n\ncarol,dave,then\n', { ties: false });
    expect(toColumns(draft.ties)).toEqual([
      ['Column 1', 'text'],
      ['Column 2', 'text'],
      ['Column 3', 'text'],
    ]);
    expect(toRows(draft.ties)).toEqual([
      ['alice', 'bob', 'now'],
      ['carol', 'dave', 'then'],
    ]);
    expect(toLines(draft.ties)).toEqual([1, 3]);
    expect(mapping).toMatchObject({
      headers: { ties: false },
      tieColumns: { 'Column 1': 'source', 'Column 2': 'target' },
    });
  });

  it('that was taken for a row names the columns, once somebody says so', async () => {
    expect((await read('a,b,how\nb,c,3\nc,a,-4\n', { ties: false })).mapping.headers).toEqual({
      ties: false,
    });
    const { draft, mapping } = await read('6,2,note\n6,5,2\n1,15,1\n', { ties: true });
    expect(toColumns(draft.ties)).toEqual([
      ['6', 'number'],
      ['2', 'number'],
      ['note', 'number'],
    ]);
    expect(toRows(draft.ties)).toEqual([
      ['6', '5', '2'],
      ['1', '15', '1'],
    ]);
    expect(toLines(draft.ties)).toEqual([2, 3]);
    expect(mapping.headers).toEqual({ ties: true });
  });

  it('is doubted only until somebody has said what it is', async () => {
    const doubts = async (said: Headers) =>
      (await read('Kdo,Koho\nAnna,Ben\nClara,Dora\n', said)).draft.remarks;
    expect(await doubts({})).toEqual([expect.objectContaining({ severity: 'warning', place: 'line 1' })]);
    expect(await doubts({ ties: false })).toEqual([]);
  });

  it('keeps the guess beside what was said, so that it can be taken back', async () => {
    const said = await read(BARE, { ties: true });
    expect(said.guesses[0]).toMatchObject({ part: 'headers', name: 'ties', to: 'row', confidence: 'likely' });
    const back = toDraft(applyHeaderChoice(said, { ties: false }));
    expect(toColumns(back.draft.ties)).toEqual(toColumns((await read(BARE)).draft.ties));
    expect(toLines(said.draft.ties)).toEqual([3]);
    expect(toLines(back.draft.ties)).toEqual([1, 3]);
  });

  it('makes a column text that has a word above its numbers', async () => {
    expect(
      toColumns((await read('who,whom,year\na,b,1990\nc,d,1991\n', { ties: false })).draft.ties),
    ).toEqual([
      ['Column 1', 'text'],
      ['Column 2', 'text'],
      ['Column 3', 'text'],
    ]);
    expect(toColumns((await read(BARE, { ties: false })).draft.ties)?.[2]).toEqual(['Column 3', 'number']);
  });

  it('of R, which has no name for the names of rows, stands below as it is', async () => {
    const { draft } = await read('from,to\n1,a,b\n2,c,d\n', { ties: false });
    expect(toRows(draft.ties)[0]).toEqual(['from', 'to', '']);
  });

  it('is told for each table alone, whose places and remarks stay', async () => {
    const files = zipSync({
      LICENCE: encode('Do what you like.'),
      'nodes.csv': encode('id,name\na,Ada\nb,Bert\n'),
      'edges.csv': encode('a,b\nb,a,x\n'),
    });
    const { draft, mapping } = await read(files, { actors: false });
    expect(toColumns(draft.actors)).toEqual([
      ['Column 1', 'text'],
      ['Column 2', 'text'],
    ]);
    expect(draft.actors?.rows).toBe(3);
    expect(mapping.headers.ties).toBe((await read(files)).mapping.headers.ties);
    expect(draft.remarks).toContainEqual(expect.objectContaining({ place: 'LICENCE' }));
  });

  it('of a sheet has its row', async () => {
    const { bytes } = writeXlsx([
      { name: 'ties', columns: ['Ada', 'Bert', 'meets'], rows: [['Cleo', 'Dan', 'backs']] },
    ]);
    const { draft } = await read(bytes, { ties: false });
    expect(toRows(draft.ties)).toEqual([
      ['Ada', 'Bert', 'meets'],
      ['Cleo', 'Dan', 'backs'],
    ]);
    expect(toLines(draft.ties)).toEqual([1, 2]);
  });

  it('is none of a graph, nor of the tables that this program writes', async () => {
    const graph = '<gexf version="1.3"><graph><nodes><node id="a"/></nodes></graph></gexf>';
    expect((await read(graph, { ties: false, actors: false })).mapping.headers).toEqual({});
    const written = await CSV.write?.(HARBOUR);
    expect((await read(written?.bytes ?? '', { ties: false })).mapping.headers).toEqual({});
  });
});

describe('a first row whose first cell is empty', () => {
  it.each([
    ['above the numbers of rows from 0 on', ',person,town\n0,Ada,Aru\n1,Bo,Bel\n3,Cy,Aru\n', 3],
    ['above names beside numbers', ',faction\nAda,2\nBo,1\nCy,2\n', 2],
  ])('names the columns: %s', async (_, text, width) => {
    const { draft } = await read(text);
    const found = draft.ties ?? draft.actors;
    expect([found?.columns.length, found?.rows]).toEqual([width, 3]);
  });

  it('is a row like the others where names stand below it', async () => {
    const { draft } = await read(',Ada\nBo,Cy\nCy,Ada\n');
    expect((draft.ties ?? draft.actors)?.columns[0]?.name).toBe('Column 1');
  });
});
