import { isWebAddress } from '@/lib/network/web-address';

describe('isWebAddress', () => {
  it.each(['https://example.org/a?b=c#d', 'HTTP://example.org', 'https://پژوهش.example'])(
    'takes %s',
    (text) => {
      expect(isWebAddress(text)).toBe(true);
    },
  );

  it.each([
    '',
    'example.org',
    'javascript:alert(1)',
    'data:text/html,<b>',
    'see https://example.org',
    'https://example.org and more',
    'https://',
    'ftp://example.org',
  ])('refuses %s', (text) => {
    expect(isWebAddress(text)).toBe(false);
  });
});
