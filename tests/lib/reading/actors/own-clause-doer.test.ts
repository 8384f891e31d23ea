/** @jest-environment node */
import { listTies, readArticle } from '../read-article';

const read = (text: string): string[] => listTies(readArticle(text));

describe('readText, of whom a pronoun can stand for', () => {
  it.each([
    ['not who does it', 'Hamas was founded in 1987. Jordan attacked it.', 'jordan opposes hamas'],
    [
      'not who does it past an aside',
      'Hamas was founded in 1987. Jordan, a kingdom, attacked it.',
      'jordan opposes hamas',
    ],
    [
      'who tells of it',
      'Minister Omar Haddad briefed Ali Nasr on his meeting with Hamas.',
      'omar-haddad talks-to hamas',
    ],
    ['who says so', 'Omar Haddad says Hamas has attacked him twice.', 'hamas opposes omar-haddad'],
    [
      'not whom it describes',
      'Hamas was founded in 1987. Jordan, its main backer, left.',
      'jordan backs hamas',
    ],
    [
      'who stands before "and"',
      'Omar Haddad saw Ali Nasr and his ally Sami Dajani.',
      'sami-dajani ally-of ali-nasr',
    ],
    [
      'the union of an aside',
      'Hamas was founded in 1987. It had, however, attacked Jordan.',
      'hamas opposes jordan',
    ],
    [
      'whose country it is',
      'Omar Haddad, the president of Jordan, left. His country backs Hamas.',
      'jordan backs hamas',
    ],
    [
      'a group by its description',
      'Delta Ltd, a relief agency, left. Jordan attacked the agency.',
      'jordan opposes delta-ltd',
    ],
    [
      'the only state by its army',
      'Jordan closed the border. The army attacked Hamas.',
      'jordan opposes hamas',
    ],
  ])('takes %s', (_, text, tie) => {
    expect(read(text).map((words) => words.replace(/ \(.*/, ''))).toContain(tie);
  });

  it('leaves the army open where two states are named', () => {
    expect(read('Jordan and Chad closed the border. The army attacked Hamas.')).toEqual([]);
  });

  it('takes nobody who only speaks for several', () => {
    expect(read('Omar Haddad was elected in May. Aides say he met Ali Nasr.')).toContain(
      'omar-haddad talks-to ali-nasr (fact)',
    );
  });
});
