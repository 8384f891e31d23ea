import { CSV, TSV } from '@/lib/formats/csv';
import { lines } from '../corpus/table-case';
import { readWith } from '../read-back';
import { getDraft, toRows } from '../table-rows';

const PAIRS = ['# FromNodeId\tToNodeId', '1\t2', '2\t3'];

describe('a comment above a table of pairs', () => {
  it.each(['# Undirected graph: emails.txt', '# undirected', '#Not directed, 3 nodes', '# Type: undirected'])(
    'that says so takes the direction from all: %s',
    async (comment) => {
      const { draft, mapping } = getDraft(
        await readWith(TSV, lines(comment, '# Nodes: 3 Edges: 2', ...PAIRS)),
      );
      expect(toRows(draft.ties).map(({ directed }) => directed)).toEqual(['false', 'false']);
      expect(mapping.tieColumns).toMatchObject({ directed: 'directed' });
      expect(draft.remarks.map(({ message }) => message)).toEqual([
        expect.stringContaining('have no direction'),
      ]);
    },
  );

  it.each([
    '# Directed graph: emails.txt',
    '# undirected: false',
    '# Pairs of undirected talks',
    'undirected\tgraph',
  ])('that says something else leaves it as it is: %s', async (comment) => {
    const { draft } = getDraft(await readWith(TSV, lines(comment, ...PAIRS)));
    expect(draft.ties?.columns.map(({ name }) => name)).not.toContain('directed');
  });

  it('says nothing where a column does', async () => {
    const { draft } = getDraft(
      await readWith(CSV, lines('# Undirected graph', 'source,target,directed', 'Ada,Bert,true')),
    );
    expect(toRows(draft.ties)).toEqual([{ source: 'Ada', target: 'Bert', directed: 'true' }]);
  });
});
