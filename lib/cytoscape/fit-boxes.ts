import type { Box } from '@/lib/view/box';
import { type PlacedCard, toCardBoxes } from '@/lib/view/place-cards';
import type { Positions } from '@/lib/view/positions';
import type { View } from '@/lib/view/view';
import { listDiamondBoxes } from './claim-words';

/**
 * Returns what is brought into sight beside actors, where text is that large: the cards of claims, and claims that are a diamond with their
 * words. These stand beside those who answer them, who may be the last actor on their side of the map.
 */
export function listFitBoxes(
  view: Pick<View, 'claims'>,
  places: Positions,
  scale: number,
  cards: readonly PlacedCard[],
): readonly Box[] {
  return [...cards.flatMap(toCardBoxes), ...listDiamondBoxes(view, places, scale)];
}
