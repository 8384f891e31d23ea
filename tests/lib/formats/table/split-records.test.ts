import { importFile } from '@/lib/formats/import-workflow/import-file';
import { describeTies } from '../corpus/read-case';

const CHOICES = { from: null, aggregate: null, header: null, id: null, title: null };

describe('a column of records between strokes', () => {
  it('names those whom its records name first, and keeps the whole beside them', async () => {
    const csv = `Id,Lobbyist,Lobbied,How,Client
1,Wind Board,Ada Bell|Minister|Energy::Bert Hill|Clerk|Trade,Meeting|1::Mail|2-5,
2,Farm Union,Cleo Dent|Minister|Land,Meeting|2,Dock Ltd|Unit 9
`;
    const mapping = { tieColumns: { Lobbyist: 'source', Lobbied: 'target' } } as const;
    const found = await importFile(new TextEncoder().encode(csv), 'x.csv', { ...CHOICES, mapping }, () => {});
    if (found.kind !== 'imported') throw new Error(JSON.stringify(found).slice(0, 600));
    expect(describeTies(found.network).ties).toEqual([
      'Wind Board > Ada Bell',
      'Wind Board > Bert Hill',
      'Farm Union > Cleo Dent',
    ]);
    expect(JSON.stringify(found.network)).toContain('Ada Bell|Minister|Energy::Bert Hill|Clerk|Trade');
    expect(found.remarks.map(({ message }) => message).join(' ')).toMatch(
      /first part of each was taken for the name/,
    );
  });

  it('is left alone where its cells have no two records, or other parts', async () => {
    const csv = 'source,target,year\nAda|x,Bert::Cleo|y,1990\nDora|x|z,Emil,1991\nFay,Gus,1992\n';
    const found = await importFile(
      new TextEncoder().encode(csv),
      'x.csv',
      { ...CHOICES, mapping: {} },
      () => {},
    );
    if (found.kind !== 'imported') throw new Error(JSON.stringify(found).slice(0, 600));
    expect(describeTies(found.network).ties).toEqual([
      'Ada|x > Bert::Cleo|y',
      'Dora|x|z > Emil',
      'Fay > Gus',
    ]);
  });
});
