import { wrapText } from '@/lib/cytoscape/picture-text';

/** Every letter is as wide as the next. */
const measure = (text: string) => text.length;

describe('wrapText', () => {
  it('breaks between words', () => {
    expect(wrapText('who talks to whom', 10, measure)).toEqual(['who talks', 'to whom']);
  });

  it('cuts a word that is wider than a line, never a letter from its accent', () => {
    expect(wrapText('abcdef', 4, measure)).toEqual(['abcd', 'ef']);
    expect(wrapText('e\u0301e\u0301e\u0301', 4, measure)).toEqual(['e\u0301e\u0301', 'e\u0301']);
  });

  it('has no line for nothing, and one line for a letter wider than all', () => {
    expect(wrapText(' \n ', 10, measure)).toEqual([]);
    expect(wrapText('ab', 0, measure)).toEqual(['a', 'b']);
  });

  it('takes line breaks and overrides out', () => {
    expect(wrapText('a\nb\u202e c', 10, measure)).toEqual(['a b c']);
  });
});
