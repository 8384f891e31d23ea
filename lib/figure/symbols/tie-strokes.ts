import { type Curve, shiftCurve, toCurveCommands } from '../geometry/curve';
import { toEdgeEnd } from '../geometry/edge-ends';
import type { PathCommand } from '../geometry/path';
import { toZigzag } from '../geometry/zigzag';
import type { ScenePath, Stroke } from '../scene/scene';
import type { TieLook } from './tie-look';

/** Teeth of a zigzag, in widths of its line. */
const TOOTH_HEIGHT = 1.7;
const TOOTH_LENGTH = 4.6;
const MIN_TOOTH = 1.9;

/** How wide the border of a hollow end is, of its size. */
const HOLLOW = 0.13;

/** Returns the paths that draw a tie along a curve, its end included: strokes first, then the filled end. */
export function drawTie(curve: Curve, look: TieLook): readonly ScenePath[] {
  const { line, shape } = toEdgeEnd(curve, look.end, look.endSize);
  const strokes = toLines(line, look).map((commands) => toStrokePath(commands, toStroke(look)));
  if (!shape) return strokes;
  const end = look.isOpen
    ? toStrokePath(shape, { ...toStroke(look), width: look.endSize * HOLLOW, dash: null, join: 'miter' })
    : toFilledPath(shape, look.colour);
  return [...strokes, end];
}

/** Returns an open path drawn with that stroke. */
export function toStrokePath(commands: readonly PathCommand[], stroke: Stroke): ScenePath {
  return { kind: 'path', commands, fill: null, stroke };
}

/** Returns a closed path of one colour, without a border. */
export function toFilledPath(commands: readonly PathCommand[], fill: string): ScenePath {
  return { kind: 'path', commands, fill, stroke: null };
}

function toLines(curve: Curve, look: TieLook): readonly (readonly PathCommand[])[] {
  if (look.line === 'double') {
    const apart = (look.gap + look.width) / 2;
    return [toCurveCommands(shiftCurve(curve, apart)), toCurveCommands(shiftCurve(curve, -apart))];
  }
  if (look.line === 'plain') return [toCurveCommands(curve)];
  const tooth = Math.max(MIN_TOOTH, look.width * TOOTH_HEIGHT);
  return [toZigzag(curve, { height: tooth, length: (tooth * TOOTH_LENGTH) / TOOTH_HEIGHT })];
}

function toStroke({ colour, width, dash, cap, line }: TieLook): Stroke {
  return { colour, width, dash, cap, join: line === 'zigzag' ? 'miter' : 'round' };
}
