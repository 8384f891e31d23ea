import fc from 'fast-check';
import { toNextPath } from '@/app/_auth/next-path';

const SITE = 'https://desk.example.org';

describe('toNextPath', () => {
  it.each(['/', '/networks/oslo-1993', '/networks/oslo-1993?lens=all&q=%D8%B9#top'])('keeps %s', (path) => {
    expect(toNextPath(path)).toBe(path);
  });

  it('hands on what a browser would make of a path', () => {
    expect(toNextPath('/networks/../import?a=b c')).toBe('/import?a=b%20c');
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
    '/.//evil.example',
    '/..//evil.example',
    '/x/..//evil.example',
    '/./\\evil.example',
    '/%2e//evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    'https://evil.example/',
    'javascript:alert(1)',
  ])('leads to the beginning for %j', (text) => {
    expect(toNextPath(text)).toBe('/');
  });

  it('leads to no other site, whatever the text: a browser that follows it stays, and reads it as it is', () => {
    const piece = fc.constantFrom(
      '/',
      '\\',
      '.',
      '..',
      '%2e',
      '%2f',
      '%5c',
      '@',
      ':',
      '?',
      '#',
      '\t',
      '\n',
      ' ',
      'evil.example',
      'https:',
      'a',
    );
    const text = fc.oneof(
      fc.string(),
      fc.webUrl(),
      fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
      fc.array(piece).map((pieces) => `/${pieces.join('')}`),
    );
    fc.assert(
      fc.property(text, (written) => {
        const path = toNextPath(written);
        expect(path).toMatch(/^\/(?![/\\])[!-~]*$/);
        const followed = new URL(path, SITE);
        expect(followed.origin).toBe(SITE);
        expect(`${followed.pathname}${followed.search}${followed.hash}`).toBe(path);
        expect(toNextPath(path)).toBe(path);
      }),
      { numRuns: 1_000 },
    );
  });
});
