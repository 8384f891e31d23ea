import { listFlagged, toBadge } from '@/lib/view/flag-image';
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

describe('listFlagged', () => {
  const of = (kind: 'state' | 'person' | 'group', country: string | null) => ({ kind, country }) as never;

  it('lists the countries of states and people, each once, and of no group', () => {
    const actors = [
      of('state', 'LB'),
      of('person', 'NO'),
      of('person', 'LB'),
      of('group', 'IR'),
      of('person', null),
    ];
    expect(listFlagged({ actors })).toEqual(['LB', 'NO']);
  });

  it('lists those of states alone where people are many', () => {
    const people = Array.from({ length: 150 }, () => of('person', 'NO'));
    expect(listFlagged({ actors: [of('state', 'LB'), ...people] })).toEqual(['LB']);
  });
});

describe('toBadge', () => {
  it('sets a flag that ships into a border', () => {
    const { LB = '' } = buildFlags(['LB']);
    const badge = decodeURIComponent(toBadge(LB));
    expect(badge).toMatch(/^data:image\/svg\+xml,<svg [^>]*viewBox="0 0 196 136"/);
    expect(badge).toContain('x="8" y="8"');
  });
});
