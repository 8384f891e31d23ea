import type { FamilyId } from './relationship-type';

export const LENS_IDS = ['all', 'mediation', 'alliances', 'contested'] as const;
export type LensId = (typeof LENS_IDS)[number];

/**
 * Which ties a lens keeps. `families`: every tie of these families. `besideIntermediaries`: ties of these families
 * that carry messages and have an envoy or a go-between at one end. `contested`: ties that are contested or rest on
 * a claim that somebody answers, and the answers. Actors follow: a lens other than All shows those whom its ties join.
 */
export type LensRule =
  | { readonly keeps: 'everything' }
  | {
      readonly keeps: 'families';
      readonly families: readonly FamilyId[];
      readonly besideIntermediaries: readonly FamilyId[];
    }
  | { readonly keeps: 'contested' };

export type Lens = {
  readonly id: LensId;
  readonly label: string;
  readonly description: string;
  readonly rule: LensRule;
};

export const LENSES: readonly Lens[] = [
  {
    id: 'all',
    label: 'All',
    description: 'Every actor and every tie.',
    rule: { keeps: 'everything' },
  },
  {
    id: 'mediation',
    label: 'Mediation channels',
    description: 'Ties that carry messages through envoys and go-betweens, and the actors they join.',
    rule: { keeps: 'families', families: ['channel'], besideIntermediaries: ['contact'] },
  },
  {
    id: 'alliances',
    label: 'Alliances and rivalries',
    description: 'Who stands with whom, and who against whom.',
    rule: { keeps: 'families', families: ['alliance', 'rivalry'], besideIntermediaries: [] },
  },
  {
    id: 'contested',
    label: 'Claims and denials',
    description:
      'Claims that somebody answers: what they say happened, who says so, and who denies or confirms it or does not comment. Claims that nobody answers are left out.',
    rule: { keeps: 'contested' },
  },
];

/** Returns the lens of that id. Throws a RangeError for an id that is no lens. */
export function getLens(id: LensId): Lens {
  const lens = LENSES.find((candidate) => candidate.id === id);
  if (!lens) throw new RangeError(`"${id}" is not a lens; lenses are ${LENS_IDS.join(', ')}.`);
  return lens;
}
