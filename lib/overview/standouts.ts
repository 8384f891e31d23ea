import type { Highlight } from '@/lib/view/highlight';
import { findHighlighted, findNear, findSelected, type Marked, NOTHING_MARKED } from './bright';
import type { Bright } from './paint-ground';
import { joinMarked } from './part-scene';
import type { Scene } from './scene';

/** What stands out of a scene for the moment. */
export type Standouts = {
  readonly selected: Marked;
  readonly cursor: Marked;
  /** At full strength while the rest is faint. */
  readonly bright: Marked;
  /** Whether the names of the rest are left out. */
  readonly isAlone: boolean;
  /** Who has a name in any case. */
  readonly named: ReadonlySet<number>;
  /** The meetings that are read, by index: selected, highlighted, pointed at, or where the keyboard stands. */
  readonly meetings: ReadonlySet<number>;
  /** The point that is left out; -1 for none. */
  readonly leftOut: number;
};

/** What is pointed at, chosen and highlighted, by id. */
export type Attention = {
  readonly highlighted: Highlight | null;
  readonly hovered: string | null;
  readonly cursor: string | null;
  /** The meeting on which the keyboard stands, and the one that is pointed at. */
  readonly meetingCursor: string | null;
  readonly meetingHovered: string | null;
  /** The point that is dragged; -1 for none. */
  readonly dragged: number;
  /** The point that is left out with its ties, as it is about to be removed; -1 for none. */
  readonly leftOut: number;
};

/** What stands out on the layer above, and what is left of the ground below it. */
export type Emphasis = {
  readonly standouts: Standouts;
  /** How much is left of the ground, 0 to 1. */
  readonly groundOpacity: number;
  /** What the ground itself has at full strength, when that is too much to be drawn in each frame. */
  readonly bright: Bright | null;
};

/** How much is left of what is dimmed, of what stands beside a soft highlight, and of what is beside a neighbourhood. */
const FAINT = { highlight: 0.2, soft: 0.6, hover: 0.3 };
/** More ties at full strength than these belong to the ground. */
const MAX_ON_TOP = 700;

/** Returns what stands out of a scene. What a person points at is seen though something else is highlighted. */
export function toEmphasis(scene: Scene, attention: Attention): Emphasis {
  const { highlighted, hovered, cursor, dragged, leftOut } = attention;
  const leave = (marked: Marked) => (leftOut < 0 ? marked : leavePoint(scene, marked, leftOut));
  const selected = leave(findSelected(scene));
  const isNone = hovered === null || (leftOut >= 0 && scene.indices.get(hovered) === leftOut);
  const near = isNone ? NOTHING_MARKED : findNear(scene, hovered);
  const lit = highlighted ? findHighlighted(scene, highlighted) : null;
  const isOnGround = lit !== null && lit.ties.size > MAX_ON_TOP;
  const isHovered = near.points.size > 0;
  const own = dragged < 0 ? NOTHING_MARKED : findNear(scene, scene.ids[dragged] ?? '');
  const shownLit = lit && !isOnGround ? lit : NOTHING_MARKED;
  const isHard = highlighted !== null && !highlighted.isSoft;
  const bright = leave(joinMarked(scene.ground, shownLit, near, own));
  return {
    standouts: {
      selected,
      cursor: cursor === null ? NOTHING_MARKED : leave(findOwn(scene, cursor)),
      bright,
      isAlone: isHovered || (isHard && !isOnGround),
      named: new Set(hovered === null ? [] : findOwn(scene, hovered).points),
      ...{ meetings: findReadMeetings(scene, attention), leftOut },
    },
    groundOpacity: isOnGround ? 1 : toGroundOpacity(highlighted, isHovered),
    bright: isOnGround && lit ? toBright(scene, lit, isHard ? FAINT.highlight : FAINT.soft) : null,
  };
}

/** Returns what is marked beside a point and its ties. */
function leavePoint({ ground: { ties } }: Scene, marked: Marked, left: number): Marked {
  const isLeft = (tie: number) => ties.from[tie] === left || ties.to[tie] === left;
  return {
    points: new Set([...marked.points].filter((point) => point !== left)),
    ties: new Set([...marked.ties].filter((tie) => !isLeft(tie))),
  };
}

function findReadMeetings({ meetings }: Scene, attention: Attention): ReadonlySet<number> {
  const { highlighted, meetingCursor, meetingHovered } = attention;
  const ids = new Set([...(highlighted?.meetings ?? []), meetingCursor, meetingHovered]);
  return new Set(
    [...meetings.keys()].filter((at) => meetings[at]?.selected || ids.has(meetings[at]?.id ?? '')),
  );
}

function toGroundOpacity(highlighted: Highlight | null, isHovered: boolean): number {
  if (highlighted && !highlighted.isSoft) return FAINT.highlight;
  if (isHovered) return FAINT.hover;
  return highlighted ? FAINT.soft : 1;
}

/** An actor alone, or a relationship with its ends. */
function findOwn(scene: Scene, id: string): Marked {
  const point = scene.indices.get(id);
  return point === undefined ? findNear(scene, id) : { points: new Set([point]), ties: new Set() };
}

function toBright({ ids, legs }: Scene, { points, ties }: Marked, faint: number): Bright {
  const bright = { points: new Uint8Array(ids.length), ties: new Uint8Array(legs.length), faint };
  for (const point of points) bright.points[point] = 1;
  for (const tie of ties) bright.ties[tie] = 1;
  return bright;
}
