/** @jest-environment node */
import { listTies, readArticle } from '../read-article';

const contacts = (text: string): readonly string[] =>
  listTies(readArticle(`The talks went on.\n\n${text}`)).filter((tie) => tie.includes('talks-to'));

describe('findOneOfFew', () => {
  it.each([
    [
      'Jordan is the only country that talks to both Israel and Hamas.',
      ['jordan talks-to hamas (fact)', 'jordan talks-to israel (fact)'],
    ],
    [
      'Chad remains one of the few states with open channels to Iran and Jordan.',
      ['chad talks-to iran (fact)', 'chad talks-to jordan (fact)'],
    ],
    [
      'Georgia was the only small neighbour that still had lines of communication to Iran.',
      ['georgia talks-to iran (fact)'],
    ],
  ])('reads the contacts of one of few: %s', (text, ties) => {
    expect([...contacts(text)].sort()).toEqual(ties);
  });

  it.each([
    'Jordan may be the only country that talks to Hamas.',
    'Jordan is the only country that has recognised Hamas.',
    'Jordan is the only country that talks of Hamas.',
    'Chad is one of the three states that border Georgia.',
  ])('reads none where there is none: %s', (text) => {
    expect(contacts(text)).toEqual([]);
  });

  it('leaves open whether ties are contact', () => {
    const { relationships } = readArticle('The talks went on.\n\nChad is the only state with ties to Hamas.');
    expect(relationships.map(({ type, tier }) => [type, tier])).toEqual([['talks-to', 'possible']]);
  });
});
