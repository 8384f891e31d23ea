import { listTies, readArticle } from '../read-article';

const read = (text: string): string[] => listTies(readArticle(text));

describe('findPostTies', () => {
  it.each([
    [
      'Wilmer Daza, second in command of the Western Front, left.',
      'wilmer-daza member-of western-front (fact)',
    ],
    ['Sara Haddad, the almoner of the Salt League, left.', 'sara-haddad member-of salt-league (fact)'],
    ['Sara Haddad, the Salt League’s almoner, left.', 'sara-haddad member-of salt-league (fact)'],
    ['Hamas’s almoner, Sara Haddad, left.', 'sara-haddad member-of hamas (fact)'],
    ['Hamas’s almoner Sara Haddad left.', 'sara-haddad member-of hamas (fact)'],
    ['Sara Haddad, the former almoner of Hamas, left.', 'sara-haddad member-of hamas (past)'],
  ])('ties a person to whom a description names, whatever its noun, in “%s”', (text, tie) => {
    expect(read(text)).toContain(tie);
  });

  it.each([
    'The Salt League detained Sara Haddad.',
    'Sara Haddad, a native of Jordan, left.',
    'Sara Haddad, a victim of Hamas, left.',
    'Sara Haddad, the next almoner of Hamas, left.',
    'Sara Haddad, a rival of Hamas, left.',
    'Jordan’s capital, Ali Nasr said, is quiet.',
  ])('makes nobody a member in “%s”', (text) => {
    expect(read(text).filter((tie) => / (?:member-of|leads) /.test(tie))).toEqual([]);
  });
});
