import { foldSpaces } from '../guess/fold-spaces';
import { listValues } from '../guess/list-values';
import { isMissingCode } from '../guess/missing-codes';
import type { ImportTable } from '../import-tables';
import type { Mapping, TieField } from '../mapping';
import { type Finding, quoteSome } from './finding';

const YEAR = /^(1[5-9]\d\d|20\d\d)(\.0)?$/;
const DATE = /^(\d{4}-\d{1,2}(-\d{1,2})?|\d{1,2}[./-]\d{1,2}[./-]\d{2,4})$/;
/** A number with the sign of a currency or a share, or with a fraction. */
const MONEY =
  /^([£$€¥₽₺]|USD|EUR|GBP|CHF)\s?[+-]?\d[\d.,' ]*(k|m|bn|mio)?$|^[+-]?\d[\d.,' ]*\s?([£$€¥₽₺%]|USD|EUR|GBP|CHF)$|^[+-]?\d+[.,]\d+$/i;
const ANSWER = /^(yes|no|true|false|y|n|ja|nein|oui|non|si|sí|sim|да|нет|так|ні|نعم|لا|כן|לא|evet|hayir)$/i;
/** So many different words of a column of types are looked at. */
const MAX_WORDS = 3_000;

type Sort = {
  readonly is: RegExp;
  readonly called: string;
  readonly field: TieField;
  readonly label: string;
};

const SORTS: readonly Sort[] = [
  { is: YEAR, called: 'years', field: 'date', label: 'They say when the two were tied' },
  { is: DATE, called: 'dates', field: 'date', label: 'They say when the two were tied' },
  { is: MONEY, called: 'amounts', field: 'attribute', label: 'They measure the tie, and are kept beside it' },
  {
    is: ANSWER,
    called: 'answers',
    field: 'attribute',
    label: 'They say something else of the tie, and are kept beside it',
  },
];

/** Returns what is asked of a column of types whose words are none: years, dates, amounts of money, or yes and no. */
export function doubtTypeWords(table: ImportTable, mapping: Mapping): readonly Finding[] {
  const column = table.columns.findIndex(
    ({ name }) => Object.hasOwn(mapping.tieColumns, name) && mapping.tieColumns[name] === 'type',
  );
  const name = table.columns[column]?.name;
  if (name === undefined) return [];
  const words = [...listValues(table, column).values.keys()]
    .slice(0, MAX_WORDS)
    .map(foldSpaces)
    .filter((word) => word !== '' && !isMissingCode(word) && !Object.hasOwn(mapping.types, word));
  const sort = SORTS.find(({ is }) => words.length > 1 && words.every((word) => is.test(word)));
  // Where some rows say that there is no tie, that is asked.
  if (!sort || (sort.called === 'answers' && mapping.negatives !== undefined)) return [];
  const said = `“${name}” holds ${sort.called}: ${quoteSome(words)}`;
  return [
    {
      id: 'coverage type words',
      isAsked: true,
      message: `Does “${name}” say how the two are tied? It holds ${sort.called}: ${quoteSome(words)}.`,
      told: `${said}, and each of them became a type of ties.`,
      label: 'Each of them is a type of ties',
      others: [{ label: sort.label, mapping: { tieColumns: { [name]: sort.field } } }],
    },
  ];
}
