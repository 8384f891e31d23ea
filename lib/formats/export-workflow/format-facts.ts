import type { Format, FormatKeeps } from '../format';

/** What may be said of a format without its reader and writer: plain data, for a page or an answer. */
export type FormatFacts = Pick<Format, 'id' | 'label' | 'extensions' | 'mediaType' | 'keeps'> & {
  readonly reads: boolean;
  readonly writes: boolean;
};

/** A format that can be written, with what it keeps. */
export type WritableFacts = FormatFacts & { readonly writes: true; readonly keeps: FormatKeeps };

/** Returns what may be said of a format. */
export function toFormatFacts({ id, label, extensions, mediaType, keeps, read, write }: Format): FormatFacts {
  // An archive of tables is read by the format of its tables.
  const reads = read !== null || id === 'csv-zip';
  return { id, label, extensions, mediaType, keeps, reads, writes: write !== null };
}

/** Returns whether a format can be written. */
export function isWritable(facts: FormatFacts): facts is WritableFacts {
  return facts.writes && facts.keeps !== null;
}
