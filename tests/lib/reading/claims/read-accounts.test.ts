/** @jest-environment node */
import { listSayings, listTies, readArticle } from '../read-article';

const read = (text: string): string[] => listSayings(readArticle(text));

describe('AccountReader', () => {
  it.each([
    ['In the lift, by Omar Said’s account, he met Lev Dan.', 'omar-said asserts: In the lift he met Lev Dan'],
    ['Omar Said, by his own account, never left Jordan.', 'omar-said asserts: Omar Said never left Jordan'],
    ['By the colonel’s account, Jordan sent the rifles.', 'the-colonel asserts: Jordan sent the rifles'],
    [
      'The raid, in the words of one elder, was a punishment.',
      'one-elder asserts: The raid was a punishment',
    ],
    ['Jordan, as Omar Said tells it, sent the rifles.', 'omar-said asserts: Jordan sent the rifles'],
    ['The raid was a punishment, as one elder put it.', 'one-elder asserts: The raid was a punishment'],
  ])('has who tells it say what the sentence says: "%s"', (text, saying) => {
    expect(read(text)).toEqual([saying]);
  });

  it('ends what is told where another clause begins', () => {
    expect(
      read(
        'It was here, by Omar Said’s account, that the truce was agreed, although Iran knew nothing of it.',
      )[0],
    ).toBe('omar-said asserts: It was here that the truce was agreed');
  });

  it('lets a tie of what is told rest on the claim', () => {
    const reading = readArticle('In the end, by Omar Said’s account, Jordan met Hamas.');
    expect(listTies(reading)).toEqual(['jordan talks-to hamas (fact)']);
    expect(reading.claims[0]?.relationships).toEqual([reading.relationships[0]?.id]);
  });

  it.each([
    'Jordan accounts for half of the trade.',
    'The law, as Iran wrote it, allows no appeal.',
    'Jordan closed the account of Omar Said.',
    'Omar Said took a different view of the raid.',
    'In view of the storm, Jordan sent a ship.',
  ])('reads nothing of other accounts and views: "%s"', (text) => {
    expect(read(text)).toEqual([]);
  });
});
