import { buildTies, remarksOf } from './import-table';

describe('the evidence of an import', () => {
  it('has documents by id, address, title or publisher, and no grade that nobody gave', () => {
    const { documents } = buildTies(
      'source,target,url,publisher,published,reliability',
      'a,b,https://example.org/a,Reuters,1.11.2024,B',
      'b,c,,AFP,2024-11-02,certain',
      'c,d,javascript:alert(1),,,',
    );
    expect(documents).toEqual([
      {
        id: 'https-example-org-a',
        title: 'Reuters, 1.11.2024',
        publisher: 'Reuters',
        authors: [],
        published: '2024-11-01',
        url: 'https://example.org/a',
        reliability: 'B',
      },
      {
        id: 'afp-2024-11-02',
        title: 'AFP, 2024-11-02',
        publisher: 'AFP',
        authors: [],
        published: '2024-11-02',
        url: '',
        reliability: null,
        originalReliability: 'certain',
      },
      {
        id: 'javascript-alert-1',
        title: 'javascript:alert(1)',
        publisher: '',
        authors: [],
        published: null,
        url: '',
        reliability: null,
        originalUrl: 'javascript:alert(1)',
      },
    ]);
  });

  it('names a speaker who is an actor, and says in words who is none', () => {
    const { relationships } = buildTies(
      'source,target,document,speaker',
      'Mikati,US,Reuters,Mikati',
      'Mikati,US,Reuters,a diplomat',
    );
    expect(
      relationships.flatMap(({ evidence }) =>
        evidence.map(({ speaker, attribution }) => [speaker, attribution]),
      ),
    ).toEqual([
      ['mikati', ''],
      [null, 'a diplomat'],
    ]);
  });

  it('stands on a document of its own when the row names none, and that is told', () => {
    const lines = ['source,target,quote', 'a,b,They met.'] as const;
    expect(buildTies(...lines).documents.map(({ title }) => title)).toEqual([
      'A document that the table does not name',
    ]);
    expect(remarksOf(...lines)).toEqual([
      'warning, line 2: The row has evidence, but names no document; one was made to stand for it.',
    ]);
  });
});
