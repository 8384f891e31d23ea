import { LABEL_GAP } from '@/lib/view/actor-box';
import { type Box, toBoxAround } from '@/lib/view/box';
import { estimateTextWidth, LABEL_FONT_SIZE, LABEL_LINE_HEIGHT, toLabelLines } from '@/lib/view/label-lines';
import { findPoint, type Positions } from '@/lib/view/positions';
import type { View, ViewClaim } from '@/lib/view/view';
import { CLAIM_SIZE } from './elements';
import type { NodeText } from './shown-names';

/** Larger words of a claim would cover what stands around it: its diamond stands there alone, and the details have the words. */
const MAX_SCALE = 1.25;

/** Returns the claims of a view that are a diamond with their words below, and no card. */
export function listDiamonds({ claims }: Pick<View, 'claims'>): readonly ViewClaim[] {
  return claims.filter(({ onto, isCard }) => onto === null && !isCard);
}

/** Returns how the words of a diamond are drawn where text is that large: as large as names, or not at all. */
export function toDiamondText(scale: number): Pick<NodeText, 'side' | 'textScale'> {
  return { side: scale > MAX_SCALE ? 'none' : 'below', textScale: scale };
}

/** Returns what diamonds and their words cover, for names to stand elsewhere. */
export function listDiamondBoxes(
  view: Pick<View, 'claims'>,
  places: Positions,
  scale: number,
): readonly Box[] {
  return listDiamonds(view).flatMap(({ id, statement }) => {
    const point = findPoint(places, id);
    if (!point) return [];
    const diamond = toBoxAround(point, CLAIM_SIZE, CLAIM_SIZE);
    if (toDiamondText(scale).side === 'none') return [diamond];
    const lines = toLabelLines(statement);
    const width = Math.max(0, ...lines.map((line) => estimateTextWidth(line, LABEL_FONT_SIZE))) * scale;
    const height = lines.length * LABEL_FONT_SIZE * LABEL_LINE_HEIGHT * scale;
    const middle = { x: point.x, y: point.y + CLAIM_SIZE / 2 + LABEL_GAP * scale + height / 2 };
    return [diamond, toBoxAround(middle, width, height)];
  });
}
