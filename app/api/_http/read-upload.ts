import type { FormatId } from '@/lib/formats/format';
import type { SimilarNames } from '@/lib/formats/guess/similar-names';
import type { Guess, Mapping, Remark } from '@/lib/formats/import-tables';
import { checkFileSize } from '@/lib/formats/import-workflow/file-size';
import { type FileImported, importFile } from '@/lib/formats/import-workflow/import-file';
import { loadFiles } from '@/lib/formats/import-workflow/load-files';
import type { NetworkChecks } from '@/lib/formats/import-workflow/network-checks';
import { toRemarkLine } from '@/lib/formats/import-workflow/report-text';
import { describeFormat } from '@/lib/formats/read-file';
import { BODY_LIMITS } from '@/lib/network/limits';
import type { Network } from '@/lib/network/network';
import { parseNetworkText } from '@/lib/network/parse';
import { parseUpload } from './parse-upload';
import { PROBLEMS } from './problems';
import {
  BODY_PROBLEMS,
  type BodyReader,
  decodeBody,
  isOfType,
  JSON_TYPE,
  type Outcome,
  PATIENCE,
  parseBody,
  readBytes,
} from './read-body';
import { respondBadParameters, respondPlain, respondProblem } from './respond';

/** What was done with a file of another tool. */
type UploadReport = {
  readonly format: FormatId;
  readonly encoding: string | null;
  readonly tables: readonly { readonly role: string; readonly rows: number }[];
  readonly mapping: Mapping | null;
  readonly guesses: readonly Guess[];
  readonly remarks: readonly Remark[];
  readonly checks: NetworkChecks;
  readonly sameNames: readonly SimilarNames[];
};

/** What another site’s form can send without asking this server first. */
const OF_FORMS = /^(text\/plain|application\/x-www-form-urlencoded)\b/i;

/** A network that a request sends, with a report when it came as a file of another tool. */
type UploadedNetwork = { readonly network: Network; readonly report: UploadReport | null };

/**
 * A reader of the network that a request sends: a network file as JSON, or a file of any format that is read. The problem of
 * a file that cannot be imported has all that is wrong with it.
 */
export const UPLOAD_READER: BodyReader<UploadedNetwork> = {
  problems: [...BODY_PROBLEMS, 'invalid', 'bad-parameter', 'unreadable', 'unsure'],
  read: readUpload,
};

async function readUpload(request: Request): Promise<Outcome<UploadedNetwork>> {
  const end = (response: Response) => ({ ok: false, response }) as const;
  const type = request.headers.get('Content-Type') ?? '';
  if (OF_FORMS.test(type)) return end(respondPlain(request, 'wrong-type'));
  const body = await readBytes(request, { bytes: BODY_LIMITS.file, ...PATIENCE });
  if (!body.ok) return end(respondPlain(request, body.problem));
  const params = new URL(request.url).searchParams;
  if (isOfType(request, JSON_TYPE) && params.size === 0 && isOwn(body.bytes)) {
    const parsed = parseBody(request, decodeBody(body.bytes), parseNetworkText);
    return parsed.ok ? { ok: true, value: { network: parsed.value, report: null } } : parsed;
  }
  const upload = await parseUpload(body.bytes, type, params);
  if (!upload.ok) return end(respondBadParameters(request, upload.problems));
  const { file, name } = await loadFiles(upload.value.files);
  const imported = await importFile(file, name, upload.value.choices, () => {});
  if (imported.kind === 'failed') return end(respondUnreadable(request, imported.remarks));
  if (imported.kind === 'asked') return end(respondUnsure(request, imported));
  const tooLarge = checkFileSize(imported.network);
  if (tooLarge) return end(respondUnreadable(request, [tooLarge]));
  return { ok: true, value: { network: imported.network, report: toReport(imported) } };
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

function respondUnsure(request: Request, asked: Extract<FileImported, { kind: 'asked' }>): Response {
  const { questions, mapping, guesses, remarks } = asked;
  const how = questions.some(({ hasGuess }) => hasGuess)
    ? 'Send it again with guess=accept to take the guess, or with a mapping.'
    : 'Send it again with a mapping: nothing could be guessed.';
  const detail = [...questions.map(({ message }) => message), how].join(' ');
  return respondProblem(request, 'unsure', detail, { questions, mapping, guesses, remarks });
}

function toReport(imported: Extract<FileImported, { kind: 'imported' }>): UploadReport {
  const { format, encoding, tables, mapping, guesses, remarks, checks, sameNames } = imported;
  return { format, encoding, tables, mapping, guesses, remarks, checks, sameNames };
}
