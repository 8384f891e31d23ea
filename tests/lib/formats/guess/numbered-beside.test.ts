import { answerFile, askAboutFile, readWithMapping } from '../answer-file';
import { lines } from '../corpus/table-case';

const SANCTIONS = lines(
  'year,targetstate,primarysender,sender1,sender2,sender3',
  '1971,Arlan,Bero,Bero,.,.',
  '1981,Cela,Bero,Bero,Dorn,Elva',
  '1986,Fario,Dorn,Bero,Dorn,.',
);

describe('numbered columns beside an end', () => {
  it('are asked about where they have its word in their names', async () => {
    const [question] = await askAboutFile(SANCTIONS);
    expect(question?.id).toBe('ends');
    expect(question?.message).toContain(
      '“sender1”, “sender2”, “sender3” name others beside “primarysender”, and nothing is made of them.',
    );
  });

  it('each name an end by an answer, and signs for no value name nobody', async () => {
    const { ties, actors } = await answerFile(SANCTIONS, /^From each of “sender1”, “sender2”, “sender3”/);
    expect(ties.map((tie) => tie.replace(/:.*/, ''))).toEqual([
      ...['Bero -> Arlan', 'Bero -> Cela', 'Dorn -> Cela', 'Elva -> Cela', 'Bero -> Fario', 'Dorn -> Fario'],
    ]);
    expect(actors).not.toContain('.');
  });

  it('are nothing to ask about where they name the one who was taken', async () => {
    const alone = SANCTIONS.replace('Bero,Dorn,Elva', 'Bero,.,.').replace(
      'Dorn,Bero,Dorn,.',
      'Dorn,Dorn,.,.',
    );
    expect((await askAboutFile(alone)).map(({ id }) => id)).not.toContain('ends');
  });

  it('are left out where that is said', async () => {
    const ends = { tieColumns: { primarysender: 'source', targetstate: 'target' } };
    expect((await readWithMapping(SANCTIONS, ends)).ties).toHaveLength(3);
  });
});

describe('a table that names others in a list that is no column', () => {
  it('is asked about without a failure', async () => {
    const survey = lines(
      'resp_id,alter1_name,alter1_rel,alter2_name,alter2_rel,a12',
      'R1,Ann Lee,friend,Ben Roy,kin,1',
      'R2,Cy Poe,colleague,Dan Orr,friend,0',
      'R3,Ann Lee,kin,Ed Fox,refused,1',
    );
    const choices = (await askAboutFile(survey)).flatMap((question) => question.choices);
    expect(choices.length).toBeGreaterThan(0);
    for (const { mapping } of choices) {
      const read = readWithMapping(survey, mapping).catch((error: unknown) => error);
      expect(await read).not.toBeInstanceOf(RangeError);
    }
  });
});
