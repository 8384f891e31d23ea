import { findKeepable, reduceHeaders, toAnswerName } from '@/app/_service/kept/keepable-request';
import { readTaking } from '@/app/_service/kept/send-kept';
import type { Principal } from '@/lib/store/access/principal';

const EDITOR: Principal = { name: 'Desk A', role: 'editor', networks: null };
const VIEWER: Principal = { name: 'Desk B', role: 'viewer', networks: ['oslo-1993'] };
const toRequest = (url: string, headers: Record<string, string> = {}, method = 'GET') => ({
  method,
  url,
  headers,
});
const PAGE = { kind: 'page', networkId: 'oslo-1993', address: '/networks/oslo-1993' } as const;

describe('what may be kept', () => {
  it('are pages, graphs and figures of networks', () => {
    const kinds = [
      '/networks/oslo-1993',
      '/networks/oslo-1993?lens=all',
      '/api/networks/oslo-1993/graph?lens=all',
      '/api/networks/oslo-1993/figure.svg',
    ].map((url) => findKeepable(toRequest(url))?.kind);
    expect(kinds).toEqual(['page', 'page', 'graph', 'figure']);
  });

  it('is nothing else', () => {
    for (const request of [
      toRequest('/'),
      toRequest('/sign-in'),
      toRequest('/networks/Oslo%201993'),
      toRequest('/networks/oslo-1993/'),
      toRequest('//networks/oslo-1993'),
      toRequest('/api/networks/oslo-1993'),
      toRequest('/api/networks/oslo-1993/events'),
      toRequest('/api/networks/oslo-1993/figure.zip'),
      toRequest('/networks/oslo-1993', {}, 'HEAD'),
      toRequest('/networks/oslo-1993', {}, 'POST'),
      toRequest('/networks/oslo-1993', { rsc: '1' }),
      toRequest('/networks/oslo-1993?_rsc=abc'),
      toRequest('/networks/oslo-1993', { 'next-action': 'x' }),
      toRequest(`/networks/oslo-1993?q=${'x'.repeat(2_000)}`),
    ])
      expect([request.url, findKeepable(request)]).toEqual([request.url, null]);
  });
});

describe('the name of an answer', () => {
  const name = (headers: Record<string, string>, who = EDITOR) => toAnswerName(PAGE, headers, who);

  it('tells pages apart by role, sign-in and direction, and not by who asks', () => {
    const signedIn = { cookie: 'backchannel-session=a' };
    const names = [
      name({}),
      name({}, VIEWER),
      name(signedIn),
      name({ cookie: 'backchannel-direction=rtl' }),
      toAnswerName({ ...PAGE, address: '/networks/oslo-1993?lens=all' }, {}, EDITOR),
    ];
    expect(new Set(names).size).toBe(names.length);
    expect(name({ cookie: 'backchannel-session=b' })).toBe(name(signedIn));
    expect(name({ authorization: 'Bearer b', 'user-agent': 'x' })).toBe(name({}));
  });

  it('tells figures apart by the name of the site', () => {
    const figure = { ...PAGE, kind: 'figure' } as const;
    const names = [{ host: 'a' }, { host: 'b' }, { host: 'a', 'x-forwarded-proto': 'https' }].map((headers) =>
      toAnswerName(figure, headers, EDITOR),
    );
    expect(new Set(names).size).toBe(3);
  });
});

describe('the headers with which an answer is made', () => {
  const reduced = (cookie: string) => {
    const request = {
      headers: {
        cookie,
        authorization: 'Bearer a',
        host: 'desk.example.org',
        'x-request-id': '1',
        'x-backchannel-address-1': '::1',
        'accept-encoding': 'gzip',
        'if-none-match': '*',
        'user-agent': 'Twitterbot',
        'x-forwarded-host': 'evil.example',
        'x-nonce': 'evil',
        'x-middleware-subrequest': 'proxy',
      },
    };
    reduceHeaders(PAGE, request);
    return request.headers;
  };

  it('are those that its name has, and who asks', () => {
    expect(reduced('a=b; backchannel-session=c')).toEqual({
      cookie: 'a=b; backchannel-session=c; backchannel-direction=ltr',
      authorization: 'Bearer a',
      host: 'localhost',
      'x-request-id': '1',
      'x-backchannel-address-1': '::1',
    });
  });

  it('name one direction, which nobody takes for another', () => {
    expect(reduced('backchannel-direction=rtl').cookie).toBe('backchannel-direction=rtl');
    for (const cookie of [
      'backchannel-direction=%72tl',
      'backchannel-direction="rtl"',
      ' backchannel-direction = rtl',
    ])
      expect(reduced(cookie).cookie).toBe('backchannel-direction=ltr');
  });
});

describe('what a client takes', () => {
  it.each([
    ['gzip, deflate, br', true],
    ['GZIP;q=0.5', true],
    ['gzip;q=0', false],
    ['gzip;q=0.00', false],
    ['br', false],
    ['x-gzipped', false],
    ['', false],
  ])('is compressed for “%s”: %s', (coding, isTaken) => {
    expect(readTaking({ headers: { 'accept-encoding': coding } }).takesGzip).toBe(isTaken);
  });
});
