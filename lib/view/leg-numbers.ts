import type { NetworkGraph } from '@/lib/graph/model/network-graph';
import type { ViewLeg } from './view';

/** Which legs of its graph a list has, by number. */
export type LegNumbers = { readonly graph: NetworkGraph; readonly numbers: Uint32Array };

const known = new WeakMap<readonly ViewLeg[], LegNumbers>();

/** Keeps the numbers of a list of legs, for as long as there is the list. */
export function keepLegNumbers(legs: readonly ViewLeg[], numbers: LegNumbers): void {
  known.set(legs, numbers);
}

/** Returns the numbers of a list of legs; null where it has been made otherwise than by the graph. */
export function getLegNumbers(legs: readonly ViewLeg[]): LegNumbers | null {
  return known.get(legs) ?? null;
}
