import { toOutlineBox } from '@/lib/figure/geometry/outline';
import { computeOverlap } from '@/lib/figure/map/occupied-area';
import { type FigureOptions, type FigureSizeId, STANDARD_FIGURE } from '@/lib/figure/options/figure-options';
import type { FigureSubject } from '@/lib/figure/options/figure-subject';
import { toTiesCsv } from '@/lib/figure/package/ties-csv';
import { toAltText } from '@/lib/figure/page/alt-text';
import { composeFigure } from '@/lib/figure/page/compose-figure';
import { planFigure } from '@/lib/figure/page/figure-plan';
import { setFigure } from '@/lib/figure/page/set-figure';
import type { Scene } from '@/lib/figure/scene/scene';
import { loadFigureAssets } from '@/lib/figure/text/load-figure-assets';
import type { Shaper } from '@/lib/figure/text/shaped-text';
import { createShaper } from '@/lib/figure/text/shaper';
import { computeWidthFactor } from '@/lib/view/line-drawing';
import { createBusySides, createCountries, createManySides } from './grouped-network';
import { listGroups, listTexts, listWords } from './read-figure';

let shaper: Shaper;

beforeAll(async () => {
  shaper = await createShaper(await loadFigureAssets());
});

afterAll(() => shaper.destroy());

const CLOSED = createCountries();
const OPEN = createCountries({}, 'open');

const compose = (subject: FigureSubject, options: Partial<FigureOptions> = {}): Scene =>
  composeFigure(subject, { ...STANDARD_FIGURE, ...options }, shaper);
const set = (subject: FigureSubject, options: Partial<FigureOptions> = {}) =>
  setFigure(planFigure(subject, { ...STANDARD_FIGURE, ...options }, shaper));
const wordsOf = (scene: Scene, role: 'legend' | 'frame' | 'marks' | 'side') =>
  listWords(listGroups(scene.items, role));

describe('a figure of closed sides', () => {
  it('draws each side once, with its number, and who stands on none', () => {
    const scene = compose(CLOSED);
    expect(
      listGroups(scene.items, 'side')
        .map(({ name }) => name)
        .sort(),
    ).toHaveLength(3);
    expect(wordsOf(scene, 'side')).toEqual(['20', '20', '20']);
    expect(listGroups(scene.items, 'actor').map(({ id }) => id)).toEqual(['alone']);
  });

  it('says how many ties a line stands for, that some are contested, and how many are drawn by none', () => {
    const scene = compose(CLOSED);
    expect(wordsOf(scene, 'marks')).toEqual(expect.arrayContaining(['6']));
    expect(listGroups(scene.items, 'mark').length).toBeGreaterThan(0);
    expect(wordsOf(scene, 'frame').join(' ')).toContain('57 ties within closed sides not drawn');
  });

  it('draws a line of several ties wider than one of one', () => {
    const { fitted } = set(CLOSED);
    const talks = fitted.laid.legs.filter(({ leg }) => leg.type === 'talks-to');
    const wide = talks.find(({ leg }) => (leg.bundle?.relationships.length ?? 1) > 4);
    expect(wide?.look.width).toBeGreaterThan(2 * fitted.scale.unit * computeWidthFactor(1));
  });

  it('lists the sides in its legend, and what a wide line means', () => {
    const words = wordsOf(compose(CLOSED), 'legend');
    expect(words).toEqual(expect.arrayContaining(['Sides', '20', 'wider: more ties, up to 6']));
  });

  it('tells its sides in the alternative text, and counts all actors and ties', () => {
    const text = toAltText(CLOSED);
    expect(text).toContain('61 actors (61 people)');
    expect(text).toContain('They stand on 3 sides, each drawn as one disc with its number of actors:');
  });

  it.each<FigureSizeId>(['slide', 'column'])(
    'lays no name over another side, and no side over another, on %s',
    (size) => {
      const { actors, labels } = set(createManySides(), { size }).fitted.laid;
      expect(labels.size).toBeGreaterThan(size === 'column' ? 5 : 14);
      const discs = actors.map(({ actor: { id }, symbol: { outline } }) => ({ id, outline }));
      for (const [at, { id, outline }] of discs.entries()) {
        const named = [...labels].filter(([name]) => name !== id);
        expect(named.filter(([, { box }]) => computeOverlap(box, outline) > 0)).toEqual([]);
        const others = discs.slice(at + 1).map((disc) => toOutlineBox(disc.outline));
        const { x, y, width } = toOutlineBox(outline);
        for (const other of others) expect(Math.hypot(other.x - x, other.y - y)).toBeGreaterThan(width);
      }
    },
  );

  it('leaves air between the counts of lines side by side, so that no two read as one', () => {
    const { laid, scale } = set(createBusySides(), { size: 'a4-landscape' }).fitted;
    const counts = laid.marks.tags.map(({ line, place }) => ({ ...place.middle, half: line.width / 2 }));
    expect(counts.length).toBeGreaterThan(4);
    const gaps = counts.flatMap((one, at) =>
      counts
        .slice(at + 1)
        .map((other) =>
          Math.max(Math.abs(one.x - other.x) - one.half - other.half, Math.abs(one.y - other.y)),
        ),
    );
    for (const gap of gaps) expect(gap).toBeGreaterThan(0.5 * scale.label);
  });

  it('has every tie in its table, and notes for those that are drawn alone', () => {
    const subject = CLOSED;
    const rows = toTiesCsv(subject.graph, subject.shown).trim().split('\r\n');
    expect(new Set(rows.slice(1).map((row) => row.split(',')[0])).size).toBe(
      subject.shown.relationships.size,
    );
    const { numbers } = planFigure(subject, { ...STANDARD_FIGURE, notes: true }, shaper);
    for (const id of numbers.keys()) expect(subject.shown.relationships).toContain(id);
  });
});

describe('a figure of open sides', () => {
  it.each<FigureSizeId>(['a4-landscape', 'a4-portrait', 'slide', 'a0-landscape', 'a0-portrait'])(
    'has each actor within the circle of its side, and no two circles over each other, on %s',
    (size) => {
      const { laid } = set(OPEN, { size }).fitted;
      expect(laid.enclosures).toHaveLength(3);
      for (const { enclosure, centre, radius } of laid.enclosures) {
        for (const other of laid.enclosures.filter(({ enclosure: { id } }) => id !== enclosure.id)) {
          const apart = Math.hypot(other.centre.x - centre.x, other.centre.y - centre.y);
          expect(apart).toBeGreaterThan(radius + other.radius);
        }
      }
      const sides = new Map(OPEN.view.sides?.flatMap(({ id, actors }) => actors.map((actor) => [actor, id])));
      for (const { actor, symbol } of laid.actors) {
        const circle = laid.enclosures.find(({ enclosure: { id } }) => id === sides.get(actor.id));
        if (!circle) continue;
        const box = toOutlineBox(symbol.outline);
        const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        const reach = Math.hypot(middle.x - circle.centre.x, middle.y - circle.centre.y) + box.width / 2;
        expect(reach).toBeLessThanOrEqual(circle.radius + 0.01);
      }
    },
  );

  it('names every side with its number, and never lays a name over another', () => {
    const { laid } = set(OPEN).fitted;
    const names = laid.enclosures.map(({ name }) => name);
    expect(names.every((name) => name !== null)).toBe(true);
    const boxes = [
      ...names.flatMap((name) => name?.box ?? []),
      ...[...laid.labels.values()].map(({ box }) => box),
    ];
    for (const [at, one] of boxes.entries()) {
      for (const other of boxes.slice(at + 1)) {
        const isApart =
          one.x + one.width <= other.x ||
          other.x + other.width <= one.x ||
          one.y + one.height <= other.y ||
          other.y + other.height <= one.y;
        expect(isApart).toBe(true);
      }
    }
  });

  it('says how many actors are named where not all are, and nothing where all are', () => {
    const small = compose(OPEN, { size: 'column' });
    expect(wordsOf(small, 'frame').join(' ')).toMatch(/\d+ of 61 actors named, those with most ties first/);
    const poster = compose(OPEN, { size: 'a0-landscape' });
    expect(wordsOf(poster, 'frame').join(' ')).not.toContain('named');
  });

  it('is the same whether the view or the figure opens its sides', () => {
    const ids = CLOSED.view.sides?.map(({ id }) => id.replace(/^side:/u, '')) ?? [];
    expect(compose(createCountries({ open: ids })).items).toEqual(compose(OPEN).items);
    expect(ids).toHaveLength(3);
  });

  it('draws none where none are asked for', () => {
    const scene = compose(createCountries({}, 'none'));
    expect(listGroups(scene.items, 'side')).toEqual([]);
    expect(listGroups(scene.items, 'actor')).toHaveLength(61);
  });
});

describe('a poster', () => {
  it('sets no name of an actor smaller than is read from two metres, and fills its page', () => {
    const { fitted, page } = set(OPEN, { size: 'a0-portrait' });
    expect(fitted.scale.label).toBeGreaterThanOrEqual(14);
    expect(fitted.laid.box.width / page.graph.width).toBeGreaterThan(0.9);
    expect([page.width, page.height].map(Math.round)).toEqual([2384, 3370]);
    const sizes = listTexts(compose(OPEN, { size: 'a0-portrait' }).items);
    expect(Math.min(...sizes.map(({ line }) => line.size))).toBeGreaterThanOrEqual(13);
  });
});
