import { toShown, writeAudit } from '@/lib/store/access/audit';
import {
  type Bearer,
  endSession,
  type FoundSession,
  findOpenBearers,
  findSession,
  type ListedSession,
  listSessions,
  startSession,
  touchSession,
} from '@/lib/store/access/session-repository';
import { type Engine, runWork } from '@/lib/store/database/engine';
import { findStore } from '@/lib/store/open-store';
import { readSessionSettings } from '@/lib/store/store-settings';
import { endEventStreams } from '../api/_http/event-stream';
import { toAddress } from './note-address';

/** The use of a session is written down no more often than this, in milliseconds. */
const NOTE_EVERY = 60_000;
/** So many sessions are remembered whose use is being written down. */
const MAX_NOTED = 10_000;

const NOTED: unique symbol = Symbol.for('backchannel.noted-sessions');
const shared = globalThis as typeof globalThis & { [NOTED]?: Map<string, number> };

function readClock() {
  return { now: Date.now(), settings: readSessionSettings(process.env) };
}

async function ask<T>(work: (engine: Engine) => Promise<T>, otherwise: T): Promise<T> {
  const engine = (await findStore())?.engine;
  return engine ? runWork(engine, () => work(engine)) : otherwise;
}

/** Returns the session of what a browser shows; null when that is none. */
export function lookUpSession(text: string): Promise<FoundSession | null> {
  return ask(({ db }) => findSession(db, text, readClock()), null);
}

/** Signs a browser in with a token that is good, and returns what it shows from then on. A session that it had before ends. */
export async function signIn(
  { tokenId }: Bearer,
  who: string,
  headers: Pick<Headers, 'get'>,
  before: string | null,
): Promise<string | null> {
  const from = toAddress(headers);
  const agent = toShown(headers.get('User-Agent') ?? '');
  const session = await ask(
    ({ db }) => startSession(db, { tokenId, address: from, agent }, readClock()),
    null,
  );
  if (!session) return null;
  writeAudit({ who, from, did: 'sign in', session: session.id });
  if (before !== null) await signOut(before, headers);
  return session.text;
}

/**
 * Ends the session of what a browser shows: nobody comes in with it any more, and its streams have ended. Returns false when it is none
 * that is open.
 */
export async function signOut(text: string, headers: Pick<Headers, 'get'>): Promise<boolean> {
  const session = await lookUpSession(text);
  if (session?.kind !== 'open' || session.bearer.sessionId === null) return false;
  const { principal, bearer } = session;
  await endOne(bearer.sessionId ?? '', bearer.tokenId);
  const from = toAddress(headers);
  writeAudit({ who: principal.name, from, did: 'sign out', session: bearer.sessionId ?? '' });
  return true;
}

/** Ends another session of the same token. Returns false when there is none that is open. */
export async function endOther(
  { tokenId }: Bearer,
  id: string,
  who: string,
  headers: Pick<Headers, 'get'>,
): Promise<boolean> {
  if (!(await endOne(id, tokenId))) return false;
  writeAudit({ who, from: toAddress(headers), did: 'end a session', session: id });
  return true;
}

async function endOne(id: string, tokenId: string): Promise<boolean> {
  const hasEnded = await ask(({ db }) => endSession(db, id, Date.now(), tokenId), false);
  endEventStreams((bearer) => bearer?.sessionId === id);
  return hasEnded;
}

/** Returns the open sessions of the token that a bearer has. */
export async function listOwnSessions({ tokenId }: Bearer): Promise<readonly ListedSession[]> {
  const all = await ask(({ db }) => listSessions(db, readClock()), []);
  return all.filter((session) => session.tokenId === tokenId);
}

/** Returns which bearers still let somebody in. */
export function askOpenBearers(bearers: readonly Bearer[]): Promise<(bearer: Bearer) => boolean> {
  return ask(
    ({ db }) => findOpenBearers(db, bearers, readClock()),
    () => false,
  );
}

/** Notes in the background that a session is used. Where that cannot be written, the session ends the earlier. */
export function noteUse({ bearer: { sessionId }, seenAt }: Extract<FoundSession, { kind: 'open' }>): void {
  const { now, settings } = readClock();
  shared[NOTED] ??= new Map();
  const noted = shared[NOTED];
  const last = Math.max(Date.parse(seenAt), noted.get(sessionId ?? '') ?? 0);
  if (sessionId === null || now - last < Math.min(NOTE_EVERY, settings.idle / 4)) return;
  noted.delete(sessionId);
  noted.set(sessionId, now);
  const [oldest] = noted.keys();
  if (noted.size > MAX_NOTED && oldest !== undefined) noted.delete(oldest);
  ask(({ db }) => touchSession(db, sessionId, now), undefined).catch((error: unknown) => {
    console.warn('The use of a session could not be noted; it may end earlier:', error);
  });
}
