import type { ImportTable } from '../import-tables';
import type { Mapping } from '../mapping';
import type { Question } from '../question';
import { isBirthName } from './birth-name';
import { foldName } from './fold-name';
import { foldSpaces } from './fold-spaces';
import { isMissingCode } from './missing-codes';

const MAX_ROWS = 20_000;
/** What registers call the number of a person, a firm or a ship, in several countries. */
const WORD =
  /(^| )(imo|mmsi|lei|isin|qid|wikidata|orcid|viaf|isni|gnd|ein|tin|vat|ssn|duns|bic|swift|cik|cpf|cnpj|rut|ruc|rfc|curp|nit|dni|nie|nif|cif|siren|siret|rcs|hrb|hra|krs|nip|pesel|regon|ico|dic|oib|jmbg|cui|cnp|kvk|bsn|org nr|orgnr|orgnummer|personnummer|y tunnus|tckn|vkn|vergi no|инн|огрн|кпп|снилс|єдрпоу|едрпоу|ідн|registration|register|registry|reg no|reg nr|passport|pasaporte|passeport|ausweis|steuernummer|handelsregister|matricule|tax id|tax no|company (no|number)|licen[cs]e (no|number)|identifier|identity|identification|رقم الهوية|السجل|תז|חפ|ח פ|ת ז)( |$)/u;
/** A number of many digits, or a code with some. */
const NUMBER = /^(?=(?:.*\d){5})[\p{L}\d][\p{L}\d ./-]{4,30}$/u;
/** The records of authorities that libraries and catalogues keep of persons and bodies, and none of places. */
const RECORD =
  /^(https?:\/\/)?(www\.)?(d-nb\.info\/gnd\/|viaf\.org\/viaf\/|orcid\.org\/|isni\.org\/|wikidata\.org\/(wiki|entity)\/Q|id\.loc\.gov\/authorities\/names\/|data\.bnf\.fr\/|idref\.fr\/|opencorporates\.com\/)\S+$|^Q\d{2,}$|^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/i;
const DATE_OR_AMOUNT = /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$|^\d{1,3}([., ]\d{3})+([.,]\d+)?$|^-?\d+[.,]\d+$/;

/** A column of numbers, and the end of ties whose bearers of one name it tells apart. */
export type Identity = { readonly end: string; readonly id: string; readonly isKnown: boolean };

/** What the numbers of a register beside the ends of ties say of their names. */
export type Identities = {
  readonly columns: readonly Identity[];
  /** Names that have several numbers. */
  readonly doubles: ReadonlyMap<string, ReadonlySet<string>>;
  /** The spellings of each number that has several, the most frequent first. */
  readonly spellings: ReadonlyMap<string, readonly string[]>;
};

/** Returns the columns of numbers of a register that stand beside the ends of ties: a number has one name, but for its spelling. */
export function findIdentities(
  table: ImportTable,
  { tieColumns }: Pick<Mapping, 'tieColumns'>,
): readonly Identity[] {
  const fieldOf = (name: string) => (Object.hasOwn(tieColumns, name) ? tieColumns[name] : 'attribute');
  const find = (field: string) => table.columns.findIndex(({ name }) => fieldOf(name) === field);
  const ends = [find('source'), find('target')].filter((column) => column >= 0);
  return table.columns.flatMap(({ name }, id) => {
    if (fieldOf(name) !== 'attribute' || isBirthName(name) || !isIdentity(table, id, ends)) return [];
    const owners = ends.filter((end) => tells(table, id, end));
    // Of two ends it is that whose names have one number each; else a number stands behind the name that it belongs to.
    const single = owners.filter((end) => tells(table, end, id));
    const [end] = (single.length === 1 ? single : owners).sort((a, b) => distance(a, id) - distance(b, id));
    const isKnown = isKnownIdentity(table, id, ends);
    return end === undefined ? [] : [{ end: table.columns[end]?.name ?? '', id: name, isKnown }];
  });
}

/** Returns whether a column is called as the numbers of a register are. */
export function isIdentityName(name: string): boolean {
  return WORD.test(foldName(name));
}

function distance(end: number, id: number): number {
  return id > end ? id - end : end - id + 0.5;
}

/** Returns whether a column is one of a register by its name or its values, and not by the looks of its numbers alone. */
function isKnownIdentity(table: ImportTable, column: number, ends: readonly number[]): boolean {
  const name = table.columns[column]?.name ?? '';
  const isOfEnd = ends.some((end) => foldName(name) === `${foldName(table.columns[end]?.name ?? '')} id`);
  return isIdentityName(name) || isOfEnd || listPairs(table, column, column).every(([id]) => RECORD.test(id));
}

const OF_ROW = /^(id|identifier|(row|record|grant|award|contract|entry) (id|identifier))$/;

function isIdentity(table: ImportTable, column: number, ends: readonly number[]): boolean {
  const values = listPairs(table, column, column).map(([value]) => value);
  if (values.length < 2 || values.some((value) => DATE_OR_AMOUNT.test(value))) return false;
  // What is only called an id, and is another in each row, is that of the row, as of a grant.
  const isOfRow = OF_ROW.test(foldName(table.columns[column]?.name ?? ''));
  if (isOfRow && new Set(values).size === values.length && values.length >= table.rows) return false;
  if (isKnownIdentity(table, column, ends)) return true;
  // Without such a word a number of its own in each row may be that of the row, as of a contract.
  return (
    new Set(values).size < values.length &&
    values.every((value) => NUMBER.test(value) && !/^\d+$/.test(value))
  );
}

/** Each number has one name, but for its spelling, and more than one number stands there. */
function tells(table: ImportTable, id: number, end: number): boolean {
  const names = new Map<string, string>();
  for (const [number, name] of listPairs(table, id, end)) {
    const known = names.get(number);
    if (known !== undefined && known !== toLetters(name)) return false;
    names.set(number, toLetters(name));
  }
  return names.size > 1;
}

/** Returns the letters and digits of a name, by which its spellings are one. */
function toLetters(name: string): string {
  return foldName(name).replace(/[^\p{L}\d]/gu, '');
}

/** Returns what the numbers in columns say of the names beside them, those of both ends together. */
export function compareIdentities(table: ImportTable, columns: readonly Identity[]): Identities {
  const place = (name: string) => table.columns.findIndex((column) => column.name === name);
  const pairs = columns.flatMap(({ end, id }) => {
    const [names, numbers] = [place(end), place(id)];
    return names < 0 || numbers < 0 ? [] : listPairs(table, numbers, names);
  });
  const idsOf = new Map<string, Set<string>>();
  const namesOf = new Map<string, Map<string, number>>();
  for (const [id, name] of pairs) {
    idsOf.set(name, (idsOf.get(name) ?? new Set<string>()).add(id));
    const names = namesOf.get(id) ?? new Map<string, number>();
    namesOf.set(id, names.set(name, (names.get(name) ?? 0) + 1));
  }
  const sorted = [...namesOf].map(
    ([id, names]) => [id, [...names].sort((a, b) => b[1] - a[1]).map(([name]) => name)] as const,
  );
  return {
    columns,
    doubles: new Map([...idsOf].filter(([, ids]) => ids.size > 1)),
    spellings: new Map(sorted.filter(([, names]) => names.length > 1)),
  };
}

/** Returns the names in a cell with the numbers beside them: several of each, parted by “;”, go together. */
export function pairParts(one: string, other: string): readonly (readonly [string, string])[] {
  const [ones, others] = [one.split(';'), other.split(';')];
  const isParted = ones.length > 1 && ones.length === others.length;
  return (isParted ? ones : [one]).map((part, index) => [
    foldSpaces(part),
    foldSpaces(isParted ? (others[index] ?? '') : other),
  ]);
}

function listPairs(table: ImportTable, one: number, other: number): readonly (readonly [string, string])[] {
  return Array.from({ length: Math.min(table.rows, MAX_ROWS) }, (_, row) => row)
    .flatMap((row) => pairParts(table.cell(row, one), table.cell(row, other)))
    .filter((pair) => !pair.some((text) => text === '' || isMissingCode(text)));
}

/**
 * Returns the questions whether the numbers of a register tell who is one actor, one for each column of names: both ends are asked about together where they name the
 * same. Nothing where that is settled, or where numbers say no more than the names.
 */
export function askAboutIdentities(table: ImportTable, mapping: Mapping): readonly Question[] {
  const { apart } = mapping;
  if (mapping.names !== 'folded' || (apart !== undefined && Object.keys(apart).length === 0)) return [];
  const open = findIdentities(table, mapping).filter(({ end }) => !apart || !Object.hasOwn(apart, end));
  return groupByNames(table, open).flatMap((columns) => askAboutGroup(table, columns));
}

/** Columns that share a name are of one sort of actors, and those of one end belong together. */
function groupByNames(table: ImportTable, columns: readonly Identity[]): readonly (readonly Identity[])[] {
  const namesOf = (end: string) => {
    const column = table.columns.findIndex(({ name }) => name === end);
    return new Set(listPairs(table, column, column).map(([name]) => name));
  };
  const groups: { readonly names: ReadonlySet<string>; readonly columns: readonly Identity[] }[] = [];
  for (const identity of columns) {
    const names = namesOf(identity.end);
    const shared = groups.find(
      (group) =>
        group.columns.some(({ end }) => end === identity.end) ||
        [...names].some((name) => group.names.has(name)),
    );
    if (!shared) groups.push({ names, columns: [identity] });
    else
      groups[groups.indexOf(shared)] = {
        names: new Set([...shared.names, ...names]),
        columns: [...shared.columns, identity],
      };
  }
  return groups.map((group) => group.columns);
}

function askAboutGroup(table: ImportTable, all: readonly Identity[]): readonly Question[] {
  const { columns, doubles, spellings } = compareIdentities(table, all);
  const message = describeDoubles(doubles, columns) ?? describeSpellings(spellings);
  if (message === null || columns.length === 0) return [];
  const isKnown = columns.some((each) => each.isKnown);
  const ids = [...new Set(columns.map(({ id }) => `“${id}”`))].join(' and ');
  // Without a column of numbers a name is one actor.
  const byName = {
    label: 'One name is one actor',
    mapping: { apart: Object.fromEntries(columns.map(({ end }) => [end, ''])) },
  };
  const byNumber = {
    label: `Each number in ${ids} is an actor of its own`,
    mapping: { apart: Object.fromEntries(columns.map(({ end, id }) => [end, id])) },
  };
  return [
    {
      id: `identities ${columns[0]?.end}`,
      about: 'actors' as const,
      message,
      choices: isKnown ? [byNumber, byName] : [byName, byNumber],
      hasGuess: !isKnown,
    },
  ];
}

function describeDoubles(doubles: Identities['doubles'], columns: readonly Identity[]): string | null {
  const [double] = doubles;
  if (!double) return null;
  const quote = (names: readonly string[]) => [...new Set(names)].map((name) => `“${name}”`).join(' or ');
  const has = [...double[1]]
    .slice(0, 3)
    .map((id) => `“${id}”`)
    .join(' and ');
  return `Are two actors meant where one name in ${quote(columns.map(({ end }) => end))} has two numbers in ${quote(columns.map(({ id }) => id))}? “${double[0].slice(0, 60)}” has ${has}.`;
}

function describeSpellings(spellings: Identities['spellings']): string | null {
  const [spelled] = spellings;
  if (!spelled) return null;
  const names = spelled[1].slice(0, 3).map((name) => `“${name.slice(0, 60)}”`);
  return `Are ${names.join(' and ')} one actor? They have one number, “${spelled[0]}”.`;
}
