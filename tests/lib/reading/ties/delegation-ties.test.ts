/** @jest-environment node */
import { listTies, readArticle } from '../read-article';

const read = (text: string): string[] => listTies(readArticle(text));

describe('readText, of who leads a delegation', () => {
  it('lets them belong to whom it comes from, and be in contact with whom it meets', () => {
    expect(read('Omar Haddad met a delegation from Hamas headed by Ali Nasr.').sort()).toEqual([
      'ali-nasr member-of hamas (fact)',
      'omar-haddad talks-to ali-nasr (fact)',
      'omar-haddad talks-to hamas (fact)',
    ]);
  });

  it('leaves whom a group is led by', () => {
    expect(read('Hamas, led by Ali Nasr, met Omar Haddad.')).toContain('ali-nasr leads hamas (fact)');
  });

  it('makes no fact of a meeting that was refused', () => {
    const ties = read('Omar Haddad refused to meet a delegation from Hamas led by Ali Nasr.');
    expect(ties.filter((tie) => tie.endsWith('(fact)'))).toEqual([]);
  });
});
