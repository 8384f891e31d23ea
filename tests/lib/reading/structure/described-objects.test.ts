/** @jest-environment node */
import { listTies, readArticle } from '../read-article';

const KNOWN =
  'Mr Ali Nasr is 54. Mr Omar Haddad is 60. Mr Luis Vega is 50. The Tano Front is a militia. The Sena League is a militia.';

/** Returns the ties of a sentence in a text that has introduced whom it names. */
const read = (text: string): string[] => listTies(readArticle(`${KNOWN}\n\n${text}`));

describe('readText, of who is named after a description', () => {
  it.each([
    ['Ali Nasr armed the man who had raised him, Omar Haddad.', 'ali-nasr arms omar-haddad (fact)'],
    ['Ali Nasr armed his old teacher, the poet Omar Haddad.', 'ali-nasr arms omar-haddad (fact)'],
    [
      'Ali Nasr armed the two men closest to the throne, Luis Vega and Omar Haddad.',
      'ali-nasr arms omar-haddad (fact)',
    ],
    ['Ali Nasr armed several ministers, among them Omar Haddad.', 'ali-nasr arms omar-haddad (fact)'],
    ['Ali Nasr armed several ministers, including Omar Haddad.', 'ali-nasr arms omar-haddad (fact)'],
    ['Ali Nasr armed three men: Luis Vega and Omar Haddad.', 'ali-nasr arms omar-haddad (fact)'],
    ['Ali Nasr armed not only Luis Vega but also Omar Haddad.', 'ali-nasr arms omar-haddad (fact)'],
    ['Ali Nasr armed Luis Vega as well as Omar Haddad.', 'ali-nasr arms omar-haddad (fact)'],
    ['Ali Nasr armed the exiled banker and former minister Omar Haddad.', 'ali-nasr arms omar-haddad (fact)'],
    ['Ali Nasr armed the then minister of mines, Omar Haddad.', 'ali-nasr arms omar-haddad (fact)'],
    [
      'Omar Haddad was armed by livestock traders in Gao, among them Ali Nasr.',
      'ali-nasr arms omar-haddad (fact)',
    ],
    ['Chad overran two camps held by troops from the Tano Front.', 'chad opposes tano-front (fact)'],
    ['Ali Nasr was stabbed by two men of the rival Sena League.', 'sena-league opposes ali-nasr (fact)'],
  ])('ties the two in %j', (text, tie) => {
    expect(read(text)).toContain(tie);
  });

  it.each([
    ['Ali Nasr met no ministers, including Omar Haddad.', 'ali-nasr talks-to omar-haddad (fact)'],
    ['Ali Nasr attacked the rebel base, Omar Haddad said.', 'ali-nasr opposes omar-haddad (fact)'],
    ['Ali Nasr met the ministers, Omar Haddad said.', 'ali-nasr talks-to omar-haddad (fact)'],
    ['Ali Nasr met two ministers: Omar Haddad was not among them.', 'ali-nasr talks-to omar-haddad (fact)'],
    ['Ali Nasr will arm several ministers, among them Omar Haddad.', 'ali-nasr arms omar-haddad (fact)'],
    ['Chad will overrun two camps held by troops from the Tano Front.', 'chad opposes tano-front (fact)'],
  ])('makes no fact of %j', (text, tie) => {
    expect(read(text)).not.toContain(tie);
  });
});
