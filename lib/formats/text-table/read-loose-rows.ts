import { toUnlikeName } from '../coverage/name-shapes';
import { isFootnote } from '../guess/footnote-marks';
import { readAddressedChat } from './addressed-chats';
import { readArrowWords } from './arrow-words';
import type { LooseRows } from './loose-rows';

const MAX_LINE = 600;
/** So many lines must have the form, and such a share of all that hold something. */
const MIN_LINES = 2;
const MOST = 0.6;

/** Returns the rows of a text in one of the forms in which people write ties down by hand; null for all others. */
export function readLooseRows(all: readonly string[]): LooseRows | null {
  const lines = all.filter((line) => line.trim() !== '');
  return readChat(lines) ?? readAddressedChat(lines) ?? readArrows(lines) ?? readOutline(lines);
}

/** The words on an arrow stand between two parts of it. */
const LINE = '[-=~.–—]{1,6}';
const ARROW = new RegExp(
  String.raw`\s(<{0,2})(?:${LINE})(?:\s?[[(|]?\s?([\p{L}\d?×✗][^\]\[()|<>]{0,60}?)\s?[\])|]?\s?${LINE})?(>{0,2})\s|\s?([→←↔⇒⇐⇔⟶⟵⟷])\s?`,
  'u',
);
const BULLET = /^\s*(?:[-*•‣]|\d{1,4}[.)])\s+/;

function readArrows(lines: readonly string[]): LooseRows | null {
  const rows = lines.flatMap((line) => toArrow(line.slice(0, MAX_LINE)) ?? []);
  if (rows.length < MIN_LINES || rows.length < MOST * lines.filter((line) => !/^\s*[#/%;]/.test(line)).length)
    return null;
  const message = `Is each line with an arrow a tie? ${rows.length.toLocaleString('en')} lines have one between two names.`;
  return { rows: withTold(rows), question: { message, label: 'It is' } };
}

/** Lines with a head on their arrow and no delimiter in their names are no rows of a table. */
const MIN_PLAIN = 3;

/** Returns whether most lines are ties with an arrow between two names, whatever else parts them into cells. */
export function hasPlainArrows(lines: readonly string[]): boolean {
  const filled = lines.filter((line) => line.trim() !== '' && !/^\s*([#/%;]|[-=_*]{3,}\s*$)/.test(line));
  const arrows = filled.filter((line) => {
    const [row] = toArrow(line.slice(0, MAX_LINE)) ?? [];
    const [source = '', target = ''] = row ?? [];
    return row !== undefined && /[<>→←↔⇒⇐⇔⟶⟵⟷]/u.test(line) && !/[,;|\t]/.test(source + target);
  });
  return arrows.length >= MIN_PLAIN && arrows.length >= MOST * filled.length;
}

/** Signs on an arrow that say that the tie is broken, or unsure. */
const DOUBT = /^[x?×✗]+$/i;

function toArrow(line: string): (readonly string[])[] | null {
  const found = isFootnote(line.trim()) ? null : ARROW.exec(line);
  if (!found) return null;
  const left = line.slice(0, found.index).replace(BULLET, '').trim();
  // What stands behind two strokes is a remark.
  const rest = line
    .slice(found.index + found[0].length)
    .replace(/\s(\/\/|#|%).*$/, '')
    .trim();
  const [, right = '', words = ''] = /^([^:(]{1,100}?)\s*(?:[:(]\s*(.{0,100}?)\)?)?$/.exec(rest) ?? [];
  if (!isName(left) || !isName(right.trim())) return null;
  const sign = found[4] ?? '';
  const isLeft = (found[1] ?? '') !== '' || '←⇐⟵'.includes(sign || '?');
  const isRight = (found[3] ?? '') !== '' || '→⇒⟶'.includes(sign || '?');
  // A dash without a head stands in sentences as well.
  const isDash = !isLeft && !isRight && sign === '';
  if (isDash && !(startsLikeName(left) && startsLikeName(right))) return null;
  const [source, target] = isLeft && !isRight ? [right.trim(), left] : [left, right.trim()];
  const [on, behind] = [(found[2] ?? '').trim(), words.replace(/^\(/, '').trim()];
  const told = DOUBT.test(on) && behind !== '' ? `${behind} (${on})` : on || behind;
  return [[source, target, isLeft === isRight ? 'false' : 'true', told]];
}

/** Returns rows with names of their columns: what stands behind the names is a type, or a day, a go-between and a remark where days stand there. */
function withTold(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const told = rows.map((row) => readArrowWords(row[3] ?? ''));
  if (told.every(({ date, via }) => date === '' && via === ''))
    return [['source', 'target', 'directed', 'type'], ...rows];
  const parts = rows.map((row, at) => {
    const { date = '', via = '', words = '' } = told[at] ?? {};
    return [...row.slice(0, 3), date, via, words];
  });
  const names = ['source', 'target', 'directed', 'date', 'via', 'remark'];
  const isUsed = (column: number) => parts.some((row) => row[column] !== '');
  const used = names.map((_, column) => column).filter((column) => column < 3 || isUsed(column));
  return [names, ...parts].map((row) => used.map((column) => row[column] ?? ''));
}

function startsLikeName(text: string): boolean {
  return /^[^\p{Ll}]/u.test(text.trim()) && !/\p{Ll}{4,}[.!?]$/u.test(text.trim());
}

function isName(text: string): boolean {
  return text !== '' && text.length <= 80 && toUnlikeName(text) === null;
}

/** A message a line, with its time and who wrote it, as chats are exported. */
const MESSAGE =
  /^\W{0,2}(\d{1,4}[./-]\d{1,2}[./-]\d{1,4})[,\s]\s?(\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:[\s\u202f]?[ap]\.?m\.?)?)\]?\s?[-–:]?\s([^:]{1,60}):\s(.*)$/i;

/** A line with its time, whether somebody wrote it or the program tells of what was done. */
const TIMED =
  /^\W{0,2}\d{1,4}[./-]\d{1,2}[./-]\d{1,4}[,\s]\s?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:[\s\u202f]?[ap]\.?m\.?)?\]?\s?[-–:]?\s\S/i;
const MOST_MESSAGES = 0.3;

/** Returns whether lines are a chat as it is exported. */
export function isChat(lines: readonly string[]): boolean {
  const filled = lines.filter((line) => line.trim() !== '');
  return (readChat(filled) ?? readAddressedChat(filled)) !== null;
}

function readChat(lines: readonly string[]): LooseRows | null {
  const rows = lines.flatMap((line) => {
    const [, day = '', time = '', name = '', text = ''] = MESSAGE.exec(line.slice(0, MAX_LINE)) ?? [];
    return name === '' ? [] : [[`${day} ${time}`, name.trim(), text]];
  });
  const timed = lines.filter((line) => TIMED.test(line.slice(0, MAX_LINE))).length;
  if (
    rows.length < MIN_LINES + 1 ||
    rows.length < MOST_MESSAGES * lines.length ||
    timed < MOST * lines.length
  )
    return null;
  const people = new Map(rows.map((row) => [row[1] ?? '', row]));
  const mentions = rows.flatMap((row) => listMentions(row, [...people.keys()]));
  if (mentions.length > 0) return toMentioned(mentions, people.size, rows.length);
  const message = `Are those who write to one chat actors? ${people.size.toLocaleString('en')} write ${rows.length.toLocaleString('en')} messages, and nothing says to whom: they come in without ties.`;
  return {
    rows: [['name', 'role'], ...[...people.keys()].map((name) => [name, 'writes'])],
    question: { message, label: 'They are' },
  };
}

const MAX_MENTIONED = 60;

/** Returns a tie for each of those whom a message names behind “@”: by a name that writes there too, by a number, or by one word. */
function listMentions([time = '', name = '', text = '']: readonly string[], people: readonly string[]) {
  return [...text.matchAll(/(?<![\p{L}\d])@\u2068?(?=[\p{L}+\d])/gu)].flatMap(({ index, 0: sign }) => {
    const rest = text.slice(index + sign.length, index + sign.length + MAX_MENTIONED);
    const digits = (told: string) => told.replace(/\D/g, '');
    const number = /^\+?\d{8,15}/.exec(rest)?.[0];
    const known = [...people]
      .sort((a, b) => b.length - a.length)
      .find((each) =>
        number ? digits(each) === digits(number) : rest.toLowerCase().startsWith(each.toLowerCase()),
      );
    const mentioned = known ?? number ?? /^[\p{L}\d_.-]+/u.exec(rest)?.[0].replace(/[.-]+$/, '') ?? '';
    return mentioned === '' || mentioned === name ? [] : [[name, mentioned, 'mentions', time, text]];
  });
}

function toMentioned(mentions: readonly (readonly string[])[], people: number, messages: number): LooseRows {
  const count = mentions.length.toLocaleString('en');
  const message = `Are those who write to one chat actors, tied to whom they mention? ${people.toLocaleString('en')} write ${messages.toLocaleString('en')} messages, and mention others ${count} times behind “@”; who mentions nobody and is not mentioned is left out.`;
  return {
    rows: [['source', 'target', 'type', 'date', 'excerpt'], ...mentions],
    question: { message, label: 'They are' },
  };
}

/** Lines that stand further in than the one above them belong to it. */
function readOutline(lines: readonly string[]): LooseRows | null {
  const parts = lines.map((line) => /^([\s│├└─|`+]*)(.*)$/u.exec(line.slice(0, MAX_LINE)) ?? []);
  const items = parts.map(([, indent = '', text = '']) => ({
    depth: indent.replaceAll('\t', '    ').length,
    text: text.replace(BULLET, '').trim(),
  }));
  const isDeep = items.filter(({ depth }) => depth > 0).length;
  if (items.length < MIN_LINES + 1 || isDeep < items.length / 2) return null;
  if (items.filter(({ text }) => isName(text) && !/[{};=]|[.,]$/.test(text)).length < 0.9 * items.length)
    return null;
  const above: { readonly depth: number; readonly text: string }[] = [];
  const rows = items.flatMap((item) => {
    while ((above.at(-1)?.depth ?? -1) >= item.depth) above.pop();
    const parent = above.at(-1)?.text;
    above.push(item);
    return parent === undefined ? [] : [[parent, item.text]];
  });
  const message = `Does each line belong to the one above that stands less far in? ${rows.length.toLocaleString('en')} lines stand further in than another, as in an outline of an organization.`;
  return {
    rows: [['source', 'target'], ...rows],
    question: { message, label: 'It does: each is tied to the one above' },
  };
}
