import { answerFile, askAboutFile, readWithMapping } from '../answer-file';

const FILING = (firm: object, client: object, people: readonly string[]) => ({
  firm,
  client,
  work: [
    { about: 'mills', people: people.map((name) => ({ person: { first_name: 'Ada', last_name: name } })) },
  ],
});
const FILINGS = JSON.stringify({
  filings: [
    FILING({ id: 1, name: 'Alba Advisers' }, { id: 11, name: 'Bank of Bero' }, ['Bell', 'Cole']),
    FILING({ id: 2, name: 'Cela Counsel' }, { id: 12, name: 'Dora Mills' }, ['Bell']),
  ],
});

describe('records within a field of records', () => {
  it('are asked about where they name somebody, whatever they stand within', async () => {
    const asked = await askAboutFile(FILINGS, 'a.json');
    expect(asked.find(({ id }) => id === 'inner work.people')?.message).toBe(
      'Does “work.people” only describe what stands beside it? Its records name “Ada Bell”, “Ada Cole”, who may be actors as well; so far nobody is tied to them.',
    );
  });

  it('are tied to the first once somebody says so, and have names of their own beside those of ids', async () => {
    const { ties } = await answerFile(FILINGS, /to each of “client.*”, “work.people”/, 'a.json');
    expect(ties).toEqual([
      expect.stringMatching(/^Alba Advisers -> Bank of Bero/),
      'Alba Advisers -> Ada Bell: work.people',
      'Alba Advisers -> Ada Cole: work.people',
      expect.stringMatching(/^Cela Counsel -> Dora Mills/),
      'Cela Counsel -> Ada Bell: work.people',
    ]);
  });

  it('stay where they were where they only describe', async () => {
    const ends = { 'firm.name': 'source', 'client.name': 'target' };
    const said = { tieColumns: ends, answered: ['inner work.people'] };
    const { ties } = await readWithMapping(FILINGS, said, 'a.json');
    expect(ties).toEqual(['Alba Advisers -> Bank of Bero', 'Cela Counsel -> Dora Mills']);
  });
});
