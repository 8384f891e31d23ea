/** @jest-environment node */
import { listTies, readArticle } from '../read-article';

const read = (text: string): string[] => listTies(readArticle(text));

/** What such a sentence may say beside it. */
const ALLOWED = / asks /;

describe('readText, of lists that tell who somebody is', () => {
  it.each([
    ['- Ali Nasr: leader of the Cedar Front', 'ali-nasr leads cedar-front (fact)'],
    ['Ali Nasr - head of the Cedar Council.', 'ali-nasr leads cedar-council (fact)'],
    ['Jordan’s mediator in the talks, Ali Nasr, left.', 'ali-nasr member-of jordan (fact)'],
    ['The Cedar Firm’s partner Ali Nasr left.', 'ali-nasr member-of cedar-firm (fact)'],
  ])('reads the office after a sign: "%s"', (text, ties) => {
    expect(read(text)).toEqual(expect.arrayContaining(ties.split('; ')));
  });

  it.each(['The news: leader of the Cedar Front dies'])('ties nobody: "%s"', (text) => {
    expect(read(text).filter((tie) => /\((?:fact|past)\)$/.test(tie) && !ALLOWED.test(tie))).toEqual([]);
  });
});
