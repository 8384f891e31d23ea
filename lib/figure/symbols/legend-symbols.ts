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
