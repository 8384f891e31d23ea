import { FILTER_PARAMETER_NAMES } from '@/lib/explorer/view-parameters';
import { XLSX } from '@/lib/formats/xlsx';
import { EXPORT_PARAMETERS, listWritableFormats } from '../_http/parse-export-params';
import { describeCommon, describeJson, type Json, toReference } from './describe-answers';
import { describeParameters } from './query-parameters';

/** The ways out: a network in another format, and which formats there are. */
export function describeFormatPaths(id: Json): Json {
  return {
    '/api/networks/{id}/export': {
      get: {
        operationId: 'exportNetwork',
        summary: 'A network, or what filters leave of it, as a file of another format.',
        description:
          'What shown ties rest on goes along, also where the filters hide it: the claims, their denials, and who speaks.',
        parameters: [id, ...describeOwnParameters(), ...describeParameters(FILTER_PARAMETER_NAMES, 'view')],
        responses: {
          200: describeFile(),
          ...describeCommon(
            'bad-parameter',
            'unknown-network',
            'broken-network',
            'damaged',
            'export-too-large',
            'too-busy',
          ),
        },
      },
    },
    '/api/formats': {
      get: {
        operationId: 'listFormats',
        summary: 'The formats that are read and written, and what each keeps of a network.',
        responses: {
          200: describeJson('The formats.', { type: 'array', items: toReference('Format') }),
          ...describeCommon(),
        },
      },
    },
    '/api/formats/template': {
      get: {
        operationId: 'getTemplate',
        summary:
          'A spreadsheet to fill in, with a sheet for each list and names in place of ids, that imports read exactly.',
        responses: {
          200: {
            description: 'The spreadsheet.',
            headers: { ETag: { description: 'Of the bytes.', schema: { type: 'string' } } },
            content: { [XLSX.mediaType]: {} },
          },
          ...describeCommon(),
        },
      },
    },
  };
}

function describeOwnParameters(): readonly Json[] {
  return Object.entries(EXPORT_PARAMETERS).map(([name, { description, list, standard }]) => ({
    name,
    in: 'query',
    required: standard === null,
    description,
    schema: { type: 'string', enum: list(), ...(standard !== null && { default: standard }) },
  }));
}

function describeFile(): Json {
  const mediaTypes = new Set(listWritableFormats().map(({ mediaType }) => mediaType));
  mediaTypes.delete('application/json');
  return {
    description: 'The file; or the report, when that is asked for.',
    headers: {
      ETag: { description: 'Of the bytes: changes when they do.', schema: { type: 'string' } },
      'Content-Disposition': { description: 'The name of the file.', schema: { type: 'string' } },
      'Backchannel-Losses': {
        description:
          'What of the network the file does not hold: sentences, as a JSON array in ASCII. The report has all of a long list.',
        schema: { type: 'string' },
      },
    },
    content: {
      'application/json': { schema: { anyOf: [toReference('Network'), toReference('ExportReport'), {}] } },
      ...Object.fromEntries([...mediaTypes].map((mediaType) => [mediaType, {}])),
    },
  };
}
