import { type ActorShape, getActorKind } from '@/lib/vocabulary/actor-kinds';
import { estimateTextWidth, LABEL_FONT_SIZE, LABEL_LINE_HEIGHT, toLabelLines } from './label-lines';
import type { ViewActor } from './view';

/** Width and height of each shape, in units of the plane. A state's is that of most flags, 3 to 2. */
export const SHAPE_SIZES: Readonly<Record<ActorShape, { readonly width: number; readonly height: number }>> =
  {
    circle: { width: 30, height: 30 },
    'rounded-hexagon': { width: 42, height: 34 },
    rectangle: { width: 45, height: 30 },
  };

/** The space between a shape and its label under it. */
export const LABEL_GAP = 5;

export type ActorBox = {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
  readonly labelWidth: number;
  /** With the gap above the label. */
  readonly labelHeight: number;
};

/** Answers the room that an actor takes: its shape, centred on its position, and the label that hangs under it. */
export function toActorBox(actor: Pick<ViewActor, 'kind' | 'name'>): ActorBox {
  const { width, height } = SHAPE_SIZES[getActorKind(actor.kind).shape];
  const lines = toLabelLines(actor.name);
  const labelWidth = Math.max(...lines.map((line) => estimateTextWidth(line, LABEL_FONT_SIZE)));
  const labelHeight = LABEL_GAP + lines.length * LABEL_FONT_SIZE * LABEL_LINE_HEIGHT;
  return { width, height, lines, labelWidth, labelHeight };
}
