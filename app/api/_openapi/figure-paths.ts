import { FIGURE_FORMATS, type FigureFormat } from '@/lib/figure/options/figure-formats';
import { describeCommon, type Json } from './describe-answers';
import { describeFigureParameters } from './query-parameters';

/** Figures of a network, an address for each of their formats. */
export function describeFigurePaths(id: Json): Json {
  return Object.fromEntries(FIGURE_FORMATS.map((format) => describeFigurePath(id, format)));
}

/** A figure in one of its formats. */
function describeFigurePath(id: Json, { id: format, label, description, mediaType }: FigureFormat) {
  const headers = {
    ETag: { description: 'Of the bytes: changes when they do.', schema: { type: 'string' } },
    'Content-Disposition': { description: 'The name of the file.', schema: { type: 'string' } },
  };
  const get = {
    operationId: `drawFigureAs${format[0]?.toUpperCase()}${format.slice(1)}`,
    summary: `A figure of what the page shows at the same parameters: ${label}. ${description}`,
    parameters: [id, ...describeFigureParameters()],
    responses: {
      200: { description: 'The file.', headers, content: { [mediaType]: {} } },
      ...describeCommon(
        'bad-parameter',
        'unknown-network',
        'figure-too-large',
        'figure-too-long',
        'nothing-to-draw',
        'broken-network',
        'damaged',
        'too-busy',
      ),
    },
  };
  return [`/api/networks/{id}/figure.${format}`, { get }] as const;
}
