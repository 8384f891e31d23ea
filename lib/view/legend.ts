import { ACTOR_KINDS, type ActorKind } from '@/lib/vocabulary/actor-kinds';
import type { RelationshipType } from '@/lib/vocabulary/relationship-type';
import { STANDINGS, type StandingSign } from '@/lib/vocabulary/standings';
import { fromStoryId } from './stories';
import type { View, ViewLeg, ViewSide } from './view';

export type LegendEntry<T> = { readonly sign: T; readonly count: number };

/** What a legend must explain: only what is visible, with how many of each. A relationship with two legs counts once, and what
 * two stories tell once. */
export type Legend = {
  readonly kinds: readonly LegendEntry<ActorKind>[];
  readonly types: readonly LegendEntry<RelationshipType>[];
  readonly standings: readonly LegendEntry<StandingSign>[];
  /** How many meetings are shown. */
  readonly meetings: number;
  /** How many ties are proposed. */
  readonly proposed: number;
  /** How many claims are things of their own, and who says them: unnamed speakers, and reports that speak for themselves. */
  readonly claims: number;
  readonly unnamed: number;
  readonly reports: number;
};

/** Returns the legend of a view, in the vocabulary's order. */
export function buildLegend(view: View): Legend {
  const ties = listTies(view);
  const actors = view.stories
    ? [...new Map(view.actors.map((actor) => [fromStoryId(actor.id), actor])).values()]
    : view.actors;
  const count = <T extends { readonly id: string }>(signs: Iterable<T>, ids: readonly string[]) => {
    const counts = new Map<string, number>();
    for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
    return [...signs].flatMap((sign) => {
      const found = counts.get(sign.id);
      return found ? [{ sign, count: found }] : [];
    });
  };
  return {
    kinds: count(
      ACTOR_KINDS,
      actors.map(({ kind }) => kind),
    ),
    types: count(
      view.types.values(),
      ties.map(({ type }) => type),
    ),
    standings: count(
      STANDINGS,
      ties.map(({ standing }) => standing),
    ),
    meetings: countOnce(view.meetings),
    proposed: ties.filter(({ isProposed }) => isProposed).length,
    claims: countOnce(view.claims.filter(({ isCard }) => isCard)),
    unnamed: countOnce(view.claimPoints.filter(({ kind }) => kind === 'unnamed')),
    reports: countOnce(view.claimPoints.filter(({ kind }) => kind === 'report')),
  };
}

/** One leg of each relationship. Beside no second story, one of a single leg is counted as it is: to look up each text takes longer. */
function listTies({ legs, stories }: View): readonly ViewLeg[] {
  const known = new Set<string>();
  return legs.filter(({ relationship, part }) => {
    if (!stories && part === 'whole') return true;
    const id = fromStoryId(relationship);
    const isNew = !known.has(id);
    known.add(id);
    return isNew;
  });
}

/** Returns the sides of a grouped map, the largest first; not one of which one actor is shown, as it is drawn as that actor. */
export function listSeveral({ sides = [] }: View): readonly ViewSide[] {
  const several = sides.filter(({ actors }) => actors.length > 1);
  return several.sort((one, other) => other.actors.length - one.actors.length);
}

/** Returns how many lines of a map stand for several ties that it could draw by themselves. */
export function countBundles({ legs, unbundled }: View): number {
  return unbundled ? legs.filter(({ bundle }) => bundle).length : 0;
}

function countOnce(things: readonly { readonly id: string }[]): number {
  return new Set(things.map(({ id }) => fromStoryId(id))).size;
}
