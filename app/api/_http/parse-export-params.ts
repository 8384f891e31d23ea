import { quote } from '@/lib/explorer/parameter-forms';
import { parseFilterParams } from '@/lib/explorer/request-params';
import { toProblem, type ViewProblem } from '@/lib/explorer/view-params';
import { BACKCHANNEL } from '@/lib/formats/backchannel';
import type { Format, WrittenFile } from '@/lib/formats/format';
import { FORMATS } from '@/lib/formats/registry';
import type { NetworkFilter } from '@/lib/graph/filter/filter';
import type { NetworkGraph } from '@/lib/graph/model/network-graph';
import type { Network } from '@/lib/network/network';

/** A format that can be written. */
type WritableFormat = Format & {
  readonly write: (network: Network) => Promise<WrittenFile> | WrittenFile;
};

/** What an export is asked for: the format, whether a report is wanted in place of the file, and what of the network. */
type ExportRequest = {
  readonly format: WritableFormat;
  readonly wantsReport: boolean;
  /** Whether the texts that are kept beside the network are to be in the file. */
  readonly wantsTexts: boolean;
  readonly filter: NetworkFilter;
};

/** The parameters that an export has beside the filters: each can be one of some words. */
export const EXPORT_PARAMETERS = {
  format: {
    description: 'The format to write.',
    list: () => listWritableFormats().map(({ id }) => id),
    standard: null,
  },
  report: {
    description: 'Whether to answer what the file would be and would not hold, in place of the file.',
    list: () => ['yes', 'no'],
    standard: 'no',
  },
  texts: {
    description:
      'Whether the texts of documents that users had kept beside the network are in the file; of the format backchannel alone.',
    list: () => ['yes', 'no'],
    standard: 'no',
  },
} as const;

/** Returns the formats that a network can be written in, in the order of the registry. */
export function listWritableFormats(): readonly WritableFormat[] {
  return FORMATS.flatMap((format) => (format.write ? [{ ...format, write: format.write }] : []));
}

/**
 * Returns what a request asks to export, as strictly as `parseFilterParams`, with every parameter that cannot be used. Only
 * what has no problems can be exported.
 */
export function parseExportParams(
  params: URLSearchParams,
  graph: NetworkGraph,
): ExportRequest & { readonly problems: readonly ViewProblem[] } {
  const rest = new URLSearchParams(params);
  const problems: ViewProblem[] = [];
  const take = (name: string) => {
    const texts = rest.getAll(name);
    rest.delete(name);
    if (texts.length < 2) return texts[0] ?? null;
    const message = `It is given ${texts.length} times; give it once.`;
    problems.push(toProblem(name, texts.slice(0, 10).join(' & '), message));
    return null;
  };
  const formatId = take('format');
  const report = take('report');
  const texts = take('texts');
  const format = listWritableFormats().find(({ id }) => id === formatId);
  if (!format && problems.length === 0) problems.push(describeNoFormat(formatId));
  for (const [name, text] of [
    ['report', report],
    ['texts', texts],
  ] as const) {
    if (text !== null && !EXPORT_PARAMETERS[name].list().includes(text))
      problems.push(toProblem(name, text, `${quote(text)} is neither yes nor no.`));
  }
  const wantsTexts = texts === 'yes';
  if (wantsTexts && format && format.id !== BACKCHANNEL.id)
    problems.push(toProblem('texts', 'yes', 'Only the format backchannel holds the texts of documents.'));
  const { filter, problems: others } = parseFilterParams(rest, graph);
  problems.push(...others);
  return { format: format ?? BACKCHANNEL, wantsReport: report === 'yes', wantsTexts, filter, problems };
}

function describeNoFormat(text: string | null): ViewProblem {
  const ids = EXPORT_PARAMETERS.format.list().join(', ');
  const what = text === null ? 'Say in which format' : `${quote(text)} is no format that is written`;
  return toProblem('format', text ?? '', `${what}; there are ${ids}.`);
}
