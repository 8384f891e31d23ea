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
  return bows;
}
