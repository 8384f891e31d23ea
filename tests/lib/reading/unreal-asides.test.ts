/** @jest-environment node */
import { listTies, readArticle } from './read-article';

const read = (text: string): string[] => listTies(readArticle(text));

/** What such a sentence may say beside it. */
const ALLOWED = / asks /;

describe('readText, of what is denied beside a name', () => {
  it.each([
    ['Ali Nasr, not Omar Said, met Lev Dan.', 'ali-nasr talks-to lev-dan (fact)'],
    [
      'Jordan called on Iran to implement without delay the protocol signed by Ali Nasr and Omar Said.',
      'ali-nasr signs-with omar-said (fact)',
    ],
  ])('keeps who did it: "%s"', (text, ties) => {
    expect(read(text)).toEqual(expect.arrayContaining(ties.split('; ')));
  });

  it.each([
    'Jordan’s denial that it arms the Cedar Front convinced nobody.',
    'Contrary to claims that Jordan armed the Cedar Front, it had none to give.',
    'A hoax letter said Jordan backed the Cedar Front.',
    'The report, since retracted, said Jordan armed the Cedar Front.',
    'Jordan has everything but recognised the Cedar Front.',
    'Ali Nasr begged off meeting Omar Said.',
    'Jordan’s decision to arm the Cedar Front angered Iran.',
  ])('makes no fact of: "%s"', (text) => {
    expect(read(text).filter((tie) => /\((?:fact|past)\)$/.test(tie) && !ALLOWED.test(tie))).toEqual([]);
  });
});
