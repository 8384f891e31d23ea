import { answerFile, askAboutFile, readSilently } from './answer-file';
import { lines } from './corpus/table-case';

async function listOffers(file: string): Promise<readonly string[]> {
  return (await askAboutFile(file)).flatMap(({ choices }) => choices.map(({ label }) => label));
}

describe('columns of yes and no', () => {
  const BOARD = lines(
    'year,surname,firstname,notes,died,white,black',
    '1950,Orme,Una,,0,1,0',
    '1950,Pell,Ivo,Chair,0,1,0',
    '1951,Orme,Una,,1,1,0',
    '1951,Rusk,Ada,,0,0,1',
  );

  it('are no ends, whatever they are called', async () => {
    expect((await listOffers(BOARD))[0]).toBe('Each row is an actor');
  });

  it('are no dates', async () => {
    const { actors, told } = await answerFile(BOARD, /^Each row is an actor$/);
    expect(actors).toContain('Una Orme');
    expect(told.join(' ')).not.toContain('no date');
  });
});

describe('a vote in each row', () => {
  const VOTES = lines(
    'person,motionId,vote',
    'Una Orme,1,FOR',
    'Una Orme,2,AGAINST',
    'Ivo Pell,1,AGAINST',
    'Ivo Pell,2,FOR',
    'Ada Rusk,1,FOR',
  );

  it('ties who votes to the number of what is voted on', async () => {
    const { ties } = await answerFile(VOTES, /^Each row is a tie, from “person” to “motionId”$/);
    expect(ties.slice(0, 2)).toEqual(['Una Orme -> 1: FOR', 'Una Orme -> 2: AGAINST']);
  });
});

describe('votes below those who vote', () => {
  it('go from them to what the rows name, and may be below zero', async () => {
    const file = lines('act,topic,AT,BE,DK', 'Act-A,Ports,1,-1,0', 'Act-B,Rail,1,1,1', 'Act-C,Fish,0,1,-1');
    const { ties, told } = await answerFile(file, /^Each column is an actor/);
    expect(ties.slice(0, 3)).toEqual(['AT -> Act-A: backs', 'BE -- Act-A: opposes', 'DK -> Act-A: 0']);
    expect(ties).toHaveLength(9);
    expect(told.join(' ')).toContain('What 3 columns are called was tied to the rows');
  });

  it('stay with the rows where a yes may answer any question', async () => {
    const file = lines('who,Una Orme,Ivo Pell', 'R-a,Yes,No', 'R-b,No,No', 'R-c,Yes,Yes');
    expect((await listOffers(file)).join(' ')).toContain('Each row is an actor, and so is what each column');
  });
});

describe('numbers alone', () => {
  it('are offered as ends where no column names anybody', async () => {
    const file = lines('find;maker;year', '35;201;434', '35;201;413', '35;5;440', '36;201;442', '36;5;443');
    const { ties } = await answerFile(file, /^From “find” to “maker”$/);
    expect(ties[0]).toBe('find 35 -> maker 201');
  });

  it('are not where a name stands beside them', async () => {
    const file = lines('state;killed;hurt', 'Chad;3;5', 'Mali;3;5', 'Togo;1;2', 'Oman;1;2');
    expect((await listOffers(file)).join(' ')).not.toContain('“killed”');
  });
});

describe('names of columns', () => {
  it('are known by two ends that other words stand beside', async () => {
    const file = lines('from_handle,to_handle', 'u_18,u_48', 'u_25,u_18', 'u_20,u_76');
    expect((await readSilently(file)).ties).toEqual(['u_18 -> u_48', 'u_25 -> u_18', 'u_20 -> u_76']);
  });

  it('make a table of lines of which some are cut', async () => {
    const file = lines(
      'Sender, Recipient, Date',
      'Una Orme, Ivo Pell, May 27 1839',
      'Copy of instructions to the minister,',
      'Ada Rusk, Ivo Pell, June 3 1839',
      'Petition of Ada Rusk, the minister 187',
      'Ivo Pell, Ada Rusk, July 5 1839',
      'Ivo Pell, Una Orme, July 24 1839',
    );
    const { ties, told } = await readSilently(file);
    expect(ties).toContain('Una Orme -> Ivo Pell');
    expect(told.join(' ')).toContain('The row has 2 of 3 cells');
  });
});
