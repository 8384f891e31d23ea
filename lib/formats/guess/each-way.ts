import type { ImportTable } from '../import-tables';
import type { Mapping, TieField, TieReading } from '../mapping';
import type { Question } from '../question';
import { foldName } from './fold-name';
import { foldSpaces } from './fold-spaces';
import { toPairExample } from './likely-choices';
import { isMissingCode } from './missing-codes';
import { OTHER_END } from './other-end';
import { type ColumnProfile, profileColumns } from './profile-column';

const MARKS = [
  ['1', '2'],
  ['a', 'b'],
  ['i', 'j'],
] as const;
/** What numbered values of the two ends are called that go from one to the other. Others are of an end alone, as its power is. */
const FLOWS =
  /(flow|flujo|fluxo|flux|fluss|export|import|ausfuhr|einfuhr|trade|aid|transfer|sent|sends|messages?|calls?|mails?|payments?|amount|value|volume|weight|visits?|votes?|loans?|remit\w*|investment|fdi|migra\w*|refugees?|arms|deliver\w*|shipments?|tie|trust|liking|rating|score|поток|экспорт|импорт|потік|потiк|montant|monto|betrag|valor|importe|akis|ihracat|ithalat|تدفق|זרמ)/;
/** “DR at 1” beside “DR at 2” says what there is of the one at the other. */
const AT_OTHER = /(^| )(at|to|towards?|from|on|against|in)$/;
const OF_END =
  /(gdp|pop|population|cap|capital|cinc|milex|milper|polity|democ\w*|lat|lon|latitude|longitude|code|id|region|continent|age|year|rank|deaths|fatalit\w*|hiact|orig|revstate|distance)/;
const ZERO = /^[+-]?0+([.,]0+)?$/;

type Pair = { readonly first: ColumnProfile; readonly second: ColumnProfile; readonly name: string };

/** Returns the pairs of columns of numbers that are numbered as the two ends of ties are, and may say what goes from each to the other. */
function findValuePairs(table: ImportTable, { tieColumns }: Mapping): readonly Pair[] {
  const profiles = profileColumns(table);
  const fieldOf = (name: string) =>
    (Object.hasOwn(tieColumns, name) ? tieColumns[name] : undefined) ?? 'attribute';
  const measures = profiles.filter(
    ({ name, sort }) => ['integer', 'decimal', 'flag'].includes(sort) && fieldOf(name) === 'attribute',
  );
  const byName = new Map(measures.map((profile) => [foldName(profile.name), profile]));
  return [...byName].flatMap(([name, first]) => {
    for (const [one, other] of MARKS) {
      const at = /\d/.test(one) ? name.indexOf(one) : name.length - 1;
      if (at < 1 || name[at] !== one) continue;
      const second = byName.get(name.slice(0, at) + other + name.slice(at + 1));
      const base = foldSpaces(name.slice(0, at) + name.slice(at + 1)).replace(/[ _.-]+$/, '');
      const isOfTie = (FLOWS.test(base) && !OF_END.test(base)) || AT_OTHER.test(base);
      if (second && isOfTie && base !== '') return [{ first, second, name: base }];
    }
    return [];
  });
}

/** Returns whether the ends of ties are numbered as such values are: “importer1”, “state_a”. */
function areNumbered(source: string, target: string): boolean {
  const [a, b] = [foldName(source), foldName(target)];
  return MARKS.some(
    ([one, other]) =>
      a.length === b.length &&
      [...a].some(
        (sign, at) =>
          sign === one &&
          b[at] === other &&
          a.slice(0, at) + a.slice(at + 1) === b.slice(0, at) + b.slice(at + 1),
      ),
  );
}

/** Returns whether numbered values say what goes each way between two numbered ends; asked where a table has such. */
export function askAboutEachWay(table: ImportTable, mapping: Mapping): readonly Question[] {
  if (mapping.names !== 'folded' || mapping.readings !== undefined) return [];
  const find = (field: TieField) => Object.entries(mapping.tieColumns).find(([, to]) => to === field)?.[0];
  const [source, target] = [find('source') ?? find('sourceName'), find('target') ?? find('targetName')];
  if (source === undefined || target === undefined || !areNumbered(source, target)) return [];
  const pairs = findValuePairs(table, mapping);
  const [pair] = pairs;
  if (!pair) return [];
  const forth = toReading(mapping, pairs, table, false);
  const back = toReading(mapping, pairs, table, true);
  const shown = pairs.map(({ first, second }) => `“${first.name}” and “${second.name}”`).join(', ');
  const example = toPairExample(table, source, target);
  return [
    {
      id: 'each way',
      about: 'ends',
      message: `Does each row say two ties, one each way? ${shown} are numbered as “${source}” and “${target}” are, and may say what goes from each to the other.`,
      choices: [
        {
          label: `Two ties: “${pair.first.name}” goes from “${source}” to “${target}”, “${pair.second.name}” back; none where it is 0 or missing`,
          example,
          mapping: { readings: [forth, back] },
        },
        {
          label: `Two ties the other way round: “${pair.first.name}” goes from “${target}” to “${source}”`,
          mapping: {
            readings: [
              { ...forth, tieColumns: { ...forth.tieColumns, ...swapEnds(mapping) } },
              { ...back, tieColumns: { ...back.tieColumns, ...keepEnds(mapping) } },
            ],
          },
        },
        { label: 'One tie, with both numbers beside it', mapping: {} },
      ],
      hasGuess: false,
    },
  ];
}

function toReading(
  mapping: Mapping,
  pairs: readonly Pair[],
  table: ImportTable,
  isBack: boolean,
): TieReading {
  const own = pairs.map(({ first, second, name }) => ({ column: isBack ? second : first, name }));
  const others = pairs.map(({ first, second }) => (isBack ? first : second).name);
  return {
    tieColumns: {
      ...Object.fromEntries(others.map((name) => [name, 'ignore' as const])),
      ...(isBack ? swapEnds(mapping) : {}),
    },
    names: Object.fromEntries(own.map(({ column, name }) => [column.name, name])),
    // Of several numbers that go each way the first says whether anything does.
    without: Object.fromEntries(own.slice(0, 1).map(({ column }) => [column.name, listNone(table, column)])),
  };
}

/** Returns which columns hold the other end of ties that go back. */
export function swapEnds({ tieColumns }: Mapping): Readonly<Record<string, TieField>> {
  return Object.fromEntries(
    Object.entries(tieColumns).flatMap(([name, field]) => {
      const other = OTHER_END[field];
      return other ? [[name, other]] : [];
    }),
  );
}

/** Returns which columns hold the ends. */
export function keepEnds({ tieColumns }: Mapping): Readonly<Record<string, TieField>> {
  return Object.fromEntries(Object.entries(tieColumns).filter(([, field]) => OTHER_END[field] !== undefined));
}

/** Returns the values of a column that say that nothing goes this way: zeros, and codes for missing ones. */
export function listNone(table: ImportTable, { column }: ColumnProfile): readonly string[] {
  const none = new Set<string>();
  for (let row = 0; row < table.rows; row += 1) {
    const cell = foldSpaces(table.cell(row, column));
    if (cell === '' || ZERO.test(cell) || isMissingCode(cell)) none.add(cell);
  }
  return [...none];
}
