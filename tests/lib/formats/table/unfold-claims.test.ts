import { answerFile, askAboutFile, askWithMapping } from '../answer-file';

const lines = (...rows: string[]): string => rows.join('\n');

const SAID = lines(
  'Speaker,Quote,Date,Outlet,Place',
  'Una Orme,We have never met Ivo Pell.,2021-05-01,Harbour Post,Dunmere',
  'Ivo Pell,I met Una Orme in the old port.,2021-05-02,Harbour Post,Varno',
  'Ada Rusk,We have never met Ivo Pell.,2021-05-03,Tano Echo,Dunmere',
);
const CLAIMS = /^Each row is a claim: “Speaker” has said “Quote”$/;

describe('a table of who has said what', () => {
  it('is asked about, and what its first row would claim stands below the answer', async () => {
    const choices = (await askAboutFile(SAID)).flatMap((question) => question.choices);
    expect(choices.find(({ label }) => CLAIMS.test(label))).toMatchObject({
      example: 'Una Orme: We have never met Ivo Pell.',
    });
  });

  it('makes claims with their speakers, days and documents; words that two have said are one', async () => {
    const { actors, ties, claims } = await answerFile(SAID, CLAIMS);
    expect(actors).toEqual(['Una Orme', 'Ivo Pell', 'Ada Rusk']);
    expect(ties).toEqual([]);
    expect(claims).toEqual([
      'Una Orme (Harbour Post, 2021-05-01), Ada Rusk (Tano Echo, 2021-05-03): We have never met Ivo Pell.',
      'Ivo Pell (Harbour Post, 2021-05-02): I met Una Orme in the old port.',
    ]);
  });

  it('tells of rows that say nothing', async () => {
    const { claims, told } = await answerFile(`${SAID}\nRui Vale,,2021-05-04,Tano Echo,Varno`, CLAIMS);
    expect(claims).toHaveLength(2);
    expect(told).toContain('One row says nothing and made no claim.');
  });

  it('has answers of those who react, beside those who speak', async () => {
    const [head = '', first = '', second = '', third = ''] = SAID.split('\n');
    const file = lines(
      `${head},Reaction,Who reacted`,
      `${first},denied,Ivo Pell`,
      `${second},declined to comment,Una Orme; Ada Rusk`,
      `${third},,`,
    );
    const { ties, claims, told } = await answerFile(file, CLAIMS);
    expect(claims).toHaveLength(2);
    expect(ties).toEqual([
      'Ivo Pell -> undefined: denies',
      'Una Orme -> undefined: declines to comment on',
      'Ada Rusk -> undefined: declines to comment on',
    ]);
    expect(told.join()).not.toContain('left out');
  });

  it('makes no actor of who speaks without a name', async () => {
    const file = lines(
      'Who,Said,On,Outlet',
      'a senior diplomat,Una Orme has met Ivo Pell twice.,2021-05-01,Tano Echo',
      'Una Orme,We have never met Ivo Pell.,2021-05-02,Tano Echo',
      'two officials,The talks in Varno have ended.,2021-05-03,Tano Echo',
    );
    const { actors, claims } = await answerFile(file, /^Each row is a claim/);
    expect(actors).toEqual(['Una Orme']);
    expect(claims).toEqual([
      'nobody (Tano Echo, 2021-05-01): Una Orme has met Ivo Pell twice.',
      'Una Orme (Tano Echo, 2021-05-02): We have never met Ivo Pell.',
      'nobody (Tano Echo, 2021-05-03): The talks in Varno have ended.',
    ]);
  });

  it('has denials of those who deny, who need not speak', async () => {
    const [head = '', ...rows] = SAID.split('\n');
    const file = lines(`${head},Denied by`, ...rows.map((row, at) => `${row},${at === 0 ? 'Rui Vale' : ''}`));
    const { actors, ties } = await answerFile(file, CLAIMS);
    expect(actors).toContain('Rui Vale');
    expect(ties).toEqual(['Rui Vale -> undefined: denies']);
  });

  it('makes no actor of words that say that nobody denies', async () => {
    const [head = '', ...rows] = SAID.split('\n');
    const cells = ['none', 'N/A', 'Rui Vale'];
    const file = lines(`${head},Denied by`, ...rows.map((row, at) => `${row},${cells[at] ?? ''}`));
    expect((await answerFile(file, CLAIMS)).actors).toEqual(['Una Orme', 'Ivo Pell', 'Ada Rusk', 'Rui Vale']);
  });

  it('tells of those who deny without a name, and keeps them beside the claims', async () => {
    const [head = '', ...rows] = SAID.split('\n');
    const cells = ['a spokesman', 'Rui Vale', ''];
    const file = lines(`${head},Denied by`, ...rows.map((row, at) => `${row},${cells[at] ?? ''}`));
    const { actors, ties, told } = await answerFile(file, CLAIMS);
    expect(actors).not.toContain('a spokesman');
    expect(ties).toEqual(['Rui Vale -> undefined: denies']);
    expect(told.join()).toContain('No answer was made of “a spokesman”');
  });

  it('tells of reactions that are no answers, and keeps them beside the claims', async () => {
    const [head = '', first = '', ...rows] = SAID.split('\n');
    const file = lines(
      `${head},Reaction,Who reacted`,
      `${first},shrugged,Ivo Pell`,
      ...rows.map((row) => `${row},denied,Rui Vale`),
    );
    const { ties, told } = await answerFile(file, CLAIMS);
    expect(ties).toHaveLength(2);
    expect(told.join()).toContain('No answer was made of “shrugged”');
  });

  it('asks no more once that is said', async () => {
    expect(await askWithMapping(SAID, { headers: { rows: 'claims' } })).toEqual([]);
  });

  it.each([
    [
      'columns name two ends',
      lines('source,target,speaker,quote', 'A,B,Una Orme,We have never met Ivo Pell.'),
    ],
    ['nobody speaks in sentences', lines('speaker,statement', 'Una Orme,S1', 'Ivo Pell,S2')],
    [
      'a speech stands where speakers would',
      lines('who,claim', 'We have met in the port.,We have met there twice.'),
    ],
  ])('is none where %s', async (_, file) => {
    const choices = (await askAboutFile(file)).flatMap((question) => question.choices);
    expect(choices.filter(({ label }) => label.startsWith('Each row is a claim'))).toEqual([]);
  });

  it('takes speakers for persons by the form of their names, and says so', async () => {
    const rows = ['Speaker,Claim,Verdict', 'Okw Anz,The dam was never full.,false'];
    const more = ['Ministry of Trade,The harbour has no debts.,true', 'Zeft,Nobody was dismissed.,half true'];
    const { told } = await answerFile(lines(...rows, ...more), /^Each row is a claim/);
    expect(told.join(' ')).toMatch(/taken for persons: “Okw Anz”\..*taken for groups: “Zeft”\./);
  });

  it('is no list of those who judge what others claim: it is asked whether its rows are actors', async () => {
    const checks = lines(
      'id,organization,language,claim,verdict,url',
      'k1,Harbour Check,en,The dam was never full.,false,https://example.org/1',
      'k2,Lens of Varno,en,The harbour has no debts.,true,https://example.org/2',
    );
    const questions = await askAboutFile(checks);
    expect(questions.find(({ id }) => id === 'actors')?.message).toContain(
      '“claim” tells what was said or claimed, and nothing of what an actor is.',
    );
  });
});
