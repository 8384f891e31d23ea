/** @jest-environment node */
import { listTies, readArticle } from '../read-article';

const read = (text: string): string[] => listTies(readArticle(text));

describe('readText, of who does what a verb says', () => {
  it.each([
    ['past a participle', 'Jordan, stung by the raid, attacked Hamas.'],
    ['past a relative clause and an adverb', 'Jordan, whose cities are small, nevertheless attacked Hamas.'],
    ['past a day and an aside', 'Jordan on Monday, for the first time in a decade, attacked Hamas.'],
    ['past who says so', 'Jordan, Omar Haddad said, attacked Hamas.'],
    ['past a parenthesis', 'Jordan (a kingdom) attacked Hamas.'],
    ['past dashes', 'Jordan – long the mediator – attacked Hamas.'],
    ['in a cleft sentence', 'It was Jordan which, in May, attacked Hamas.'],
    ['of those who did it', 'Jordan was among those who attacked Hamas.'],
    ['by what acts for it', 'Jordanian warplanes overnight attacked Hamas.'],
    ['by its king', 'Jordan’s king has repeatedly attacked Hamas.'],
    ['by a weapon', 'A Jordanian rocket hit Hamas.'],
    ['by its officials', 'Officials in Amman attacked Hamas.'],
    ['after it was the first', 'Jordan was the first to attack Hamas.'],
    ['after it began', 'Jordan began attacking Hamas in May.'],
    ['after it went on', 'Jordan went on attacking Hamas.'],
    ['after it is known', 'Jordan is known to have attacked Hamas.'],
    ['not only', 'Jordan not only attacked Hamas but won.'],
    ['after another clause with a negation', 'Jordan trusts nobody, yet Jordan attacked Hamas.'],
  ])('finds it %s', (_, text) => {
    expect(read(text)).toContain('jordan opposes hamas (fact)');
  });

  it.each([
    'Jordan, stung by the raid, never attacked Hamas.',
    'If Jordan, stung by the raid, attacked Hamas, Iran would leave.',
    'Jordan, whose cities are small, would attack Hamas.',
    'Jordan stopped attacking Hamas.',
    'Jordan was not the first to attack Hamas.',
    'Jordan plans to begin attacking Hamas.',
    'Did Jordan, stung by the raid, attack Hamas?',
    'Jordan’s king has never attacked Hamas.',
  ])('makes no fact of %j', (text) => {
    expect(read(text).filter((tie) => tie.endsWith('(fact)'))).toEqual([]);
  });

  it('gives a passive participle that opens a sentence to the name after its comma', () => {
    expect(read('Armed by Jordan, Hamas left.')).toEqual(['jordan arms hamas (fact)']);
    expect(read('If armed by Jordan, Hamas would leave.')).not.toContain('jordan arms hamas (fact)');
  });

  it('finds of whom "with whom" and "whom" tell', () => {
    expect(read('Ali Nasr, with whom Omar Haddad had dined, left.')).toContain(
      'omar-haddad talks-to ali-nasr (fact)',
    );
    expect(read('Ali Nasr, whom Omar Haddad had met twice before, left.')).toContain(
      'omar-haddad talks-to ali-nasr (fact)',
    );
    expect(read('Ali Nasr, whom Omar Haddad had never met, left.')).not.toContain(
      'omar-haddad talks-to ali-nasr (fact)',
    );
  });

  it('has nobody do what others say of them', () => {
    expect(read('Iran left and the rest attacked Hamas.')).not.toContain('iran opposes hamas (fact)');
  });
});
