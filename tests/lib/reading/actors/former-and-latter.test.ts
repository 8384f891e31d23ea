import { listTies, readArticle } from '../read-article';

const read = (text: string): string[] => listTies(readArticle(text));

describe('addFormerAndLatter', () => {
  it.each([
    ['Hamas and Jordan are at odds. Chad armed the former.', 'chad arms hamas (fact)'],
    ['Hamas and Jordan are at odds. Chad attacked the latter in May.', 'chad opposes jordan (fact)'],
  ])('takes them for the first and the second of two in %j', (text, tie) => {
    expect(read(text).map((one) => one.replace('backs', 'arms'))).toContain(tie);
  });

  it.each([
    'Hamas, Iran and Jordan are at odds. Chad attacked the latter.',
    'Hamas and Jordan are at odds. Chad attacked the former minister.',
  ])('takes them for nobody in “%s”', (text) => {
    expect(read(text).filter((tie) => tie.startsWith('chad'))).toEqual([]);
  });
});
