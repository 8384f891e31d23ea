/** @jest-environment node */
import { listTies, readArticle } from '../read-article';

const read = (text: string): string[] => listTies(readArticle(text));

/** What such a sentence may say beside it. */
const ALLOWED = / asks /;

describe('findPassingTies', () => {
  it.each([
    ['A shipment of missiles from Iran to Hamas was seized.', 'iran arms hamas (fact)'],
    ['Iran’s delivery of rockets to Hamas was seen by nobody.', 'iran arms hamas (fact)'],
    [
      'The transfer of $3 million from the Cedar Fund to Ali Nasr was noted by the bank.',
      'cedar-fund funds ali-nasr (fact)',
    ],
    ['Funding for the Cedar Front comes from Jordan.', 'jordan funds cedar-front (fact)'],
    ['The Cedar Front’s rifles came from Jordan.', 'jordan arms cedar-front (fact)'],
  ])('ties who gives to who gets: "%s"', (text, ties) => {
    expect(read(text)).toEqual(expect.arrayContaining(ties.split('; ')));
  });

  it.each([
    'A shipment of missiles from Iran to Hamas was cancelled.',
    'A planned transfer of $3 million from the Cedar Fund to Ali Nasr was blocked.',
    'Funding for the Cedar Front does not come from Jordan.',
    'No money for the Cedar Front came from Jordan.',
    'A shipment of tea from Iran to Jordan was late.',
  ])('makes no fact of what does not pass: "%s"', (text) => {
    expect(read(text).filter((tie) => /\((?:fact|past)\)$/.test(tie) && !ALLOWED.test(tie))).toEqual([]);
  });
});
