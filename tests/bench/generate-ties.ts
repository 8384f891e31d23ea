import type { Evidence, Relationship } from '@/lib/network/network';
import type { Chance } from './chance';
import type { Cluster } from './generate-actors';
import { drawPeriod } from './generate-dates';

/** How often a type comes, and in which order the first ten ties take the ten types. */
const WEIGHTS = {
  asks: 9,
  denies: 5,
  'mediates-via': 7,
  'envoy-to': 7,
  'ally-of': 10,
  'talks-to': 14,
  backs: 8,
  opposes: 10,
  leads: 8,
  'member-of': 22,
} as const;

export type TypeId = keyof typeof WEIGHTS;
type Ends = { readonly source: string; readonly target: string };

/** Returns the type of each tie; ten or more ties have all ten types. */
export function drawTypes(count: number, chance: Chance): readonly TypeId[] {
  const inOrder = Object.keys(WEIGHTS) as TypeId[];
  return Array.from({ length: count }, (_, index) => inOrder[index] ?? chance.weigh(WEIGHTS));
}

/** Returns a tie of a type that denies nothing. Envoys and mediations lead from one cluster to another. */
export function generateTie(
  id: string,
  type: Exclude<TypeId, 'denies'>,
  clusters: readonly Cluster[],
  evidence: readonly Evidence[],
  chance: Chance,
): Relationship {
  const home = chance.pick(clusters);
  const near = chance.happens(0.7) ? home : chance.pick(clusters);
  const away = chance.pick(clusters);
  const tie = (
    ends: Ends,
    third: Partial<Pick<Relationship, 'onBehalfOf' | 'toward'>> = {},
  ): Relationship => ({
    id,
    type,
    ...ends,
    onBehalfOf: null,
    toward: null,
    claim: null,
    modality: null,
    ...drawPeriod(chance),
    notes: chance.happens(0.1) ? 'As told by people on both sides.' : '',
    evidence,
    ...third,
  });
  switch (type) {
    case 'member-of':
      return tie(
        chance.happens(0.8)
          ? drawEnds(home.person, home.group, chance)
          : drawEnds(home.group, home.state, chance),
      );
    case 'leads':
      return tie(drawEnds(home.person, [...home.group, ...home.state], chance));
    case 'envoy-to': {
      const ends = drawEnds(home.person, away.all, chance);
      return tie(ends, { onBehalfOf: drawThird([...home.state, ...home.group], ends, chance) });
    }
    case 'mediates-via': {
      const ends = drawEnds(home.person, away.person, chance);
      return tie(ends, { toward: drawThird([...away.group, ...away.state], ends, chance) });
    }
    case 'backs':
      return tie(drawEnds([...home.state, ...home.group], near.group, chance));
    case 'ally-of':
    case 'opposes':
      return tie(drawEnds([...home.group, ...home.state], [...near.group, ...near.state], chance));
    case 'talks-to':
    case 'asks':
      return tie(drawEnds(home.all, near.all, chance));
  }
}

function drawEnds(sources: readonly string[], targets: readonly string[], chance: Chance): Ends {
  const source = chance.pickEarly(sources);
  return { source, target: chance.pickEarly(targets.filter((id) => id !== source)) };
}

/** A third actor is not always known. */
function drawThird(candidates: readonly string[], { source, target }: Ends, chance: Chance): string | null {
  return chance.happens(0.85)
    ? chance.pickEarly(candidates.filter((id) => id !== source && id !== target))
    : null;
}
