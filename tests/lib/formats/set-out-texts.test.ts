import { strToU8 } from 'fflate';
import { importFile } from '@/lib/formats/import-workflow/import-file';
import { answerFile, askAboutFile, readSilently } from './answer-file';

const CHOICES = { from: null, mapping: null, aggregate: null, header: null, id: null, title: null };

describe('a table in Org', () => {
  it('is read as one in Markdown is, without the rule above its sum', async () => {
    const text = [
      '#+TITLE: Despatches',
      '* Table',
      '| No | Sender | Recipient | Sent       |',
      '|----+--------+-----------+------------|',
      '|  1 | Ada    | Bert      | 1914-07-23 |',
      '|  2 | Bert   | Cleo      | 1914-07-24 |',
      '|----+--------+-----------+------------|',
      '|    |        | Total     | 2          |',
      '#+TBLFM: @>$4=vcount(@2..@-1)',
      '',
    ].join('\n');
    const { ties } = await readSilently(text, 'a.org');
    expect(ties).toEqual(['Ada -> Bert', 'Bert -> Cleo']);
  });
});

describe('a long table in LaTeX', () => {
  const TEX = String.raw`\begin{longtable}{lllr}
\caption{Contacts, 1972--1975}\label{tab:a}\\
\toprule
Source & Target & \multicolumn{2}{c}{Channel} \\
\cmidrule(lr){3-4}
 & & Form & Meetings \\
\midrule
\endfirsthead
\midrule
\endhead
\bottomrule
\multicolumn{4}{l}{\footnotesize $^a$ Denied.}\\
\endlastfoot
\multirow{2}{*}{Delegation of Ke\ss ler} & Staff of Var\v{s}a & letter$^a$ & 3 \\
 & Lind Bank & talk & 1 \\ % unsure
\midrule
M\"uller \& Sons & Lind Bank & letter & 5 \\
\end{longtable}
`;

  it('has names in two rows, cells over several rows, and letters with accents', async () => {
    const { ties, actors } = await readSilently(TEX, 'a.tex');
    expect(ties).toEqual([
      'Delegation of Keßler -> Staff of Varša',
      'Delegation of Keßler -> Lind Bank',
      'Müller & Sons -> Lind Bank',
    ]);
    expect(actors).toHaveLength(4);
  });
});

describe('lines with an arrow and more behind the names', () => {
  const LINES = [
    '1. Ada -> Bert (12.01.1989), on permits',
    '2. Bert -> Cleo (20.01.1989), via Dora',
    '3. Cleo <-> Ada (3 March 1989)',
    '4. Bert -> Ada (02.04.1989), cancelled',
    '',
  ].join('\n');

  it('say when it was, and are asked about go-betweens and what was called off', async () => {
    const questions = await askAboutFile(LINES, 'a.txt');
    expect(questions.map(({ id }) => id)).toEqual(expect.arrayContaining(['loose', 'mediator', 'negatives']));
    const mapping = questions.find(({ id }) => id === 'negatives')?.choices[0]?.mapping ?? {};
    const plain = questions.find(({ id }) => id === 'mediator')?.choices.at(-1)?.mapping ?? {};
    const read = await importFile(
      strToU8(LINES),
      'a.txt',
      { ...CHOICES, mapping: { ...plain, ...mapping } },
      () => {},
    );
    const ties = read.kind === 'imported' ? read.network.relationships : [];
    expect(ties.map(({ from }) => from)).toEqual(['1989-01-12', '1989-01-20', '1989-03-03']);
  });

  it('keep a word that stands alone there as the type', async () => {
    const { ties } = await answerFile(
      'Ada -> Bert: pays\nBert -> Cleo: pays\nCleo -> Ada (pays)\n',
      /It is/,
      'a.txt',
    );
    expect(ties).toEqual(['Ada -> Bert: pays', 'Bert -> Cleo: pays', 'Cleo -> Ada: pays']);
  });
});
