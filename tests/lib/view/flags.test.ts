import { buildFlags } from '@/lib/view/flags';

describe('buildFlags', () => {
  it('answers an image with a size for each country asked for, once', () => {
    const flags = buildFlags(['LB', null, 'NO', 'LB']);
    expect(Object.keys(flags)).toEqual(['LB', 'NO']);
    expect(decodeURIComponent(flags.LB ?? '')).toMatch(
      /^data:image\/svg\+xml,<svg width="180" height="120" /,
    );
  });

  it('leaves out what is no country, and what only looks like one', () => {
    expect(buildFlags(['XX', 'default', '__proto__', 'constructor'])).toEqual({});
  });

  it('holds nothing from elsewhere', () => {
    const all = Object.values(buildFlags(['LB', 'US', 'IL', 'IR', 'NO', 'GB', 'IE']))
      .map(decodeURIComponent)
      .join('');
    expect(
      all.replaceAll('http://www.w3.org/2000/svg', '').replaceAll('http://www.w3.org/1999/xlink', ''),
    ).not.toContain('http');
  });
});
