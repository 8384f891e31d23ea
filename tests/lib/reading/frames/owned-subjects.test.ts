/** @jest-environment node */
import { listTies, readArticle } from '../read-article';

const KNOWN =
  'Mr Ali Nasr is 54. Mr Omar Haddad is 60. Mr Luis Vega is 50. The Tano Front is a militia. The Sena League is a militia.';

/** Returns the ties of a sentence in a text that has introduced whom it names. */
const read = (text: string): string[] => listTies(readArticle(`${KNOWN}\n\n${text}`));

describe('readText, of what is done to what belongs to somebody, in the passive', () => {
  it.each([
    ['Ali Nasr’s trucks were burned by the Tano Front.', 'tano-front opposes ali-nasr (fact)'],
    ['Ali Nasr, whose house was burned down by the Tano Front, fled.', 'tano-front opposes ali-nasr (fact)'],
    ['Ali Nasr’s campaign was financed by Omar Haddad.', 'omar-haddad funds ali-nasr (fact)'],
    ['Ali Nasr opposes the return of Omar Haddad.', 'ali-nasr opposes omar-haddad (fact)'],
    ['Ali Nasr is one of Omar Haddad’s main backers.', 'ali-nasr backs omar-haddad (fact)'],
    ['Omar Haddad, whose main backers include Ali Nasr, left.', 'ali-nasr backs omar-haddad (fact)'],
  ])('ties the two in %j', (text, tie) => {
    expect(read(text)).toContain(tie);
  });

  it.each([
    ['Ali Nasr’s enemies were attacked by the Tano Front.', 'tano-front opposes ali-nasr (fact)'],
    ['Ali Nasr’s trucks were not burned by the Tano Front.', 'tano-front opposes ali-nasr (fact)'],
    ['Ali Nasr’s trucks will be burned by the Tano Front.', 'tano-front opposes ali-nasr (fact)'],
    ['Ali Nasr is not one of Omar Haddad’s main backers.', 'ali-nasr backs omar-haddad (fact)'],
    ['Ali Nasr might oppose the return of Omar Haddad.', 'ali-nasr opposes omar-haddad (fact)'],
  ])('makes no fact of %j', (text, tie) => {
    expect(read(text)).not.toContain(tie);
  });
});
