import { type Box, toBoxAround } from './box';
import { CARD_FONT_SIZE, CARD_MARK_ROOM, layCards, toCardBox, toSpeakerBox } from './claim-cards';
import { LABEL_LINE_HEIGHT } from './label-lines';
import { SPEAKER_REACH } from './place-cards';
import { findPoint, type Point, type Positions } from './positions';
import { escapeMarkup, round } from './svg-markup';
import type { View, ViewClaim, ViewClaimPoint } from './view';

const PAPER = 'var(--paper, #f7f2e7)';
const INK = 'var(--ink, #221d16)';
/** How opaque lines and borders are: they come after those of ties and actors. */
const QUIET = 0.7;

/** Returns the lines from speakers to claims, and from claims to what they are about, as SVG. */
export function drawClaimLines({ claimLines }: View, positions: Positions): readonly string[] {
  return claimLines.flatMap(({ kind, from, to }) => {
    const [a, b] = [findPoint(positions, from), findPoint(positions, to)];
    if (!a || !b) return [];
    const dash = kind === 'about' ? ' stroke-dasharray="0.1 3.5" stroke-linecap="round"' : '';
    return `<path d="M${round(a.x)} ${round(a.y)}L${round(b.x)} ${round(b.y)}" style="stroke:${INK}" stroke-opacity="${QUIET}" stroke-width="1.1"${dash}/>`;
  });
}

/**
 * Returns the claims of a view that stand for themselves, and their unnamed speakers, as SVG: with their words, or as small
 * diamonds and marks where names are left out.
 */
export function drawSmallClaims(
  view: View,
  {
    given,
    positions,
    labels,
  }: { readonly given: Positions; readonly positions: Positions; readonly labels: boolean },
): readonly string[] {
  const cards = new Map(layCards(view, given).map((card) => [card.card, card]));
  const points = new Map(view.claimPoints.map((point) => [point.id, point]));
  const claims = view.claims.map((claim) => {
    const at = findPoint(positions, claim.id);
    if (claim.onto !== null || !at) return '';
    return claim.isCard && labels ? drawCard(claim, at) : drawDiamond(at);
  });
  const speakers = [...cards.values()].flatMap((card) =>
    card.speakers.map(({ id, at, side, name }) => {
      const point = points.get(id);
      if (!point) return '';
      const x = side === 'left' ? name.right : name.left;
      return drawMark(point, at) + (labels ? drawName(point, { x, y: at.y }, side) : '');
    }),
  );
  return [...claims, ...speakers].filter((svg) => svg !== '');
}

/** From the middle of a diamond to its corners. */
const DIAMOND_REACH = 8;

/** Returns what the claims of a view that are a diamond take of a picture. */
export function listDiamondBoxes({ claims }: View, positions: Positions): readonly Box[] {
  return claims.flatMap(({ id, onto, isCard }) => {
    const at = findPoint(positions, id);
    return onto === null && !isCard && at ? [toBoxAround(at, 2 * DIAMOND_REACH, 2 * DIAMOND_REACH)] : [];
  });
}

function drawDiamond({ x, y }: Point): string {
  return `<path d="M${round(x)} ${round(y - 8)}l8 8l-8 8l-8 -8z" style="fill:${PAPER};stroke:${INK}" stroke-width="1.4"/>`;
}

function drawCard(claim: ViewClaim, { x, y }: Point): string {
  const { lines, width, height } = toCardBox(claim);
  const isContested = claim.standing === 'contested';
  const [left, top] = [x - width / 2, y - height / 2];
  const dash = isContested ? ' stroke-dasharray="5 3"' : '';
  const place = `x="${round(left)}" y="${round(top)}" width="${round(width)}" height="${round(height)}" rx="3"`;
  const card = `<rect ${place} style="fill:${PAPER};stroke:${INK}" stroke-opacity="${QUIET}"${dash}/>`;
  const mark = isContested
    ? `<path d="M${round(left + 9)} ${round(y - 2)}h12m-12 4h12m-9 4l6 -12" fill="none" style="stroke:${INK}" stroke-width="1.6"/>`
    : '';
  return card + mark + drawLines(lines, { x: x + (isContested ? CARD_MARK_ROOM / 2 : 0), y }, 'middle');
}

function drawMark({ kind }: ViewClaimPoint, { x, y }: Point): string {
  const style = `style="fill:${PAPER};stroke:${INK}" stroke-opacity="${QUIET}" stroke-width="1.2"`;
  const side = 2 * SPEAKER_REACH;
  return kind === 'report'
    ? `<rect x="${round(x - SPEAKER_REACH)}" y="${round(y - SPEAKER_REACH)}" width="${side}" height="${side}" ${style}/>`
    : `<circle cx="${round(x)}" cy="${round(y)}" r="${SPEAKER_REACH}" ${style}/>`;
}

function drawName(point: ViewClaimPoint, at: Point, side: 'left' | 'right'): string {
  return drawLines(toSpeakerBox(point).lines, at, side === 'left' ? 'end' : 'start');
}

/** Lines of text about a point, which is in the middle of their height. */
function drawLines(lines: readonly string[], { x, y }: Point, anchor: 'start' | 'middle' | 'end'): string {
  const leading = CARD_FONT_SIZE * LABEL_LINE_HEIGHT;
  const first = y - ((lines.length - 1) * leading) / 2 + CARD_FONT_SIZE * 0.35;
  const spans = lines.map(
    (line, at) => `<tspan x="${round(x)}" y="${round(first + at * leading)}">${escapeMarkup(line)}</tspan>`,
  );
  return `<text text-anchor="${anchor}" font-size="${CARD_FONT_SIZE}" style="fill:${INK}">${spans.join('')}</text>`;
}
