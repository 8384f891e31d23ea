import type { InParts } from '@/app/_threads/parts-port';
import { parseUpload } from '@/app/api/_http/parse-upload';
import { decodeBody, isOfType, JSON_TYPE } from '@/app/api/_http/read-body';
import type { ViewProblems } from '@/app/api/_http/respond';
import type { FormatId } from '@/lib/formats/format';
import type { SimilarNames } from '@/lib/formats/guess/similar-names';
import type { Remark } from '@/lib/formats/import-tables';
import { checkFileSize } from '@/lib/formats/import-workflow/file-size';
import { type FileImported, importFile } from '@/lib/formats/import-workflow/import-file';
import { loadFiles } from '@/lib/formats/import-workflow/load-files';
import type { NetworkChecks } from '@/lib/formats/import-workflow/network-checks';
import type { Mapping } from '@/lib/formats/mapping';
import type { Guess, Question } from '@/lib/formats/question';
import { describeFormat } from '@/lib/formats/read-file';
import type { Issue } from '@/lib/network/issue';
import { parseNetworkText } from '@/lib/network/parse';
import { type NewNetwork, prepareNetwork } from '@/lib/store/log/new-network';

/** What a request sends that is to become a network. */
export type UploadJob = {
  readonly body: Uint8Array<ArrayBuffer>;
  /** Of what type it says that its body is; empty when it does not say. */
  readonly contentType: string;
  /** The parameters of its address, which say more of the file. */
  readonly query: string;
};

/** An upload as it is sent to its process: the body goes before, in pieces. */
export type SentUpload = Omit<UploadJob, 'body'>;

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
  /** What nobody has said of the file yet. */
  readonly questions: readonly Question[];
};

/** A network ready to be kept, with a report when it came as a file of another tool. */
export type UploadedNetwork = { readonly network: NewNetwork; readonly report: UploadReport | null };

/** What became of a body: a network, or all that is wrong with it. */
export type UploadReply =
  | ({ readonly kind: 'made' } & UploadedNetwork)
  /** It says that it is a network file, and is no text in UTF-8. */
  | { readonly kind: 'no-text' }
  | { readonly kind: 'invalid'; readonly issues: readonly Issue[]; readonly omitted: number }
  | { readonly kind: 'bad-parameters'; readonly problems: ViewProblems }
  | { readonly kind: 'unreadable'; readonly remarks: readonly Remark[] }
  | ({ readonly kind: 'unsure' } & Pick<Asked, 'questions' | 'mapping' | 'guesses' | 'remarks'>);

type Asked = Extract<FileImported, { readonly kind: 'asked' }>;

/** Returns what becomes of a body, however long it takes: a network file as JSON, or a file of any format that is read. */
export async function readUploadJob({ body, contentType, query }: UploadJob): Promise<UploadReply> {
  const params = new URLSearchParams(query);
  if (isOfType(contentType, JSON_TYPE) && params.size === 0 && isOwn(body)) return readOwn(body);
  const upload = await parseUpload(body, contentType, params);
  if (!upload.ok) return { kind: 'bad-parameters', problems: upload.problems };
  const { file, name } = await loadFiles(upload.value.files);
  const imported = await importFile(file, name, upload.value.choices, () => {});
  if (imported.kind === 'failed') return { kind: 'unreadable', remarks: imported.remarks };
  if (imported.kind === 'asked') return toUnsure(imported);
  const tooLarge = checkFileSize(imported.network);
  if (tooLarge) return { kind: 'unreadable', remarks: [tooLarge] };
  return { kind: 'made', network: await prepareNetwork(imported.network), report: toReport(imported) };
}

/** What is of no other format is to be a network file: its parser says best what is wrong with it. */
function isOwn(bytes: Uint8Array): boolean {
  const format = describeFormat(bytes);
  return format === null || format === 'backchannel';
}

async function readOwn(body: Uint8Array): Promise<UploadReply> {
  const decoded = decodeBody(body);
  if (!decoded.ok) return { kind: 'no-text' };
  const parsed = parseNetworkText(decoded.text);
  if (parsed.ok) return { kind: 'made', network: await prepareNetwork(parsed.value), report: null };
  return { kind: 'invalid', issues: parsed.issues, omitted: parsed.omitted };
}

function toUnsure({ questions, mapping, guesses, remarks }: Asked): UploadReply {
  return { kind: 'unsure', questions, mapping, guesses, remarks };
}

function toReport(imported: Extract<FileImported, { readonly kind: 'imported' }>): UploadReport {
  const { format, encoding, tables, mapping, guesses, remarks, checks, sameNames, open } = imported;
  return { format, encoding, tables, mapping, guesses, remarks, checks, sameNames, questions: open };
}

/** Returns a reply for its way from the process: the parts of the network, and its texts, by themselves. */
export function cutUploadReply(reply: UploadReply): InParts<UploadReply, string> {
  if (reply.kind !== 'made') return { parts: [], sent: reply };
  const { snapshot, texts } = reply.network;
  return { parts: [...snapshot.parts, ...texts.map(({ text }) => text)], sent: withParts(reply, []) };
}

/** Returns the reply that `cutUploadReply` has cut. */
export function joinUploadReply(sent: UploadReply, parts: readonly string[]): UploadReply {
  return sent.kind === 'made' ? withParts(sent, parts) : sent;
}

function withParts(
  reply: Extract<UploadReply, { readonly kind: 'made' }>,
  parts: readonly string[],
): UploadReply {
  const { network } = reply;
  const from = Math.max(0, parts.length - network.texts.length);
  const texts = network.texts.map(({ hash }, at) => ({ hash, text: parts[from + at] ?? '' }));
  const snapshot = { ...network.snapshot, parts: parts.slice(0, from) };
  return { ...reply, network: { ...network, snapshot, texts } };
}
