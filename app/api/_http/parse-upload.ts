import { quote, toUnknown } from '@/lib/explorer/parameter-forms';
import { toProblem, type ViewProblem } from '@/lib/explorer/view-params';
import type { FormatId } from '@/lib/formats/format';
import type { SaidMapping } from '@/lib/formats/import/merge-mapping';
import type { ImportChoices } from '@/lib/formats/import-workflow/import-file';
import type { NamedFile } from '@/lib/formats/import-workflow/load-files';
import { isNetworkId } from '@/lib/formats/import-workflow/network-head';
import { parseMappingText } from '@/lib/formats/import-workflow/parse-mapping-text';
import type { Mapping } from '@/lib/formats/mapping';
import { FORMATS } from '@/lib/formats/registry';
import { isAnyProblem, type ViewProblems } from './respond';

/** What a request may say of the file that it sends. */
type UploadValues = {
  readonly name: string;
  readonly format: FormatId;
  readonly mapping: SaidMapping;
  readonly aggregate: Mapping['aggregate'];
  readonly header: boolean;
  readonly guess: 'ask' | 'accept';
  readonly id: string;
  readonly title: string;
};

/** How a value is written, told so that a description of the API can be made from it. */
type UploadShape =
  | { readonly form: 'choice'; readonly values: readonly string[] }
  | { readonly form: 'text' | 'id' | 'mapping' };

type UploadParameter<T> = {
  readonly description: string;
  readonly shape: UploadShape;
  /** Returns the value of a text, or, as a problem, why it has none. */
  readonly read: (text: string) => { readonly value: T } | { readonly problem: string };
};

const TEXT = { shape: { form: 'text' }, read: (value: string) => ({ value }) } as const;

/** The parameters of a file that is sent, in its address or in fields beside the file. */
export const UPLOAD_PARAMETERS: {
  readonly [Name in keyof UploadValues]: UploadParameter<UploadValues[Name]>;
} = {
  name: { ...TEXT, description: 'The name of the file, from which the network gets its title.' },
  format: {
    ...createChoice('format', listReadable()),
    description: 'Its format, in place of what its content tells.',
  },
  mapping: {
    shape: { form: 'mapping' },
    read: (text) => {
      const parsed = parseMappingText(text);
      return parsed.ok ? { value: parsed.said } : { problem: parsed.message };
    },
    description: 'What its columns and values mean, as JSON; what it does not name is guessed.',
  },
  aggregate: {
    ...createChoice('aggregate', ['none', 'month', 'years'] as const),
    description:
      'Whether rows of one pair, type and month become one tie with a count, or rows of one pair and type over years that follow on one another become one.',
  },
  header: {
    ...createYesNo('header'),
    description:
      'Whether the first row of each table names its columns; else that is guessed. Without names they are Column 1, Column 2 …',
  },
  guess: {
    ...createChoice('guess', ['ask', 'accept'] as const),
    description: 'Whether a guess is taken that is so weak that the answer would ask about it.',
  },
  id: {
    shape: { form: 'id' },
    read: (text) =>
      isNetworkId(text)
        ? { value: text }
        : { problem: 'Write small letters, digits and hyphens, such as oslo-1993.' },
    description: 'The id of the network.',
  },
  title: { ...TEXT, description: 'Its title.' },
};

type UploadName = keyof UploadValues;
const NAMES = Object.keys(UPLOAD_PARAMETERS);

function listReadable(): readonly FormatId[] {
  return FORMATS.filter(({ read }) => read !== null).map(({ id }) => id);
}

function createChoice<T extends string>(
  noun: string,
  values: readonly T[],
): Pick<UploadParameter<T>, 'shape' | 'read'> {
  const read = (text: string) => {
    const value = values.find((each) => each === text);
    return value === undefined ? { problem: toUnknown(noun, quote(text), values) } : { value };
  };
  return { shape: { form: 'choice', values }, read };
}

function createYesNo(noun: string): Pick<UploadParameter<boolean>, 'shape' | 'read'> {
  const { shape, read } = createChoice(noun, ['yes', 'no']);
  return {
    shape,
    read: (text) => {
      const answer = read(text);
      return 'value' in answer ? { value: answer.value === 'yes' } : answer;
    },
  };
}

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

function readParams(params: URLSearchParams, problems: ViewProblem[]): Map<UploadName, string> {
  const said = new Map<UploadName, string>();
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

function isParameter(name: string): name is UploadName {
  return Object.hasOwn(UPLOAD_PARAMETERS, name);
}

function describeUnknown(name: string, text: string): ViewProblem {
  return toProblem(name, text, `There is no parameter ${quote(name)}; there are ${NAMES.join(', ')}.`);
}

function finish(
  files: readonly NamedFile[],
  said: ReadonlyMap<UploadName, string>,
  problems: ViewProblem[],
): Parsed<Upload> {
  const read = <Name extends UploadName>(name: Name): UploadValues[Name] | null => {
    const text = said.get(name);
    if (text === undefined) return null;
    const answer = UPLOAD_PARAMETERS[name].read(text);
    if ('value' in answer) return answer.value;
    problems.push(toProblem(name, text, answer.problem));
    return null;
  };
  const choices: ImportChoices = {
    from: read('format'),
    mapping: read('mapping'),
    aggregate: read('aggregate'),
    header: read('header'),
    acceptsGuess: read('guess') === 'accept',
    id: read('id'),
    title: read('title'),
  };
  return isAnyProblem(problems) ? { ok: false, problems } : { ok: true, value: { files, choices } };
}
