import type { FormatId } from '@/lib/formats/format';
import type { Guess, Mapping, Remark } from '@/lib/formats/import-tables';
import { checkFileSize } from '@/lib/formats/import-workflow/file-size';
import { type FileImported, importFile } from '@/lib/formats/import-workflow/import-file';
import { loadFiles } from '@/lib/formats/import-workflow/load-files';
import { toRemarkLine } from '@/lib/formats/import-workflow/report-text';
import { describeFormat } from '@/lib/formats/read-file';
import type { Network } from '@/lib/network/network';
import { parseNetworkText } from '@/lib/network/parse';
import { answerParsed, respondPlain } from './answer-body';
import { parseUpload } from './parse-upload';
import { PROBLEMS } from './problems';
import { decodeBody, isOfType, JSON_TYPE, PATIENCE, readBytes } from './read-body';
import { respondProblem } from './respond';
import { respondBadParameters } from './respond-bad-parameters';

/** What was done with a file of another tool. */
export type UploadReport = {
  readonly format: FormatId;
  readonly encoding: string | null;
  readonly tables: readonly { readonly role: string; readonly rows: number }[];
  readonly mapping: Mapping | null;
  readonly guesses: readonly Guess[];
  readonly remarks: readonly Remark[];
};

/** What another site’s form can send without asking this server first. */
const OF_FORMS = /^(text\/plain|application\/x-www-form-urlencoded)\b/i;

/**
 * Returns a request with what becomes of the network that it sends: a network file as JSON, or a file of any format that is read, with
 * a report. A file that cannot be imported is answered with a problem, which has all that is wrong with it.
 */
export async function answerUpload(
  request: Request,
  bytes: number,
  work: (network: Network, report: UploadReport | null) => Response | Promise<Response>,
): Promise<Response> {
  const type = request.headers.get('Content-Type') ?? '';
  if (OF_FORMS.test(type)) return respondPlain(request, 'wrong-type');
  const body = await readBytes(request, { bytes, ...PATIENCE });
  if (!body.ok) return respondPlain(request, body.problem);
  const params = new URL(request.url).searchParams;
  if (isOfType(request, JSON_TYPE) && params.size === 0 && isOwn(body.bytes)) {
    return answerParsed(request, decodeBody(body.bytes), parseNetworkText, (network) => work(network, null));
  }
  const upload = await parseUpload(body.bytes, type, params);
  if (!upload.ok) return respondBadParameters(request, upload.problems);
  const { file, name } = await loadFiles(upload.value.files);
  const imported = await importFile(file, name, upload.value.choices, () => {});
  if (imported.kind === 'failed') return respondUnreadable(request, imported.remarks);
  const tooLarge = checkFileSize(imported.network);
  if (tooLarge) return respondUnreadable(request, [tooLarge]);
  return work(imported.network, toReport(imported));
}

/** What is of no other format is to be a network file: its parser says best what is wrong with it. */
function isOwn(bytes: Uint8Array): boolean {
  const format = describeFormat(bytes);
  return format === null || format === 'backchannel';
}

function respondUnreadable(request: Request, remarks: readonly Remark[]): Response {
  const [first] = remarks;
  const detail = first ? toRemarkLine(first) : PROBLEMS.unreadable.description;
  return respondProblem(request, 'unreadable', detail, { remarks });
}

function toReport(imported: Extract<FileImported, { kind: 'imported' }>): UploadReport {
  const { format, encoding, tables, mapping, guesses, remarks } = imported;
  return { format, encoding, tables, mapping, guesses, remarks };
}
