import { readSilently } from './answer-file';

const TABLE = String.raw`\documentclass{article}
\begin{document}
\begin{longtable}{llllr}
\caption{Contacts, 1972--1975}\label{tab:contacts}\\
\toprule
Von & An & \multicolumn{2}{c}{Kanal} & Treffen \\
\cmidrule(lr){3-4}
 & & Art & Ort & \\
\midrule
\endfirsthead
\endhead
\multicolumn{5}{l}{\footnotesize $^a$ Vom Ministerium bestritten.}\\
\endlastfoot
\multirow{2}{*}{Botschafter Kessler} & Oberst Var\v{s}a & Brief & Wien & 3 \\
 & Dr.~Lind & Gespr\"ach$^a$ & Graz & 2 \\
\midrule
Dr.~Lind & M\"uller \& S\o{}ren & Brief & Wien & 4 \\ % a remark
\end{longtable}
\end{document}
`;

describe('a table of LaTeX', () => {
  it('has its rows and columns, with letters for accents and names for the rows below them', async () => {
    const { ties, actors, told } = await readSilently(TABLE, 'annex.tex');
    expect(ties).toEqual([
      'Botschafter Kessler -> Oberst Varša: Brief',
      'Botschafter Kessler -> Dr. Lind: Gespräch',
      'Dr. Lind -> Müller & Søren: Brief',
    ]);
    expect(actors).toHaveLength(4);
    expect(told.join(' ')).toContain('Vom Ministerium bestritten');
  });
});
