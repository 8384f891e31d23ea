import { type Box, toBoxAround } from '@/lib/view/box';
import { estimateTextWidth, LABEL_LINE_HEIGHT } from '@/lib/view/label-lines';
import { indexLegs, layLegs, toLegLine } from '@/lib/view/leg-lines';
import { bearsMark, type PlacedMark, toMarkText } from '@/lib/view/place-marks';
import type { NamedActor } from '@/lib/view/place-names';
import { type LegWords, placeWords } from '@/lib/view/place-words';
import type { Point, Positions } from '@/lib/view/positions';
import type { ViewLeg } from '@/lib/view/view';
import type { CanvasElements } from './canvas-elements';
import { type EdgeText, toToldText, WORDS_SIZE } from './shown-names';

/** The halo of words, and what their estimate may be short of, in pixels of their plain size. */
const SLACK = 6;

const IN_THE_MIDDLE = { shift: { x: 0, y: 0 } } as const;

export type TakenRoom = {
  readonly actors: readonly NamedActor[];
  readonly names: readonly Box[];
  readonly marks: ReadonlyMap<string, PlacedMark>;
  /** Of lines that stand for several ties: those without a place show none. */
  readonly counts: ReadonlyMap<string, PlacedMark>;
  readonly scale: number;
};

/**
 * Returns how each leg that has a mark, or tells its words because it is selected or `pointed` (by key), shows them.
 */
export function placeLegWords(
  elements: CanvasElements,
  pointed: ReadonlySet<string>,
  { actors, names, marks, counts, scale }: TakenRoom,
): ReadonlyMap<string, EdgeText> {
  const [view, positions] = [elements.getView(), elements.getPositions()];
  const worded = view.legs.filter(({ key, selected }) => selected || pointed.has(key));
  const isOnly = new Set(worded.map(({ relationship }) => relationship)).size === 1;
  const isOnlyPointed =
    new Set(worded.flatMap((leg) => (pointed.has(leg.key) ? [leg.relationship] : []))).size === 1;
  const marked = view.legs.filter(bearsMark);
  const texts = new Map<string, EdgeText>();
  const toText = (key: string, { x, y }: Point, hasWords: boolean): EdgeText => {
    const { shift } = marks.get(key) ?? IN_THE_MIDDLE;
    return { hasWords, wordsX: shift.x + x, wordsY: shift.y + y, textScale: scale };
  };
  for (const { key } of [...marked, ...worded]) texts.set(key, toText(key, { x: 0, y: 0 }, false));
  for (const { key, bundle } of view.legs) {
    if (!bundle) continue;
    const [text, place] = [texts.get(key), counts.get(key)];
    const counted = toText(key, place?.shift ?? IN_THE_MIDDLE.shift, false);
    const isBare = text ? marks.get(key)?.isShort === true : !place;
    texts.set(key, { ...(text ?? counted), isBare });
  }
  if (worded.length === 0) return texts;

  const curves = layLegs(indexLegs(view), positions);
  const toWords = (leg: ViewLeg): readonly LegWords[] => {
    // Of several that are pointed at, those tell their words that have room.
    const isTold = pointed.has(leg.key) ? isOnlyPointed : isOnly;
    const group = isTold ? leg.relationship : null;
    const curve = curves.get(leg.key);
    if (!curve) return [];
    const { middle } = toLegLine(curve);
    const { shift } = marks.get(leg.key) ?? IN_THE_MIDDLE;
    const start = { x: middle.x + shift.x, y: middle.y + shift.y };
    return [{ ...measure(leg, positions, scale), middle: start, group }];
  };
  const otherMarks = marked.filter((leg) => !worded.includes(leg));
  const taken = [
    ...actors.map(({ point, width, height }) => toBoxAround(point, width, height)),
    ...names,
    ...otherMarks.flatMap(({ key }) => marks.get(key)?.box ?? []),
  ];
  const inOrder = [...worded].sort((a, b) => Number(pointed.has(b.key)) - Number(pointed.has(a.key)));
  for (const [key, shift] of placeWords(inOrder.flatMap(toWords), taken))
    texts.set(key, toText(key, shift, true));
  return texts;
}

function measure(leg: ViewLeg, positions: Positions, scale: number) {
  const [from, to] = [positions[leg.from], positions[leg.to]];
  const [dx, dy] = from && to ? [to.x - from.x, to.y - from.y] : [0, 0];
  const length = Math.hypot(dx, dy);
  const isMarked = bearsMark(leg);
  const text = toToldText(toMarkText(leg), leg.label);
  return {
    key: leg.key,
    direction: { x: dx / (length || 1), y: dy / (length || 1) },
    length,
    width: (estimateTextWidth(text, WORDS_SIZE) + SLACK) * scale,
    height: (WORDS_SIZE * LABEL_LINE_HEIGHT + 2) * scale,
    isMarked,
  };
}
