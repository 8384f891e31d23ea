'use client';

import { type RefObject, useRef } from 'react';
import type { FigureClient } from '@/app/_figure/browser/figure-client';
import type { DrawingOrder } from '@/app/_figure/browser/figure-handler';
import { type FigureFormatId, getFigureFormat } from '@/lib/figure/options/figure-formats';
import type { FigureOptions } from '@/lib/figure/options/figure-options';
import type { DrawnFigure } from '@/lib/figure/options/figure-order';
import { copyPicture, saveFile } from './deliver';
import type { FigureChoices } from './figure-choices';
import { getPixels } from './png-pixels';
import { draw } from './use-figure-preview';
import type { WorkRun } from './use-figure-work';

export type FigureActsParts = {
  readonly client: RefObject<FigureClient | null>;
  readonly choices: FigureChoices;
  /** The network's id, after which files are named. */
  readonly id: string;
  /** Returns the order of the figure as it is chosen, with other options where given. */
  readonly order: (format: FigureFormatId, changes?: Partial<FigureOptions>) => DrawingOrder;
  /** Returns the preview of the choices as they are, once it is drawn. */
  readonly settled: () => Promise<DrawnFigure>;
};

/** Returns what can be done with the figure as it is chosen. Each act returns what to tell the user; null for nothing. */
export function useFigureActs({ client, choices, id, order, settled }: FigureActsParts) {
  /** The last file that was to be shared: a browser shares only while a click lasts, and drawing may take longer. */
  const ready = useRef<{ readonly key: string; readonly file: File } | null>(null);

  const drawFile = async (format: FigureFormatId, { signal, onProgress }: WorkRun): Promise<File> => {
    const isOfPixels = format === 'png' || format === 'zip';
    const pixels = isOfPixels ? getPixels(choices, await settled()) : choices.options.pixels;
    signal.throwIfAborted();
    const { bytes } = await draw(client, order(format, { pixels }), signal, onProgress);
    return new File([bytes], `${id}.${format}`, { type: getFigureFormat(format).mediaType });
  };

  return {
    save: async (format: FigureFormatId, run: WorkRun): Promise<string> => {
      const file = await drawFile(format, run);
      saveFile(file);
      return `Saved as ${file.name}.`;
    },
    copy: async (run: WorkRun): Promise<string> => {
      await copyPicture(() => drawFile('png', run));
      return 'The picture is on the clipboard.';
    },
    copySvg: async (run: WorkRun): Promise<string> => {
      const file = await drawFile('svg', run);
      await navigator.clipboard.writeText(await file.text());
      return 'The SVG is on the clipboard, as text.';
    },
    share: async (run: WorkRun): Promise<string | null> => {
      const key = JSON.stringify([choices, order(choices.format).query]);
      const file = ready.current?.key === key ? ready.current.file : await drawFile(choices.format, run);
      ready.current = { key, file };
      try {
        await navigator.share({ files: [file] });
        return null;
      } catch (error) {
        const name = error instanceof Error ? error.name : '';
        if (name === 'AbortError') return null;
        if (name === 'NotAllowedError') return 'The figure is ready. Press Share once more.';
        throw error;
      }
    },
  };
}
