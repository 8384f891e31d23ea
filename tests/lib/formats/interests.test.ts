import { importFile } from '@/lib/formats/import-workflow/import-file';

const CHOICES = { from: null, mapping: null, aggregate: null, header: null, id: null, title: null };

const STATEMENTS = [
  {
    ...{ statementID: 'e1', statementType: 'entityStatement', name: 'Mill Ltd' },
    identifiers: [{ scheme: 'GB-COH', id: '0123' }],
    incorporatedInJurisdiction: { name: 'Alba', code: 'AB' },
  },
  {
    ...{ statementID: 'p1', statementType: 'personStatement', birthDate: '1970-03' },
    names: [{ type: 'individual', fullName: 'Ada Bell' }],
    nationalities: [{ name: 'Ghana', code: 'GH' }],
  },
  {
    ...{ statementID: 't1', statementType: 'ownershipOrControlStatement' },
    subject: { describedByEntityStatement: 'e1' },
    interestedParty: { describedByPersonStatement: 'p1' },
    interests: [
      {
        type: 'shareholding',
        interestLevel: 'direct',
        startDate: '2017-01-01',
        share: { minimum: 25, maximum: 50 },
      },
      { type: 'voting-rights', startDate: '2018-02-01', share: { exact: 30 } },
    ],
    source: { type: ['officialRegister'], url: 'https://example.org/register' },
  },
];

describe('several interests of one owner', () => {
  it('are a tie each, with its own kind, share and dates', async () => {
    const read = await importFile(
      new TextEncoder().encode(JSON.stringify(STATEMENTS)),
      'a.json',
      CHOICES,
      () => {},
    );
    if (read.kind !== 'imported') throw new Error(read.kind);
    expect(read.network.relationships).toMatchObject([
      { type: 'shareholding', from: '2017-01-01', share: '25 to 50', interestLevel: 'direct' },
      { type: 'voting-rights', from: '2018-02-01', share: '30' },
    ]);
    expect(read.network.documents.map(({ url }) => url)).toEqual(['https://example.org/register']);
    expect(read.network.actors).toMatchObject([
      { name: 'Mill Ltd', jurisdiction: 'Alba', 'registered as': 'GB-COH: 0123' },
      { name: 'Ada Bell', country: 'GH', from: '1970-03' },
    ]);
  });
});
