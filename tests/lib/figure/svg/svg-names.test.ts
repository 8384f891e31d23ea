import { createSvgNames } from '@/lib/figure/svg/svg-names';

describe('createSvgNames', () => {
  it('leaves slugs as they are', () => {
    expect(createSvgNames().take('actor-nabih-berri')).toBe('actor-nabih-berri');
  });

  it('keeps nothing that ends a name or an attribute', () => {
    expect(createSvgNames().take('tie-x" onload="alert(1)\n<حزب')).toBe('tie-x__onload__alert_1______');
  });

  it('never gives a name twice, even where one text is another’s second name', () => {
    const names = createSvgNames();
    const given = ['tie-a', 'tie-a', 'tie-a-2', 'tie-a', 'tie-?', 'tie-!'].map(names.take);
    expect(given).toEqual(['tie-a', 'tie-a-2', 'tie-a-2-2', 'tie-a-3', 'tie-_', 'tie-_-2']);
  });

  it('cuts what is too long, and still tells apart what is cut', () => {
    const names = createSvgNames();
    const long = `tie-${'x'.repeat(10_000)}`;
    expect([names.take(`${long}1`), names.take(`${long}2`)]).toEqual([
      long.slice(0, 80),
      `${long.slice(0, 80)}-2`,
    ]);
  });
});
