import { readMetricsToken, showsToken } from '@/app/_service/metrics-access';

const TOKEN = 'a-token-of-prometheus';

describe('readMetricsToken', () => {
  it('is nothing without a setting, and refuses a short one without repeating it', () => {
    expect(readMetricsToken({ METRICS_TOKEN: ' ' })).toBeNull();
    expect(readMetricsToken({ METRICS_TOKEN: TOKEN })).toBe(TOKEN);
    expect(() => readMetricsToken({ METRICS_TOKEN: 'short' })).toThrow(
      'METRICS_TOKEN has 5 characters, which can be guessed. Write 16 or more, or leave it out.',
    );
  });
});

describe('showsToken', () => {
  it('is so for that token as a bearer alone', () => {
    expect(showsToken(`Bearer ${TOKEN}`, TOKEN)).toBe(true);
    for (const header of [null, '', TOKEN, `Basic ${TOKEN}`, `Bearer ${TOKEN}x`, `Bearer ${TOKEN.slice(1)}`])
      expect(showsToken(header, TOKEN)).toBe(false);
  });
});
