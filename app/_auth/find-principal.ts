import { readAccessPolicy } from '@/lib/store/access/access-policy';
import { writeAudit } from '@/lib/store/access/audit';
import { Failures } from '@/lib/store/access/failures';
import { AT_THE_MACHINE, type Principal } from '@/lib/store/access/principal';
import type { Bearer } from '@/lib/store/access/session-repository';
import { parseToken } from '@/lib/store/access/token';
import { findPrincipal } from '@/lib/store/access/token-repository';
import { runWork } from '@/lib/store/database/engine';
import { findStore } from '@/lib/store/open-store';
import { noteInRequest, readNote } from '@/lib/telemetry/request-context';
import { toAddress } from './note-address';
import { readSessionCookie } from './session-cookie';
import { lookUpSession, noteUse } from './sessions';

/** What a request shows of who sends it, and where it came from. */
export type Shown = { readonly token: string | null; readonly address: string };

export type Admission =
  /** The bearer is null for the user at the machine. */
  | { readonly kind: 'admitted'; readonly principal: Principal; readonly bearer: Bearer | null }
  | { readonly kind: 'unknown' }
  /** Too many tokens that were none: others that are none are refused without a word for so many milliseconds. */
  | { readonly kind: 'wait'; readonly milliseconds: number };

const FAILURES: unique symbol = Symbol.for('backchannel.failures');
const shared = globalThis as typeof globalThis & { [FAILURES]?: Failures };

const ADMITTED_HERE: Admission = { kind: 'admitted', principal: AT_THE_MACHINE, bearer: null };

/** Returns who comes: the user at this machine, when no other can reach it; else the bearer of a token. */
export async function authenticate({ token, address }: Shown): Promise<Admission> {
  if (!readAccessPolicy(process.env).needsTokens) return ADMITTED_HERE;
  if (token === null) return { kind: 'unknown' };
  const engine = (await findStore())?.engine;
  const at = new Date(Date.now()).toISOString();
  const principal = engine ? await runWork(engine, () => findPrincipal(engine.db, token, at)) : null;
  // First: others behind the same address may send what they like, and nobody is locked out by it.
  const tokenId = parseToken(token)?.id;
  if (principal && tokenId) return { kind: 'admitted', principal, bearer: { tokenId, sessionId: null } };
  return refuse(address);
}

/** Notes that an address has shown what is none, and returns whether it has to wait now. */
function refuse(address: string): Admission {
  shared[FAILURES] ??= new Failures();
  const now = Date.now();
  const milliseconds = shared[FAILURES].getWait(address, now);
  const why = milliseconds > 0 ? 'too-many-failures' : 'unknown-token';
  writeAudit({ who: 'unknown', from: address, did: 'fail to sign in', why });
  if (milliseconds > 0) return { kind: 'wait', milliseconds };
  shared[FAILURES].note(address, now);
  return { kind: 'unknown' };
}

/** Under what it is noted that a request has shown nothing good. */
const REFUSED = 'refused admission';

/**
 * Returns who sends a request, by the token that it shows, or else by the session of its browser. What a browser does by itself
 * while nobody uses it is no use of its session. A request that shows nothing good counts once, however often it is asked; who was
 * admitted is asked for anew, since a token may be revoked meanwhile.
 */
export async function authenticateRequest(
  headers: Pick<Headers, 'get'>,
  { isUse = true }: { readonly isUse?: boolean } = {},
): Promise<Admission> {
  const refused = readNote(REFUSED);
  if (isRefused(refused)) return refused;
  const admission = await lookUp(headers, isUse);
  if (admission.kind !== 'admitted') noteInRequest(REFUSED, admission);
  return admission;
}

function isRefused(noted: unknown): noted is Exclude<Admission, { readonly kind: 'admitted' }> {
  return noted !== undefined;
}

async function lookUp(headers: Pick<Headers, 'get'>, isUse: boolean): Promise<Admission> {
  const address = toAddress(headers);
  const token = toBearerToken(headers);
  const cookie = token === null ? readSessionCookie(headers) : null;
  if (cookie === null || !readAccessPolicy(process.env).needsTokens) return authenticate({ token, address });
  const session = await lookUpSession(cookie);
  if (session === null) return refuse(address);
  // It was good once: nobody tries one after the other.
  if (session.kind === 'ended') return { kind: 'unknown' };
  if (isUse) noteUse(session);
  return { kind: 'admitted', principal: session.principal, bearer: session.bearer };
}

/** Returns the token in the header by which programs show one; null when it has none. */
function toBearerToken(headers: Pick<Headers, 'get'>): string | null {
  const [, token] = /^Bearer +(\S+)$/i.exec(headers.get('Authorization') ?? '') ?? [];
  return token ?? null;
}
