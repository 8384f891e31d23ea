import { openEmbedded } from '../database/embedded-engine';
import type { Engine } from '../database/engine';
import { openPostgres } from '../database/postgres-engine';
import { isNetworkId } from '../network-folder';
import { readSessionSettings, readStoreSettings } from '../store-settings';
import { ROLES, type Role } from './principal';
import {
  type Clock,
  endSession,
  endSessionsOf,
  type ListedSession,
  listSessions,
} from './session-repository';
import { issueToken, type ListedToken, listTokens, revokeToken } from './token-repository';

/** What a person wants done about tokens. */
export type TokenRequest =
  | {
      readonly kind: 'issue';
      readonly role: Role;
      readonly name: string;
      readonly networks: readonly string[] | null;
      /** For how many days it is good; null for ever. */
      readonly days: number | null;
    }
  | { readonly kind: 'list' }
  | { readonly kind: 'revoke'; readonly id: string }
  /** The browsers that have signed in, with one token or with any. */
  | { readonly kind: 'sessions'; readonly tokenId: string | null }
  | { readonly kind: 'end'; readonly id: string }
  | { readonly kind: 'end-all'; readonly tokenId: string };

const USAGE = `Use: npm run token -- editor "Desk A" [--networks oslo-1993,derry-link-1993] [--days 90]
     npm run token -- viewer "A reader"
     npm run token -- list
     npm run token -- revoke 0123456789ab
     npm run token -- sessions [0123456789ab]
     npm run token -- end SESSION
     npm run token -- end-all 0123456789ab`;

/** Returns what the words after `npm run token --` ask for. Throws a RangeError, with how to write it, for what is nothing. */
export function readTokenRequest(words: readonly string[]): TokenRequest {
  const [command, subject, ...options] = words;
  if (command === 'list' && subject === undefined) return { kind: 'list' };
  if (command === 'revoke' && subject !== undefined && options.length === 0) {
    return { kind: 'revoke', id: subject };
  }
  if (options.length === 0 && command === 'sessions') return { kind: 'sessions', tokenId: subject ?? null };
  if (options.length === 0 && subject !== undefined) {
    if (command === 'end') return { kind: 'end', id: subject };
    if (command === 'end-all') return { kind: 'end-all', tokenId: subject };
  }
  const role = ROLES.find((each) => each === command);
  const name = subject?.trim() ?? '';
  if (!role || name === '' || name.length > 100 || name.startsWith('--')) throw new RangeError(USAGE);
  return { kind: 'issue', role, name, ...readOptions(options) };
}

function readOptions(words: readonly string[]): Pick<TokenRequest & { kind: 'issue' }, 'networks' | 'days'> {
  const options: { networks: readonly string[] | null; days: number | null } = { networks: null, days: null };
  for (let at = 0; at < words.length; at += 2) {
    const [option, value = ''] = [words[at], words[at + 1]];
    const ids = value.split(',');
    if (option === '--networks' && ids.every(isNetworkId)) options.networks = ids;
    else if (option === '--days' && /^[1-9]\d{0,4}$/.test(value)) options.days = Number(value);
    else throw new RangeError(USAGE);
  }
  return options;
}

/**
 * Does what `npm run token` is asked for, on the store that the environment names, and returns what to tell. A server may
 * run on it at the same time, and heeds the change at once. Throws a RangeError for a request that is none.
 */
export async function runTokenCommand(
  words: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<string> {
  const request = readTokenRequest(words);
  const settings = readStoreSettings(env);
  const engine =
    settings.kind === 'embedded'
      ? await openEmbedded(settings, { isServer: false })
      : await openPostgres({ url: settings.url });
  try {
    return await doRequest(engine, request, { now: Date.now(), settings: readSessionSettings(env) });
  } finally {
    await engine.close();
  }
}

async function doRequest({ db }: Engine, request: TokenRequest, clock: Clock): Promise<string> {
  const at = new Date(clock.now).toISOString();
  if (request.kind === 'sessions') {
    const sessions = await listSessions(db, clock);
    const asked = sessions.filter(({ tokenId }) => tokenId === (request.tokenId ?? tokenId));
    return asked.length === 0 ? 'No browser is signed in.' : asked.map(toSessionLine).join('\n');
  }
  if (request.kind === 'end') {
    if (await endSession(db, request.id, clock.now)) return `The session ${request.id} has ended.`;
    throw new RangeError(
      `There is no session ${request.id} that could be ended. See: npm run token -- sessions`,
    );
  }
  if (request.kind === 'end-all') {
    const count = await endSessionsOf(db, request.tokenId, clock);
    return `${count} ${count === 1 ? 'session' : 'sessions'} of the token ${request.tokenId} ended. The token stays good: see revoke.`;
  }
  if (request.kind === 'list') {
    const tokens = await listTokens(db);
    return tokens.length === 0 ? 'There are no tokens.' : tokens.map((token) => toLine(token, at)).join('\n');
  }
  if (request.kind === 'revoke') {
    const isGone = await revokeToken(db, request.id, at);
    if (isGone) return `The token ${request.id} is revoked: nobody comes in with it any more.`;
    throw new RangeError(`There is no token ${request.id} that could be revoked. See: npm run token -- list`);
  }
  const { kind: _, days, ...principal } = request;
  const expiresAt = days === null ? null : new Date(clock.now + days * 86_400_000).toISOString();
  const token = await issueToken(db, principal, { at, expiresAt });
  const until = expiresAt ? `, until ${expiresAt.slice(0, 10)}` : '';
  return `${token}\nThis is the token of “${principal.name}”, ${principal.role}${until}. It is not shown again: keep it like a password.`;
}

function toSessionLine({ id, tokenId, name, createdAt, seenAt, address, agent }: ListedSession): string {
  const toMinute = (time: string) => time.slice(0, 16).replace('T', ' ');
  const times = `since ${toMinute(createdAt)}  last used ${toMinute(seenAt)}`;
  return `${id}  token ${tokenId} “${name}”  ${times}  from ${address}  ${agent === '' ? 'unknown browser' : agent}`;
}

function toLine({ id, role, name, networks, expiresAt, revokedAt }: ListedToken, at: string): string {
  const state = revokedAt
    ? `revoked ${revokedAt.slice(0, 10)}`
    : expiresAt
      ? `${expiresAt <= at ? 'expired' : 'until'} ${expiresAt.slice(0, 10)}`
      : 'no end';
  return `${id}  ${role}  ${state}  “${name}”  ${networks?.join(', ') ?? 'every network'}`;
}
