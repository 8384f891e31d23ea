import { parseList } from '@/lib/formats/graph/parse-list';

describe('parsing a list in one attribute', () => {
  it.each([
    ['', []],
    ['one', ['one']],
    ['a|b, c', ['a', 'b, c']],
    ['a; b,c', ['a', 'b,c']],
    ['a, b', ['a', 'b']],
    ['[]', []],
    ['[1, 3.5]', ['1', '3.5']],
    ['[yellow, \'"blue"\', "\'red\'", "a, b"]', ['yellow', '"blue"', "'red'", 'a, b']],
    ['["a\\"b", "\\n", "c\\\\"]', ['a"b', '\n', 'c\\']],
    ['["a" b, c]', ['"a" b', 'c']],
    ['[a,]', ['a']],
    ['["never closed, x]', ['"never closed', 'x']],
  ])('%s is %j', (text, items) => {
    expect(parseList(text)).toEqual(items);
  });

  it('parts a long list in a moment', () => {
    expect(parseList(`[${'"a",'.repeat(200_000)}]`)).toHaveLength(200_000);
  });
});
