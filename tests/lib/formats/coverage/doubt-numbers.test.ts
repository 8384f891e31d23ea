import { answerFile, askAboutFile, askWithMapping, readSilently, readWithMapping } from '../answer-file';
import { lines } from '../corpus/table-case';

const MATRIX = lines(
  '0 1 0 0 9 0',
  '1 0 1 0 9 0',
  '0 1 0 10 9 0',
  '0 0 1 0 9 1',
  '9 9 9 9 0 9',
  '0 1 0 1 9 0',
);

describe('numbers of a matrix that stand out', () => {
  const labels = async (text: string) =>
    (await askAboutFile(text, 'network.dat')).flatMap(({ choices }) => choices.map(({ label }) => label));

  it('may be codes for what nobody knows', async () => {
    const questions = await askAboutFile(MATRIX, 'network.dat');
    const question = questions.find(({ id }) => id.startsWith('coverage codes'));
    expect(question?.message).toMatch(/^What does (“9”, “10”|“10”, “9”) say in the matrix\? 11 of 19 cells/);
  });

  it('make no ties where a person says so', async () => {
    const questions = await askAboutFile(MATRIX, 'network.dat');
    const leaveOut = questions.find(({ id }) => id.startsWith('coverage codes'))?.choices[1];
    const ends = questions.find(({ id }) => id === 'ends')?.choices[0];
    const { ties } = await readWithMapping(MATRIX, { ...ends?.mapping, ...leaveOut?.mapping }, 'network.dat');
    expect(ties).toHaveLength(8);
  });

  it('are not asked about where they are grades among others', async () => {
    const graded = MATRIX.replaceAll('10', '4').replaceAll('9', '5').replaceAll(' 1', ' 3');
    expect((await labels(graded)).join(' ')).not.toContain('leave these cells out');
  });
});

describe('rows of zeros with a date of their own', () => {
  const TROOPS = lines(
    'source,target,date,notes,troops,police',
    'Alba,Blue Mission,2015-03-31,first,1588,140',
    'Bero,Blue Mission,2015-03-31,second,,63',
    'Cela,Blue Mission,2015-03-31,third,0,0',
    'Dora,Blue Mission,2015-03-31,fourth,NA,NA',
    'Alba,Red Mission,2015-03-31,fifth,707,0',
  );

  it('are told, and so are those without any number', async () => {
    const { told } = await readSilently(TROOPS);
    expect(told.join(' ')).toMatch(
      /1 of 5 rows has no number but 0 in “troops”, “police”.+ 1 more has no number at all\./,
    );
  });

  it('can be left out', async () => {
    const { ties } = await readWithMapping(TROOPS, { zeros: 'no tie' });
    expect(ties).not.toContain('Cela -> Blue Mission');
  });
});

describe('countries with a number behind them', () => {
  const STATES = lines(
    'source,target',
    'Montenegro 4,Norway',
    'Norway,Austria',
    'Austria,Netherlands (Kingdom of the) 5',
  );

  it('are asked about, and can be called without it', async () => {
    const { actors } = await answerFile(STATES, /called without the number: “Montenegro”/);
    expect(actors).toEqual(['Montenegro', 'Norway', 'Austria', 'Netherlands (Kingdom of the)']);
  });

  it('are two where two numbers stand behind one', async () => {
    const teams = lines('source,target', 'Germany 1,Norway', 'Norway,Germany 2');
    expect(await askAboutFile(teams)).toEqual([]);
  });
});

describe('names between commas of which one stands alone', () => {
  const SANCTIONS = lines(
    'from,to,begin',
    '"EU, United Isles",Alba,2010',
    'Bero,Alba,2010',
    'EU,Cela,2011',
    '"Dora, North",Cela,2012',
  );

  it('can be parted, also where it is short', async () => {
    const { ties } = await answerFile(SANCTIONS, /^Several: a tie for each of them \(“EU”, “United Isles”\)/);
    expect(ties).toContain('EU -> Alba');
    expect(ties).toContain('United Isles -> Alba');
  });

  it('stay open beside a mapping that names the ends', async () => {
    const open = await askWithMapping(SANCTIONS, { tieColumns: { from: 'source', to: 'target' } });
    expect(open).toEqual([]);
    const { told } = await readWithMapping(SANCTIONS, { tieColumns: { from: 'source', to: 'target' } });
    expect(told.join(' ')).toContain('Do cells of “from” name several?');
  });
});
