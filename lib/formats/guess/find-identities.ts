import type { ImportTable, Mapping, Question } from '../import-tables';
import { foldName } from './fold-name';
import { foldSpaces } from './fold-spaces';
import { isMissingCode } from './missing-codes';

const MAX_ROWS = 20_000;
/** What registers call the number of a person, a firm or a ship, in several countries. */
const WORD =
  /(^| )(imo|mmsi|lei|isin|qid|wikidata|orcid|viaf|isni|gnd|ein|tin|vat|ssn|duns|bic|swift|cik|cpf|cnpj|rut|ruc|rfc|curp|nit|dni|nie|nif|cif|siren|siret|rcs|hrb|hra|krs|nip|pesel|regon|ico|dic|oib|jmbg|cui|cnp|kvk|bsn|org nr|orgnr|orgnummer|personnummer|y tunnus|tckn|vkn|vergi no|инн|огрн|кпп|снилс|єдрпоу|едрпоу|ідн|registration|register|registry|reg no|reg nr|passport|pasaporte|passeport|ausweis|steuernummer|handelsregister|matricule|tax id|tax no|company (no|number)|licen[cs]e (no|number)|identifier|identity|identification|رقم الهوية|السجل|תז|חפ|ח פ|ת ז)( |$)/u;
/** A number of many digits, or a code with some. */
const NUMBER = /^(?=(?:.*\d){5})[\p{L}\d][\p{L}\d ./-]{4,30}$/u;
const DATE_OR_AMOUNT = /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$|^\d{1,3}([., ]\d{3})+([.,]\d+)?$|^\d+[.,]\d{1,2}$/;

/** A column of numbers that tell one bearer of a name from another. */
export type Identity = {
  readonly end: string;
  readonly id: string;
  readonly example: { readonly name: string; readonly ids: readonly string[] };
};

/** Returns the ends of ties of which one name has several numbers of a register beside it: each number has one name, and so the numbers are the end's. */
export function findIdentities(
  table: ImportTable,
  { tieColumns }: Pick<Mapping, 'tieColumns'>,
): readonly Identity[] {
  const find = (field: string) =>
    table.columns.findIndex(({ name }) => Object.hasOwn(tieColumns, name) && tieColumns[name] === field);
  const ends = [find('source'), find('target')].filter((column) => column >= 0);
  const free = table.columns.flatMap(({ name }, column) =>
    (Object.hasOwn(tieColumns, name) ? tieColumns[name] : 'attribute') === 'attribute' &&
    isIdentity(table, column)
      ? [column]
      : [],
  );
  return free.flatMap((id) => {
    const owners = ends.filter((end) => tells(table, id, end));
    // A number stands behind the name that it belongs to.
    const end = owners.sort((a, b) => distance(a, id) - distance(b, id))[0];
    const example = end === undefined ? null : findDouble(table, end, id);
    return end !== undefined && example
      ? [{ end: table.columns[end]?.name ?? '', id: table.columns[id]?.name ?? '', example }]
      : [];
  });
}

/** Returns whether a column is called as the numbers of a register are. */
export function isIdentityName(name: string): boolean {
  return WORD.test(foldName(name));
}

function distance(end: number, id: number): number {
  return id > end ? id - end : end - id + 0.5;
}

function isIdentity(table: ImportTable, column: number): boolean {
  const values = listPairs(table, column, column).map(([value]) => value);
  if (values.length < 2 || values.some((value) => DATE_OR_AMOUNT.test(value))) return false;
  if (isIdentityName(table.columns[column]?.name ?? '')) return true;
  // Without such a word a number of its own in each row may be that of the row, as of a contract.
  return (
    new Set(values).size < values.length &&
    values.every((value) => NUMBER.test(value) && !/^\d+$/.test(value))
  );
}

/** Each number has one name, and more than one number stands there. */
function tells(table: ImportTable, id: number, end: number): boolean {
  const names = new Map<string, string>();
  for (const [number, name] of listPairs(table, id, end)) {
    const known = names.get(number);
    if (known !== undefined && known !== foldName(name)) return false;
    names.set(number, foldName(name));
  }
  return names.size > 1;
}

function findDouble(table: ImportTable, end: number, id: number): Identity['example'] | null {
  for (const [name, ids] of listIdentities(table, end, id)) if (ids.size > 1) return { name, ids: [...ids] };
  return null;
}

/** Returns the numbers that stand beside each name. */
export function listIdentities(
  table: ImportTable,
  end: number,
  id: number,
): ReadonlyMap<string, ReadonlySet<string>> {
  const known = new Map<string, Set<string>>();
  for (const [number, name] of listPairs(table, id, end)) {
    const ids = known.get(name) ?? new Set();
    ids.add(number);
    known.set(name, ids);
  }
  return known;
}

function listPairs(table: ImportTable, one: number, other: number): readonly (readonly [string, string])[] {
  return Array.from({ length: Math.min(table.rows, MAX_ROWS) }, (_, row) => row).flatMap((row) => {
    const pair = [foldSpaces(table.cell(row, one)), foldSpaces(table.cell(row, other))] as const;
    return pair.some((text) => text === '' || isMissingCode(text)) ? [] : [pair];
  });
}

/** Returns the question whether bearers of one name with different numbers are different actors; nothing where that is settled, or no name has two. */
export function askAboutIdentities(table: ImportTable, mapping: Mapping): readonly Question[] {
  if (mapping.apart !== undefined || mapping.names !== 'folded') return [];
  return findIdentities(table, mapping).map(({ end, id, example }) => ({
    id: `identities ${end}`,
    about: 'actors' as const,
    message: `Are two actors meant where one name in “${end}” has two numbers in “${id}”? “${example.name.slice(0, 60)}” has ${example.ids
      .slice(0, 3)
      .map((each) => `“${each}”`)
      .join(' and ')}.`,
    choices: [
      { label: 'One name is one actor', mapping: { apart: {} } },
      { label: `Each number in “${id}” is an actor of its own`, mapping: { apart: { [end]: id } } },
    ],
    hasGuess: true,
  }));
}
