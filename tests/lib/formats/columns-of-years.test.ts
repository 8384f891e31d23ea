import { answerFile, askAboutFile, askWithMapping } from './answer-file';

const counts =
  'Source;Target;2015;2016;2017;2018\nEmbassy;Salih;3;0;0;1\nSalih;Embassy;3;0;0;1\nEmbassy;Council;0;0;0;0\nUN Office;Council;;2;n.a.;5\n';

describe('columns of years', () => {
  it('can date a tie for each cell that counts something; empty cells are none', async () => {
    const { ties, told } = await answerFile(counts, /in that year$/);
    expect(ties).toEqual([
      'Embassy -> Salih',
      'Embassy -> Salih',
      'Salih -> Embassy',
      'Salih -> Embassy',
      'UN Office -> Council',
      'UN Office -> Council',
    ]);
    expect(told.join(' ')).toContain('10 cells are empty, 0 or codes for no value');
  });

  it('make no tie of an empty cell, whatever the answer', async () => {
    const { ties } = await answerFile(counts, /^A tie for each that is not 0/);
    expect(ties.filter((tie) => tie.startsWith('UN Office'))).toHaveLength(2);
  });

  it('may have names below them', async () => {
    const file =
      'Envoy,2015,2016,2017\nAda Bell,Dock Council,,Quay Union\nBert Cole,,Quay Union,Dock Council\nCleo Dunn,Dock Council,-,Quay Union\n';
    const { ties, told } = await answerFile(file, /From “Envoy” to whom the cells/);
    expect(ties).toEqual([
      'Ada Bell -> Dock Council',
      'Ada Bell -> Quay Union',
      'Bert Cole -> Quay Union',
      'Bert Cole -> Dock Council',
      'Cleo Dunn -> Dock Council',
      'Cleo Dunn -> Quay Union',
    ]);
    expect(told.join(' ')).not.toContain('no tie has a date');
  });

  it('leave open which columns are the ends where their names do not say so', async () => {
    const file = counts.replace('Source;Target', 'Thing;Other');
    expect((await askAboutFile(file)).length).toBeGreaterThan(0);
    const asked = await askWithMapping(file, { headers: { rows: 'years' } });
    expect(asked.map(({ id }) => id)).toEqual(['ends']);
  });
});
