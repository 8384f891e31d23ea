import type { Guess, ImportTable, Mapping, MappingPatch, Question, TieField } from '../import-tables';
import { MEDIATION, MEDIATION_REASON } from './find-mediation';
import { foldSpaces } from './fold-spaces';
import { PLAIN_TIE } from './guess-mapping';
import { listValues } from './list-values';
import { isMissingCode } from './missing-codes';
import { isNobody } from './nobody-words';

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
  return [
    {
      id: 'mediator',
      about: 'ends',
      message: `Is each row a mediation? “${mediator}” names who may stand between “${source}” and “${third}”.`,
      choices: [
        {
          label: `Yes: “${mediator}” mediates between the two, and rows without one are left out`,
          mapping: {},
        },
        ...offerBoth(table, mapping, mediator, between),
        { label: `No: each row is a tie of the two, and “${mediator}” is kept beside it`, mapping: between },
      ],
      hasGuess: true,
    },
  ];
}

/** Of rows without a mediator those may be ties of the two, and the others mediations: each row is read in both ways, and said in one. */
function offerBoth(
  table: ImportTable,
  { missing = [], types }: Mapping,
  mediator: string,
  between: MappingPatch,
): Question['choices'] {
  const column = table.columns.findIndex(({ name }) => name === mediator);
  const values = [...listValues(table, column).values.keys()];
  const none = ['', ...missing, ...values.filter((value) => isMissingCode(value) || isNobody(value))];
  const isAnyEmpty = Array.from({ length: table.rows }, (_, row) => table.cell(row, column)).some((cell) =>
    none.includes(foldSpaces(cell)),
  );
  if (!isAnyEmpty || values.every((value) => none.includes(value))) return [];
  return [
    {
      label: `Yes: “${mediator}” mediates between the two, and rows without one are ties of the two`,
      mapping: {
        otherType: PLAIN_TIE.id,
        types: { ...types, [MEDIATION]: MEDIATION },
        readings: [
          { type: MEDIATION, tieColumns: {}, without: { [mediator]: [...new Set(none)] } },
          { tieColumns: between.tieColumns ?? {}, only: { [mediator]: [...new Set(none)] } },
        ],
      },
    },
  ];
}
