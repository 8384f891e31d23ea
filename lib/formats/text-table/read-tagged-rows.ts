import { foldSpaces } from '../guess/fold-spaces';

/** A line that names a field before its value: “SRC:Steel”, “Sent by: Ada”. */
const FIELD = /^([\p{L}][\p{L}\d _.-]{0,29}):\s*(.*)$/u;
/** Web addresses and times of day have a colon as well. */
const NO_FIELD = /^(https?|ftp|mailto|begin|end)$/i;
const MIN_FIELDS = 3;
const MIN_RECORDS = 2;
const MAX_FIELDS = 60;
/** The share of the records that must have a field for it to be one of the records, and of the lines that must be fields. */
const MOST = 0.6;

/**
 * Returns the rows of records of several lines, each a field and its value, with an empty line between two or the first field anew: first the names of the
 * fields. Null for a text of another form, such as a letter or a talk.
 */
export function readTaggedRows(lines: readonly string[]): readonly (readonly string[])[] | null {
  const records = listRecords(lines);
  if (!records || records.length < MIN_RECORDS) return null;
  const counts = new Map<string, number>();
  for (const record of records)
    for (const name of record.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const shared = [...counts].filter(([, count]) => count >= MOST * records.length);
  if (shared.length < MIN_FIELDS || counts.size > MAX_FIELDS || shared.length < MOST * counts.size)
    return null;
  const names = [...counts.keys()];
  if (isTalk(records, names)) return null;
  return [names, ...records.map((record) => names.map((name) => record.get(name) ?? ''))];
}

/** In a talk those who speak stand in any order, and most of what they say is sentences. */
function isTalk(records: readonly ReadonlyMap<string, string>[], names: readonly string[]): boolean {
  const inOrder = records.filter((record) => {
    const places = [...record.keys()].map((name) => names.indexOf(name));
    return places.every((place, at) => at === 0 || place > (places[at - 1] ?? -1));
  });
  const said = records.flatMap((record) => [...record.values()]).filter((value) => value !== '');
  const sentences = said.filter((value) => value.split(' ').length > MAX_WORDS || /[.!?…]$/.test(value));
  return inOrder.length < ORDERED * records.length || sentences.length > MAX_SENTENCES * said.length;
}

const MAX_WORDS = 12;
const ORDERED = 0.8;
const MAX_SENTENCES = 0.4;

function listRecords(lines: readonly string[]): readonly ReadonlyMap<string, string>[] | null {
  const records: Map<string, string>[] = [];
  let record: Map<string, string> | null = null;
  let last = '';
  let [fields, others] = [0, 0];
  for (const line of lines) {
    const text = line.trim();
    if (text === '') {
      record = null;
      continue;
    }
    const [, name = '', value = ''] = FIELD.exec(text) ?? [];
    if (name === '' || NO_FIELD.test(name)) {
      // What goes on in another line belongs to the field before it.
      if (!record) return null;
      record.set(last, foldSpaces(`${record.get(last) ?? ''} ${text}`));
      others += 1;
      continue;
    }
    fields += 1;
    const [first] = record?.keys() ?? [];
    if (!record || first === name) {
      record = new Map();
      records.push(record);
    }
    const before = record.get(name);
    record.set(name, before === undefined || before === '' ? value.trim() : `${before}; ${value.trim()}`);
    last = name;
  }
  return fields > 0 && fields >= MOST * (fields + others) ? records : null;
}
