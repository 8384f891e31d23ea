import { createEffort, findNearest, toSlug } from '@/lib/network/nearest';

const KNOWN = ['amos-hochstein', 'nabih-berri', 'hezbollah', 'hamas', 'oman', 'us'];

describe('findNearest', () => {
  it.each([
    ['nabih-berri', 'nabih-berri'],
    ['Nabih Berri', 'nabih-berri'],
    ['nabih_beri', 'nabih-berri'],
    ['nabhi-berri', 'nabih-berri'],
    ['hizbollah', 'hezbollah'],
    ['Amos Hochsteïn', 'amos-hochstein'],
    ['hamsa', 'hamas'],
    ['oamn', 'oman'],
    ['iran', null],
    ['uk', null],
    ['نبيه بري', null],
    ['', null],
    ['a'.repeat(1_000_000), null],
  ])('takes %.20s for %s', (word, near) => {
    expect(findNearest(word, KNOWN, createEffort())).toBe(near);
  });

  it('gives up when its effort is spent', () => {
    const effort = { comparisons: 3 };
    expect(findNearest('hamsa', KNOWN, effort)).toBeNull();
    expect(effort.comparisons).toBe(0);
    expect(findNearest('us', KNOWN, effort)).toBeNull();
  });
});

describe('toSlug', () => {
  it.each([
    ['Mikati’s office', 'mikatis-office'],
    ['  Terje Rød-Larsen ', 'terje-r-d-larsen'],
    ['Sinn Féin', 'sinn-fein'],
    ['حزب الله', ''],
  ])('makes of %s the id "%s"', (words, slug) => {
    expect(toSlug(words)).toBe(slug);
  });
});
