import type { Network } from '@/lib/network/network';
import { isPersonName } from '../guess/person-names';
import type { Mapping } from '../mapping';
import { type Finding, quoteSome } from './finding';

/** So many actors, and such a share of those of whom nothing says what they are, must be called as persons are. */
const MIN_NAMES = 2;
const MIN_SHARE = 0.2;

/** Returns the question what the actors are, where no value says it and many that are taken for groups are called as persons are. */
export function doubtKinds({ actors }: Network, mapping: Mapping): readonly Finding[] {
  const isSaid = mapping.otherKind !== 'group' || mapping.namedKinds !== undefined || hasKinds(mapping);
  if (isSaid) return [];
  const groups = actors.filter(({ kind }) => kind === 'group').map(({ name }) => name);
  const named = groups.filter(isPersonName);
  if (named.length < MIN_NAMES || named.length < MIN_SHARE * groups.length) return [];
  const [of, called] = [groups.length, named.length].map((number) => number.toLocaleString('en'));
  return [
    {
      id: 'coverage kinds',
      isAsked: true,
      label: 'They are groups',
      message: `Are the actors persons? Nothing says what ${of} of them are, and ${called} are called as persons are: ${quoteSome(named)}.`,
      told: `Nothing says what ${of} actors are: they were taken for groups, though ${called} are called as persons are, such as ${quoteSome(named)}. Say with “otherKind” or “namedKinds” what they are.`,
      others: [
        { label: 'Those that are called so are persons, the others groups', mapping: { namedKinds: true } },
        { label: 'They are persons', mapping: { otherKind: 'person' } },
      ],
    },
  ];
}

/** A column of kinds says what each is, and so do the headings of both ends. */
function hasKinds({ actorColumns, tieColumns, columnKinds = {} }: Mapping): boolean {
  const fields = [...Object.values(actorColumns), ...Object.values(tieColumns)];
  if (fields.some((field) => ['kind', 'sourceKind', 'targetKind'].includes(field))) return true;
  const ends = Object.entries(tieColumns).filter(([, field]) => field === 'source' || field === 'target');
  return ends.length > 0 && ends.every(([column]) => Object.hasOwn(columnKinds, column));
}
