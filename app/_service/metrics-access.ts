import { createHash, timingSafeEqual } from 'node:crypto';

/** The fewest characters of a token that nobody guesses. */
const MIN_LENGTH = 16;

/** Returns the token that reads metrics, from METRICS_TOKEN; null when it is not set. Throws a RangeError for one that is too short. */
export function readMetricsToken(env: Readonly<Record<string, string | undefined>>): string | null {
  const token = env.METRICS_TOKEN?.trim();
  if (!token) return null;
  if (token.length >= MIN_LENGTH) return token;
  throw new RangeError(
    `METRICS_TOKEN has ${token.length} characters, which can be guessed. Write ${MIN_LENGTH} or more, or leave it out.`,
  );
}

/** Returns whether a header `Authorization` shows a token. How long it takes tells nothing of the token. */
export function showsToken(authorization: string | null, token: string): boolean {
  const [, shown] = /^Bearer +(\S+)$/i.exec(authorization ?? '') ?? [];
  return shown !== undefined && timingSafeEqual(toDigest(shown), toDigest(token));
}

function toDigest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
