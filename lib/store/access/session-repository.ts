import type { Kysely } from 'kysely';
import type { Tables } from '../database/tables';
import type { SessionSettings } from '../store-settings';
import type { Principal } from './principal';
import { createToken, hashSecret, isSameSecret, parseToken } from './token';
import { toPrincipal } from './token-repository';

/** What lets a principal in: a token, by way of a session or not. */
export type Bearer = { readonly tokenId: string; readonly sessionId: string | null };

/** A browser that has signed in, as it is listed. */
export type ListedSession = {
  readonly id: string;
  readonly tokenId: string;
  /** The name of the token. */
  readonly name: string;
  readonly createdAt: string;
  readonly seenAt: string;
  readonly address: string;
  readonly agent: string;
};

export type FoundSession =
  | { readonly kind: 'open'; readonly principal: Principal; readonly bearer: Bearer; readonly seenAt: string }
  /** It was one, and has ended. */
  | { readonly kind: 'ended' };

/** When it is asked about sessions, and how long they last. */
export type Clock = { readonly now: number; readonly settings: SessionSettings };

/** Sessions that have ended are kept for thirty days, so that their cookies are known for what they were. */
const KEPT = 30 * 24 * 60 * 60 * 1000;

const toText = (time: number) => new Date(time).toISOString();

/** Begins a session with a token, and returns what its browser shows: it can never be read again. */
export async function startSession(
  db: Kysely<Tables>,
  { tokenId, address, agent }: Pick<ListedSession, 'tokenId' | 'address' | 'agent'>,
  { now, settings }: Clock,
): Promise<{ readonly id: string; readonly text: string }> {
  const { id, secret, text } = createToken('session');
  await db
    .deleteFrom('sessions')
    .where('expires_at', '<', toText(now - KEPT))
    .execute();
  const times = {
    created_at: toText(now),
    seen_at: toText(now),
    expires_at: toText(now + settings.lasts),
    ended_at: null,
  };
  await db
    .insertInto('sessions')
    .values({ session_id: id, token_id: tokenId, hash: hashSecret(secret), ...times, address, agent })
    .execute();
  return { id, text };
}

/** Returns the session of what a browser shows; null when it is of none. */
export async function findSession(
  db: Kysely<Tables>,
  text: string,
  clock: Clock,
): Promise<FoundSession | null> {
  const parts = parseToken(text, 'session');
  if (!parts) return null;
  const row = await db
    .selectFrom('sessions')
    .innerJoin('tokens', 'tokens.token_id', 'sessions.token_id')
    .selectAll('tokens')
    .select(['sessions.hash as secret', 'seen_at', 'ended_at', 'sessions.expires_at as ends_at'])
    .where('session_id', '=', parts.id)
    .executeTakeFirst();
  if (!row || !isSameSecret(parts.secret, row.secret)) return null;
  const principal = toPrincipal(row, toText(clock.now));
  const isOpen = isUsed({ ...row, expires_at: row.ends_at }, clock);
  if (!principal || !isOpen) return { kind: 'ended' };
  return {
    kind: 'open',
    principal,
    bearer: { tokenId: row.token_id, sessionId: parts.id },
    seenAt: row.seen_at,
  };
}

/** Returns whether a session has neither been ended, nor been idle for long, nor come to its end. */
function isUsed(
  row: Pick<Tables['sessions'], 'seen_at' | 'ended_at' | 'expires_at'>,
  { now, settings }: Clock,
): boolean {
  return row.ended_at === null && row.expires_at > toText(now) && row.seen_at > toText(now - settings.idle);
}

/** Notes that a session was used. */
export async function touchSession(db: Kysely<Tables>, id: string, now: number): Promise<void> {
  await db
    .updateTable('sessions')
    .set({ seen_at: toText(now) })
    .where('session_id', '=', id)
    .execute();
}

/** Ends a session for good; with a token, only one of that. Returns false when there is none that is open. */
export async function endSession(
  db: Kysely<Tables>,
  id: string,
  now: number,
  tokenId: string | null = null,
): Promise<boolean> {
  const query = db
    .updateTable('sessions')
    .set({ ended_at: toText(now) })
    .where('session_id', '=', id)
    .where('ended_at', 'is', null);
  const { numUpdatedRows } = await (tokenId === null
    ? query
    : query.where('token_id', '=', tokenId)
  ).executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Ends all sessions of a token, and returns how many were open. */
export async function endSessionsOf(db: Kysely<Tables>, tokenId: string, clock: Clock): Promise<number> {
  const open = (await listSessions(db, clock)).filter((session) => session.tokenId === tokenId);
  await db
    .updateTable('sessions')
    .set({ ended_at: toText(clock.now) })
    .where('token_id', '=', tokenId)
    .where('ended_at', 'is', null)
    .execute();
  return open.length;
}

/** Returns the sessions that are open, the one that was used last first. */
export async function listSessions(db: Kysely<Tables>, clock: Clock): Promise<readonly ListedSession[]> {
  const rows = await db
    .selectFrom('sessions')
    .innerJoin('tokens', 'tokens.token_id', 'sessions.token_id')
    .selectAll('tokens')
    .select(['session_id', 'seen_at', 'ended_at', 'address', 'agent'])
    .select(['sessions.created_at as began_at', 'sessions.expires_at as ends_at'])
    .where('ended_at', 'is', null)
    .execute();
  return rows
    .filter(
      (row) => isUsed({ ...row, expires_at: row.ends_at }, clock) && toPrincipal(row, toText(clock.now)),
    )
    .map((row) => ({
      id: row.session_id,
      tokenId: row.token_id,
      name: row.name,
      createdAt: row.began_at,
      seenAt: row.seen_at,
      address: row.address,
      agent: row.agent,
    }))
    .sort((one, other) => (one.seenAt < other.seenAt ? 1 : -1));
}

/** Returns which of these still let somebody in. */
export async function findOpenBearers(
  db: Kysely<Tables>,
  bearers: readonly Bearer[],
  clock: Clock,
): Promise<(bearer: Bearer) => boolean> {
  const tokenIds = [...new Set(bearers.map(({ tokenId }) => tokenId))];
  const sessionIds = [...new Set(bearers.flatMap(({ sessionId }) => sessionId ?? []))];
  if (tokenIds.length === 0) return () => true;
  const tokens = await db.selectFrom('tokens').selectAll().where('token_id', 'in', tokenIds).execute();
  const sessions =
    sessionIds.length === 0
      ? []
      : await db.selectFrom('sessions').selectAll().where('session_id', 'in', sessionIds).execute();
  const good = new Set(
    tokens.filter((row) => toPrincipal(row, toText(clock.now))).map(({ token_id }) => token_id),
  );
  const open = new Set(sessions.filter((row) => isUsed(row, clock)).map(({ session_id }) => session_id));
  return ({ tokenId, sessionId }) => good.has(tokenId) && (sessionId === null || open.has(sessionId));
}
