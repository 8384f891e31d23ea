import { mixColours } from '@/lib/view/line-drawing';
import { type Box, computeSharedArea, toBoxAround } from '../geometry/box';
import { movePath, type PathCommand } from '../geometry/path';
import type { SceneGroup, SceneItem, ScenePath } from '../scene/scene';
import type { Flag, FlagPiece } from './parse-flag';

/** Returns a flag that covers a box, cut off at its borders. `toColour`: what a theme makes of the flag's own colours. */
export function drawFlag(flag: Flag, box: Box, toColour: (colour: string) => string): SceneGroup {
  const { viewBox } = flag;
  const scale = Math.max(box.width / viewBox.width, box.height / viewBox.height);
  const left = box.x + (box.width - viewBox.width * scale) / 2 - viewBox.x * scale;
  const top = box.y + (box.height - viewBox.height * scale) / 2 - viewBox.y * scale;
  const placed = flag.pieces.map((piece) => ({
    ...piece,
    strokeWidth: piece.strokeWidth * scale,
    commands: movePath(piece.commands, (x, y) => [left + x * scale, top + y * scale]),
  }));
  const items = placed.flatMap((piece, at) =>
    piece.opacity < 1
      ? drawTranslucent(piece, placed.slice(0, at), toColour)
      : [drawPiece(piece, piece.fill && toColour(piece.fill), toColour)],
  );
  return toFlagGroup(items, box);
}

function toFlagGroup(items: readonly SceneItem[], clip: Box): SceneGroup {
  const { x, y, width, height } = clip;
  return { kind: 'group', role: 'flag', id: null, name: null, clip: [x, y, width, height], items };
}

function drawPiece(piece: FlagPiece, fill: string | null, toColour: (colour: string) => string): ScenePath {
  const { commands, rule, strokeWidth } = piece;
  const stroke =
    piece.stroke === null
      ? null
      : ({
          colour: toColour(piece.stroke),
          width: strokeWidth,
          dash: null,
          cap: 'butt',
          join: 'miter',
        } as const);
  return { kind: 'path', commands, fill, ...(rule === 'evenodd' ? { rule } : {}), stroke };
}

/**
 * A figure knows no transparency, which print shops flatten each in their own way: over each stripe before it, a
 * translucent piece is drawn in the colour that the two make. Exact over rectangles, and flags let only these through.
 */
function drawTranslucent(
  piece: FlagPiece,
  before: readonly FlagPiece[],
  toColour: (colour: string) => string,
): readonly SceneItem[] {
  const { fill, opacity } = piece;
  const own = toBoxAround(toPoints(piece.commands));
  if (fill === null || own === null) return [];
  return before.flatMap((background) => {
    if (background.fill === null) return [];
    const colour = toColour(mixColours(fill, background.fill, opacity));
    return splitFigures(background.commands).flatMap((figure) => {
      const box = toBoxAround(toPoints(figure));
      if (!box || computeSharedArea(box, own) === 0) return [];
      return [toFlagGroup([drawPiece(piece, colour, toColour)], box)];
    });
  });
}

function splitFigures(commands: readonly PathCommand[]): readonly (readonly PathCommand[])[] {
  const figures: PathCommand[][] = [];
  for (const command of commands) {
    if (command[0] === 'M') figures.push([]);
    figures.at(-1)?.push(command);
  }
  return figures;
}

function toPoints(commands: readonly PathCommand[]) {
  return commands.flatMap((command) => {
    const numbers = command.slice(1).map(Number);
    return Array.from({ length: numbers.length / 2 }, (_, at) => ({
      x: numbers[2 * at] ?? 0,
      y: numbers[2 * at + 1] ?? 0,
    }));
  });
}
