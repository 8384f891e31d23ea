import {
  type AccessPolicy,
  checkOrigin,
  type RequestOrigin,
  readAccessPolicy,
} from '@/lib/store/access/access-policy';

const OWN = readAccessPolicy({ BACKCHANNEL_BOUND_TO: '127.0.0.1' });
const SERVED = readAccessPolicy({
  BACKCHANNEL_BOUND_TO: '0.0.0.0',
  PUBLIC_URL: 'https://desk.example.org/map',
});

function knock(door: AccessPolicy, knocks: Partial<RequestOrigin>): string | null {
  return checkOrigin(door, {
    method: 'GET',
    host: 'localhost:3000',
    origin: null,
    site: null,
    mode: null,
    ...knocks,
  });
}

describe('who needs a token', () => {
  it.each([
    [{ BACKCHANNEL_BOUND_TO: '127.0.0.1' }, false],
    [{ BACKCHANNEL_BOUND_TO: 'localhost' }, false],
    [{ BACKCHANNEL_BOUND_TO: '::1' }, false],
    [{ BACKCHANNEL_BOUND_TO: '0.0.0.0' }, true],
    [{ BACKCHANNEL_BOUND_TO: '::' }, true],
    [{ BACKCHANNEL_BOUND_TO: 'desk.local' }, true],
    [{ BACKCHANNEL_BOUND_TO: '127.0.0.1', PUBLIC_URL: 'http://desk.local' }, true],
    // Nobody says where the server listens: it may be anywhere.
    [{}, true],
  ])('with %j: %s', (env, needsTokens) => {
    expect(readAccessPolicy(env).needsTokens).toBe(needsTokens);
  });

  it('is told when the public address is none', () => {
    for (const url of ['desk', 'ftp://desk', 'javascript:alert(1)']) {
      expect(() => readAccessPolicy({ PUBLIC_URL: url })).toThrow(
        'Write one such as https://desk.example.org',
      );
    }
  });

  it('has cookies travel over https alone where the public address is one', () => {
    expect([OWN.isSecure, SERVED.isSecure]).toEqual([false, true]);
  });
});

describe('a request to a server of this machine alone', () => {
  it.each(['localhost:3000', 'localhost', 'LOCALHOST:3000', '127.0.0.1:8080', '[::1]:3000'])(
    'may call it %s',
    (host) => {
      expect(knock(OWN, { host })).toBeNull();
    },
  );

  it.each([
    'evil.example',
    'localhost.evil.example:3000',
    '127.0.0.1.evil.example',
    '192.168.1.7:3000',
    '0.0.0.0:3000',
    '[::ffff:127.0.0.1]:3000',
    'localhost:3000@evil.example',
    'localhost:port',
    '',
    ' localhost',
  ])('may not call it %j', (host) => {
    expect(knock(OWN, { host })).toMatch(/is not the name of this server\.$|does not say which server/);
  });

  it('says whom it calls', () => {
    expect(knock(OWN, { host: null })).toBe('The request does not say which server it is for.');
  });
});

describe('a request to a server of others', () => {
  it.each([
    'desk.example.org',
    'desk.example.org:443',
    '192.168.1.7:3000',
    '[2001:db8::1]:3000',
    'localhost:3000',
  ])('may call it %s', (host) => {
    expect(knock(SERVED, { host })).toBeNull();
  });

  it('may not call it by a name that it does not know, and whoever runs it is told what to do', () => {
    expect(knock(SERVED, { host: 'evil.example' })).toBe(
      '“evil.example” is not the name of this server. If it is its name, write it into PUBLIC_URL.',
    );
    expect(
      knock(readAccessPolicy({ BACKCHANNEL_BOUND_TO: 'desk.local' }), { host: 'desk.local:3000' }),
    ).toBeNull();
  });
});

describe('a page', () => {
  const foreign = 'The request comes from a page of another site.';

  it('of this server may do everything', () => {
    expect(
      knock(OWN, { method: 'POST', origin: 'http://localhost:3000', site: 'same-origin', mode: 'cors' }),
    ).toBeNull();
    const host = 'desk.example.org';
    expect(
      knock(SERVED, { method: 'DELETE', host, origin: `https://${host}`, site: 'same-origin' }),
    ).toBeNull();
  });

  it.each([
    'http://evil.example',
    'http://localhost:3001',
    'http://127.0.0.1:3000',
    'http://localhost',
    'null',
    'file://',
    'chrome-extension://abc',
  ])('of %s may do nothing', (origin) => {
    expect(knock(OWN, { method: 'POST', origin })).toBe(foreign);
    expect(knock(OWN, { origin })).toBe(foreign);
  });

  it('of another site may link here, and nothing else', () => {
    expect(knock(OWN, { site: 'cross-site', mode: 'navigate' })).toBeNull();
    expect(knock(OWN, { site: 'cross-site', mode: 'no-cors' })).toBe(foreign);
    expect(knock(OWN, { site: 'cross-site', mode: 'cors' })).toBe(foreign);
    expect(knock(OWN, { method: 'POST', site: 'cross-site', mode: 'navigate' })).toBe(foreign);
  });
});
