import type { Point } from '@/lib/view/positions';
import { toCircleCommands } from '../geometry/outline';
import type { SceneItem } from '../scene/scene';
import type { SymbolStyle } from './actor-symbol';
import { type TieSymbols, toTieLook } from './notation';
import { drawMark } from './tie-marks';
import { drawTie, toFilledPath } from './tie-strokes';

/** What stands before the words of a legend. */
export type LegendSymbol = {
  /** In points: what it needs. It may be drawn wider; a line, which needs nothing, is. */
  readonly width: number;
  readonly height: number;
  /** The sign, from the left and about the middle of a line; `width` is how wide a sign may be. */
  readonly draw: (left: number, middle: number, width: number) => readonly SceneItem[];
};

const MIN_MARK = 6.5;
const MARK = 11;
/** Half the heights of a wedge at its two ends, in points. */
const WEDGE = [0.5, 2] as const;

/** Returns a line as ties are drawn that have these signs. */
export function toLineSymbol(tie: TieSymbols, { notation, theme, unit }: SymbolStyle): LegendSymbol {
  const look = toTieLook(notation, tie, theme, unit);
  const size = Math.max(MIN_MARK, MARK * unit);
  return {
    width: 0,
    height: look.mark ? size : 2 * look.width,
    draw: (left, middle, width) => {
      const ends = { from: { x: left, y: middle }, to: { x: left + width, y: middle } };
      const at = { x: left + width / 2, y: middle };
      const line = drawTie({ ...ends, control: null }, look);
      if (look.mark === null) return line;
      return [...line, ...drawMark(look.mark, at, { x: 1, y: 0 }, size, theme)];
    },
  };
}

/** Returns a line that widens. */
export function toWedgeSymbol(colour: string): LegendSymbol {
  const [thin, thick] = WEDGE;
  return {
    width: 0,
    height: 2 * thick,
    draw: (left, middle, width) => [
      toFilledPath(
        [
          ['M', left, middle - thin],
          ['L', left + width, middle - thick],
          ['L', left + width, middle + thick],
          ['L', left, middle + thin],
          ['Z'],
        ],
        colour,
      ),
    ],
  };
}

/** Returns the disc of a closed side, without its number. */
export function toClosedSideSymbol(
  diameter: number,
  hue: number | undefined,
  { theme }: SymbolStyle,
): LegendSymbol {
  const border = { colour: theme.ink, width: 0.6, dash: null, cap: 'butt', join: 'round' } as const;
  return toRoundSymbol(diameter, (at) => [
    {
      kind: 'path',
      commands: toCircleCommands(at, diameter / 2),
      fill: theme.toSide(hue).fill,
      stroke: border,
    },
    { kind: 'path', commands: toCircleCommands(at, diameter / 2 - 1.5), fill: null, stroke: border },
  ]);
}

/** Returns the circle of an open side, with an actor in it. */
export function toOpenSideSymbol(
  diameter: number,
  hue: number | undefined,
  { theme }: SymbolStyle,
): LegendSymbol {
  const stroke = { width: 0.6, dash: null, cap: 'butt', join: 'round' } as const;
  const { tint, border: colour, dash } = theme.toSide(hue);
  const border = { ...stroke, colour, dash };
  const actor = { ...stroke, colour: theme.ink };
  const [reach, off] = [diameter * 0.12, diameter * 0.18];
  return toRoundSymbol(diameter, ({ x, y }) => [
    {
      kind: 'path',
      commands: toCircleCommands({ x, y }, diameter / 2),
      fill: tint,
      stroke: border,
    },
    ...[-off, off].map(
      (by): SceneItem => ({
        kind: 'path',
        commands: toCircleCommands({ x: x + by, y }, reach),
        fill: theme.fill.person,
        stroke: actor,
      }),
    ),
  ]);
}

function toRoundSymbol(diameter: number, draw: (at: Point) => readonly SceneItem[]): LegendSymbol {
  return {
    width: diameter,
    height: diameter,
    draw: (left, middle, width) => draw({ x: left + width / 2, y: middle }),
  };
}

/** Returns a circle of a scale of sizes. */
export function toCircleSymbol(diameter: number, { theme }: SymbolStyle): LegendSymbol {
  return {
    width: diameter,
    height: diameter,
    draw: (left, middle, width) => [
      {
        kind: 'path',
        commands: toCircleCommands({ x: left + width / 2, y: middle }, diameter / 2),
        fill: theme.fill.person,
        stroke: { colour: theme.ink, width: 0.8, dash: null, cap: 'butt', join: 'round' },
      },
    ],
  };
}
