import type { Box } from '@/lib/view/box';
import { LABEL_FONT_SIZE } from '@/lib/view/label-lines';
import type { Point } from '@/lib/view/positions';
import type { ViewClaim } from '@/lib/view/view';
import type { Box as PaperBox } from '../geometry/box';
import { type Curve, pointOn } from '../geometry/curve';
import type { EdgeStop } from '../geometry/edge-path';
import type { PlaneScale } from '../geometry/fit-plane';
import { toOutline } from '../geometry/outline';
import type { PathCommand } from '../geometry/path';
import type { SceneItem } from '../scene/scene';
import { setLines, type Typesetter } from '../scene/typesetter';
import type { FigureTheme } from '../symbols/figure-theme';
import { toFilledPath, toStrokePath } from '../symbols/tie-strokes';
import { type LabelWrap, toLabelWraps } from './label-wraps';

/** A claim of a figure, and its place on the plane where it is a thing of its own. */
export type FigureClaim = {
  readonly claim: ViewClaim;
  readonly at: Point | null;
  /** What it takes on the plane with its unnamed speakers, where it is shown with its statement. */
  readonly extent: Box | null;
};

/** A claim that stands on paper as a thing of its own. */
export type PlacedClaim = {
  readonly claim: ViewClaim;
  readonly centre: Point;
  readonly radius: number;
  readonly wrap: LabelWrap;
};

/** Where a claim that is shown with its statement stands. */
export type CardPlace = { readonly claim: ViewClaim; readonly centre: Point; readonly box: PaperBox };

/** What answers end at: claims that are things of their own, and the places of marks by the key of their leg. */
export type ClaimStops = {
  readonly claims: readonly PlacedClaim[];
  readonly cards: readonly CardPlace[];
  readonly marks: ReadonlyMap<string, Point>;
};

/** The shape of a claim, and the room of a mark, in units of the plane. */
const CLAIM_RADIUS = 7.5;
const MARK_RADIUS = 7;
const HALO = 0.3;

/** Returns the claims that are things of their own on paper; those at the mark of a tie are none. */
export function placeFreeClaims(
  claims: readonly FigureClaim[],
  scale: PlaneScale,
  origin: Point,
  typesetter: Typesetter,
): readonly PlacedClaim[] {
  return claims.flatMap(({ claim, at }) => {
    const [wrap] = toLabelWraps(claim.statement, { size: scale.label * 0.9, bold: false }, typesetter);
    if (claim.onto !== null || claim.isCard || at === null || !wrap) return [];
    const centre = { x: origin.x + at.x * scale.across, y: origin.y + at.y * scale.down };
    return [{ claim, centre, radius: Math.max(2, CLAIM_RADIUS * scale.unit), wrap }];
  });
}

/** Returns where lines to a claim end that is shown with its statement: at its border. */
export function toCardStop({ centre, box }: CardPlace): EdgeStop {
  return { centre, outline: toOutline('rectangle', centre, box.width, box.height), label: null };
}

/** Returns where the answer to a claim ends: at the mark of its tie, or at the claim itself. Null when neither is on paper. */
export function toClaimStop(
  end: { readonly to: string; readonly onto?: string },
  curves: ReadonlyMap<string, Curve>,
  { claims, cards, marks }: ClaimStops,
  unit: number,
): EdgeStop | null {
  const card = cards.find(({ claim }) => claim.id === end.to);
  if (card) return toCardStop(card);
  const curve = end.onto === undefined ? undefined : curves.get(end.onto);
  const free = claims.find(({ claim }) => claim.id === end.to);
  const centre = curve ? (marks.get(end.onto ?? '') ?? pointOn(curve, 0.5)) : free?.centre;
  if (!centre) return null;
  const radius = curve ? Math.max(2, MARK_RADIUS * unit) : (free?.radius ?? 0);
  return { centre, outline: { kind: 'circle', centre, radius }, label: null };
}

/** Returns a claim as it is drawn: a small diamond with its statement below. */
export function drawClaim({ centre, radius, wrap }: PlacedClaim, theme: FigureTheme): readonly SceneItem[] {
  const { x, y } = centre;
  const corners: readonly PathCommand[] = [
    ['M', x, y - radius],
    ['L', x + radius, y],
    ['L', x, y + radius],
    ['L', x - radius, y],
    ['Z'],
  ];
  const size = wrap.lines[0]?.size ?? LABEL_FONT_SIZE;
  const border = { colour: theme.ink, width: radius * 0.18, dash: null, cap: 'butt', join: 'miter' } as const;
  return [
    toFilledPath(corners, theme.background),
    toStrokePath(corners, border),
    ...setLines(wrap.lines, {
      x: x - wrap.width / 2,
      width: wrap.width,
      y: y + radius * 1.4 + wrap.rise,
      leading: wrap.leading,
      align: 'centre',
      colour: theme.ink,
      halo: { colour: theme.background, width: size * HALO },
    }),
  ];
}

/** Returns the room that the statement of a claim takes on paper. */
export function toClaimBox({ centre, radius, wrap }: PlacedClaim) {
  const width = Math.max(wrap.width, 2 * radius);
  return { x: centre.x - width / 2, y: centre.y - radius, width, height: 2.4 * radius + wrap.height };
}
