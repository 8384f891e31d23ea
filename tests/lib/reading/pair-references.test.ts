/** @jest-environment node */
import { listTies, readArticle } from './read-article';

const ANN = 'Ann Reyes of Iran and Omar Salim of Jordan spoke.';

describe('readText, of words that stand for two', () => {
  it.each([
    ['Iran and Israel traded fire. The two sides met in Oslo.', 'iran talks-to israel (fact)'],
    ['Iran and Israel traded fire. They met in Oslo.', 'iran talks-to israel (fact)'],
    [
      'Iran and Israel traded fire. Jordan is carrying messages between the two.',
      'iran mediates-via jordan / israel (fact)',
    ],
    [`${ANN} Georgia hosted both leaders.`, 'georgia talks-to ann-reyes (fact)'],
    [`${ANN} The two men did not meet.`, 'ann-reyes talks-to omar-salim (negated)'],
  ])('reads %j', (text, tie) => {
    expect(listTies(readArticle(text))).toContain(tie);
  });

  it.each([
    'Iran, Israel and Jordan traded fire. The two sides met in Oslo.',
    'Iran traded fire. The two sides met in Oslo.',
    'Iran and Israel traded fire. Both leaders of Hamas met in Oslo.',
  ])('says in doubt of nobody that they met: %j', (text) => {
    expect(listTies(readArticle(text)).filter((tie) => tie.includes('talks-to'))).toEqual([]);
  });

  it('does not take who calls two for one of them', () => {
    const text = 'Ann Reyes met Omar Salim. Amos Grau, an aide of Dov Katz, called both men.';
    expect(listTies(readArticle(text))).toEqual([
      'ann-reyes talks-to omar-salim (fact)',
      'amos-grau talks-to ann-reyes (fact)',
      'amos-grau talks-to omar-salim (fact)',
    ]);
  });
});
