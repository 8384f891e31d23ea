import type { PathCommand } from '../geometry/path';
import type { ScenePath, Stroke } from '../scene/scene';
import { toPdfColour, toPdfNumber, toPdfNumbers } from './pdf-syntax';

/** The operators of a page, written one after another. What is set already is not set again. */
export type PdfDrawing = {
  /** Where the page's top is: scenes measure down from it, pages measure up. */
  readonly height: number;
  readonly write: (operators: string) => void;
  /** Sets what `q … Q` undoes. */
  readonly set: (operator: Setting, value: string) => void;
  /** Draws apart: what is set inside is undone after it. */
  readonly inside: (draw: () => void) => void;
  readonly toText: () => string;
};

/** Colours of fill and stroke, line width, dash, cap, join. */
type Setting = 'rg' | 'RG' | 'w' | 'd' | 'J' | 'j';

const AT_FIRST: readonly (readonly [Setting, string])[] = [
  ['rg', '0 0 0'],
  ['RG', '0 0 0'],
  ['w', '1'],
  ['d', '[] 0'],
  ['J', '0'],
  ['j', '0'],
];

/** Returns an empty page of that height in points. */
export function createPdfDrawing(height: number): PdfDrawing {
  const lines: string[] = [];
  let settings = new Map(AT_FIRST);
  return {
    height,
    write: (operators) => lines.push(operators),
    set: (operator, value) => {
      if (settings.get(operator) === value) return;
      settings.set(operator, value);
      lines.push(`${value} ${operator}`);
    },
    inside: (draw) => {
      const before = settings;
      settings = new Map(before);
      lines.push('q');
      draw();
      lines.push('Q');
      settings = before;
    },
    toText: () => `${lines.join('\n')}\n`,
  };
}

/** Draws a path of a scene: its fill, then its stroke. */
export function drawPath(drawing: PdfDrawing, path: ScenePath): void {
  const paint = toPaint(path);
  if (paint === null || path.commands.length === 0) return;
  if (path.fill !== null) drawing.set('rg', toPdfColour(path.fill));
  if (path.stroke) setStroke(drawing, path.stroke);
  drawing.write(toPdfPath(path.commands, (x, y) => [x, drawing.height - y]));
  drawing.write(paint);
}

/** Leaves out all that is drawn from here on, up to the end of what is `inside`, beyond a rectangle of the scene. */
export function clipTo(
  drawing: PdfDrawing,
  [x, y, width, height]: readonly [number, number, number, number],
): void {
  drawing.write(`${toPdfNumbers([x, drawing.height - y - height, width, height])} re W n`);
}

function setStroke(drawing: PdfDrawing, { colour, width, dash, cap, join }: Stroke): void {
  drawing.set('RG', toPdfColour(colour));
  drawing.set('w', toPdfNumber(width));
  drawing.set('d', `[${toPdfNumbers(dash ?? [])}] 0`);
  drawing.set('J', cap === 'round' ? '1' : '0');
  drawing.set('j', join === 'round' ? '1' : '0');
}

function toPaint({ fill, rule, stroke }: ScenePath): string | null {
  const evenOdd = rule === 'evenodd' ? '*' : '';
  if (fill !== null) return `${stroke ? 'B' : 'f'}${evenOdd}`;
  return stroke ? 'S' : null;
}

/** Returns a path's operators, its points placed by `place`. PDF knows no quadratic curves: they are written as cubic ones. */
export function toPdfPath(
  commands: readonly PathCommand[],
  place: (x: number, y: number) => readonly [number, number],
): string {
  let from: readonly [number, number] = [0, 0];
  let start = from;
  const write = (operator: string, ...points: readonly (readonly [number, number])[]) => {
    from = points.at(-1) ?? start;
    return `${points.map(([x, y]) => toPdfNumbers(place(x, y))).join(' ')} ${operator}`;
  };
  const toOperator = (command: PathCommand): string => {
    switch (command[0]) {
      case 'M':
        start = [command[1], command[2]];
        return write('m', start);
      case 'L':
        return write('l', [command[1], command[2]]);
      case 'Q': {
        const [, cx, cy, x, y] = command;
        return write('c', toThird(from, [cx, cy]), toThird([x, y], [cx, cy]), [x, y]);
      }
      case 'C': {
        const [, ax, ay, bx, by, x, y] = command;
        return write('c', [ax, ay], [bx, by], [x, y]);
      }
      case 'Z':
        from = start;
        return 'h';
    }
  };
  return commands.map(toOperator).join(' ');
}

/** Two thirds of the way from an end of a quadratic curve to its control point is that of the same cubic curve. */
function toThird(
  end: readonly [number, number],
  control: readonly [number, number],
): readonly [number, number] {
  return [end[0] + ((control[0] - end[0]) * 2) / 3, end[1] + ((control[1] - end[1]) * 2) / 3];
}
