import { toTextScale } from '@/lib/view/name-size';

describe('toTextScale', () => {
  it('leaves text as it is where it can be read, and grows it as the zoom shrinks it', () => {
    expect(toTextScale(1.6)).toBe(1);
    expect(toTextScale(0.85)).toBe(1);
    expect(toTextScale(0.5) * 13 * 0.5).toBeCloseTo(11);
    expect(toTextScale(0.1) * 13 * 0.1).toBeCloseTo(11);
  });
});
