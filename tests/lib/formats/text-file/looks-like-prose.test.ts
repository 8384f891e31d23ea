import { looksLikeProse } from '@/lib/formats/text-file/looks-like-prose';

describe('looksLikeProse', () => {
  it.each([
    'Once upon a time\nthere was no network at all\n',
    'Minutes of the meeting of 3 May 2024.\n\nPresent: Ada Lovelace, Bert Jansen.\nAda asked whether the ministry had agreed.',
    'BEIRUT, Nov 1 (Reuters) - The U.S. envoy asked Lebanon to declare a unilateral ceasefire, two sources said.',
    'التقى المبعوث الأميركي رئيس مجلس النواب في بيروت، وقال مصدر إن المحادثات كانت إيجابية.',
  ])('is so for %j', (text) => {
    expect(looksLikeProse(text)).toBe(true);
  });

  it.each([
    '',
    'soon',
    'name\nAda\nBert\nCleo\nDora\nEmil\nFred\nGina\nHugo\n',
    'name,weight\nAda,1\nBert,2\nCleo,3\nDora,4\nEmil,5\n',
    '{"hello": "world", "list": ["a b c d", "e f g h"], "more": {"of": "it"}}',
    'const a = (b) => { return b.c[0] + d; }; function e(f) { g(f, h); }',
    '[section]\nkey = value\nother = thing\nlast = one\nname = what\n',
  ])('is not so for %j', (text) => {
    expect(looksLikeProse(text)).toBe(false);
  });
});
