/** @jest-environment node */
import { listTies, readArticle } from '../read-article';

const KNOWN =
  'Mr Ali Nasr is 54. Mr Omar Haddad is 60. Mr Luis Vega is 50. The Tano Front is a militia. The Sena League is a militia.';

/** Returns the ties of a sentence in a text that has introduced whom it names. */
const read = (text: string): string[] => listTies(readArticle(`${KNOWN}\n\n${text}`));

describe('readText, of who leads by where they stand', () => {
  it.each([
    ['The Tano Front is under the command of Ali Nasr.', 'ali-nasr leads tano-front (fact)'],
    ['The Tano Front, under the command of Ali Nasr, left.', 'ali-nasr leads tano-front (fact)'],
    ['With Ali Nasr at its head, the Tano Front attacked Chad.', 'ali-nasr leads tano-front (fact)'],
    ['The Tano Front, with Ali Nasr at its head, attacked Chad.', 'ali-nasr leads tano-front (fact)'],
    ['The Tano Front’s leadership passed to Ali Nasr.', 'ali-nasr leads tano-front (fact)'],
    ['At the head of the Tano Front stands Ali Nasr.', 'ali-nasr leads tano-front (fact)'],
    ['Leading the Tano Front is Ali Nasr, a former teacher.', 'ali-nasr leads tano-front (fact)'],
    ['The man who commands the Tano Front is Ali Nasr.', 'ali-nasr leads tano-front (fact)'],
    ['The Tano Front answers to Ali Nasr.', 'ali-nasr leads tano-front (fact)'],
    ['Ali Nasr, 54, the leader of the Tano Front, left.', 'ali-nasr leads tano-front (fact)'],
    ['Ali Nasr, owner and chief executive of the Tano Front, left.', 'ali-nasr leads tano-front (fact)'],
    [
      'Ali Nasr is a former colonel who seized the island at the head of the Tano Front.',
      'ali-nasr leads tano-front (fact)',
    ],
  ])('ties the two in %j', (text, tie) => {
    expect(read(text)).toContain(tie);
  });

  it.each([
    ['The man who would lead the Tano Front is Ali Nasr.', 'ali-nasr leads tano-front (fact)'],
    ['Command of the Tano Front may pass to Ali Nasr.', 'ali-nasr leads tano-front (fact)'],
    ['Leading the Tano Front is Ali Nasr’s dream.', 'ali-nasr leads tano-front (fact)'],
    ['The Tano Front does not answer to Ali Nasr.', 'ali-nasr leads tano-front (fact)'],
    ['The Tano Front is no longer under the command of Ali Nasr.', 'ali-nasr leads tano-front (fact)'],
    [
      'Luis Vega carried a letter to Ali Nasr, who seized the island at the head of the Tano Front.',
      'luis-vega leads tano-front (fact)',
    ],
  ])('makes no leader of %j', (text, tie) => {
    expect(read(text)).not.toContain(tie);
  });
});
