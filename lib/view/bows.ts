import type { ViewLeg } from './view';

/**
 * Returns how far each leg bows out, by key: in steps from the straight line, to the right of its way when positive.
 * A leg alone between two actors runs straight (0), parallel ones part evenly, in the order of the view: one view is
 * drawn alike, by whichever way it came about.
 */
export function computeBows(legs: readonly ViewLeg[]): ReadonlyMap<string, number> {
  const bundles = new Map<string, ViewLeg[]>();
  for (const leg of legs) {
    const pair = leg.from < leg.to ? `${leg.from}/${leg.to}` : `${leg.to}/${leg.from}`;
    const bundle = bundles.get(pair);
    if (bundle) bundle.push(leg);
    else bundles.set(pair, [leg]);
  }
  const bows = new Map<string, number>();
  for (const bundle of bundles.values()) {
    bundle.forEach((leg, index) => {
      const steps = index - (bundle.length - 1) / 2;
      // The side is told as seen from the lesser id to the greater; a leg the other way has it on its other hand.
      bows.set(leg.key, steps === 0 || leg.from < leg.to ? steps : -steps);
    });
  }
  for (const leg of legs) if (leg.onto !== undefined) bows.set(leg.key, toAnswerBow(leg, legs, bows));
  return bows;
}

/** How far an answer bows out that ends at the mark of a tie of its own speaker, in steps. */
const ANSWER_BOW = 1.5;

/** An answer of an actor to what is said of its own tie would lie on the tie: it takes the outer side. */
function toAnswerBow(
  { key, from, onto }: ViewLeg,
  legs: readonly ViewLeg[],
  bows: ReadonlyMap<string, number>,
): number {
  const tie = legs.find((leg) => leg.key === onto);
  const own = bows.get(key) ?? 0;
  if (!tie || (tie.from !== from && tie.to !== from)) return own;
  const side = (bows.get(tie.key) ?? 0) < 0 ? -1 : 1;
  return own + ANSWER_BOW * (tie.from === from ? side : -side);
}
