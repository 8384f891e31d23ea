import type { ImportTable } from '../import-tables';
import type { Mapping, TieField } from '../mapping';
import type { Question } from '../question';
import { clearEnds } from './clear-ends';
import { foldName } from './fold-name';
import { foldSpaces } from './fold-spaces';
import { listValues } from './list-values';
import { type ColumnProfile, profileColumns } from './profile-column';
import { toWordSet } from './word-set';

/** What a row is marked with that goes from the one whose list it is to the other, in several languages. “RC”: a credit that was taken back. */
const OUT = toWordSet(`
    out, outgoing, outbound, outward, outflow, sent, sends, paid, paid out, made, dialed, dialled, export, exports, debit, debited, dr, d, db, dbit, rc, withdrawal, payment,
    ausgehend, abgehend, ausgang, ausgegangen, gesendet, ausfuhr, soll, s, sortant, sortante, sortie, emis, envoye, depart, exportation, debe, d,
    saliente, salida, enviado, enviada, cargo, exportacion, saida, saido, exportacao, debito, uscente, uscita, inviato, addebito, dare, wychodzace, wychodzacy, wyslane, obciazenie, eksport,
    giden, gonderilen, borc, ihracat, исходящий, исходящее, исходящая, исх, отправлено, дебет, экспорт, расход, вихідний, вихідне, надіслано, експорт,
    صادر, صادرة, مدين, مرسل, יוצא, יוצאת, חובה, נשלח`);
const IN = toWordSet(`
    in, incoming, inbound, inward, inflow, received, receives, receipt, deposit, import, imports, credit, credited, cr, c, k, crdt, rd, answered,
    eingehend, ankommend, eingang, eingegangen, empfangen, einfuhr, haben, h, entrant, entrante, entree, recu, arrivee, importation, avoir, haber,
    entrada, recibido, recibida, abono, importacion, entrado, recebido, recebida, importacao, credito, entrata, ricevuto, accredito, avere, przychodzace, przychodzacy, odebrane, uznanie,
    gelen, alinan, alacak, ithalat, входящий, входящее, входящая, вх, получено, кредит, импорт, приход, вхідний, вхідне, отримано, імпорт,
    وارد, واردة, دائن, مستلم, נכנס, נכנסת, זכות, התקבל`);
const MAX_MARKS = 6;

type Marks = { readonly name: string; readonly out: readonly string[]; readonly in: readonly string[] };

/** Returns which way rows go that say it in words such as “in” and “out”, or “debit” and “credit”; asked where a table has such a column. */
export function askAboutDirection(table: ImportTable, mapping: Mapping): readonly Question[] {
  if (mapping.names !== 'folded' || mapping.reversed !== undefined) return [];
  const profiles = profileColumns(table);
  const find = (field: TieField) =>
    profiles.find(
      ({ name }) => Object.hasOwn(mapping.tieColumns, name) && mapping.tieColumns[name] === field,
    );
  const [source, target] = [find('source'), find('target')];
  if (!source || !target) return [];
  const marks = findMarks(table, mapping, profiles);
  if (!marks) return askAboutAmounts(table, mapping, profiles, [source, target]);
  // The one whose list it is stands in all rows of it.
  const [owner, other] = source.values.size <= target.values.size ? [source, target] : [target, source];
  const ends: Readonly<Record<string, TieField>> = {
    ...clearEndsOf(mapping, [owner, other]),
    [owner.name]: 'source',
    [other.name]: 'target',
    [marks.name]: 'attribute',
  };
  const [out, within] = [quote(marks.out), quote(marks.in)];
  return [
    {
      id: 'direction',
      about: 'ends',
      message: `Which way does each row go? “${marks.name}” has ${out} in some rows and ${within} in others.`,
      choices: [
        {
          label: `${out}: from “${owner.name}” to “${other.name}”; ${within}: from “${other.name}” to “${owner.name}”`,
          mapping: { tieColumns: ends, reversed: { [marks.name]: marks.in } },
        },
        {
          label: `${out}: from “${other.name}” to “${owner.name}”; ${within}: from “${owner.name}” to “${other.name}”`,
          mapping: { tieColumns: ends, reversed: { [marks.name]: marks.out } },
        },
        {
          label: `All go one way, and “${marks.name}” is kept beside them`,
          mapping: { tieColumns: { [source.name]: 'source', [target.name]: 'target' } },
        },
      ],
      hasGuess: false,
    },
  ];
}

/** What a column is called that says how much was paid, in several languages. */
const AMOUNT =
  /(^|[^\p{L}])(amounts?|sum|value|betrag|umsatz|summe|montant|somme|importe|monto|importo|valor|kwota|tutar|bedrag|сумма|сума|المبلغ|مبلغ|סכום)([^\p{L}]|$)/u;
const SIGNED = /^[+\-−]?\s?[£$€¥]?\s?\d[\d., '’]*(\s?[A-Z]{3}|\s?[£$€¥])?$/u;
const BELOW = /^[-−]/;
const MAX_AMOUNTS = 2_000;
const MIN_ROWS = 3;
/** As many accounts may be those whose list it is. */
const MAX_OWNERS = 2;

/** In the list of an account amounts below zero go out, and others come in: asked where one end is the same in nearly all rows. */
function askAboutAmounts(
  table: ImportTable,
  mapping: Mapping,
  profiles: readonly ColumnProfile[],
  [source, target]: readonly [ColumnProfile, ColumnProfile],
): readonly Question[] {
  const [owner, other] = source.values.size <= target.values.size ? [source, target] : [target, source];
  if (owner.values.size > MAX_OWNERS || other.values.size < MIN_ROWS) return [];
  for (const { name, column } of profiles) {
    if (!AMOUNT.test(foldName(name)) || (mapping.tieColumns[name] ?? 'attribute') !== 'attribute') continue;
    const values = [...listValues(table, column).values.keys()]
      .map(foldSpaces)
      .filter((value) => value !== '');
    const [out, within] = [
      values.filter((value) => BELOW.test(value)),
      values.filter((value) => !BELOW.test(value)),
    ];
    if (out.length === 0 || within.length === 0 || values.length > MAX_AMOUNTS) continue;
    if (!values.every((value) => SIGNED.test(value))) continue;
    const ends = { [owner.name]: 'source' as const, [other.name]: 'target' as const };
    return [
      {
        id: 'direction',
        about: 'ends',
        message: `Which way does each row go? “${name}” is below zero in some rows, such as “${out[0]}”, and above it in others.`,
        choices: [
          {
            label: `Below zero: from “${owner.name}” to “${other.name}”; above: from “${other.name}” to “${owner.name}”`,
            mapping: { tieColumns: ends, reversed: { [name]: within } },
          },
          {
            label: `Below zero: from “${other.name}” to “${owner.name}”; above: from “${owner.name}” to “${other.name}”`,
            mapping: { tieColumns: ends, reversed: { [name]: out } },
          },
          {
            label: `All go one way, and “${name}” is kept beside them`,
            mapping: { tieColumns: { [source.name]: 'source', [target.name]: 'target' } },
          },
        ],
        hasGuess: false,
      },
    ];
  }
  return [];
}

/** Names and kinds beside two ends stay with them; nothing is cleared where they are the ends already. */
function clearEndsOf(mapping: Mapping, ends: readonly ColumnProfile[]): Readonly<Record<string, TieField>> {
  const hasNames = Object.values(mapping.tieColumns).some((field) => field === 'sourceName');
  const isSame = ends.every(
    ({ name }, end) => mapping.tieColumns[name] === (end === 0 ? 'source' : 'target'),
  );
  return isSame || !hasNames ? {} : clearEnds(mapping);
}

function findMarks(
  table: ImportTable,
  { tieColumns }: Mapping,
  profiles: readonly ColumnProfile[],
): Marks | null {
  for (const { name, column } of profiles) {
    const field = Object.hasOwn(tieColumns, name) ? tieColumns[name] : 'attribute';
    if (!['attribute', 'type', 'directed'].includes(field ?? 'attribute')) continue;
    if (OF_STATE.test(toWord(name))) continue;
    const values = [...new Set([...listValues(table, column).values.keys()].map(foldSpaces))].filter(
      (value) => value !== '',
    );
    if (values.length < 2 || values.length > MAX_MARKS) continue;
    const [out, within] = [
      values.filter((value) => isAmong(value, OUT)),
      values.filter((value) => isAmong(value, IN)),
    ];
    const known = out.length + within.length;
    // One of a letter each may grade what the row says.
    const areCodes = values.some((value) => value.length > 1) || !MEANS_GRADE.test(foldName(name));
    if (!areCodes) continue;
    // Beside calls that came in and went out some may have been missed.
    if (out.length > 0 && within.length > 0 && known * 2 > values.length) return { name, out, in: within };
  }
  return null;
}

/** What a program calls the state of a record, whose letters say nothing. */
const OF_STATE = /^(rev|revision|version|etag|checksum|hash)$/;
const MEANS_GRADE = /\b(class|classification|grade|level|category|rating)\b/;

/** “GİDEN ARAMA”, “outgoing call”, “SMS gelen”: the word stands before or behind what was sent. */
function isAmong(value: string, words: ReadonlySet<string>): boolean {
  const word = toWord(value);
  if (words.has(word)) return true;
  const parts = word.split(' ');
  return parts.length === 2 && parts.some((part) => part.length > 2 && words.has(part));
}

function toWord(value: string): string {
  return foldName(value)
    .replace(/^[\s([]+|[\s)\].]+$/g, '')
    .replace(/ (call|sms|message|transfer|transaction|anruf|appel|llamada|chamada|звонок)$/u, '');
}

function quote(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join(', ');
}
