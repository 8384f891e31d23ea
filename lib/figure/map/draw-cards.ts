import type { Point } from '@/lib/view/positions';
import type { ViewClaim, ViewClaimLine } from '@/lib/view/view';
import { type Box, toBoxCommands } from '../geometry/box';
import { toCurveCommands } from '../geometry/curve';
import { toCircleCommands } from '../geometry/outline';
import type { SceneItem, Stroke } from '../scene/scene';
import { setLines } from '../scene/typesetter';
import type { FigureTheme } from '../symbols/figure-theme';
import { drawUnequal } from '../symbols/tie-marks';
import { toFilledPath, toStrokePath } from '../symbols/tie-strokes';
import {
  CARD_MARK_ROOM,
  CARD_PADDING,
  type LaidCard,
  type LaidClaimLine,
  type LaidSpeaker,
} from './claim-cards';

/** Returns the lines of claims, which lie under everything else. */
export function drawClaimLines(
  lines: readonly LaidClaimLine[],
  unit: number,
  theme: FigureTheme,
): readonly SceneItem[] {
  return lines.map(({ line, curve }) =>
    toStrokePath(toCurveCommands(curve), toLineStroke(line.kind, unit, theme)),
  );
}

/** Returns how a line of a claim is drawn: from a speaker it is thin and plain, to a tie dotted. */
export function toLineStroke(kind: ViewClaimLine['kind'], unit: number, theme: FigureTheme): Stroke {
  const width = Math.max(0.5, 0.9 * unit);
  return {
    colour: theme.quietInk,
    width,
    dash: kind === 'about' ? [0.1, 3.2 * width] : null,
    cap: 'round',
    join: 'round',
  };
}

/** Returns a claim as it is drawn: a card with its statement, and its unnamed speakers beside it. */
export function drawCard(card: LaidCard, theme: FigureTheme): readonly SceneItem[] {
  const { claim, box, words, size } = card;
  const isContested = claim.standing === 'contested';
  const mark = isContested ? CARD_MARK_ROOM * size : 0;
  const left = box.x + CARD_PADDING.across * size;
  const at = { x: left + 0.45 * size, y: box.y + box.height / 2 };
  return [
    ...toCardItems(box, claim.standing, size, theme),
    ...(isContested ? drawUnequal(at, 0.95 * size, theme) : []),
    ...setLines(words.lines, {
      x: left + mark,
      width: words.width,
      y: box.y + CARD_PADDING.down * size + words.rise,
      leading: words.leading,
      align: 'centre',
      colour: theme.ink,
    }),
    ...card.speakers.flatMap((speaker) => drawSpeaker(speaker, size, theme)),
  ];
}

/** Returns a card without its words; its border says how well sourced the claim is. */
export function toCardItems(
  box: Box,
  standing: ViewClaim['standing'],
  size: number,
  theme: FigureTheme,
): readonly SceneItem[] {
  const width = size * (standing === 'corroborated' ? 0.12 : 0.085);
  const dash =
    standing === 'contested' ? [5 * width, 3 * width] : standing === 'unsourced' ? [width, 3 * width] : null;
  const stroke = { colour: theme.quietInk, width, dash, cap: 'butt', join: 'round' } as const;
  return [toFilledPath(toBoxCommands(box), theme.background), toStrokePath(toBoxCommands(box), stroke)];
}

function drawSpeaker({ point, at, reach, side, box, words }: LaidSpeaker, size: number, theme: FigureTheme) {
  return [
    ...toSpeakerItems(point.kind === 'report', at, reach, theme),
    ...setLines(words.lines, {
      x: box.x,
      width: box.width,
      y: box.y + words.rise,
      leading: words.leading,
      align: side === 'left' ? 'right' : 'left',
      colour: theme.quietInk,
      halo: { colour: theme.background, width: size * 0.3 },
    }),
  ];
}

/** Returns the mark of an unnamed speaker, an open circle; of a report that speaks for itself, an open square. */
export function toSpeakerItems(
  isReport: boolean,
  at: Point,
  reach: number,
  theme: FigureTheme,
): readonly SceneItem[] {
  const commands = isReport
    ? toBoxCommands({
        x: at.x - 0.85 * reach,
        y: at.y - 0.85 * reach,
        width: 1.7 * reach,
        height: 1.7 * reach,
      })
    : toCircleCommands(at, reach);
  const stroke = {
    colour: theme.quietInk,
    width: reach * 0.2,
    dash: null,
    cap: 'butt',
    join: 'miter',
  } as const;
  return [toFilledPath(commands, theme.background), toStrokePath(commands, stroke)];
}
