import type { Network } from '@/lib/network/network';
import { hasPersonForm, isPersonName } from '../guess/person-names';
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
      others: areAllPersons(groups, named.length) ? [PERSONS, NAMED] : [NAMED, PERSONS],
      isDoubtful: true,
    },
  ];
}

const NAMED = {
  label: 'Those that are called so are persons, the others groups',
  mapping: { namedKinds: true },
} as const;
const PERSONS = { label: 'They are persons', mapping: { otherKind: 'person' } } as const;

/** Where most are called as persons are, those with names of the same form and no word of a body are persons as well, whose given names nobody has listed. */
function areAllPersons(names: readonly string[], named: number): boolean {
  return named >= MOST * names.length && names.every((name) => isPersonName(name) || hasPersonForm(name));
}

const MOST = 0.6;
/** What actors were taken for of whom nobody has said what they are. */
export type KindsTaken = {
  readonly mapping: Mapping;
  readonly told: string;
  /** What is told where they are left as groups. */
  readonly leftAsGroups: string;
};

/** Returns what is likeliest of the kinds of actors, as the first answer to the question has it; null where nothing is to be decided. */
export function acceptKinds(network: Network, mapping: Mapping): KindsTaken | null {
  const [finding] = doubtKinds(network, mapping);
  const [likeliest] = finding?.others ?? [];
  if (!finding?.told || !likeliest) return null;
  const taken =
    likeliest.mapping.otherKind === undefined
      ? 'those that are called as persons are were taken for persons, and the others for groups'
      : 'they were taken for persons';
  return {
    mapping: { ...mapping, ...likeliest.mapping },
    told: finding.told.replace('they were taken for groups', taken),
    leftAsGroups: finding.told,
  };
}

/** A column of kinds says what each is, and so do the headings of both ends. */
function hasKinds({ actorColumns, tieColumns, columnKinds = {} }: Mapping): boolean {
  const fields = [...Object.values(actorColumns), ...Object.values(tieColumns)];
  if (fields.some((field) => ['kind', 'sourceKind', 'targetKind'].includes(field))) return true;
  const ends = Object.entries(tieColumns).filter(([, field]) => field === 'source' || field === 'target');
  return ends.length > 0 && ends.every(([column]) => Object.hasOwn(columnKinds, column));
}
