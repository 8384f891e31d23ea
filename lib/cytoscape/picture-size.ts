/** Beyond these, browsers give an empty picture in silence: measured in Chromium. Firefox and Safari stop no later. */
export const MOST_PIXELS = 16_384 ** 2;
export const LONGEST_SIDE = 65_535;
/** Beyond this side, Safari and most graphics drivers give up, whatever the area. */
export const PRACTICAL_SIDE = 16_384;

export type PictureProblem = {
  readonly width: number;
  readonly height: number;
  /** What is wrong and how to mend it, for people. */
  readonly message: string;
};

/** A picture that no browser can draw. Its message is for people. */
export class PictureTooLargeError extends RangeError {
  override readonly name = 'PictureTooLargeError';
  readonly problem: PictureProblem;

  constructor(problem: PictureProblem) {
    super(problem.message);
    this.problem = problem;
  }
}

/** Answers why a browser could not draw a picture of so many pixels, or null when it can. */
export function checkPictureSize(width: number, height: number): PictureProblem | null {
  const size = `${toCount(width)} × ${toCount(height)} pixels`;
  const advice = 'Choose a smaller scale, or the part in view instead of the whole graph.';
  if (!(width >= 1 && height >= 1)) {
    return {
      width,
      height,
      message: `The picture would be ${size}: there is nothing to draw. Show some actors first.`,
    };
  }
  const side = Math.max(width, height);
  if (side > LONGEST_SIDE || width * height > MOST_PIXELS || side > PRACTICAL_SIDE) {
    const message = `The picture would be ${size}, more than a browser can draw (${toCount(PRACTICAL_SIDE)} on a side). ${advice}`;
    return { width, height, message };
  }
  return null;
}

function toCount(value: number): string {
  return Number.isFinite(value) ? Math.ceil(value).toLocaleString('en-US') : 'countless';
}
