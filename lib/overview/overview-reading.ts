import type { Point, Positions } from '@/lib/view/positions';
import type { Size, Viewport } from '@/lib/view/viewport';
import { toScreen } from './camera';
import { toNameBox } from './choose-names';
import type { OverviewModel } from './overview-model';
import type { OverviewPainter } from './overview-painter';
import { type Scene, toDrawnHalf } from './scene';
import type { Emphasis } from './standouts';

/** What tests and measurements read of an overview, in CSS pixels of its canvas. */
export type OverviewReading = {
  readonly zoom: number;
  readonly size: Size;
  /** Where actors are, and half their size. */
  readonly actors: readonly {
    readonly id: string;
    readonly at: Point;
    readonly half: { readonly width: number; readonly height: number };
    readonly selected: boolean;
  }[];
  /** Relationships, by leg. */
  readonly ties: readonly {
    readonly relationship: string;
    readonly middle: Point;
    readonly selected: boolean;
  }[];
  /** The marks of meetings: where each is, and whether its lines are drawn. */
  readonly meetings: readonly { readonly id: string; readonly at: Point; readonly isRead: boolean }[];
  readonly names: readonly {
    readonly id: string;
    readonly text: string;
    readonly fontSize: number;
    readonly box: {
      readonly left: number;
      readonly top: number;
      readonly right: number;
      readonly bottom: number;
    };
  }[];
  /** What is at full strength while the rest is faint: ids of actors and claims. */
  readonly bright: readonly string[];
  readonly cursor: string | null;
  readonly groundOpacity: number;
  /** Whether all that is shown has been painted for where the camera is. */
  readonly isAtRest: boolean;
};

/** What tests and measurements have of an overview. */
export type OverviewHandle = {
  readonly read: () => OverviewReading;
  /** The same of what is read, at no cost. */
  readonly isAtRest: () => boolean;
  readonly countTies: () => number;
  /** What changes with anything that a person does to what is shown, at little cost: other words for another picture. */
  readonly describe: () => string;
  /** Where actors stand in the plane. */
  readonly getPositions: () => Positions;
  /** Paints all that is shown anew, as after a change. */
  readonly repaint: () => void;
};

/** The element of an overview. */
export type OverviewElement = HTMLElement & { _overview?: OverviewHandle };

/** Lets tests and measurements read an overview from its element, as they read a Cytoscape from its own. */
export function exposeReading(
  host: OverviewElement,
  {
    model,
    painter,
    getViewport,
    getSize,
  }: {
    readonly model: OverviewModel;
    readonly painter: OverviewPainter;
    readonly getViewport: () => Viewport;
    readonly getSize: () => Size;
  },
): void {
  const read = (): OverviewReading => {
    const [scene, viewport] = [model.getScene(), getViewport()];
    const { points, ties } = scene.ground;
    const toAt = (point: number) => toScreen(viewport, { x: points.x[point] ?? 0, y: points.y[point] ?? 0 });
    const { standouts, groundOpacity } = model.getEmphasis();
    return {
      zoom: viewport.zoom,
      size: getSize(),
      actors: scene.actors.map(({ id, selected }, point) => ({
        ...{ id, selected },
        at: toAt(point),
        half: toDrawnHalf(points, point, viewport.zoom),
      })),
      ties: scene.legs.map(({ relationship, selected }, tie) => {
        const [from, to] = [toAt(ties.from[tie] ?? 0), toAt(ties.to[tie] ?? 0)];
        return { relationship, selected, middle: { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 } };
      }),
      meetings: scene.meetings.map(({ id, place }, at) => ({
        ...{ id, at: toScreen(viewport, place) },
        isRead: standouts.meetings.has(at),
      })),
      names: painter.getNames().map((name) => ({
        id: scene.ids[name.point] ?? '',
        text: name.lines.join(' '),
        fontSize: name.fontSize,
        box: toNameBox(scene.ground, name, viewport),
      })),
      bright: [...standouts.bright.points].flatMap((point) => scene.ids[point] ?? []),
      cursor: model.getAttention().cursor,
      groundOpacity,
      isAtRest: painter.isAtRest(),
    };
  };
  let described: { readonly scene: Scene; readonly emphasis: Emphasis; readonly words: string } | null = null;
  /** Measurements ask in each frame: what they ask for is worked out where it may be other words. */
  const describe = () => {
    const [scene, emphasis] = [model.getScene(), model.getEmphasis()];
    if (described?.scene !== scene || described.emphasis !== emphasis)
      described = { scene, emphasis, words: describeScene(scene, emphasis) };
    return described.words;
  };
  host._overview = {
    read,
    isAtRest: painter.isAtRest,
    countTies: () => model.getScene().legs.length,
    describe,
    getPositions: model.getPositions,
    repaint: painter.repaintAll,
  };
}

function describeScene(
  { ground, legs, actors }: Scene,
  { standouts, groundOpacity, bright }: Emphasis,
): string {
  const stands = ground.points.x.reduce((sum, x) => sum + x, 0);
  const sizes = ground.points.halfWidth.reduce((sum, half) => sum + half, 0);
  const { selected, cursor } = standouts;
  return [
    ...[actors.length, legs.length, stands, sizes, groundOpacity, bright === null],
    ...[selected, cursor, standouts.bright].map(({ points, ties }) => `${points.size}/${ties.size}`),
    ...standouts.bright.points,
  ].join(' ');
}
