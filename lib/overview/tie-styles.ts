import type { Mark } from '@/lib/explorer/versions/marks';
import { LEG_PARTS } from '@/lib/graph/model/network-graph';
import type { CanvasTheme } from '@/lib/view/canvas-theme';
import { isBehalfLeg, mixColours, toLineDrawing } from '@/lib/view/line-drawing';
import type { View, ViewLeg } from '@/lib/view/view';
import { STANDING_IDS, type StandingId } from '@/lib/vocabulary/standings';

/** How all ties of one type, part and standing are drawn. Plain data, which a worker can be sent. */
export type TieStyle = {
  readonly colour: string;
  /** What the colour is mixed of with the background, as `#rrggbb`, and how much of it is in it, 0 to 1. */
  readonly hue: string;
  readonly strength: number;
  /** Of the line, in units of the plane. */
  readonly width: number;
  /** In units of the plane; null for an unbroken line. */
  readonly dash: readonly number[] | null;
  /** 0 to 1: how much is left of it, beside what the density of the ties takes. */
  readonly opacity: number;
  /** Whether it bears the mark of a contested tie: a tie bears one, however many legs it has. */
  readonly isMarked: boolean;
  /** What is higher is drawn later. */
  readonly layer: number;
};

/** How strong a line is by what stands behind it. */
const OPACITIES: Readonly<Record<StandingId, number>> = {
  contested: 1,
  corroborated: 1,
  reported: 0.9,
  unsourced: 0.6,
};
const LAYERS: Readonly<Record<StandingId, number>> = {
  unsourced: 1,
  reported: 2,
  corroborated: 3,
  contested: 4,
};
/** How much is left of a tie that only the older of two versions has. */
const GHOST = 0.34;
/** A bundle grows with the logarithm of its ties, up to so many times its width. */
const WIDEST_BUNDLE = 4;

const MARKS: readonly (Mark | undefined)[] = [undefined, 'added', 'removed', 'changed'];
/** No bundle has so many ties that its key would run into the next. */
const BUNDLE_STEPS = 32;

/**
 * Returns what gives legs a key, the same for those that are drawn alike. It is a number: to make and to hash as many texts as there
 * are ties takes longer than to lay them out.
 */
export function createStyleKeys(): (leg: ViewLeg) => number {
  const types = new Map<string, number>();
  return ({ type, standing, part, isProposed, mark, bundle }) => {
    const known = types.get(type);
    const at = known ?? types.size;
    if (known === undefined) types.set(type, at);
    const kind = (at * STANDING_IDS.length + STANDING_IDS.indexOf(standing)) * LEG_PARTS.length;
    const state = (isProposed ? MARKS.length : 0) + MARKS.indexOf(mark);
    const steps = bundle ? Math.ceil(Math.log2(bundle.relationships.length + 1)) : 0;
    const many = 2 * Math.min(BUNDLE_STEPS - 1, steps) + (bundle && bundle.contested > 0 ? 1 : 0);
    return ((kind + LEG_PARTS.indexOf(part)) * 2 * MARKS.length + state) * 2 * BUNDLE_STEPS + many;
  };
}

/** Returns how a leg is drawn, and all that have its key. */
export function toTieStyle(leg: ViewLeg, types: View['types'], theme: CanvasTheme): TieStyle {
  const type = types.get(leg.type);
  if (!type)
    throw new RangeError(`Leg "${leg.key}" has the type "${leg.type}", which the view does not list.`);
  const drawing = toLineDrawing(type, leg.standing, 1, leg.part, leg.isProposed);
  const isContested = leg.standing === 'contested' || (leg.bundle?.contested ?? 0) > 0;
  const hue = leg.mark === 'added' ? theme.accent : type.colour[theme.id];
  const many = leg.bundle ? Math.min(WIDEST_BUNDLE, 1 + Math.log2(leg.bundle.relationships.length) / 2) : 1;
  return {
    colour: mixColours(hue, theme.background, drawing.strength),
    hue,
    strength: drawing.strength,
    width: (drawing.width + 2 * drawing.strokeWidth) * many,
    dash: leg.mark === 'added' ? null : drawing.dash,
    opacity: OPACITIES[leg.standing] * (leg.mark === 'removed' ? GHOST : 1),
    isMarked: isContested && leg.part !== 'first',
    layer: isBehalfLeg(type, leg.part) ? 0 : LAYERS[isContested ? 'contested' : leg.standing],
  };
}
