import type { ImportTable } from '../import-tables';
import type { Mapping, MappingPatch, TieField } from '../mapping';
import type { Guess, Question } from '../question';
import { findMediators, MEDIATION, MEDIATION_REASON } from './find-mediation';
import { foldName } from './fold-name';
import { foldSpaces } from './fold-spaces';
import { PLAIN_TIE } from './guess-mapping';
import { listValues } from './list-values';
import { isMissingCode } from './missing-codes';
import { isNobody } from './nobody-words';
import { profileColumns } from './profile-column';

/** Returns the question whether rows that a mapping takes for mediations are any: they may be anything else between the two sides, with a mediator beside it. */
export function askAboutMediation(
  table: ImportTable,
  mapping: Mapping,
  guesses: readonly Guess[],
): readonly Question[] {
  const mediator = guesses.find(({ reason }) => reason === MEDIATION_REASON)?.name;
  const find = (field: TieField) => Object.entries(mapping.tieColumns).find(([, to]) => to === field)?.[0];
  const [source, third, name, kind] = [find('source'), find('third'), find('thirdName'), find('thirdKind')];
  if (mediator === undefined || source === undefined || third === undefined) return [];
  const between: MappingPatch = {
    tieColumns: {
      ...{ [mediator]: 'attribute', [third]: 'target' },
      ...(name !== undefined && { [name]: 'targetName' }),
      ...(kind !== undefined && { [kind]: 'targetKind' }),
    },
    otherType: PLAIN_TIE.id,
  };
  const further = findFurther(table, mapping, mediator);
  const each = [mediator, ...further].map((column) => `“${column}”`).join(', ');
  return [
    {
      id: 'mediator',
      about: 'ends',
      message: `Is each row a mediation? ${each} ${further.length > 0 ? 'name' : 'names'} who may stand between “${source}” and “${third}”.`,
      choices: [
        ...(further.length > 0
          ? [
              {
                label: `Yes: each of ${each} mediates between the two, and rows without one are left out`,
                mapping: { tieColumns: toTargets([mediator, ...further]) },
              },
            ]
          : []),
        {
          label: `Yes: “${mediator}” mediates between the two, and rows without one are left out`,
          mapping: {},
        },
        ...offerBoth(table, mapping, [mediator, ...further], between),
        { label: `No: each row is a tie of the two, and “${mediator}” is kept beside it`, mapping: between },
      ],
      hasGuess: true,
    },
  ];
}

/** Returns the other columns that are called as that of the mediator is but for a number: they name further ones. */
function findFurther(table: ImportTable, { tieColumns }: Mapping, mediator: string): readonly string[] {
  const stem = toStem(mediator);
  return profileColumns(table).flatMap(({ name, sort }) =>
    name !== mediator && sort === 'name' && toStem(name) === stem && tieColumns[name] === 'attribute'
      ? [name]
      : [],
  );
}

function toStem(name: string): string {
  return foldName(name).replace(/ ?\d{1,2}$/, '');
}

/** Of rows without a mediator those may be ties of the two, and the others mediations. */
function offerBoth(
  table: ImportTable,
  mapping: Mapping,
  [mediator, ...further]: readonly [string, ...string[]],
  between: MappingPatch,
): Question['choices'] {
  const readings = toReadings(table, mapping, mediator, between.tieColumns ?? {}, further);
  if (!readings) return [];
  const each = [mediator, ...further].map((column) => `“${column}”`).join(', ');
  return [
    {
      label: `Yes: ${further.length > 0 ? 'each of ' : ''}${each} mediates between the two, and rows without one are ties of the two`,
      mapping: readings,
    },
  ];
}

/**
 * Returns how each row is read in both ways, and said in one: a mediation where a mediator stands, and else a tie of the two, for which columns mean what `between`
 * says. Null where each row has a mediator, or none has.
 */
function toReadings(
  table: ImportTable,
  { missing = [], types, tieColumns }: Pick<Mapping, 'missing' | 'types' | 'tieColumns'>,
  mediator: string,
  between: Readonly<Record<string, TieField>>,
  further: readonly string[] = [],
): MappingPatch | null {
  const column = table.columns.findIndex(({ name }) => name === mediator);
  const values = [...listValues(table, column).values.keys()];
  const none = ['', ...missing, ...values.filter((value) => isMissingCode(value) || isNobody(value))];
  const isAnyEmpty = Array.from({ length: table.rows }, (_, row) => table.cell(row, column)).some((cell) =>
    none.includes(foldSpaces(cell)),
  );
  if (!isAnyEmpty || values.every((value) => none.includes(value))) return null;
  // What says how the two are tied says it beside a mediation as well.
  const told = Object.entries(tieColumns).flatMap(([name, field]) =>
    field === 'type' ? [[name, 'attribute' as const] as const] : [],
  );
  return {
    otherType: PLAIN_TIE.id,
    types: { ...types, [MEDIATION]: MEDIATION },
    readings: [
      {
        type: MEDIATION,
        tieColumns: { ...Object.fromEntries(told), ...toTargets(further) },
        without: { [mediator]: [...new Set(none)] },
      },
      { tieColumns: between, only: { [mediator]: [...new Set(none)] } },
    ],
  };
}

function toTargets(columns: readonly string[]): Readonly<Record<string, TieField>> {
  return Object.fromEntries(columns.map((name) => [name, 'target' as const]));
}

/** As many pairs are offered with a go-between. */
const MAX_MEDIATED = 2;

/** Returns the answers that each row goes from one to another through a third, where a column is called as those of go-betweens are; rows without one are ties of the two. */
export function offerMediated(
  table: ImportTable,
  pairs: readonly {
    readonly source: { readonly name: string };
    readonly target: { readonly name: string };
  }[],
  mapping: Mapping,
  withoutEnds: MappingPatch['tieColumns'],
): Question['choices'] {
  const [mediator] = findMediators(table).map(({ name }) => name);
  if (mediator === undefined) return [];
  return pairs
    .map(({ source, target }) => [source.name, target.name] as const)
    .filter((ends) => !ends.some((end) => toStem(end) === toStem(mediator)))
    .slice(0, MAX_MEDIATED)
    .map(([source, target]) => {
      const between = { [mediator]: 'attribute' as const, [target]: 'target' as const };
      const tieColumns = {
        ...withoutEnds,
        ...{ [source]: 'source' as const, [mediator]: 'target' as const, [target]: 'third' as const },
      };
      const readings = toReadings(table, mapping, mediator, between);
      return {
        label: `From “${source}” to “${target}” through “${mediator}”${readings ? ', and rows without one are ties of the two' : ''}`,
        mapping: readings ? { ...readings, tieColumns } : { tieColumns, otherType: MEDIATION },
      };
    });
}
