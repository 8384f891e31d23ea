import { readSilently } from './answer-file';
import { lines } from './corpus/table-case';

describe('a list of neighbours of several lines, as networkx writes it', () => {
  it('ties each name to those on the lines below it, as many as its number says', async () => {
    const { actors, ties } = await readSilently(
      lines(
        '#graph.py',
        '# GMT Wed Nov 18 10:02:11 2020',
        '#',
        'Ada 2',
        "Bert {'weight': 4}",
        'Cleo {}',
        'Bert 1',
        'Cleo {}',
        'Cleo 0',
      ),
      'graph.txt',
    );
    expect(actors).toEqual(['Ada', 'Bert', 'Cleo']);
    expect(ties).toEqual(['Ada -> Bert', 'Ada -> Cleo', 'Bert -> Cleo']);
  });

  it('is told from a list with a line for each name', async () => {
    const { ties } = await readSilently(
      lines('#graph.py', '# GMT Wed Nov 18 10:02:11 2020', '#', 'Ada Bert Cleo', 'Bert Cleo', 'Cleo'),
      'graph.txt',
    );
    expect(ties).toEqual(['Ada -> Bert', 'Ada -> Cleo', 'Bert -> Cleo']);
  });
});
