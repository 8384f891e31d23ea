import { lines } from '../corpus/table-case';
import { ask, readWith } from '../guess/answers-to';

const TEXT = lines(
  'a,b,Author,Journal',
  'Ada,Bert,Marti A (1997),Nature',
  'Cleo,Dora,Bang ML (2001),Nature',
  'Ada,Dora,Marti A (1997),Nature',
);

/** Returns the documents of a table with columns of what a mapping says. */
async function readDocuments(columns: Readonly<Record<string, string>>) {
  const { mapping } = await ask(TEXT.replace('a,b', 'x,y'));
  const tieColumns = { a: 'source', b: 'target', ...columns } as typeof mapping.tieColumns;
  const { network } = await readWith(TEXT, { ...mapping, tieColumns });
  return {
    documents: network.documents.map(({ title, authors }) => ({ title, authors })),
    cited: network.relationships.map(({ evidence }) => evidence[0]?.document),
  };
}

describe('DocumentImport', () => {
  it('makes a document for each author where rows name nothing else of it', async () => {
    const { documents, cited } = await readDocuments({ Author: 'authors', Journal: 'attribute' });
    expect(documents).toEqual([
      { title: 'Marti A (1997)', authors: ['Marti A (1997)'] },
      { title: 'Bang ML (2001)', authors: ['Bang ML (2001)'] },
    ]);
    expect(cited[0]).toBe(cited[2]);
    expect(cited[0]).not.toBe(cited[1]);
  });

  it('tells documents of one title apart by their authors', async () => {
    const { documents } = await readDocuments({ Author: 'authors', Journal: 'documentTitle' });
    expect(documents).toEqual([
      { title: 'Nature', authors: ['Marti A (1997)'] },
      { title: 'Nature', authors: ['Bang ML (2001)'] },
    ]);
  });
});
