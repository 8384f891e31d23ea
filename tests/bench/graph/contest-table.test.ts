/** @jest-environment node */
import { holdContest } from './contest';
import { toContestTable } from './contest-table';
import type { Question } from './questions';

const QUESTION: Question = {
  what: 'How many',
  items: 4,
  ask: {
    ours: (count) => ({ ms: 2 * count, answers: Array(count).fill(7) }),
    floor: (count) => ({ ms: count, answers: Array(count).fill(7) }),
    networkx: (count) => ({ ms: 2000 * count, answers: Array(count).fill(7) }),
  },
  allOrNone: [],
  aims: { floor: 1 / 2, networkx: 1500 },
};

const quietly = async <T>(measure: (check: () => Promise<void>) => Promise<T>) => measure(async () => {});

describe('a contest', () => {
  it('tells ours against the floor, the others against ours, and of how few items they were asked', async () => {
    const contest = await holdContest(QUESTION, 2, quietly);
    expect(contest.ours.median).toBe(2);
    expect(
      toContestTable([{ ...contest, size: '10/20' }])
        .split('\n')
        .at(-1),
    ).toBe('| How many | 10/20 | 2 ms | 2 ×; ≤ 2 × |  |  | 1000 ×; ≥ 1500 ×, missed; of 1 |  |');
  });

  it('is void when two answer differently', async () => {
    const ask = { ...QUESTION.ask, igraph: () => ({ ms: 1, answers: [8] }) };
    await expect(holdContest({ ...QUESTION, ask }, 1, quietly)).rejects.toThrow(
      'Answers to "How many" differ at item 0: 8 to igraph, 7 to us.',
    );
  });
});
