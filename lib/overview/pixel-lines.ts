import type { GroundFrame } from './ground-frame';
import { PIXEL_PARTS } from './line-raster';
import type { GroundScene } from './scene';
import type { TieStyle } from './tie-styles';

/** The lines of a hue as they lie on the pixels of a picture: as plain as they are drawn when there are many. */
export type PixelLines = {
  readonly hue: string;
  readonly count: number;
  /** Of each line the x and y of its ends, in parts of a pixel from the middle of the first one, as `addLine` has them. */
  readonly ends: Int32Array;
  /** How strong each is, of `FULL_WEIGHT`. */
  readonly weights: Uint8Array;
};

/** The weight of a line at full strength. */
export const FULL_WEIGHT = 4;

/** How many numbers tell where a line is. */
export const NUMBERS_OF_LINE = 4;

/**
 * Returns the lines of all ties that are shown, by hue, in the order in which hues first come. What lies outside of the picture is cut
 * off. `every`: one tie of so many.
 */
export function listPixelLines(
  { points: { x, y }, ties }: GroundScene,
  { zoom, pan, width, height, ratio }: GroundFrame,
  isShown: (tie: number) => boolean,
  every: number,
): readonly PixelLines[] {
  const lists = new Map<string, ReturnType<typeof createList>>();
  for (const { hue, count } of countByHue(ties.styles, ties.starts)) lists.set(hue, createList(hue, count));
  const clip = createClip(Math.round(width * ratio), Math.round(height * ratio));
  const scale = zoom * ratio;
  const left = pan.x * ratio - 0.5;
  const top = pan.y * ratio - 0.5;
  for (const [at, style] of ties.styles.entries()) {
    const list = lists.get(style.hue);
    const weight = toWeight(style);
    const end = ties.starts[at + 1] ?? 0;
    for (let tie = ties.starts[at] ?? 0; tie < end; tie += every) {
      if (!isShown(tie)) continue;
      const from = ties.from[tie] as number;
      const to = ties.to[tie] as number;
      const fromX = (x[from] as number) * scale + left;
      const fromY = (y[from] as number) * scale + top;
      if (clip.cut(fromX, fromY, (x[to] as number) * scale + left, (y[to] as number) * scale + top))
        list?.add(clip.ends, weight);
    }
  }
  return [...lists.values()].map(({ take }) => take());
}

/** Returns the weight of lines of a style: what of it is not background, of `FULL_WEIGHT`, and at least 1. */
export function toWeight({ strength, opacity }: Pick<TieStyle, 'strength' | 'opacity'>): number {
  return Math.max(1, Math.round(strength * opacity * FULL_WEIGHT));
}

function countByHue(styles: readonly TieStyle[], starts: Uint32Array) {
  const counts = new Map<string, number>();
  for (const [at, { hue }] of styles.entries())
    counts.set(hue, (counts.get(hue) ?? 0) + (starts[at + 1] ?? 0) - (starts[at] ?? 0));
  return [...counts].map(([hue, count]) => ({ hue, count }));
}

function createList(hue: string, most: number) {
  const ends = new Int32Array(NUMBERS_OF_LINE * most);
  const weights = new Uint8Array(most);
  let count = 0;
  return {
    add: (line: Float64Array, weight: number) => {
      const at = NUMBERS_OF_LINE * count;
      for (let part = 0; part < NUMBERS_OF_LINE; part++)
        ends[at + part] = Math.round((line[part] as number) * PIXEL_PARTS);
      weights[count] = weight;
      count += 1;
    },
    take: (): PixelLines => ({ hue, count, ends, weights }),
  };
}

/**
 * Returns what cuts lines to a picture and a pixel around it, by the method of Liang and Barsky (1984). It tells whether anything is
 * left of a line, which then has its ends in `ends`; of one that leads nowhere, as no number does, nothing is.
 */
function createClip(width: number, height: number) {
  const ends = new Float64Array(NUMBERS_OF_LINE);
  let start = 0;
  let end = 1;
  /** Keeps what of a line is on the near side of a border: `ahead` is how far the border is, `along` how much nearer each line gets. */
  const keep = (along: number, ahead: number): boolean => {
    if (along === 0) return ahead >= 0;
    const share = ahead / along;
    if (along < 0) start = Math.max(start, share);
    else end = Math.min(end, share);
    return start < end;
  };
  const isInside = (x: number, y: number) => x >= -1 && x <= width && y >= -1 && y <= height;
  const cut = (fromX: number, fromY: number, toX: number, toY: number): boolean => {
    // Most lines of a picture of everything: they need not be divided.
    if (isInside(fromX, fromY) && isInside(toX, toY)) {
      ends[0] = fromX;
      ends[1] = fromY;
      ends[2] = toX;
      ends[3] = toY;
      return true;
    }
    const across = toX - fromX;
    const down = toY - fromY;
    start = 0;
    end = 1;
    if (!keep(-across, fromX + 1) || !keep(across, width - fromX)) return false;
    if (!keep(-down, fromY + 1) || !keep(down, height - fromY)) return false;
    ends[0] = fromX + start * across;
    ends[1] = fromY + start * down;
    ends[2] = fromX + end * across;
    ends[3] = fromY + end * down;
    return true;
  };
  return { ends, cut };
}
