import type { Highlight } from '@/lib/view/highlight';
import { mixColours } from '@/lib/view/line-drawing';
import type { View } from '@/lib/view/view';
import type { SceneItem } from './scene';

/** How much of its colour is left to what is not highlighted: the screen leaves it as much. */
const LEFT = 0.18;
/** The same where the rest is to stay legible. */
const LEFT_SOFTLY = 0.45;

/** What stands out of a figure, while the rest fades: asked by the id of an actor or the key of a leg. */
export type Light = {
  readonly isHighlighted: (id: string) => boolean;
  /** How much of its colour is left to the rest, 0 to 1. */
  readonly left: number;
};

/** Returns what is highlighted, the ends of a highlighted leg with it; everything, when nothing is highlighted. */
export function toLight(view: View, highlighted: Highlight | null): Light {
  if (!highlighted) return { isHighlighted: () => true, left: 1 };
  const legs = new Set(highlighted.legs);
  const ends = view.legs.flatMap(({ key, from, to }) => (legs.has(key) ? [from, to] : []));
  const ids = new Set([...highlighted.actors, ...ends, ...(highlighted.meetings ?? [])]);
  return {
    isHighlighted: (id) => legs.has(id) || ids.has(id),
    left: highlighted.isSoft ? LEFT_SOFTLY : LEFT,
  };
}

/** Returns items whose colours are faded toward the ground. */
export function fadeItems(items: readonly SceneItem[], ground: string, left: number): readonly SceneItem[] {
  return items.map((item) => fadeItem(item, ground, left));
}

function fadeItem(item: SceneItem, ground: string, left: number): SceneItem {
  const fade = (colour: string) => mixColours(colour, ground, left);
  switch (item.kind) {
    case 'group':
      return { ...item, items: fadeItems(item.items, ground, left) };
    case 'path':
      return {
        ...item,
        fill: item.fill && fade(item.fill),
        stroke: item.stroke && { ...item.stroke, colour: fade(item.stroke.colour) },
      };
    case 'text':
      return {
        ...item,
        colour: fade(item.colour),
        halo: item.halo && { ...item.halo, colour: fade(item.halo.colour) },
      };
  }
}
