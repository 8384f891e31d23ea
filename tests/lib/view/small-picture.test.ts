import { toSmallPicture } from '@/lib/view/small-picture';
import type { View, ViewActor, ViewLeg } from '@/lib/view/view';
import { RELATIONSHIP_TYPES } from '@/lib/vocabulary/relationship-types';

const types = new Map(RELATIONSHIP_TYPES.map((type) => [type.id, type]));
const OPTIONS = { width: 300, height: 200, labels: true };
const PLACES = { a: { x: 0, y: 0 }, b: { x: 400, y: 100 } };

function actor(id: string, rest: Partial<ViewActor> = {}): ViewActor {
  return { id, kind: 'person', name: id, country: null, selected: false, focused: false, ...rest };
}
function leg(key: string, rest: Partial<ViewLeg> = {}): ViewLeg {
  const ends = { from: 'a', to: 'b', part: 'whole' as const };
  return {
    key,
    relationship: key,
    type: 'backs',
    ...ends,
    standing: 'corroborated',
    evidenceCount: 1,
    label: '',
    selected: false,
    ...rest,
  };
}
function view(
  actors: readonly ViewActor[],
  legs: readonly ViewLeg[] = [],
  more: View['types'] = types,
): View {
  return { actors, legs, claims: [], claimPoints: [], claimLines: [], meetings: [], types: more };
}
const count = (svg: string, tag: string) => svg.split(`<${tag} `).length - 1;

describe('toSmallPicture', () => {
  it('has room for a claim beyond the last actor on its side', () => {
    const claim = {
      kind: 'claim',
      id: 'c',
      claim: 'c',
      statement: 'It was said.',
      standing: 'contested',
      onto: null,
      selected: false,
    } as const;
    const alone = view([actor('a'), actor('b')]);
    const places = { ...PLACES, c: { x: -300, y: 0 } };
    const readZoom = (shown: View) =>
      Number(/scale\(([\d.]+)\)/.exec(toSmallPicture(shown, places, { ...OPTIONS, labels: false }))?.[1]);
    expect(readZoom({ ...alone, claims: [claim] })).toBeLessThan(readZoom(alone));
  });

  it('draws each kind in its shape and each tie in its colour', () => {
    const actors = [actor('a'), actor('b', { kind: 'group' })];
    const svg = toSmallPicture(view(actors, [leg('k')]), PLACES, OPTIONS);
    expect([count(svg, 'circle'), count(svg, 'polygon'), count(svg, 'path')]).toEqual([1, 1, 1]);
    expect(svg).toContain('stroke:var(--tie-backs, #7a6c00)');
  });

  it('draws an alliance double and parallel ties bowed apart', () => {
    const double = toSmallPicture(
      view([actor('a'), actor('b')], [leg('k', { type: 'ally-of' })]),
      PLACES,
      OPTIONS,
    );
    expect(count(double, 'path')).toBe(2);
    const parallel = toSmallPicture(
      view([actor('a'), actor('b')], [leg('k'), leg('l', { from: 'b', to: 'a' })]),
      PLACES,
      OPTIONS,
    );
    const paths = [...parallel.matchAll(/<path d="[^"]*Q([^ ]+ [^ ]+)/gu)].map(([, middle]) => middle);
    expect(new Set(paths).size).toBe(2);
  });

  it('draws fainter what does not stand out', () => {
    const drawn = view([actor('a'), actor('b')], [leg('k'), leg('l')]);
    const svg = toSmallPicture(drawn, PLACES, { ...OPTIONS, highlighted: { actors: ['a'], legs: ['k'] } });
    expect(svg.match(/<g opacity="0.6"><(\w+)/gu)).toEqual([
      '<g opacity="0.6"><path',
      '<g opacity="0.6"><circle',
      '<g opacity="0.6"><text',
    ]);
    expect(toSmallPicture(drawn, PLACES, OPTIONS)).not.toContain('opacity="0.6"');
  });

  it('draws a meeting as a small diamond, with a thin line to each who has a seat, dotted for the absent', () => {
    const bare = view([actor('a'), actor('b')]);
    const seats = [
      { actor: 'a', isPresent: true },
      { actor: 'b', isPresent: false },
      { actor: 'hidden', isPresent: true },
    ];
    const met = { id: 'talks', title: 'Talks', standing: 'reported', selected: false, seats } as const;
    const svg = toSmallPicture({ ...bare, meetings: [met] }, PLACES, OPTIONS);
    expect(count(svg, 'path')).toBe(count(toSmallPicture(bare, PLACES, OPTIONS), 'path') + 3);
    expect(svg.split('stroke-dasharray="1 5"')).toHaveLength(2);
    expect(svg).toMatch(/<path d="M[-\d.]+ [-\d.]+l6 6l-6 6l-6 -6z"/);
  });

  it('holds everything inside its size', () => {
    const svg = toSmallPicture(view([actor('a'), actor('b')]), PLACES, { ...OPTIONS, labels: false });
    const [, x = 0, y = 0, zoom = 0] = (
      /translate\(([-\d.]+) ([-\d.]+)\) scale\(([\d.]+)\)/u.exec(svg) ?? []
    ).map(Number);
    for (const point of Object.values(PLACES)) {
      expect(x + (point.x - 15) * zoom).toBeGreaterThanOrEqual(0);
      expect(x + (point.x + 15) * zoom).toBeLessThanOrEqual(300);
      expect(y + (point.y - 15) * zoom).toBeGreaterThanOrEqual(0);
      expect(y + (point.y + 15) * zoom).toBeLessThanOrEqual(200);
    }
  });

  it('grows a shape by its size, with its label under it', () => {
    const read = (size?: number) => {
      const svg = toSmallPicture(view([actor('a', { size })]), PLACES, OPTIONS);
      return [/ r="([\d.]+)"/u, /<tspan x="0" y="([\d.]+)"/u].map((form) => Number(form.exec(svg)?.[1]));
    };
    const [[plain = 0, label = 0], [grown = 0, lower = 0]] = [read(), read(1)];
    expect(plain).toBe(15);
    expect(grown).toBeCloseTo(15 * Math.sqrt(3), 0);
    expect(lower - label).toBeCloseTo(grown - plain, 1);
  });

  it('has labels when they are wanted', () => {
    const actors = [actor('a', { name: 'Nabih Berri' })];
    expect(toSmallPicture(view(actors), PLACES, OPTIONS)).toContain('>Nabih Berri</tspan>');
    expect(toSmallPicture(view(actors), PLACES, { ...OPTIONS, labels: false })).not.toContain('Berri');
  });

  it('shows the flag of a person beside a name, defined once, and none without names', () => {
    const people = ['one', 'two'].map((id) => ({
      ...{ id, name: id, kind: 'person' as const, country: 'NO', selected: false, focused: false },
    }));
    const places = { one: { x: 0, y: 0 }, two: { x: 90, y: 0 } };
    const draw = (labels: boolean) =>
      toSmallPicture({ ...view([]), actors: people, legs: [] }, places, {
        ...OPTIONS,
        labels,
        flags: { NO: 'data:image/svg+xml,x' },
      });
    expect(draw(true).match(/<image /g)).toHaveLength(1);
    expect(draw(true).match(/<use href="#badge-NO"/g)).toHaveLength(2);
    expect(draw(false)).not.toContain('<image');
  });

  it('shows a flag that is an image, and nothing else', () => {
    const state = [actor('a', { kind: 'state', country: 'NO' })];
    const flagged = (NO: string) => toSmallPicture(view(state), PLACES, { ...OPTIONS, flags: { NO } });
    expect(flagged('data:image/svg+xml,x')).toContain('href="data:image/svg+xml,x"');
    expect(flagged('javascript:alert(1)')).not.toContain('<image');
    expect(flagged('https://example.org/flag.svg')).not.toContain('<image');
  });

  it('leaves out who has no place, with the ties, and answers for nobody at all', () => {
    const svg = toSmallPicture(view([actor('a'), actor('c')], [leg('k', { to: 'c' })]), PLACES, OPTIONS);
    expect([count(svg, 'circle'), count(svg, 'path')]).toEqual([1, 0]);
    expect(toSmallPicture(view([]), {}, OPTIONS)).toMatch(
      /^<svg [^>]*><g transform="translate\(0 0\)"><\/g><\/svg>$/,
    );
  });

  it('is well-formed markup with nothing in it but shapes, whatever a file says', () => {
    const hostile = '<script>alert("1")</script>&\'"]]>\u0000\u202e';
    const type = {
      ...[...types.values()][0],
      id: 'x"><script>',
      colour: { light: 'red" onload="x', dark: '' },
    };
    const odd = new Map([[type.id, type as never]]);
    const actors = [actor('a', { name: hostile }), actor('b', { kind: 'state', country: '"><x' })];
    const svg = toSmallPicture(view(actors, [leg('k', { type: type.id })], odd), PLACES, {
      ...OPTIONS,
      flags: { '"><x': 'data:image/"><script>' },
    });
    expect(svg).not.toMatch(/<script|onload="|\u202e/u);
    expect(svg).not.toContain('\u0000');
    const tags = [...svg.matchAll(/<\/?([a-z]+)/giu)].map(([, tag]) => tag);
    expect(new Set(tags)).toEqual(new Set(['svg', 'g', 'path', 'circle', 'rect', 'image', 'text', 'tspan']));
    expect(svg).toContain('&lt;script&gt;');
  });

  it('fetches nothing', () => {
    const svg = toSmallPicture(view([actor('a', { name: 'https://example.org' })], []), PLACES, OPTIONS);
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(
      /(?:href|src|url\()\s*=?\s*["'(]?https?:/u,
    );
  });
});
