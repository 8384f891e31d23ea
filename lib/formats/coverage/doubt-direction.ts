import { foldSpaces } from '../guess/fold-spaces';
import { listValues } from '../guess/list-values';
import { isMutual, sayNoDirection } from '../guess/mutual-ties';
import { NAMELESS } from '../guess/value-pairs';
import type { ImportTable } from '../import-tables';
import type { Mapping } from '../mapping';
import { type Finding, quoteSome } from './finding';

const MAX_TYPES = 20;

/**
 * Returns what is told of ties that were given a direction though nothing says which way they go: where their ends are called alike but for a number, as “country1” and
 * “country2” are, or have no names, or the word for their type says what two are to each other alike, as “sibling of” does.
 */
export function doubtDirection(table: ImportTable, mapping: Mapping): readonly Finding[] {
  if (mapping.undirected !== undefined) return [];
  const find = (field: string) =>
    table.columns.findIndex(
      ({ name }) => Object.hasOwn(mapping.tieColumns, name) && mapping.tieColumns[name] === field,
    );
  const directed = find('directed');
  // Graphs have a column for it, in which nothing stands where their file says nothing.
  const isSaid = directed >= 0 && (mapping.names === 'folded' || holdsText(table, directed));
  if (isSaid) return [];
  const names = [find('source'), find('target')].map((column) => table.columns[column]?.name ?? '');
  const [source = '', target = ''] = names;
  const type = find('type');
  const areUntold = sayNoDirection(source, target) || NAMELESS.test(source);
  if (type < 0) return isPlain(mapping) && areUntold ? tellEnds(source, target) : [];
  const words = [...listValues(table, type).values.keys()]
    .map(foldSpaces)
    .filter((word) => word !== '' && !Object.hasOwn(mapping.types, word) && isMutual(word));
  return words.length > 0 && words.length <= MAX_TYPES ? tellTypes([...new Set(words)]) : [];
}

function holdsText(table: ImportTable, column: number): boolean {
  for (let row = 0; row < table.rows; row += 1) if (table.cell(row, column).trim() !== '') return true;
  return false;
}

/** Returns whether nothing says what the ties are. */
function isPlain({ newTypes, otherType, readings = [] }: Mapping): boolean {
  const isSymmetric = newTypes.some(({ id, symmetric }) => id === otherType && symmetric === true);
  return newTypes.some(({ id }) => id === otherType) && !isSymmetric && readings.length === 0;
}

function tellEnds(source: string, target: string): readonly Finding[] {
  return tell({
    why: `“${source}” and “${target}” do not say which end is which`,
    taken:
      ': each tie was taken to go from the first to the second. A mapping with "undirected":[""] gives them no direction.',
    asked: 'Do ties go from the first to the second?',
    undirected: [''],
    reversed: { [source]: 'target', [target]: 'source' },
  });
}

function tellTypes(words: readonly string[]): readonly Finding[] {
  const [verb, was, it, ask] =
    words.length === 1 ? ['says', 'was', 'it', 'Does'] : ['say', 'were', 'them', 'Do'];
  return tell({
    why: `${quoteSome(words)} ${verb} what two are to each other alike`,
    taken: `, and ${was} taken to go from the first to the second. A mapping with "undirected":${JSON.stringify(words)} gives ${it} no direction.`,
    asked: `${ask} ${quoteSome(words)} go from the first to the second?`,
    undirected: words,
  });
}

/** `taken`: what was done, and what a mapping says in its place. */
type Told = {
  readonly why: string;
  readonly taken: string;
  readonly asked: string;
  readonly undirected: readonly string[];
  /** What a mapping says where all ties go the other way. */
  readonly reversed?: Mapping['tieColumns'];
};

function tell({ why, taken, asked, undirected, reversed }: Told): readonly Finding[] {
  return [
    {
      ...{ id: 'coverage direction', isAsked: false, message: `${why}${taken}` },
      offered: `${asked} ${why}.`,
      label: 'From the first to the second',
      others: [
        { label: 'They have no direction', mapping: { undirected: [...undirected] } },
        ...(reversed ? [{ label: 'From the second to the first', mapping: { tieColumns: reversed } }] : []),
      ],
    },
  ];
}
