import { createToken, hashSecret, isSameSecret, parseToken } from '@/lib/store/access/token';

describe('a token', () => {
  it('is of two parts, and no two are alike', () => {
    const { id, secret, text } = createToken();
    expect(text).toMatch(/^bc_[0-9a-f]{12}_[A-Za-z0-9_-]{43}$/);
    expect(parseToken(text)).toEqual({ id, secret });
    const texts = Array.from({ length: 100 }, () => createToken().text);
    expect(new Set(texts).size).toBe(100);
  });

  it.each([
    '',
    'bc_',
    'bc_0123456789ab_short',
    `${createToken().text}x`,
    `${createToken().text}; Path=/`,
    `\n${createToken().text}`,
  ])('%j is none', (text) => {
    expect(parseToken(text)).toBeNull();
  });
});

describe('a secret', () => {
  it('is known by its digest, which does not tell it', () => {
    const { secret } = createToken();
    const hash = hashSecret(secret);
    expect(hash).not.toContain(secret);
    expect(isSameSecret(secret, hash)).toBe(true);
    expect(isSameSecret(createToken().secret, hash)).toBe(false);
    expect(isSameSecret(secret, '')).toBe(false);
    expect(isSameSecret(secret, hash.slice(2))).toBe(false);
  });
});
