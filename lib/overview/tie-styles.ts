import type { CanvasTheme } from '@/lib/view/canvas-theme';
import { isBehalfLeg, mixColours, toLineDrawing } from '@/lib/view/line-drawing';
import type { View, ViewLeg } from '@/lib/view/view';
import type { StandingId } from '@/lib/vocabulary/standings';

/** How all ties of one type, part and standing are drawn. Plain data, which a worker can be sent. */
export type TieStyle = {
  readonly colour: string;
  /** Of the line, in units of the plane. */
  readonly width: number;
  /** In units of the plane; null for an unbroken line. */
  readonly dash: readonly number[] | null;
  /** 0 to 1: how much is left of it, beside what the density of the ties takes. */
  readonly opacity: number;
  readonly isContested: boolean;
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

/** Returns the key of what two legs have in common that are drawn alike. */
export function toStyleKey({ type, standing, part, isProposed, mark, bundle }: ViewLeg): string {
  const count = bundle ? Math.ceil(Math.log2(bundle.relationships.length + 1)) : 0;
  const contested = bundle && bundle.contested > 0 ? '!' : '';
  return `${type}|${standing}|${part}|${isProposed ? 1 : 0}|${mark ?? ''}|${count}${contested}`;
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
    width: (drawing.width + 2 * drawing.strokeWidth) * many,
    dash: leg.mark === 'added' ? null : drawing.dash,
    opacity: OPACITIES[leg.standing] * (leg.mark === 'removed' ? GHOST : 1),
    isContested,
    layer: isBehalfLeg(type, leg.part) ? 0 : LAYERS[isContested ? 'contested' : leg.standing],
  };
}
