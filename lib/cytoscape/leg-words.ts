import { computeBows } from '@/lib/view/bows';
import { type Box, toBoxAround } from '@/lib/view/box';
import { estimateTextWidth, LABEL_LINE_HEIGHT } from '@/lib/view/label-lines';
import { toLegLine } from '@/lib/view/leg-lines';
import type { NamedActor, NameRoom } from '@/lib/view/place-names';
import { type LegWords, placeWords } from '@/lib/view/place-words';
import type { Positions } from '@/lib/view/positions';
import type { ViewLeg } from '@/lib/view/view';
import type { CanvasElements } from './canvas-elements';
import { type EdgeText, MARK_SIZE, toToldText, WORDS_SIZE } from './shown-names';

/** The halo of words, and what their estimate may be short of, in pixels of their plain size. */
const SLACK = 6;

export type TakenRoom = {
  readonly actors: readonly NamedActor[];
  readonly names: readonly Box[];
  readonly room: NameRoom;
  readonly scale: number;
};

/**
 * Returns how each leg that has a mark, or tells its words because it is selected or `pointed` (by key), shows them.
 */
export function placeLegWords(
  elements: CanvasElements,
  pointed: ReadonlySet<string>,
  { actors, names, scale }: TakenRoom,
): ReadonlyMap<string, EdgeText> {
  const [view, positions] = [elements.getView(), elements.getPositions()];
  const worded = view.legs.filter(({ key, selected }) => selected || pointed.has(key));
  const isOnly = new Set(worded.map(({ relationship }) => relationship)).size === 1;
  const marked = view.legs.filter(({ standing }) => standing === 'contested');
  const texts = new Map<string, EdgeText>();
  const plain = { hasWords: false, wordsX: 0, wordsY: 0, textScale: scale };
  for (const { key } of [...marked, ...worded]) texts.set(key, plain);
  if (worded.length === 0) return texts;

  const bows = computeBows(view.legs);
  const toLine = (leg: ViewLeg) => toLegLine(leg, bows.get(leg.key) ?? 0, positions);
  const toWords = (leg: ViewLeg): readonly LegWords[] => {
    const group = pointed.has(leg.key) || isOnly ? leg.relationship : null;
    const line = toLine(leg);
    return line ? [{ ...measure(leg, positions, scale), middle: line.middle, group }] : [];
  };
  const otherMarks = marked.filter((leg) => !worded.includes(leg));
  const taken = [
    ...actors.map(({ point, width, height }) => toBoxAround(point, width, height)),
    ...names,
    ...otherMarks.flatMap((leg) => toMarkBox(toLine(leg)?.middle ?? null, scale)),
  ];
  const inOrder = [...worded].sort((a, b) => Number(pointed.has(b.key)) - Number(pointed.has(a.key)));
  for (const [key, { x, y }] of placeWords(inOrder.flatMap(toWords), taken))
    texts.set(key, { hasWords: true, wordsX: x, wordsY: y, textScale: scale });
  return texts;
}

function measure(leg: ViewLeg, positions: Positions, scale: number) {
  const [from, to] = [positions[leg.from], positions[leg.to]];
  const [dx, dy] = from && to ? [to.x - from.x, to.y - from.y] : [0, 0];
  const length = Math.hypot(dx, dy);
  const isMarked = leg.standing === 'contested';
  const text = toToldText(isMarked ? '≠' : '', leg.label);
  return {
    key: leg.key,
    direction: { x: dx / (length || 1), y: dy / (length || 1) },
    length,
    width: (estimateTextWidth(text, WORDS_SIZE) + SLACK) * scale,
    height: (WORDS_SIZE * LABEL_LINE_HEIGHT + 2) * scale,
    isMarked,
  };
}

function toMarkBox(middle: { readonly x: number; readonly y: number } | null, scale: number): readonly Box[] {
  return middle ? [toBoxAround(middle, MARK_SIZE * scale, MARK_SIZE * scale)] : [];
}
