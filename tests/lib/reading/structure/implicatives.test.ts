/** @jest-environment node */
import { listTies, readArticle } from '../read-article';

describe('skipImplicative', () => {
  it.each([
    'Chad succeeded in arming Hamas.',
    'Chad ended up arming Hamas.',
    'Chad went on to arm Hamas.',
    'Chad set about arming Hamas.',
    'Chad took to arming Hamas.',
    'Chad made a point of arming Hamas.',
    'Chad wasted no time in arming Hamas.',
    'Chad busied itself arming Hamas.',
    'Chad spent two years and a fortune arming Hamas.',
    'Chad had a hand in arming Hamas.',
    'Chad played a leading part in arming Hamas.',
    'Chad was responsible for arming Hamas.',
    'Chad was found guilty of arming Hamas.',
    'Chad was caught arming Hamas.',
    'Chad was forced to arm Hamas.',
    'Chad has used its army to arm Hamas.',
    'Chad is in the habit of arming Hamas.',
  ])('implies that the subject has done it: %s', (text) => {
    expect(listTies(readArticle(text))).toEqual(['chad arms hamas (fact)']);
  });

  it.each([
    ['Chad never succeeded in arming Hamas.', 'negated'],
    ['Chad will go on to arm Hamas.', 'planned'],
    ['Chad would end up arming Hamas.', 'conditional'],
    ['Chad will have a hand in arming Hamas.', 'planned'],

    ['If Chad had been caught arming Hamas, Jordan would have left.', 'conditional'],
  ])('is as real as what implies it: %s', (text, modality) => {
    expect(listTies(readArticle(text))).toEqual([`chad arms hamas (${modality})`]);
  });

  it('is no fact where somebody only claims it of themselves', () => {
    const { relationships, claims } = readArticle('Omar Haddad claims to have met Ali Nasr.');
    expect(relationships.map(({ type }) => type)).toEqual(['talks-to']);
    expect(claims.flatMap((claim) => claim.relationships)).toEqual(relationships.map(({ id }) => id));
  });
});
