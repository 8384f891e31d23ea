/** @jest-environment node */
import { listTies, readArticle } from '../read-article';

const KNOWN =
  'Mr Ali Nasr is 54. Mr Omar Haddad is 60. Mr Luis Vega is 50. The Tano Front is a militia. The Sena League is a militia.';

/** Returns the ties of a sentence in a text that has introduced whom it names. */
const read = (text: string): string[] => listTies(readArticle(`${KNOWN}\n\n${text}`));

describe('readText, of who does what a verb says far from it', () => {
  it.each([
    ['Ali Nasr and his brother armed Omar Haddad.', 'ali-nasr arms omar-haddad (fact)'],
    [
      'Ali Nasr left the army in 2012 and, two years later, armed Omar Haddad.',
      'ali-nasr arms omar-haddad (past)',
    ],
    ['Ali Nasr admitted having armed Omar Haddad.', 'ali-nasr arms omar-haddad (fact)'],
    ['Omar Haddad is the man whom Ali Nasr armed in May.', 'ali-nasr arms omar-haddad (fact)'],
    ['Omar Haddad was armed by Luis Vega and, later, by Ali Nasr.', 'ali-nasr arms omar-haddad (fact)'],
    ['Omar Haddad has been armed repeatedly, most recently by Ali Nasr.', 'ali-nasr arms omar-haddad (fact)'],
    ['Ali Nasr spent two years arming Omar Haddad.', 'ali-nasr arms omar-haddad (fact)'],
    ['Ali Nasr was caught arming Omar Haddad.', 'ali-nasr arms omar-haddad (fact)'],
    ['Ali Nasr has on several occasions armed Omar Haddad.', 'ali-nasr arms omar-haddad (fact)'],
    ['Ali Nasr went on to arm Omar Haddad.', 'ali-nasr arms omar-haddad (fact)'],
    ['Ali Nasr would later arm Omar Haddad.', 'ali-nasr arms omar-haddad (fact)'],
    ['Ali Nasr met the Iranian mediator, Judge Esther Wanjohi.', 'esther-wanjohi member-of iran (fact)'],
    [
      'An officer of the Tano Front told Omar Haddad that he had paid.',
      'tano-front talks-to omar-haddad (fact)',
    ],
  ])('ties the two in %j', (text, tie) => {
    expect(read(text)).toContain(tie);
  });

  it.each([
    ['Ali Nasr said he would later arm Omar Haddad.', 'ali-nasr arms omar-haddad (fact)'],
    ['If paid, Ali Nasr would later arm Omar Haddad.', 'ali-nasr arms omar-haddad (fact)'],
    ['Ali Nasr would never later arm Omar Haddad.', 'ali-nasr arms omar-haddad (fact)'],
    ['Ali Nasr denied having armed Omar Haddad.', 'ali-nasr arms omar-haddad (fact)'],
    ['Nobody was caught arming Omar Haddad.', 'ali-nasr arms omar-haddad (fact)'],
    ['Ali Nasr spent two years not arming Omar Haddad.', 'ali-nasr arms omar-haddad (fact)'],
    ['Ali Nasr met Luis Vega and his brother armed Omar Haddad.', 'ali-nasr arms omar-haddad (fact)'],
    [
      'A former officer of the Tano Front told Omar Haddad that he had paid.',
      'tano-front talks-to omar-haddad (fact)',
    ],
    ['Omar Haddad met a former officer of the Tano Front.', 'omar-haddad talks-to tano-front (fact)'],
    ['Omar Haddad met a retired officer of the Tano Front.', 'omar-haddad talks-to tano-front (fact)'],
  ])('makes no fact of %j', (text, tie) => {
    expect(read(text)).not.toContain(tie);
  });
});
