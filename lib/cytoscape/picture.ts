/** What a picture shows beside the graph. Texts are drawn as text, wrapped, in the direction of their script. */
export type PictureOptions = {
  /** `view`: what is in sight now. `whole`: everything that is shown, wherever the viewport is. */
  readonly area: 'view' | 'whole';
  /** Pixels per CSS pixel, 1 to 4. */
  readonly scale: number;
  readonly transparent: boolean;
  readonly title: string;
  /** A second line: as-of date, filters. Empty for none. */
  readonly subtitle: string;
  readonly legend: boolean;
  /** A last line in small type. Empty for none. */
  readonly credit: string;
};

export type PictureProblem = {
  readonly width: number;
  readonly height: number;
  /** What is wrong and how to mend it, for people. */
  readonly message: string;
};

/** Answers why a browser could not draw a picture of so many pixels, or null when it can. */
export declare function checkPictureSize(width: number, height: number): PictureProblem | null;
