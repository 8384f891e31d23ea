import type { FigureFormatId } from './figure-formats';
import type { FigureOptions } from './figure-options';
import type { FigureSubject } from './figure-subject';
import type { PngLimits } from './png-size';

/** What is to be drawn, how, and as what. */
export type FigureOrder = {
  readonly subject: FigureSubject;
  readonly options: FigureOptions;
  readonly format: FigureFormatId;
  /** The address of the view, for who reads what lies beside the figure. It says all that is shown, but not where it stands. */
  readonly link: string;
};

export type DrawnFigure = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** In points. */
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** The alternative text. */
  readonly description: string;
  /** For the person who asked: letters that the fonts lack, labels that were left out. */
  readonly warnings: readonly string[];
};

export type DrawingRun = {
  /** What a PNG may be at most; else what the file format allows. */
  readonly limits?: PngLimits;
  readonly signal?: AbortSignal;
  /** Hears how much is done, from 0 to 1. */
  readonly onProgress?: (share: number) => void;
};
