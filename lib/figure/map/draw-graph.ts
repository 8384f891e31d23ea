import { fromSideNode } from '@/lib/view/group-view';
import { type Box, toBoxCommands } from '../geometry/box';
import { toCircleCommands } from '../geometry/outline';
import { fadeItems, type Light } from '../scene/fade-items';
import type { SceneGroup, SceneItem } from '../scene/scene';
import { setLines } from '../scene/typesetter';
import type { FigureTheme } from '../symbols/figure-theme';
import { drawMark } from '../symbols/tie-marks';
import { drawTie, toFilledPath } from '../symbols/tie-strokes';
import { drawClaim } from './claim-stops';
import { drawCard, drawClaimLines } from './draw-cards';
import { drawMeetingLines, drawMeetingMarks } from './draw-meetings';
import type { LabelSpot } from './label-spots';
import type { LaidGraph } from './lay-graph';
import type { LaidEnclosure } from './side-enclosures';

/** Returns items as they are, or faded when what they draw, by its id or key, is not highlighted. */
type Fade = (id: string, items: readonly SceneItem[]) => readonly SceneItem[];

/** How far the background shows around letters, in ems. */
const HALO = 0.3;
/** Around an open side, in points. */
const SIDE_BORDER = 0.6;

/**
 * Returns the groups of a graph in the order in which they are drawn: ties, what stands on them, actors, labels. `names`:
 * of ties in words, by relationship. `clip`: what lies outside is cut off. What is not highlighted fades.
 */
export function drawGraph(
  laid: LaidGraph,
  names: ReadonlyMap<string, string>,
  theme: FigureTheme,
  clip: Box | null,
  light: Light,
): readonly SceneGroup[] {
  const fade = (id: string, items: readonly SceneItem[]) =>
    light.isHighlighted(id) ? items : fadeItems(items, theme.background, light.left);
  const cut = clip && ([clip.x, clip.y, clip.width, clip.height] as const);
  const toGroup = (role: SceneGroup['role'], items: readonly SceneItem[]): SceneGroup => ({
    kind: 'group',
    role,
    id: null,
    name: null,
    clip: cut,
    items,
  });
  const toMeetingGroup = (items: readonly SceneItem[]) =>
    items.length === 0 ? [] : [toGroup('meetings', items)];
  const actors = laid.actors.map(
    ({ actor, symbol }): SceneGroup =>
      toNamed(
        actor.sideCount === undefined ? 'actor' : 'side',
        fromSideNode(actor.id) ?? actor.id,
        actor.name,
        fade(actor.id, symbol.items),
      ),
  );
  const labels = laid.actors.flatMap(({ actor }): SceneGroup[] => {
    const spot = laid.labels.get(actor.id);
    return spot ? [toNamed('label', actor.id, null, fade(actor.id, drawLabel(spot, theme)))] : [];
  });
  return [
    ...(laid.enclosures.length === 0 ? [] : [toGroup('sides', drawEnclosures(laid.enclosures, theme))]),
    ...toMeetingGroup(drawMeetingLines(laid.meetings, theme)),
    toGroup('ties', [
      ...drawClaimLines(laid.claimLines, laid.unit, theme),
      ...drawTies(laid, names, fade),
      ...laid.claims.map((placed) =>
        toNamed('claim', placed.claim.claim, placed.claim.statement, drawClaim(placed, theme)),
      ),
    ]),
    toGroup('marks', drawMarks(laid, theme, fade, light)),
    ...laid.cards.map((card) =>
      toNamed('claim', card.claim.claim, card.claim.statement, drawCard(card, theme)),
    ),
    ...toMeetingGroup(drawMeetingMarks(laid.meetings, theme).flatMap((mark) => fade(mark.id ?? '', [mark]))),
    toGroup('actors', actors),
    toGroup('labels', [...drawEnclosureNames(laid.enclosures, theme), ...labels]),
  ];
}

function toNamed(
  role: SceneGroup['role'],
  id: string,
  name: string | null,
  items: readonly SceneItem[],
): SceneGroup {
  return { kind: 'group', role, id, name, clip: null, items };
}

/** The legs of a tie are one group. */
function drawTies(
  { legs }: LaidGraph,
  names: ReadonlyMap<string, string>,
  fade: Fade,
): readonly SceneGroup[] {
  const ties = new Map<string, SceneItem[]>();
  for (const { leg, curve, look } of sortByWidth(legs)) {
    const items = ties.get(leg.relationship) ?? [];
    items.push(...fade(leg.key, drawTie(curve, look)));
    ties.set(leg.relationship, items);
  }
  return [...ties].map(([id, items]) => toNamed('tie', id, names.get(id) ?? id, items));
}

/** Of lines that stand for several ties, the thinner lie on the wider. */
function sortByWidth(legs: LaidGraph['legs']): LaidGraph['legs'] {
  const toCount = ({ leg }: LaidGraph['legs'][number]) => leg.bundle?.relationships.length ?? 0;
  return legs.some(({ leg }) => leg.bundle) ? [...legs].sort((a, b) => toCount(b) - toCount(a)) : legs;
}

function drawMarks(
  { legs, marks: { marks, tags } }: LaidGraph,
  theme: FigureTheme,
  fade: Fade,
  { isHighlighted }: Light,
): readonly SceneItem[] {
  // What stands on a tie of two legs stands out with either.
  const highlighted = legs.filter(({ leg }) => isHighlighted(leg.key));
  const keys = new Map([...legs, ...highlighted].map(({ leg }) => [leg.relationship, leg.key]));
  const signs = marks.flatMap(({ laid: { leg, look }, place, size }) =>
    look.mark === null
      ? []
      : toNamed(
          'mark',
          leg.relationship,
          null,
          fade(leg.key, drawMark(look.mark, place.middle, place.along, size, theme)),
        ),
  );
  const texts = tags.flatMap(({ relationship, line, place }): SceneItem[] => {
    const { box, isBeside } = place;
    const y = box.y + box.height / 2 + line.size * 0.35;
    const halo = { colour: theme.background, width: line.size * HALO };
    const set = setLines([line], { ...box, y, leading: 0, align: 'centre', colour: theme.ink, halo });
    const text = fade(keys.get(relationship) ?? relationship, set);
    // On its line, a tag stands in a gap of the background.
    return isBeside ? [...text] : [toFilledPath(toBoxCommands(box), theme.background), ...text];
  });
  return [...signs, ...texts];
}

/** The grounds of open sides, under everything else. */
function drawEnclosures(enclosures: readonly LaidEnclosure[], theme: FigureTheme): readonly SceneGroup[] {
  return enclosures.map(({ enclosure: { id, label, hue }, centre, radius }) => {
    const { tint, border, dash } = theme.toSide(hue);
    const stroke = { colour: border, width: SIDE_BORDER, dash, cap: 'butt', join: 'round' } as const;
    return toNamed('side', fromSideNode(id) ?? id, label, [
      { kind: 'path', commands: toCircleCommands(centre, radius), fill: tint, stroke },
    ]);
  });
}

function drawEnclosureNames(enclosures: readonly LaidEnclosure[], theme: FigureTheme): readonly SceneGroup[] {
  return enclosures.flatMap(({ enclosure: { id }, name }) =>
    name ? [toNamed('label', id, null, drawLabel(name, theme))] : [],
  );
}

function drawLabel({ box, wrap, align, isWithin }: LabelSpot, theme: FigureTheme): readonly SceneItem[] {
  const size = wrap.lines[0]?.size ?? 0;
  return setLines(wrap.lines, {
    x: box.x,
    width: box.width,
    y: box.y + wrap.rise,
    leading: wrap.leading,
    align,
    colour: theme.ink,
    halo: isWithin ? null : { colour: theme.background, width: size * HALO },
  });
}
