import { BlockList, isIP } from 'node:net';

/** The proxies whose word counts for where a request has come from. */
export type TrustedProxies = Pick<BlockList, 'check'>;

/**
 * Returns the proxies that TRUSTED_PROXIES names: addresses and ranges such as 10.0.0.0/8, with commas or spaces between them.
 * Nobody is trusted when it is empty. Throws a RangeError for what is neither.
 */
export function readTrustedProxies(env: Readonly<Record<string, string | undefined>>): TrustedProxies {
  const trusted = new BlockList();
  for (const text of (env.TRUSTED_PROXIES ?? '').split(/[\s,]+/).filter((each) => each !== '')) {
    if (!addRange(trusted, text)) {
      throw new RangeError(
        `TRUSTED_PROXIES has “${text}”, which is no address. Write addresses or ranges, such as 127.0.0.1, 10.0.0.0/8 or fd00::/8.`,
      );
    }
  }
  return trusted;
}

/** Returns false for what is no address and no range of them. */
function addRange(trusted: BlockList, text: string): boolean {
  const [, address = '', length] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(text) ?? [];
  const family = isIP(address);
  const most = family === 4 ? 32 : 128;
  const bits = length === undefined ? most : Number(length);
  if (family === 0 || bits > most) return false;
  trusted.addSubnet(address, bits, toFamily(address));
  return true;
}

/**
 * Returns the address that a request has come from: that of its peer; where the peer is a trusted proxy, the last address of
 * `X-Forwarded-For` that is no trusted proxy either. What stands before that may be forged.
 */
export function findClientAddress(
  peer: string | undefined,
  forwarded: string | undefined,
  trusted: TrustedProxies,
): string {
  let client = toPlainAddress(peer ?? '');
  const noted = (forwarded ?? '').split(',').map(toPlainAddress);
  while (isIP(client) && trusted.check(client, toFamily(client))) {
    const before = noted.pop() ?? '';
    if (!isIP(before)) break;
    client = before;
  }
  return isIP(client) ? client : 'unknown';
}

/** A server that listens on IPv6 sees addresses of IPv4 as ::ffff:192.0.2.1; some proxies note a port as well. */
function toPlainAddress(text: string): string {
  const bare = text
    .trim()
    .replace(/^\[(.*)\](?::\d+)?$/, '$1')
    .replace(/^::ffff:(?=\d+\.)/i, '');
  return bare.replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1');
}

function toFamily(address: string): 'ipv4' | 'ipv6' {
  return isIP(address) === 4 ? 'ipv4' : 'ipv6';
}
