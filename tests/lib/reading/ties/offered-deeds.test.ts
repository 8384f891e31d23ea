/** @jest-environment node */
import { listTies, readArticle } from '../read-article';

const found = (text: string): string[] =>
  readArticle(text)
    .relationships.filter(({ tier }) => tier === 'found')
    .map(({ source, type, target }) => `${source} ${type} ${target}`);

describe('findTies, of what is offered or asked for', () => {
  it('makes no fact of what somebody offered to do', () => {
    expect(found('Jordan had offered to take Omar Said in.')).toEqual([]);
  });

  it('has an offer to somebody reach them', () => {
    expect(listTies(readArticle('Jordan offered a letter to Omar Said.'))).toEqual([
      'jordan talks-to omar-said (fact)',
    ]);
  });

  it('takes no verb for a post: "recommends that the Committee list him"', () => {
    const text = 'Hamas runs the Harbour Committee. Jordan recommends that the Committee list Karim Daher.';
    expect(found(text).filter((tie) => tie.startsWith('karim-daher'))).toEqual([]);
  });

  it('reads a post in a clause that asks for something', () => {
    expect(found('Jordan recommends that Karim Daher, the treasurer of Hamas, be heard.')).toContain(
      'karim-daher member-of hamas',
    );
  });
});
