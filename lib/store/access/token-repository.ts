import type { Kysely } from 'kysely';
import type { Tables } from '../database/tables';
import { type Principal, ROLES, type Role } from './principal';
import { createToken, hashSecret, isSameSecret, parseToken } from './token';

/** A token as it is listed: without its secret, of which only a digest is kept. */
export type ListedToken = {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly networks: readonly string[] | null;
  readonly createdAt: string;
  readonly expiresAt: string | null;
  readonly revokedAt: string | null;
};

/** Issues a token, and returns it: it can never be read again. */
export async function issueToken(
  db: Kysely<Tables>,
  { name, role, networks }: Principal,
  { at, expiresAt }: { readonly at: string; readonly expiresAt: string | null },
): Promise<string> {
  const { id, secret, text } = createToken();
  await db
    .insertInto('tokens')
    .values({
      token_id: id,
      name,
      role,
      networks: networks && JSON.stringify(networks),
      hash: hashSecret(secret),
      created_at: at,
      expires_at: expiresAt,
      revoked_at: null,
    })
    .execute();
  return text;
}

/** Returns every token there ever was, the oldest first. */
export async function listTokens(db: Kysely<Tables>): Promise<readonly ListedToken[]> {
  const rows = await db.selectFrom('tokens').selectAll().orderBy('created_at').orderBy('token_id').execute();
  return rows.map(toListed);
}

/** Takes a token back for good; returns false when there is none of that id, or it was taken back before. */
export async function revokeToken(db: Kysely<Tables>, id: string, at: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('tokens')
    .set({ revoked_at: at })
    .where('token_id', '=', id)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Returns whether anyone could come in with a token at a time. */
export async function hasToken(db: Kysely<Tables>, at: string): Promise<boolean> {
  return (await listTokens(db)).some((token) => isValid(token, at));
}

/** Returns who comes with a token; null when it is none, or is no longer good. */
export async function findPrincipal(db: Kysely<Tables>, text: string, at: string): Promise<Principal | null> {
  const parts = parseToken(text);
  if (!parts) return null;
  const row = await db.selectFrom('tokens').selectAll().where('token_id', '=', parts.id).executeTakeFirst();
  if (!row || !isSameSecret(parts.secret, row.hash)) return null;
  return toPrincipal(row, at);
}

/** Returns whom a token lets in; null when it is no longer good. */
export function toPrincipal(row: Tables['tokens'], at: string): Principal | null {
  const { name, role, networks, ...token } = toListed(row);
  return isValid(token, at) ? { name, role, networks } : null;
}

function isValid(
  { expiresAt, revokedAt }: Pick<ListedToken, 'expiresAt' | 'revokedAt'>,
  at: string,
): boolean {
  return revokedAt === null && (expiresAt === null || at < expiresAt);
}

function toListed(row: Tables['tokens']): ListedToken {
  return {
    id: row.token_id,
    name: row.name,
    // A role that this version does not know gives the least.
    role: ROLES.find((role) => role === row.role) ?? 'viewer',
    networks: row.networks === null ? null : JSON.parse(row.networks),
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    revokedAt: row.revoked_at,
  };
}
