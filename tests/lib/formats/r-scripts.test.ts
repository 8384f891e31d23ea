import { askAboutFile, readSilently, readWithMapping } from './answer-file';

describe('a script of R', () => {
  it('has tables of vectors that stand above them', async () => {
    const script = `# advice
library(igraph)
from <- c("Alba", "Bero", "Cela")
to <- c("Bero", "Cela", "Alba")
weight <- c(2, 1, 3)
edges <- data.frame(from, to, weight, stringsAsFactors = FALSE)
g <- graph_from_data_frame(edges, directed = TRUE)
`;
    expect((await readSilently(script, 'a.R')).ties).toEqual([
      'Alba -> Bero',
      'Bero -> Cela',
      'Cela -> Alba',
    ]);
  });

  it.each([
    ['with names in its call', 'dimnames = list(c("Alba","Bero","Cela"), c("Alba","Bero","Cela")))', ''],
    ['with names of a variable', 'dimnames = list(who, who))', 'who <- c("Alba", "Bero", "Cela")\n'],
    [
      'with names below it',
      ')\nrownames(m) <- c("Alba","Bero","Cela")\ncolnames(m) <- c("Alba","Bero","Cela")',
      '',
    ],
  ])('has a matrix that is written by rows, %s', async (_, end, before) => {
    const script = `${before}m <- matrix(c(0,1,0,\n 0,0,1,\n 1,1,0), nrow = 3, byrow = TRUE${end.startsWith(')') ? '' : ', '}${end}\n`;
    const ties = ['Alba -> Bero', 'Bero -> Cela', 'Cela -> Alba', 'Cela -> Bero'];
    const questions = await askAboutFile(script, 'a.R');
    const read =
      questions.length === 0
        ? await readSilently(script, 'a.R')
        : await readWithMapping(script, { headers: { rows: 'matrix' } }, 'a.R');
    expect(read.ties).toEqual(ties);
  });

  it('says below a table that its rows have no direction', async () => {
    const script = `el <- data.frame(from = c("Alba", "Bero"), to = c("Bero", "Cela"))
g <- graph_from_data_frame(d = el, directed = FALSE)
`;
    expect((await readSilently(script, 'a.R')).ties).toEqual(['Alba -- Bero', 'Bero -- Cela']);
  });

  it('has graphs whose ends are written two by two', async () => {
    const script = 'library(igraph)\ng <- graph(c("Alba", "Bero", "Bero", "Cela"), directed = FALSE)\n';
    expect((await readSilently(script, 'a.R')).ties).toEqual(['Alba -- Bero', 'Bero -- Cela']);
  });
});
