import { isolateWords } from '@/lib/network/isolate';

describe('words of a file in an English sentence', () => {
  it('stay as they are in scripts that run the same way', () => {
    expect(isolateWords('Johan Jørgen Holst')).toBe('Johan Jørgen Holst');
    expect(isolateWords('周恩来')).toBe('周恩来');
    expect(isolateWords('')).toBe('');
  });

  it.each(['نبيه بري', 'נביה ברי', 'Hezbollah (حزب الله)', 'پایان 3'])('are held together: %s', (words) => {
    expect(isolateWords(words)).toBe(`\u2068${words}\u2069`);
  });

  it('cannot turn the sentence around', () => {
    expect(isolateWords('Ada\u202e hsA')).toBe('Ada hsA');
    expect(isolateWords('\u2069نبيه\u2067')).toBe('\u2068نبيه\u2069');
  });
});
