import type { Network } from '@/lib/network/network';
import type { Option } from '@/lib/view/match-options';
import type { RelationshipType } from '@/lib/vocabulary/relationship-type';
import { RELATIONSHIP_TYPES } from '@/lib/vocabulary/relationship-types';
import { collectOfferedTypes, type TieValues } from './tie-values';

/** What a form calls a mediation told from the side of the go-between. No type has such an id: it has a space. */
export const BETWEEN_ID = 'mediates-via between';

const BETWEEN: RelationshipType | undefined = RELATIONSHIP_TYPES.filter(
  ({ id }) => id === 'mediates-via',
).map((type) => ({
  ...type,
  id: BETWEEN_ID,
  label: 'carries messages between',
  third: { role: 'toward' as const, label: 'and', kinds: type.sourceKinds, leg: 'after' as const },
}))[0];

/** Returns the type that a form has chosen, a mediation from the side of the go-between among them. */
export function findFormType(network: Network, id: string | null): RelationshipType | undefined {
  return id === BETWEEN_ID ? BETWEEN : collectOfferedTypes(network).get(id ?? '');
}

/** Returns a mediation told from the side of the go-between as it is kept: from one party, through the go-between, to reach the other. */
export function turnToMediation(values: TieValues): TieValues {
  if (values.type !== BETWEEN_ID) return values;
  return { ...values, type: 'mediates-via', source: values.target, target: values.source };
}

/** Returns types to choose from with the mediation told from the side of the go-between before the mediation as it is kept. */
export function addBetween(options: readonly Option[]): readonly Option[] {
  return options.flatMap((option) =>
    option.value === 'mediates-via'
      ? [
          {
            ...option,
            value: BETWEEN_ID,
            label: BETWEEN?.label ?? '',
            words: ['mediates between', 'is a go-between for', 'passes messages between'],
          },
          option,
        ]
      : [option],
  );
}
