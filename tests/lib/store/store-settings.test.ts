import { readMemorySettings, readSessionSettings } from '@/lib/store/store-settings';

describe('readMemorySettings', () => {
  it('reads megabytes and minutes', () => {
    const settings = readMemorySettings({
      NETWORKS_MEMORY: ' 2048 ',
      NETWORKS_IDLE: '0.5',
      ANSWERS_MEMORY: '0',
    });
    expect(settings).toEqual({ bytes: 2048 * 1024 * 1024, idle: 30_000, answers: 0 });
  });

  it('is half a gigabyte and ten minutes where nobody says', () => {
    const settings = { bytes: 512 * 1024 * 1024, idle: 600_000, answers: 64 * 1024 * 1024 };
    expect(readMemorySettings({})).toEqual(settings);
    expect(readMemorySettings({ NETWORKS_MEMORY: ' ', NETWORKS_IDLE: '' })).toEqual(settings);
  });

  it.each(['much', '0', '-1', 'Infinity'])('refuses %s, and says what to write', (text) => {
    expect(() => readMemorySettings({ NETWORKS_MEMORY: text })).toThrow(`NETWORKS_MEMORY is “${text}”`);
    expect(() => readMemorySettings({ NETWORKS_IDLE: text })).toThrow('Write one above 0');
    if (text !== '0')
      expect(() => readMemorySettings({ ANSWERS_MEMORY: text })).toThrow('Write one from 0 up');
  });
});

describe('readSessionSettings', () => {
  it('reads minutes and days, which are twelve hours and a week where nobody says', () => {
    expect(readSessionSettings({ SESSION_IDLE: '30', SESSION_DAYS: '0.5' })).toEqual({
      idle: 1_800_000,
      lasts: 43_200_000,
    });
    expect(readSessionSettings({})).toEqual({ idle: 43_200_000, lasts: 604_800_000 });
  });

  it('refuses what is no time, and takes ten years for what is longer', () => {
    expect(() => readSessionSettings({ SESSION_IDLE: 'never' })).toThrow('SESSION_IDLE is “never”');
    expect(() => readSessionSettings({ SESSION_DAYS: '0' })).toThrow('SESSION_DAYS is “0”');
    expect(readSessionSettings({ SESSION_DAYS: '1e99' }).lasts).toBe(3_650 * 24 * 3_600_000);
  });
});
