import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** A token in two parts: which it is, and what only its bearer knows. */
export type TokenParts = { readonly id: string; readonly secret: string };

/** How the token of a person or program begins, and the one of a browser that has signed in. */
const PREFIXES = { token: 'bc', session: 'bs' } as const;
export type TokenKind = keyof typeof PREFIXES;

const FORM = /^(b[cs])_([0-9a-f]{12})_([A-Za-z0-9_-]{43})$/;

/** Returns a new token that nobody can guess: 256 bits of chance. */
export function createToken(kind: TokenKind = 'token'): TokenParts & { readonly text: string } {
  const id = randomBytes(6).toString('hex');
  const secret = randomBytes(32).toString('base64url');
  return { id, secret, text: `${PREFIXES[kind]}_${id}_${secret}` };
}

/** Returns the parts of a token as it is shown; null for what is none of that kind. */
export function parseToken(text: string, kind: TokenKind = 'token'): TokenParts | null {
  const [, prefix, id, secret] = FORM.exec(text) ?? [];
  return id && secret && prefix === PREFIXES[kind] ? { id, secret } : null;
}

/** Returns what is kept of a secret. A secret of such length needs no slow digest: there is nothing to guess. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** Returns whether a secret is the one of which a digest was kept, in the same time whatever the difference. */
export function isSameSecret(secret: string, hash: string): boolean {
  const [given, kept] = [Buffer.from(hashSecret(secret), 'hex'), Buffer.from(hash, 'hex')];
  return given.length === kept.length && timingSafeEqual(given, kept);
}
