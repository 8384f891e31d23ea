import type { ImportTable } from '../import-tables';
import type { Mapping, TieField } from '../mapping';
import type { Question } from '../question';
import { offerYearColumns } from './find-year-columns';
import { foldSpaces } from './fold-spaces';
import { listValues } from './list-values';
import { isMissingCode } from './missing-codes';
import { isMutual, sayNoDirection } from './mutual-ties';
import { type ColumnProfile, profileColumns } from './profile-column';
import { findZeroRows, mayHoldAllPairs } from './zero-rows';

/** A column of so many small numbers grades one sort of tie; so many columns of them are sorts of ties. */
const MAX_GRADES = 12;
const MAX_LAYERS = 30;
const MAX_ROWS = 20_000;
const GRADE = /^\d{1,2}$/;
/** Numbers that surveys write where nobody answered, beside small grades. */
const NO_ANSWER: ReadonlySet<string> = new Set([
  ...['6', '7', '8', '9', '10', '66', '77', '88', '96', '97', '98', '99'],
]);
/** What is no sort of tie: what tells rows apart, and what counts or dates them. */
const OTHERS =
  /^(id|nr|no|num|number|row|wave|round|period|year|month|day|time|week|age|sex|gender|class|grade|group|village|team|school|site|weight|count|n|amount|value|size|duration|distance|welle|jahr|vague|annee|ronda|ano|onda|anno|волна|год|хвиля|рік)([ _.-]?\d*)$/i;

type Layer = {
  readonly name: string;
  /** Its greatest grade. */
  readonly most: number;
  readonly zeros: readonly string[];
  readonly codes: readonly string[];
};

/** Returns the columns that each say whether two are tied in one way, by 0 and 1 or by grades from 0 on; none where there are not several. */
function findLayers(table: ImportTable, { tieColumns }: Mapping): readonly Layer[] {
  const layers = profileColumns(table).flatMap((profile) => {
    const field = Object.hasOwn(tieColumns, profile.name) ? tieColumns[profile.name] : 'attribute';
    const layer = field === 'attribute' && !OTHERS.test(profile.name) ? toLayer(table, profile) : null;
    return layer ? [layer] : [];
  });
  return layers.length > 1 && layers.length <= MAX_LAYERS ? layers : [];
}

function toLayer(table: ImportTable, { name, column }: ColumnProfile): Layer | null {
  const values = [...new Set([...listValues(table, column).values.keys()].map(foldSpaces))];
  const numbers = values.filter((value) => GRADE.test(value));
  const others = values.filter((value) => !GRADE.test(value) && value !== '' && !isMissingCode(value));
  if (others.length > 0 || !numbers.includes('0') || numbers.length < 2 || numbers.length > MAX_GRADES)
    return null;
  const grades = numbers.map(Number).sort((a, b) => a - b);
  // A gap before the greatest numbers says that they are none of the grades.
  const gap = grades.findIndex((grade, index) => grade !== index);
  const beyond = gap < 0 ? [] : grades.slice(gap).map(String);
  const codes = beyond.every((each) => NO_ANSWER.has(each)) ? beyond : [];
  const most = grades[grades.length - codes.length - 1] ?? 0;
  if (most < 1 || most > 10) return null;
  return {
    name,
    most,
    // An empty cell says nothing, whichever values the others have.
    zeros: [...new Set(['', ...values.filter((value) => value === '0' || isMissingCode(value))])],
    codes,
  };
}

/** Returns whether columns have yes and no by 0 and 1, and codes for no answer, as those of a survey do. */
function areSurveyed(layers: readonly Layer[]): boolean {
  return layers.every(({ most }) => most === 1) && layers.some(({ codes }) => codes.length > 0);
}

/** Returns whether yes and no stand beside pairs of which some have no yes: a table of pairs by year has them, whatever else it measures. */
function areOfPairs(table: ImportTable, mapping: Mapping, layers: readonly Layer[]): boolean {
  if (!layers.every(({ most }) => most === 1) || !mayHoldAllPairs(table, mapping)) return false;
  const flags = profileColumns(table).filter(
    ({ name, values }) => !OTHERS.test(name) && [...values].every((value) => value === '0' || value === '1'),
  );
  const rows = Array.from({ length: Math.min(table.rows, MAX_ROWS) }, (_, row) => row);
  return rows.some((row) => flags.every(({ column }) => foldSpaces(table.cell(row, column)) !== '1'));
}

/** Ends that are called alike but for a number say no direction, and “ally” says none: such a tie has none. */
function toMutual(layers: readonly Layer[], { tieColumns }: Mapping): Pick<Mapping, 'undirected'> {
  const find = (field: TieField) => Object.entries(tieColumns).find(([, to]) => to === field)?.[0] ?? '';
  const alike = layers.map(({ name }) => name).filter(isMutual);
  return alike.length > 0 && sayNoDirection(find('source'), find('target')) ? { undirected: alike } : {};
}

/** Returns whether several columns each say whether two are tied in one way; asked where a table has such. */
export function askAboutLayers(table: ImportTable, mapping: Mapping): readonly Question[] {
  if (mapping.names !== 'folded' || mapping.readings !== undefined) return [];
  const fields = new Set<TieField>(Object.values(mapping.tieColumns));
  if (!fields.has('source') || !fields.has('target') || fields.has('type')) return [];
  const layers = findLayers(table, mapping);
  // Flags that stand beside ties which are there in any case are no sorts of ties.
  const areAsked =
    findZeroRows(table, mapping) !== null || areSurveyed(layers) || areOfPairs(table, mapping, layers);
  if (layers.length === 0 || !areAsked) return [];
  const names = layers.map(({ name }) => `“${name}”`);
  const codes = [...new Set(layers.flatMap((layer) => layer.codes))];
  const toReadings = (areCodesLeft: boolean) =>
    layers.map(({ name, zeros, codes: own }) => ({
      type: name,
      tieColumns: Object.fromEntries(
        layers.flatMap((each) => (each.name === name ? [] : [[each.name, 'ignore' as const]])),
      ),
      names: { [name]: 'grade' },
      without: { [name]: areCodesLeft ? [...zeros, ...own] : zeros },
    }));
  const mutual = toMutual(layers, mapping);
  const quoted = codes.map((code) => `“${code}”`).join(', ');
  const shown = `${names.slice(0, 4).join(', ')}${names.length > 4 ? ' …' : ''}`;
  return [
    {
      id: 'layers',
      about: 'types',
      message: `Does each of ${shown} say whether the two are tied in that way? Their numbers begin at 0 in each column of its own.${quoted === '' ? '' : ` ${quoted} may stand for no answer.`}`,
      choices: [
        ...offerYearColumns(table),
        ...(codes.length === 0
          ? []
          : [
              {
                label: `A tie for each that is not 0; ${quoted} is no answer, and makes none`,
                mapping: { readings: toReadings(true), ...mutual },
              },
            ]),
        {
          label: `A tie for each that is not 0${quoted === '' ? '' : `, ${quoted} too`}`,
          mapping: { readings: toReadings(false), ...mutual },
        },
        { label: 'One tie a row, with the numbers beside it', mapping: {} },
      ],
      hasGuess: false,
    },
  ];
}
