import { R_OUTPUT } from '@/lib/formats/r-output';
import { lines } from './corpus/table-case';
import { readAny, whyNot } from './read-ties';

const TIES = ['Ada Bell -> Acme', 'Bert -> Ada Bell'];

describe('what R writes', () => {
  it.each<readonly [string, string]>([
    [
      'dput of a table with a factor',
      'x <- structure(list(from = c("Ada Bell", "Bert"), to = structure(c(2L, 1L), levels = c("Ada Bell", "Acme"\n), class = "factor"), w = c(NA, 2.5)), class = "data.frame", row.names = c(NA, -2L))\nprint(x) %>% y',
    ],
    [
      'the same by an older version',
      'structure(list(from = structure(1:2, .Label = c("Ada Bell", "Bert"), class = "factor"), to = c("Acme", "Ada Bell")), .Names = c("from", "to"), row.names = c(NA, -2L), class = "data.frame")',
    ],
    [
      'code that makes a table',
      '# ties\nties <- data.frame(\n  from = c("Ada Bell", "Bert"), # who\n  to = c("Acme", \'Ada Bell\'),\n  stringsAsFactors = FALSE\n)',
    ],
    ['a table row by row', 'tribble(~from, ~to, "Ada Bell", "Acme", "Bert", "Ada Bell")'],
    ['a table as it is printed', '> ties\n      from       to\n1 Ada Bell     Acme\n2     Bert Ada Bell\n'],
    [
      'a tibble as it is printed',
      '# A tibble: 2 × 3\n  from     to         since\n  <chr>    <chr>      <dbl>\n1 Ada Bell Acme        2019\n2 Bert     Ada Bell    2020\n',
    ],
  ])('is read: %s', async (_, text) => {
    expect(await readAny(text)).toMatchObject({ format: 'r', ties: TIES });
  });

  it.each<readonly [string, string]>([
    [
      'dput',
      'structure(c(0, 1, 1, 0, 0, 0, 0, 1, 0), dim = c(3L, 3L), dimnames = list(c("Ada", "Bert", "Cleo"), c("Ada", "Bert", "Cleo")))',
    ],
    ['print', lines('     Ada Bert Cleo', 'Ada    0    0    0', 'Bert   1    0    1', 'Cleo   1    0    0')],
  ])('is read as a matrix from %s', async (_, text) => {
    expect((await readAny(text)).ties).toEqual(['Bert -> Ada', 'Bert -> Cleo', 'Cleo -> Ada']);
  });

  it('is read as a graph of igraph, and refused where a part is printed alone', async () => {
    const head = lines('IGRAPH 6c3a4b1 DN-- 3 2 -- ', '+ attr: name (v/c)');
    const whole = `${head}\n+ edges from 6c3a4b1 (vertex names):\n[1] Ada ->Bert Bert->Cleo\n`;
    expect((await readAny(whole)).ties).toEqual(['Ada -> Bert', 'Bert -> Cleo']);
    // Names are padded to the longest of their column.
    expect((await readAny(whole.replace('Ada ->', 'Ada    ->'))).ties).toEqual([
      'Ada -> Bert',
      'Bert -> Cleo',
    ]);
    expect(await whyNot(R_OUTPUT, whole.replace('edges from', '2/900 edges from'))).toMatch(
      /a part of the graph alone/,
    );
  });

  it('is never run: code that would have to be is refused', async () => {
    expect(await whyNot(R_OUTPUT, 'data.frame(a = c(1, 2),\n  b = paste0("x", 1:2) + 1)')).toMatch(
      /^line 2: .*more than a table/,
    );
    expect(await whyNot(R_OUTPUT, `data.frame(${'c('.repeat(5_000)}`)).toMatch(/more than a table/);
  });
});
