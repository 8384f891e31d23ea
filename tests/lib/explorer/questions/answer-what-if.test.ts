import { answerWhatIf } from '@/lib/explorer/questions/answer-what-if';
import { toWhatIfQuestion } from '@/lib/explorer/questions/to-question';
import { NO_FILTER } from '@/lib/graph/filter/filter';
import { buildNetworkGraph } from '@/lib/graph/model/network-graph';
import { readShippedNetwork } from '@/tests/data/shipped-network';
import { getAnswer } from './ask';

const lebanon = buildNetworkGraph(readShippedNetwork('lebanon-ceasefire-2024'));

type WhatIfState = Parameters<typeof toWhatIfQuestion>[0];

const NOTHING: WhatIfState = {
  ...NO_FILTER,
  maxHops: 8,
  membership: true,
  proposed: false,
  out: [],
  outTies: [],
  outDocuments: [],
};

/** What is asked when these are taken out. Throws when nothing is. */
function ask(changes: Partial<WhatIfState>) {
  const question = toWhatIfQuestion({ ...NOTHING, ...changes });
  if (!question) throw new Error('Nothing is taken out.');
  return question;
}

describe('toWhatIfQuestion', () => {
  it('asks nothing while nothing is taken out', () => {
    expect(toWhatIfQuestion(NOTHING)).toBeNull();
  });
});

describe('answerWhatIf', () => {
  it('tells who loses contact without Hezbollah, and who comes off the rest', () => {
    const { pairs, lost, pieces, words } = getAnswer(answerWhatIf(lebanon, ask({ out: ['hezbollah'] })));
    expect(pieces).toEqual([['hassan-nasrallah'], ['hamas'], ['iran']]);
    expect(pairs.filter(({ fate }) => fate === 'lost')).toHaveLength(lost);
    expect(words).toMatch(/^Without Hezbollah, \d+ pairs of actors lose contact\./);
  });

  it('tells who goes another way without Berri, when nobody loses contact', () => {
    const { lost, pairs } = getAnswer(answerWhatIf(lebanon, ask({ out: ['nabih-berri'] })));
    expect(lost).toBe(0);
    expect(pairs.map(({ actors, fate, after }) => [...actors, fate, after?.actors.length])).toContainEqual([
      'amos-hochstein',
      'hezbollah',
      'rerouted',
      4,
    ]);
  });

  it('answers for what the filter shows', () => {
    const question = ask({ out: ['nabih-berri'], lens: 'mediation' });
    const { pieces } = getAnswer(answerWhatIf(lebanon, question));
    expect(pieces).toEqual([['hezbollah']]);
  });

  it('has a problem for a reply when somebody is unknown', () => {
    expect(answerWhatIf(lebanon, ask({ out: ['nobody'] }))).toEqual({
      ok: false,
      problem: 'There is no actor "nobody" in this network to take out.',
    });
  });
});
