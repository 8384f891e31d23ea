import type { Guess, Mapping, MappingPatch, Question, TieField } from '../import-tables';
import { MEDIATION_REASON } from './find-mediation';
import { PLAIN_TIE } from './guess-mapping';

/** Returns the question whether rows that a mapping takes for mediations are any: they may be anything else between the two sides, with a mediator beside it. */
export function askAboutMediation(mapping: Mapping, guesses: readonly Guess[]): readonly Question[] {
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
        { label: `No: each row is a tie of the two, and “${mediator}” is kept beside it`, mapping: between },
      ],
      hasGuess: true,
    },
  ];
}
