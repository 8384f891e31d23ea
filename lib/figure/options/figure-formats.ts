/** What a figure can be written as. `zip` holds the three pictures with their data and sources. */
export const FIGURE_FORMAT_IDS = ['svg', 'pdf', 'png', 'zip'] as const;
export type FigureFormatId = (typeof FIGURE_FORMAT_IDS)[number];

/** Those that are one picture. */
export type PictureFormatId = Exclude<FigureFormatId, 'zip'>;

export type FigureFormat = {
  readonly id: FigureFormatId;
  readonly label: string;
  readonly mediaType: string;
  /** In a sentence, for who chooses. */
  readonly description: string;
};

export const FIGURE_FORMATS: readonly FigureFormat[] = [
  {
    id: 'svg',
    label: 'SVG',
    mediaType: 'image/svg+xml',
    description: 'Sharp at any size, with text that can be edited; for the web and for drawing programs.',
  },
  {
    id: 'pdf',
    label: 'PDF',
    mediaType: 'application/pdf',
    description: 'Sharp at any size, with text that can be searched; for print and for slides.',
  },
  {
    id: 'png',
    label: 'PNG',
    mediaType: 'image/png',
    description: 'For sites that accept neither SVG nor PDF.',
  },
  {
    id: 'zip',
    label: 'Figure with data',
    mediaType: 'application/zip',
    description:
      'The figure as SVG, PDF and PNG, the network as shown, a table of its ties, and its sources.',
  },
];

/** Returns whether a text is the id of a format. */
export function isFigureFormatId(text: string): text is FigureFormatId {
  return FIGURE_FORMAT_IDS.some((id) => id === text);
}

/** Returns the format of that id. Throws a RangeError when there is none. */
export function getFigureFormat(id: FigureFormatId): FigureFormat {
  const format = FIGURE_FORMATS.find((candidate) => candidate.id === id);
  if (!format)
    throw new RangeError(`"${id}" is no format of figures; there are ${FIGURE_FORMAT_IDS.join(', ')}.`);
  return format;
}
