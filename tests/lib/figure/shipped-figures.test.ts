import { joinBoxes } from '@/lib/figure/geometry/box';
import type { PathCommand } from '@/lib/figure/geometry/path';
import {
  FIGURE_NOTATION_IDS,
  FIGURE_SIZE_IDS,
  FIGURE_THEME_IDS,
  type FigureOptions,
  STANDARD_FIGURE,
} from '@/lib/figure/options/figure-options';
import { composeFigure } from '@/lib/figure/page/compose-figure';
import type { Scene, ScenePath } from '@/lib/figure/scene/scene';
import { loadFigureAssets } from '@/lib/figure/text/load-figure-assets';
import type { Shaper } from '@/lib/figure/text/shaped-text';
import { createShaper } from '@/lib/figure/text/shaper';
import type { View } from '@/lib/view/view';
import { LENS_IDS } from '@/lib/vocabulary/lenses';
import { createShippedSubject } from './create-subject';
import {
  listGroups,
  listOverlaps,
  listPaths,
  listTexts,
  type Point,
  toDistance,
  toTextBox,
  traceActors,
  tracePath,
} from './read-figure';

const NETWORKS = ['lebanon-ceasefire-2024', 'oslo-1993', 'derry-link-1993'] as const;

let shaper: Shaper;

beforeAll(async () => {
  shaper = await createShaper(await loadFigureAssets());
});

afterAll(() => shaper.destroy());

/** Every network under every lens that shows an actor: contested is empty where nobody denies anything. */
const VIEWS = NETWORKS.flatMap((network) => LENS_IDS.map((lens) => [network, lens] as const)).filter(
  ([network, lens]) => createShippedSubject(network, { lens }).view.actors.length > 0,
);

/** Notations, themes and notes take turns, so that each goes with each size under some lens. */
function toOptions(size: number, turn: number): FigureOptions {
  const take = <T>(list: readonly T[], at: number, otherwise: T) => list[at % list.length] ?? otherwise;
  return {
    ...STANDARD_FIGURE,
    size: take(FIGURE_SIZE_IDS, size, 'graph'),
    notation: take(FIGURE_NOTATION_IDS, size + turn, 'screen'),
    theme: take(FIGURE_THEME_IDS, size + 2 * turn + Math.floor(turn / 4), 'light'),
    notes: (size + turn) % 3 === 0,
  };
}

/** How far the nearest of some points lies. */
function toNearest(point: Point, points: Iterable<Point>): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const other of points) nearest = Math.min(nearest, toDistance(point, other));
  return nearest;
}

/** The go-between whom each mediation passes, by relationship. */
function listGoBetweens({ legs, types }: View): ReadonlyMap<string, string> {
  return new Map(
    legs.flatMap(({ type, part, relationship, to }) =>
      part === 'first' && types.get(type)?.third?.leg === 'after' ? [[relationship, to] as const] : [],
    ),
  );
}

/** Whether a point lies within the box of some points. */
function isWithin({ x, y }: Point, points: readonly Point[]): boolean {
  const [xs, ys] = [points.map((point) => point.x), points.map((point) => point.y)];
  return x > Math.min(...xs) && x < Math.max(...xs) && y > Math.min(...ys) && y < Math.max(...ys);
}

/**
 * How far the ends of all lines lie from the border of an actor, or of the label that an arrow stops at; 0 where the line of
 * a mediation goes on under its go-between. An answer ends at the mark of a tie, or at the claim.
 */
function listEndGaps(scene: Scene, goBetweens: ReadonlyMap<string, string>): readonly number[] {
  const actors = traceActors(scene);
  const marks = (['mark', 'claim'] as const).flatMap((role) => listPaths(listGroups(scene.items, role)));
  const borders = [...[...actors.values()].flat(), ...marks.flatMap(({ commands }) => tracePath(commands))];
  const labels = listGroups(scene.items, 'label').flatMap(
    ({ items }) => joinBoxes(listTexts(items).map(toTextBox)) ?? [],
  );
  const toGap = (point: Point) => {
    const toLabel = labels.map(({ x, y, width, height }) =>
      toDistance(point, {
        x: Math.min(x + width, Math.max(x, point.x)),
        y: Math.min(y + height, Math.max(y, point.y)),
      }),
    );
    return Math.min(toNearest(point, borders), ...toLabel);
  };
  return listGroups(scene.items, 'tie').flatMap((tie) => {
    const passed = actors.get(goBetweens.get(tie.id ?? '') ?? '') ?? [];
    const toOwnGap = (point: Point) => (passed.length > 0 && isWithin(point, passed) ? 0 : toGap(point));
    return listTieGaps(listPaths([tie]), toOwnGap);
  });
}

function listTieGaps(paths: readonly ScenePath[], toGap: (point: Point) => number): readonly number[] {
  return paths.flatMap((path, at) => {
    if (path.stroke === null) return [];
    const points = tracePath(path.commands);
    const next = paths[at + 1];
    // An end that is filled stands for the end of its line: what of it is nearest to the border.
    const end = next && next.fill !== null ? next.commands.flatMap(toEndPoint) : points.slice(-1);
    return [Math.min(...points.slice(0, 1).map(toGap)), Math.min(...end.map(toGap))];
  });
}

function toEndPoint(command: PathCommand): readonly Point[] {
  const [x, y] = command.slice(-2).map(Number);
  return x === undefined || y === undefined || Number.isNaN(y) ? [] : [{ x, y }];
}

describe.each(VIEWS)('%s, %s', (network, lens) => {
  const subject = createShippedSubject(network, { lens });
  const turn = VIEWS.findIndex(([id, each]) => id === network && each === lens);
  // Half of the sizes for each lens, so that each goes with each network, and with both notations.
  const isDrawn = (size: number) => (Math.floor(size / 2) + Math.floor(turn / 2)) % 2 === 0;
  const scenes = () =>
    [...FIGURE_SIZE_IDS.keys()].filter(isDrawn).map((size) => {
      const options = toOptions(size, turn);
      return { options, scene: composeFigure(subject, options, shaper) };
    });
  let figures: ReturnType<typeof scenes>;

  beforeAll(() => {
    figures = scenes();
  });

  it('shows every actor and tie of the view once, in every size, and nothing hidden', () => {
    const actors = subject.view.actors.map(({ id }) => id);
    const ties = [...new Set(subject.view.legs.map(({ relationship }) => relationship))];
    for (const { scene } of figures) {
      expect(listGroups(scene.items, 'actor').map(({ id }) => id)).toEqual(actors);
      expect(listGroups(scene.items, 'tie').map(({ id }) => id)).toEqual(ties);
    }
  });

  it('names every actor', () => {
    const counts = figures.map(({ scene }) => listGroups(scene.items, 'label').length);
    expect(counts).toEqual(figures.map(() => subject.view.actors.length));
  });

  it('lays no name over another, over an actor, or over the mark of a contested tie', () => {
    const found = figures.map(({ options, scene }) => [options.size, options.notation, listOverlaps(scene)]);
    expect(found).toEqual(figures.map(({ options }) => [options.size, options.notation, []]));
  });

  it('marks every tie that is contested once', () => {
    const contested = subject.view.legs.filter(
      ({ standing, part }) => standing === 'contested' && part !== 'first',
    );
    for (const { scene } of figures) {
      const marked = listGroups(scene.items, 'mark').map(({ id }) => id);
      expect(marked.sort()).toEqual(contested.map(({ relationship }) => relationship).sort());
    }
  });

  it('ends every tie at the border of an actor, at a mark, or at a label that would hide its arrow', () => {
    const goBetweens = listGoBetweens(subject.view);
    for (const { options, scene } of figures) {
      // On a poster everything is larger.
      const most = 4 * Math.max(1, Math.sqrt(scene.width * scene.height) / 708);
      expect([options.size, Math.max(...listEndGaps(scene, goBetweens), 0) < most]).toEqual([
        options.size,
        true,
      ]);
    }
  });

  it('lets nothing stand out of the page, and sets nothing under six points', () => {
    for (const { scene } of figures) {
      const texts = listTexts(scene.items);
      expect(Math.min(...texts.map(({ line }) => line.size))).toBeGreaterThanOrEqual(6);
      const points = listPaths(scene.items.filter((item) => item.kind === 'group' && item.role !== 'flag'))
        .filter(({ fill, stroke }) => fill !== null || stroke !== null)
        .flatMap(({ commands }) => tracePath(commands));
      const boxes = texts.map(toTextBox);
      const [left, top] = [
        Math.min(...boxes.map(({ x }) => x), ...points.slice(0, 50_000).map(({ x }) => x)),
        Math.min(...boxes.map(({ y }) => y), ...points.slice(0, 50_000).map(({ y }) => y)),
      ];
      expect([left >= 0, top >= 0]).toEqual([true, true]);
      expect(Math.max(...boxes.map(({ x, width }) => x + width))).toBeLessThanOrEqual(scene.width);
      expect(Math.max(...boxes.map(({ y, height }) => y + height))).toBeLessThanOrEqual(scene.height);
    }
  });
});
