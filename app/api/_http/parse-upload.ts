import { quote, toUnknown } from '@/lib/explorer/parameter-forms';
import { toProblem, type ViewProblem } from '@/lib/explorer/view-params';
import type { FormatId } from '@/lib/formats/format';
import type { Mapping } from '@/lib/formats/import-tables';
import type { ImportChoices } from '@/lib/formats/import-workflow/import-file';
import type { NamedFile } from '@/lib/formats/import-workflow/import-messages';
import { isNetworkId } from '@/lib/formats/import-workflow/network-head';
import { parseMappingText } from '@/lib/formats/import-workflow/parse-mapping-text';
import { FORMATS } from '@/lib/formats/registry';
import { isAnyProblem, type ViewProblems } from './respond';

/** What a request says of the file that it sends, in its address or in fields beside the file. */
export const UPLOAD_PARAMETERS = ['name', 'format', 'mapping', 'aggregate', 'header', 'id', 'title'] as const;
type UploadParameter = (typeof UPLOAD_PARAMETERS)[number];

/** A file that was sent, and what its sender has decided about it. */
export type Upload = { readonly files: readonly NamedFile[]; readonly choices: ImportChoices };

type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: ViewProblems };

/**
 * Returns what a request sends: a file as its body, or files and fields as `multipart/form-data`. A field goes before a parameter of
 * that name. Every parameter that cannot be used is a problem.
 */
export async function parseUpload(
  body: Uint8Array<ArrayBuffer>,
  contentType: string,
  params: URLSearchParams,
): Promise<Parsed<Upload>> {
  const problems: ViewProblem[] = [];
  const said = readParams(params, problems);
  if (!/^multipart\/form-data\b/i.test(contentType)) {
    const name = said.get('name') ?? '';
    return finish([{ blob: new Blob([body]), name }], said, problems);
  }
  const form = await readForm(body, contentType);
  if (!form) {
    const message = 'The body is no multipart/form-data, as its Content-Type says.';
    return { ok: false, problems: [toProblem('file', '', message)] };
  }
  const files: NamedFile[] = [];
  for (const [field, value] of form) {
    if (typeof value !== 'string' && field !== 'mapping') files.push({ blob: value, name: value.name });
    else if (isParameter(field)) said.set(field, typeof value === 'string' ? value : await value.text());
    else problems.push(describeUnknown(field, ''));
  }
  if (files.length === 0) problems.push(toProblem('file', '', 'No file is sent.'));
  return finish(files, said, problems);
}

async function readForm(body: Uint8Array<ArrayBuffer>, contentType: string): Promise<FormData | null> {
  try {
    return await new Response(body, { headers: { 'Content-Type': contentType } }).formData();
  } catch {
    return null;
  }
}

function readParams(params: URLSearchParams, problems: ViewProblem[]): Map<UploadParameter, string> {
  const said = new Map<UploadParameter, string>();
  for (const name of new Set(params.keys())) {
    const texts = params.getAll(name);
    const [text = '', ...repeats] = texts;
    if (!isParameter(name)) problems.push(describeUnknown(name, text));
    else if (repeats.length > 0) {
      problems.push(toProblem(name, text, `It is given ${texts.length} times; give it once.`));
    } else said.set(name, text);
  }
  return said;
}

function isParameter(name: string): name is UploadParameter {
  return UPLOAD_PARAMETERS.some((each) => each === name);
}

function describeUnknown(name: string, text: string): ViewProblem {
  return toProblem(
    name,
    text,
    `There is no parameter ${quote(name)}; there are ${UPLOAD_PARAMETERS.join(', ')}.`,
  );
}

function finish(
  files: readonly NamedFile[],
  said: ReadonlyMap<UploadParameter, string>,
  problems: ViewProblem[],
): Parsed<Upload> {
  const choices: ImportChoices = {
    from: readFormat(said.get('format') ?? null, problems),
    mapping: readMapping(said.get('mapping') ?? null, problems),
    aggregate: readAggregate(said.get('aggregate') ?? null, problems),
    header: readHeader(said.get('header') ?? null, problems),
    id: readId(said.get('id') ?? null, problems),
    title: said.get('title') ?? null,
  };
  return isAnyProblem(problems) ? { ok: false, problems } : { ok: true, value: { files, choices } };
}

function readFormat(text: string | null, problems: ViewProblem[]): FormatId | null {
  if (text === null) return null;
  const readable = FORMATS.filter(({ read }) => read !== null).map(({ id }) => id);
  const found = readable.find((id) => id === text) ?? null;
  if (!found) problems.push(toProblem('format', text, toUnknown('format', quote(text), readable)));
  return found;
}

function readMapping(text: string | null, problems: ViewProblem[]): Mapping | null {
  if (text === null) return null;
  const parsed = parseMappingText(text);
  if (parsed.ok) return parsed.mapping;
  problems.push(toProblem('mapping', text, parsed.message));
  return null;
}

function readAggregate(text: string | null, problems: ViewProblem[]): Mapping['aggregate'] | null {
  if (text === null || text === 'none' || text === 'month') return text;
  problems.push(toProblem('aggregate', text, toUnknown('aggregate', quote(text), ['none', 'month'])));
  return null;
}

function readHeader(text: string | null, problems: ViewProblem[]): boolean | null {
  if (text === null) return null;
  if (text !== 'yes' && text !== 'no')
    problems.push(toProblem('header', text, toUnknown('header', quote(text), ['yes', 'no'])));
  return text === 'yes';
}

function readId(text: string | null, problems: ViewProblem[]): string | null {
  if (text === null || isNetworkId(text)) return text;
  problems.push(toProblem('id', text, 'Write small letters, digits and hyphens, such as oslo-1993.'));
  return null;
}
