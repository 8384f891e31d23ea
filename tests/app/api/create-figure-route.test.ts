import { toSite } from '@/app/api/_http/create-figure-route';

const toSiteOf = (headers: Record<string, string>) =>
  toSite(new Request('http://localhost:3000/api/networks', { headers }));

describe('toSite, where the site is', () => {
  it.each([
    ['maps.example', 'http://maps.example'],
    ['Maps.Example:8080', 'http://maps.example:8080'],
    ['127.0.0.1:3000', 'http://127.0.0.1:3000'],
    ['[::1]:3000', 'http://[::1]:3000'],
  ])('is at the host that was asked for: %s', (host, site) => {
    expect(toSiteOf({ Host: host })).toBe(site);
  });

  it('is secure when whoever stands before it says so', () => {
    expect(toSiteOf({ Host: 'maps.example', 'X-Forwarded-Proto': 'https,http' })).toBe(
      'https://maps.example',
    );
    expect(toSiteOf({ Host: 'maps.example', 'X-Forwarded-Proto': 'javascript' })).toBe('http://maps.example');
  });

  it.each(['', 'a b', 'evil"><script>', 'user@maps.example', 'maps.example/path', 'maps.example:99999999'])(
    'is the server’s own address when the host is none: %p',
    (host) => {
      expect(toSiteOf({ Host: host })).toBe('http://localhost:3000');
    },
  );
});
