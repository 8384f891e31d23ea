import { createStyleKeys, toTieStyle } from '@/lib/overview/tie-styles';
import { LIGHT_THEME } from '@/lib/view/canvas-theme';
import { leg, TYPES } from '@/tests/lib/cytoscape/small-view';

const VARIED = [
  leg('a', 'b'),
  leg('a', 'b', { type: 'backs' }),
  leg('a', 'b', { standing: 'contested' }),
  leg('a', 'b', { standing: 'unsourced' }),
  leg('a', 'b', { part: 'first' }),
  leg('a', 'b', { part: 'second' }),
  leg('a', 'b', { isProposed: true }),
  leg('a', 'b', { mark: 'added' }),
  leg('a', 'b', { mark: 'removed' }),
  leg('a', 'b', { bundle: { relationships: ['1', '2', '3'], contested: 0 } }),
  leg('a', 'b', { bundle: { relationships: ['1', '2', '3'], contested: 1 } }),
  leg('a', 'b', { bundle: { relationships: Array.from({ length: 40 }, String), contested: 0 } }),
];

describe('createStyleKeys', () => {
  it('gives legs that are drawn alike one key, and others another', () => {
    const toKey = createStyleKeys();
    expect(new Set(VARIED.map(toKey)).size).toBe(VARIED.length);
    expect(toKey(leg('c', 'd'))).toBe(toKey(leg('a', 'b', { evidenceCount: 4 })));
  });
});

describe('toTieStyle', () => {
  const toStyle = (...[rest]: [Parameters<typeof leg>[2]]) =>
    toTieStyle(leg('a', 'b', rest), TYPES, LIGHT_THEME);

  it('draws what is contested last and in full, and what nobody stands behind first and faint', () => {
    const [contested, unsourced] = [toStyle({ standing: 'contested' }), toStyle({ standing: 'unsourced' })];
    expect(contested.layer).toBeGreaterThan(unsourced.layer);
    expect(contested.opacity).toBeGreaterThan(unsourced.opacity);
    expect(contested.isMarked).toBe(true);
  });

  it('marks a contested tie once, on the leg that has its end', () => {
    const parts = ['whole', 'first', 'second'] as const;
    const marked = parts.map((part) => toStyle({ standing: 'contested', part }).isMarked);
    expect(marked).toEqual([true, false, true]);
  });

  it('draws what is new in the accent, and what is gone as a ghost', () => {
    expect(toStyle({ mark: 'added' }).colour).not.toBe(toStyle({}).colour);
    expect(toStyle({ mark: 'removed' }).opacity).toBeLessThan(toStyle({}).opacity);
  });

  it('refuses a leg of a type that the view does not list', () => {
    expect(() => toStyle({ type: 'odd' })).toThrow(RangeError);
  });
});
