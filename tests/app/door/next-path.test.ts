import { toNextPath } from '@/app/_door/next-path';

describe('where a browser is led after signing in', () => {
  it.each(['/', '/networks/oslo-1993', '/networks/oslo-1993?lens=all&q=%D8%B9#top'])('is %s', (path) => {
    expect(toNextPath(path)).toBe(path);
  });

  it.each([
    null,
    undefined,
    '',
    'networks',
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    'https://evil.example/',
    'javascript:alert(1)',
    '/a\nSet-Cookie: a=b',
    '/ /evil.example',
    '/\t/evil.example',
  ])('is the beginning for %j', (text) => {
    expect(toNextPath(text)).toBe('/');
  });
});
