/** @jest-environment node */
import { listTies, readArticle } from '../read-article';

const KNOWN =
  'Mr Ali Nasr is 54. Mr Omar Haddad is 60. Mr Luis Vega is 50. The Tano Front is a militia. The Sena League is a militia.';

/** Returns the ties of a sentence in a text that has introduced whom it names. */
const read = (text: string): string[] => listTies(readArticle(`${KNOWN}\n\n${text}`));

describe('readText, of where somebody’s message goes', () => {
  it.each([
    [
      'Ali Nasr’s answer reached Omar Haddad by way of Luis Vega.',
      'ali-nasr mediates-via luis-vega / omar-haddad (fact)',
    ],
    ['Ali Nasr’s answer was handed to Omar Haddad on Friday.', 'ali-nasr talks-to omar-haddad (fact)'],
    [
      'The reply of Ali Nasr was passed to Omar Haddad through Luis Vega.',
      'ali-nasr mediates-via luis-vega / omar-haddad (fact)',
    ],
    [
      'Ali Nasr sent word to Omar Haddad by Luis Vega.',
      'ali-nasr mediates-via luis-vega / omar-haddad (fact)',
    ],
    [
      'Luis Vega carried Ali Nasr’s offers to Omar Haddad.',
      'ali-nasr mediates-via luis-vega / omar-haddad (fact)',
    ],
    [
      'Luis Vega went back and forth between Ali Nasr and Omar Haddad.',
      'ali-nasr mediates-via luis-vega / omar-haddad (fact)',
    ],
    [
      'Luis Vega acted as Ali Nasr’s intermediary with Omar Haddad.',
      'ali-nasr mediates-via luis-vega / omar-haddad (fact)',
    ],
    [
      'Ali Nasr used Luis Vega as his intermediary with Omar Haddad.',
      'ali-nasr mediates-via luis-vega / omar-haddad (fact)',
    ],
    [
      'Luis Vega put Ali Nasr in touch with Omar Haddad.',
      'ali-nasr mediates-via luis-vega / omar-haddad (fact)',
    ],
    [
      'With Luis Vega mediating, Ali Nasr agreed to a truce with Omar Haddad.',
      'ali-nasr mediates-via luis-vega / omar-haddad (fact)',
    ],
    [
      'Ali Nasr signed a truce with Omar Haddad brokered by Luis Vega.',
      'ali-nasr mediates-via luis-vega / omar-haddad (fact)',
    ],
    [
      'Ali Nasr has been in touch with Omar Haddad through a Catholic bishop, Luis Vega.',
      'ali-nasr mediates-via luis-vega / omar-haddad (fact)',
    ],
  ])('ties the two in %j', (text, tie) => {
    expect(read(text)).toContain(tie);
  });

  it.each([
    ['Ali Nasr’s answer never reached Omar Haddad.', 'ali-nasr talks-to omar-haddad (fact)'],
    ['If Ali Nasr’s answer reaches Omar Haddad, he will sign.', 'ali-nasr talks-to omar-haddad (fact)'],
    [
      'Ali Nasr’s answer may have reached Omar Haddad through Luis Vega.',
      'ali-nasr mediates-via luis-vega / omar-haddad (fact)',
    ],
    [
      'Ali Nasr plans to send word to Omar Haddad by Luis Vega.',
      'ali-nasr mediates-via luis-vega / omar-haddad (fact)',
    ],
    [
      'Luis Vega would go back and forth between Ali Nasr and Omar Haddad.',
      'ali-nasr mediates-via luis-vega / omar-haddad (fact)',
    ],
    [
      'Talks between the Tano Front and the Sena League, with Luis Vega mediating, could begin.',
      'tano-front talks-to sena-league (fact)',
    ],
    [
      'Ali Nasr has never been in touch with Omar Haddad through a Catholic bishop, Luis Vega.',
      'ali-nasr mediates-via luis-vega / omar-haddad (fact)',
    ],
  ])('makes no fact of %j', (text, tie) => {
    expect(read(text)).not.toContain(tie);
  });
});
