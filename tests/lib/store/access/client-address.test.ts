import { findClientAddress, readTrustedProxies } from '@/lib/store/access/client-address';

const trust = (text?: string) => readTrustedProxies({ TRUSTED_PROXIES: text });
const PROXY = trust('127.0.0.1, 10.0.0.0/8 fd00::/8');

describe('findClientAddress', () => {
  it('returns the address of the peer, whatever the request says, while no proxy is trusted', () => {
    expect(findClientAddress('203.0.113.7', '198.51.100.1', trust())).toBe('203.0.113.7');
    expect(findClientAddress('127.0.0.1', '198.51.100.1', trust(''))).toBe('127.0.0.1');
    expect(findClientAddress('203.0.113.7', '198.51.100.1', PROXY)).toBe('203.0.113.7');
  });

  it('returns the last address before the trusted proxies, and nothing that stands before it', () => {
    expect(findClientAddress('127.0.0.1', '198.51.100.1', PROXY)).toBe('198.51.100.1');
    expect(findClientAddress('10.2.3.4', '1.1.1.1, 198.51.100.1, 10.9.9.9', PROXY)).toBe('198.51.100.1');
    expect(findClientAddress('fd00::1', '2001:db8::7', PROXY)).toBe('2001:db8::7');
  });

  it('stays with the proxy when what it notes is no address', () => {
    for (const noted of [undefined, '', 'unknown', '198.51.100.1, _hidden', 'evil.example']) {
      expect(findClientAddress('127.0.0.1', noted, PROXY)).toBe('127.0.0.1');
    }
  });

  it('reads addresses of IPv4 within IPv6, and those with a port', () => {
    expect(findClientAddress('::ffff:203.0.113.7', undefined, PROXY)).toBe('203.0.113.7');
    expect(findClientAddress('::ffff:127.0.0.1', '198.51.100.1:4711', PROXY)).toBe('198.51.100.1');
    expect(findClientAddress('127.0.0.1', '[2001:db8::7]:4711', PROXY)).toBe('2001:db8::7');
  });

  it('returns “unknown” for a request without a peer', () => {
    expect(findClientAddress(undefined, '198.51.100.1', PROXY)).toBe('unknown');
  });
});

describe('readTrustedProxies', () => {
  it.each(['proxy.local', '10.0.0.0/33', '10.0.0', 'fd00::/129', '10.0.0.0/8/8', '10.0.0.0/', '0/0'])(
    'refuses “%s”, and says how to write it',
    (text) => {
      expect(() => trust(`127.0.0.1, ${text}`)).toThrow(
        `TRUSTED_PROXIES has “${text}”, which is no address. Write addresses or ranges, such as 127.0.0.1`,
      );
    },
  );
});
