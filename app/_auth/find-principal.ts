import { readAccessPolicy } from '@/lib/store/access/access-policy';
import { writeAudit } from '@/lib/store/access/audit';
import { Failures } from '@/lib/store/access/failures';
import { AT_THE_MACHINE, type Principal } from '@/lib/store/access/principal';
import { findPrincipal } from '@/lib/store/access/token-repository';
import { runWork } from '@/lib/store/database/engine';
import { findStore } from '@/lib/store/open-store';
import { noteInRequest, readNote } from '@/lib/telemetry/request-context';
import { toAddress } from './note-address';

/** The cookie that holds the token of a browser that has signed in. No script can read it. */
const TOKEN_COOKIE = 'backchannel-token';

/** What a request shows of who sends it, and where it came from. */
export type Shown = { readonly token: string | null; readonly address: string };

export type Admission =
  | { readonly kind: 'admitted'; readonly principal: Principal }
  | { readonly kind: 'unknown' }
  /** Too many tokens that were none: others that are none are refused without a word for so many milliseconds. */
  | { readonly kind: 'wait'; readonly milliseconds: number };

const FAILURES: unique symbol = Symbol.for('backchannel.failures');
const shared = globalThis as typeof globalThis & { [FAILURES]?: Failures };

/** Returns who comes: the user at this machine, when no other can reach it; else the bearer of a token. */
export async function authenticate({ token, address }: Shown): Promise<Admission> {
  if (!readAccessPolicy(process.env).needsTokens) return { kind: 'admitted', principal: AT_THE_MACHINE };
  if (token === null) return { kind: 'unknown' };
  shared[FAILURES] ??= new Failures();
  const failures = shared[FAILURES];
  const now = Date.now();
  const engine = (await findStore())?.engine;
  const at = new Date(now).toISOString();
  const principal = engine ? await runWork(engine, () => findPrincipal(engine.db, token, at)) : null;
  // First: others behind the same address may send what they like, and nobody is locked out by it.
  if (principal) return { kind: 'admitted', principal };
  const milliseconds = failures.getWait(address, now);
  const why = milliseconds > 0 ? 'too-many-failures' : 'unknown-token';
  writeAudit({ who: 'unknown', from: address, did: 'fail to sign in', why });
  if (milliseconds > 0) return { kind: 'wait', milliseconds };
  failures.note(address, now);
  return { kind: 'unknown' };
}

/** Under what it is noted that a request has shown no good token. */
const REFUSED = 'refused admission';

/**
 * Returns who sends a request, by the token that it shows. One that shows no good token counts once, however often it is asked; who
 * was admitted is asked for anew, since a token may be revoked meanwhile.
 */
export async function authenticateRequest(headers: Pick<Headers, 'get'>): Promise<Admission> {
  const refused = readNote(REFUSED);
  if (isRefused(refused)) return refused;
  const token = toBearerToken(headers) ?? readCookie(headers, TOKEN_COOKIE);
  const admission = await authenticate({ token, address: toAddress(headers) });
  if (admission.kind !== 'admitted') noteInRequest(REFUSED, admission);
  return admission;
}

function isRefused(noted: unknown): noted is Exclude<Admission, { readonly kind: 'admitted' }> {
  return noted !== undefined;
}

/** How long a browser stays signed in: thirty days, in seconds. A token may be good for less. */
const LASTS = 30 * 24 * 60 * 60;

/** Returns whether a browser has signed in with a token, good or not. */
export function bringsToken(headers: Pick<Headers, 'get'>): boolean {
  return Boolean(readCookie(headers, TOKEN_COOKIE));
}

/** Returns the cookie that makes a browser show a token; with null, that makes it forget one. */
export function toCookie(token: string | null): string {
  const lasts = token === null ? 0 : LASTS;
  const secure = readAccessPolicy(process.env).isSecure ? '; Secure' : '';
  return `${TOKEN_COOKIE}=${token ?? ''}; Path=/; HttpOnly; SameSite=Strict; Max-Age=${lasts}${secure}`;
}

/** Returns the token in the header by which programs show one; null when it has none. */
function toBearerToken(headers: Pick<Headers, 'get'>): string | null {
  const [, token] = /^Bearer +(\S+)$/i.exec(headers.get('Authorization') ?? '') ?? [];
  return token ?? null;
}

/** Returns a cookie’s value in a request’s header; null when it has none of that name. */
function readCookie(headers: Pick<Headers, 'get'>, name: string): string | null {
  const pairs = (headers.get('Cookie') ?? '').split(';').map((pair) => pair.trim());
  const pair = pairs.find((each) => each.startsWith(`${name}=`));
  return pair ? pair.slice(name.length + 1) : null;
}
