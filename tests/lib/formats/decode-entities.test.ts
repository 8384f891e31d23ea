import { decodeEntities } from '@/lib/formats/decode-entities';

describe('decodeEntities', () => {
  it('returns the characters that references stand for', () => {
    expect(decodeEntities('&#233;&#xE9;&eacute; &amp;lt; &AMP;&nbsp;&shy;x')).toBe('ééé &lt; & x');
  });

  it('leaves what is no reference, and names of the language it is written in', () => {
    const text = 'AT&T; a & b &toString; &valueOf; ?a=1&copy=2';
    expect(decodeEntities(text)).toBe(text);
  });

  it('takes a reference without its semicolon where HTML is read', () => {
    expect(decodeEntities('Reis &amp Sons &toString', true)).toBe('Reis & Sons &toString');
  });

  it('returns the sign for what is no character', () => {
    expect(decodeEntities('&#0;&#xD800;&#x110000;')).toBe('\ufffd'.repeat(3));
  });
});
