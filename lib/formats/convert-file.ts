import { FORMAT_LIMITS, LIMITS } from '@/lib/network/limits';
import { getFormat } from './find-format';
import { FORMAT_IDS, type FormatId } from './format';
import type { Remark } from './import-tables';
import { checkFileSize } from './import-workflow/file-size';
import { type FileImported, type ImportChoices, importFile } from './import-workflow/import-file';
import { countTypes } from './import-workflow/import-plan';
import { toCheckLines, toRemarkLine, toReportText } from './import-workflow/report-text';
import type { Guess, QuestionChoice } from './question';
import { FORMATS } from './registry';

/** A file turned into another, and what there is to say of it, line by line; or every reason why it was not. */
export type Conversion =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly lines: readonly string[] }
  /** `isAsked`: it could be, once somebody says what is unsure. */
  | { readonly ok: false; readonly isAsked: boolean; readonly lines: readonly string[] };

type Imported = Extract<FileImported, { kind: 'imported' }>;

const MARKS: Readonly<Record<Remark['severity'], string>> = {
  error: 'Error',
  warning: 'Changed',
  note: 'Note',
};

/**
 * Returns a file in another format. `isFull`: the lines are a whole report, with notes and the mapping; else what was read, guessed,
 * changed and lost. Throws a RangeError for a format that is not written.
 */
export async function convertFile(
  file: { readonly bytes: Uint8Array; readonly name: string },
  to: FormatId,
  choices: ImportChoices,
  isFull: boolean,
): Promise<Conversion> {
  const { write, label } = getFormat(to);
  if (!write) throw new RangeError(`${label} can be read, but not written.`);
  // A network that is not kept as a network file may be longer than one.
  const most = to === 'backchannel' ? LIMITS.text : FORMAT_LIMITS.made;
  const imported = await importFile(file.bytes, file.name, choices, () => {}, most);
  if (imported.kind === 'failed') return { ok: false, isAsked: false, lines: describeFailure(imported) };
  if (imported.kind === 'asked') return { ok: false, isAsked: true, lines: describeAsked(imported) };
  const tooLarge = to === 'backchannel' ? checkFileSize(imported.network) : null;
  if (tooLarge)
    return {
      ok: false,
      isAsked: false,
      lines: describeFailure({ ...imported, kind: 'failed', remarks: [tooLarge] }),
    };
  const { bytes, losses } = await write(imported.network);
  const told = isFull ? describeAll(file.name, imported) : describeBriefly(imported);
  return { ok: true, bytes, lines: [...told, ...describeLosses(label, losses), ...describeOpen(imported)] };
}

/** Returns the format that a file's name asks for by its ending; null when none is written under it. */
export function findFormatByName(name: string): FormatId | null {
  const lower = name.toLowerCase();
  const written = FORMATS.filter(({ write }) => write !== null);
  const found = written.find(({ extensions }) =>
    extensions.some((extension) => lower.endsWith(`.${extension}`)),
  );
  return found?.id ?? null;
}

/** Returns the format of that id; null for an id that is no format's. */
export function findFormatById(id: string): FormatId | null {
  return FORMAT_IDS.find((each) => each === id) ?? null;
}

/** Returns the ids of the formats that are read, or that are written. */
export function listFormatIds(way: 'read' | 'write'): readonly FormatId[] {
  return FORMATS.filter((format) => format[way] !== null).map(({ id }) => id);
}

function describeFailure({ format, remarks }: Extract<FileImported, { kind: 'failed' }>): readonly string[] {
  const taken = format === null ? [] : [`Taken for ${getFormat(format).label}.`];
  return [...taken, ...remarks.map((remark) => `${MARKS[remark.severity]}: ${toRemarkLine(remark)}`)];
}

function describeAsked({ format, questions, guesses }: Extract<FileImported, { kind: 'asked' }>) {
  return [
    `Read as ${getFormat(format).label}.`,
    ...guesses.filter(({ confidence }) => confidence !== 'sure').map(describeGuess),
    ...questions.flatMap(({ message, choices, about, id }) => [
      `Unsure: ${message}`,
      ...choices.map(describeChoice),
      ...(about === 'ends' || id === 'actors' ? [ANY_TWO] : []),
    ]),
    questions.some(({ hasGuess }) => hasGuess)
      ? 'Say what columns mean with --mapping (or --header, --no-header), or take the guess with --accept-guess.'
      : 'Say it with --mapping: one of the answers above, or your own. What is asked here cannot be guessed.',
  ];
}

function describeChoice({ label, example, mapping }: QuestionChoice): string {
  return `  ${label}${example ? ` (${example})` : ''}: --mapping with ${JSON.stringify(mapping)}`;
}

/** What nobody has said of a file, with what may be said of it beside what was taken. */
function describeOpen({ open }: Imported): readonly string[] {
  return open.flatMap(({ message, choices, hasGuess }) => {
    const others = choices.slice(hasGuess ? 1 : 0);
    const question = /^[^?]*\?/.exec(message)?.[0] ?? message;
    return others.length === 0 ? [] : [`Nobody has said: ${question}`, ...others.map(describeChoice)];
  });
}

const ANY_TWO =
  '  Any two other columns, by their names: --mapping with {"tieColumns":{"one column":"source","another":"target"}}';

function describeBriefly(imported: Imported): readonly string[] {
  const { format, encoding, tables, network, guesses, remarks } = imported;
  const rows = tables.map(({ role, rows: count }) => `${count.toLocaleString('en')} rows of ${role}`);
  const notes = remarks.filter(({ severity }) => severity === 'note').length;
  const { actors, relationships, documents, claims } = network;
  const counts = { actors, ties: relationships, documents, claims };
  return [
    `Read as ${[getFormat(format).label, encoding ?? '', ...rows].filter((part) => part !== '').join(', ')}.`,
    ...guesses.filter(({ confidence }) => confidence !== 'sure').map(describeGuess),
    `Made ${Object.entries(counts)
      .map(([noun, things]) => `${things.length.toLocaleString('en')} ${noun}`)
      .join(', ')}.`,
    ...toCheckLines(imported.checks, imported.sameNames),
    ...remarks
      .filter(({ severity }) => severity !== 'note')
      .map((remark) => `Changed: ${toRemarkLine(remark)}`),
    ...(notes === 0 ? [] : [`${notes} more to know: --report tells it.`]),
  ];
}

function describeGuess({ part, name, to, reason }: Guess): string {
  if (part === 'headers') {
    const what = to === 'names' ? 'names the columns' : 'is one like the others';
    return `Guessed: the first row of ${name} ${what}. ${reason} --${to === 'names' ? 'no-' : ''}header says otherwise.`;
  }
  if (part === 'typeSuggestions')
    return `Suggested: “${name}” may mean “${to}”. ${reason} It stays a type of its own unless a mapping says so.`;
  const what = { actorColumns: 'column ', tieColumns: 'column ' }[part as string] ?? '';
  const subject = name === '' ? 'all others are' : `${what}“${name}” is`;
  return `Guessed: ${subject} “${to}”. ${reason}`;
}

function describeAll(file: string, imported: Imported): readonly string[] {
  const { format, encoding, tables, network, mapping, guesses, remarks } = imported;
  const { actors, relationships, documents, claims } = network;
  const counts = {
    actors: actors.length,
    relationships: relationships.length,
    documents: documents.length,
    claims: claims.length,
    meetings: network.meetings.length,
  };
  const { checks, sameNames } = imported;
  const plan = { counts, types: countTypes(network), remarks, checks, sameNames };
  const label = getFormat(format).label;
  const text = toReportText({
    file,
    format: label,
    encoding: encoding ?? '',
    tables,
    head: network,
    plan,
    mapping,
  });
  return [text.trimEnd(), '', ...guesses.map(describeGuess)];
}

function describeLosses(label: string, losses: readonly string[]): readonly string[] {
  if (losses.length === 0) return [`Written as ${label}. Nothing is lost.`];
  return [`Written as ${label}.`, ...losses.map((loss) => `Lost: ${loss}`)];
}
