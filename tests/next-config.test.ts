/** Returns whether the server packs what it sends, in an environment. */
async function readCompress(env: Readonly<Record<string, string>>): Promise<boolean | undefined> {
  const before = { ...process.env };
  try {
    delete process.env.BACKCHANNEL_BOUND_TO;
    Object.assign(process.env, env);
    jest.resetModules();
    const { default: config } = await import('../next.config');
    return config.compress;
  } finally {
    process.env = before;
  }
}

describe('what the server sends', () => {
  it.each([
    ['to this machine alone', { BACKCHANNEL_BOUND_TO: '127.0.0.1' }, false],
    ['to others', { BACKCHANNEL_BOUND_TO: '0.0.0.0' }, true],
    [
      'to others through a proxy on this machine',
      { BACKCHANNEL_BOUND_TO: '127.0.0.1', PUBLIC_URL: 'https://a.example' },
      true,
    ],
    ['to whoever it may be', {}, true],
  ])('%s is packed only where that is of use', async (_, env, isPacked) => {
    expect(await readCompress(env)).toBe(isPacked);
  });
});
