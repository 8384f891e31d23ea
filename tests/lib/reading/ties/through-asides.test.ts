/** @jest-environment node */
import { listTies, readArticle } from '../read-article';

const read = (text: string): readonly string[] => listTies(readArticle(`The talks went on.\n\n${text}`));

describe('findThroughAsides', () => {
  it.each([
    ['Through Omar Daud, Hamas asked Israel for guarantees.', 'hamas mediates-via omar-daud / israel (fact)'],
    ['Via Jordan, Iran sent Hamas a warning.', 'iran mediates-via jordan / hamas (fact)'],
    ['Iran, through Jordan, told Hamas to stop.', 'iran mediates-via jordan / hamas (fact)'],
    ['Hamas asked Israel, through Omar Daud, to wait.', 'hamas mediates-via omar-daud / israel (fact)'],
    ['Speaking through Jordan, Hamas told Israel to wait.', 'hamas mediates-via jordan / israel (fact)'],
    ['Omar Daud, through whom Hamas speaks to Israel, left.', 'hamas mediates-via omar-daud / israel (fact)'],
    ['Jordan is the channel through which Iran talks to Hamas.', 'iran mediates-via jordan / hamas (fact)'],
  ])('reads who is gone through apart from the verb: %s', (text, tie) => {
    expect(read(text)).toContain(tie);
    expect(read(text)).not.toContain('iran talks-to hamas (fact)');
  });

  it.each([
    'Through Jordan, Iran flew to meet Hamas.',
    'Iran met Hamas.',
    'Through the night, Iran told Hamas to stop.',
  ])('makes nobody a go-between who is only on the way: %s', (text) => {
    expect(read(text).filter((tie) => tie.includes('mediates-via'))).toEqual([]);
  });
});

describe('isException', () => {
  it.each([
    'Iran refuses to talk to Hamas except through Jordan.',
    'Iran has no contact with Hamas except through Jordan.',
    'Iran will not talk to Hamas other than through Jordan.',
  ])('takes the one exception for a fact: %s', (text) => {
    expect(read(text)).toEqual(['iran mediates-via jordan / hamas (fact)']);
  });

  it('leaves a way that is refused as well', () => {
    expect(read('Iran refuses to talk to Hamas through Jordan.')).not.toContain(
      'iran mediates-via jordan / hamas (fact)',
    );
  });
});

describe('who mediates, in other words', () => {
  it.each([
    ['Iran and Chad held Jordanian-mediated talks.', 'iran mediates-via jordan / chad (fact)'],
    ['Jordan is Iran’s channel to Hamas.', 'iran mediates-via jordan / hamas (fact)'],
    ['Omar Daud is Iran’s channel to Washington.', 'iran mediates-via omar-daud / united-states (fact)'],
    ['A message from Iran was delivered to Hamas by Jordan.', 'iran mediates-via jordan / hamas (fact)'],
  ])('is read: %s', (text, tie) => {
    expect(read(text)).toContain(tie);
  });

  it('is possible where an office stands for a state between two adjectives', () => {
    const { relationships } = readArticle(
      'Jordan’s foreign minister shuttled between the Iranian and Israeli delegations.',
    );
    expect(relationships.map(({ type, target, tier }) => `${type} ${target} ${tier}`)).toContain(
      'mediates-via jordan possible',
    );
  });
});
