import { readAccessPolicy } from '@/lib/store/access/access-policy';
import { readSessionSettings } from '@/lib/store/store-settings';

/** The cookie of a browser that has signed in. No script can read it. */
const NAME = 'backchannel-session';
/** Earlier versions kept the token itself there. */
const OLD_NAME = 'backchannel-token';

/** Over https the browser takes a cookie of such a name from this host alone, and for all of it. */
function toName(): string {
  return readAccessPolicy(process.env).isSecure ? `__Host-${NAME}` : NAME;
}

/** Returns what a request’s browser shows of its session; null when it has not signed in. */
export function readSessionCookie(headers: Pick<Headers, 'get'>): string | null {
  const pairs = (headers.get('Cookie') ?? '').split(';').map((pair) => pair.trim());
  const begin = `${toName()}=`;
  return pairs.find((each) => each.startsWith(begin))?.slice(begin.length) || null;
}

/** Returns the cookies that make a browser show a session; with null, those that make it forget one. */
export function toSessionCookies(text: string | null): readonly string[] {
  const seconds = text === null ? 0 : Math.ceil(readSessionSettings(process.env).lasts / 1000);
  return [toCookie(toName(), text ?? '', seconds), toCookie(OLD_NAME, '', 0)];
}

function toCookie(name: string, value: string, seconds: number): string {
  const secure = readAccessPolicy(process.env).isSecure ? '; Secure' : '';
  return `${name}=${value}; Path=/; HttpOnly; SameSite=Strict; Max-Age=${seconds}${secure}`;
}
