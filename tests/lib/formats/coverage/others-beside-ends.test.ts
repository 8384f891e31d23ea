import { answerFile, askAboutFile } from '../answer-file';

const DYADS = `side_a,side_a_2nd,side_b,year
Government of Alba,"Northern Guard, Harbour Brigade",Front of Bero,2003
Government of Alba,Northern Guard,Front of Bero,2004
Government of Eland,,Front of Faro,2005
`;

describe('a column that names others beside an end', () => {
  it('is asked about, each name in its cells for itself', async () => {
    const [question] = await askAboutFile(DYADS);
    expect(question?.message).toContain(
      'Does “side_a_2nd” only describe what stands beside it? It names “Northern Guard”, “Harbour Brigade”',
    );
  });

  it('is asked about where its names have most words of those of actors', async () => {
    const [question] = await askAboutFile(`side_a,side_a_2nd,side_b,year
Government of Alba,"Government of Bero, Government of Eland",Front of Faro,2003
Government of Alba,Government of Cais,Front of Faro,2004
Government of Gala,,Hill Guard,2005
`);
    expect(question?.message).toContain('It names “Government of Bero”, “Government of Eland”');
  });

  it('is asked about where in each row that fills it another stands at the end', async () => {
    const [question] = await askAboutFile(`side_a,side_a_2nd,side_b,year
Government of Alba,,Front of Faro,2002
Government of Alba,"Government of Bero, Government of Eland",Hill Guard,2003
Government of Alba,Government of Cais,Red Guard,2004
Government of Alba,Government of Cais,Red Guard,2005
Government of Alba,"Government of Bero, Government of Eland",Hill Guard,2006
`);
    expect(question?.message).toContain('Does “side_a_2nd” only describe what stands beside it?');
  });

  it('has an answer that ties both ends and these', async () => {
    const { ties } = await answerFile(DYADS, /to each of “side_b”, “side_a_2nd”/);
    expect(ties).toEqual([
      'Government of Alba -> Northern Guard: side_a_2nd',
      'Government of Alba -> Harbour Brigade: side_a_2nd',
      'Government of Alba -> Front of Bero: side_b',
      'Government of Alba -> Northern Guard: side_a_2nd',
      'Government of Alba -> Front of Bero: side_b',
      'Government of Eland -> Front of Faro: side_b',
    ]);
  });
});
