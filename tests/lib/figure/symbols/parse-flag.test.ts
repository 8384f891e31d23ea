import { parseFlag } from '@/lib/figure/symbols/parse-flag';
import { isCountryCode } from '@/lib/network/country-codes';
import { buildFlags } from '@/lib/view/flags';

function toUri(svg: string): string {
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

function parse(body: string, viewBox = '0 0 90 60') {
  return parseFlag(toUri(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}">${body}</svg>`));
}

describe('parseFlag', () => {
  it('reads paths in absolute moves, lines and curves, with their colours', () => {
    const flag = parse('<path fill="#FFF" d="M0 0h90v60H0z"/><path d="m10 10 5 5s1 1 2 2"/>');
    expect(flag?.viewBox).toEqual({ x: 0, y: 0, width: 90, height: 60 });
    expect(flag?.pieces.map(({ fill, commands }) => [fill, ...commands])).toEqual([
      ['#ffffff', ['M', 0, 0], ['L', 90, 0], ['L', 90, 60], ['L', 0, 60], ['Z']],
      ['#000000', ['M', 10, 10], ['L', 15, 15], ['C', 15, 15, 16, 16, 17, 17]],
    ]);
  });

  it('hands on from a group what its pieces do not say themselves', () => {
    const flag = parse(
      '<g fill="red" stroke="gold" stroke-width="3"><circle cx="9" cy="9" r="2"/><path fill="none" d="M0 0z"/></g><path d="M1 1z"/>',
    );
    expect(flag?.pieces.map(({ fill, stroke, strokeWidth }) => [fill, stroke, strokeWidth])).toEqual([
      ['#ff0000', '#ffd700', 3],
      [null, '#ffd700', 3],
      ['#000000', null, 1],
    ]);
  });

  it('reads ellipses and arcs as curves, and even-odd fills', () => {
    const flag = parse(
      '<ellipse cx="20" cy="10" rx="4" ry="2"/><path fill-rule="evenodd" d="M10 0A5 5 0 0 1 20 0"/>',
    );
    const [ellipse, arc] = flag?.pieces ?? [];
    expect(ellipse?.commands[0]).toEqual(['M', 24, 10]);
    expect(arc?.rule).toBe('evenodd');
    expect(new Set(arc?.commands.map(([letter]) => letter))).toEqual(new Set(['M', 'C']));
  });

  it.each([
    ['what is no SVG', 'data:image/png;base64,AAAA'],
    ['an address', 'https://example.org/flag.svg'],
    ['a broken address', 'data:image/svg+xml,%E0%A4%A'],
    ['a piece that it does not know', toUri('<svg viewBox="0 0 3 2"><image href="x"/></svg>')],
    ['a script', toUri('<svg viewBox="0 0 3 2"><script>alert(1)</script></svg>')],
    ['a transformation', toUri('<svg viewBox="0 0 3 2"><g transform="scale(2)"><path d="M0 0z"/></g></svg>')],
    [
      'a colour that it does not know',
      toUri('<svg viewBox="0 0 3 2"><path fill="url(#a)" d="M0 0z"/></svg>'),
    ],
    ['a flag without a size', toUri('<svg><path d="M0 0z"/></svg>')],
    ['a path that is none', toUri('<svg viewBox="0 0 3 2"><path d="rubbish"/></svg>')],
  ])('is null for %s: half a flag is another flag', (_, uri) => {
    expect(parseFlag(uri)).toBeNull();
  });

  it('reads every flag that ships', () => {
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    const codes = letters.flatMap((one) => letters.map((other) => one + other)).filter(isCountryCode);
    const flags = Object.entries(buildFlags(codes));
    expect(flags.length).toBeGreaterThan(200);
    expect(flags.filter(([, uri]) => parseFlag(uri) === null).map(([code]) => code)).toEqual([]);
  });
});
