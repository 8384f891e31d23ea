import { mixColours } from '@/lib/view/line-drawing';
import type { Lit } from '@/lib/view/lit';
import type { View } from '@/lib/view/view';
import type { SceneItem } from './scene';

/** How much of its colour is left to what is not lit: the screen leaves it as much. */
const LEFT = 0.18;

/** What stands out of a figure, while the rest fades: asked by the id of an actor or the key of a leg. */
export type Light = { readonly isLit: (id: string) => boolean };

/** Answers what is lit, the ends of a lit leg with it; everything, when nothing is lit. */
export function toLight(view: View, lit: Lit | null): Light {
  if (!lit) return { isLit: () => true };
  const legs = new Set(lit.legs);
  const ends = view.legs.flatMap(({ key, from, to }) => (legs.has(key) ? [from, to] : []));
  const ids = new Set([...lit.actors, ...ends]);
  return { isLit: (id) => legs.has(id) || ids.has(id) };
}

/** Answers items whose colours are faded toward the ground. */
export function fadeItems(items: readonly SceneItem[], ground: string): readonly SceneItem[] {
  return items.map((item) => fadeItem(item, ground));
}

function fadeItem(item: SceneItem, ground: string): SceneItem {
  const fade = (colour: string) => mixColours(colour, ground, LEFT);
  switch (item.kind) {
    case 'group':
      return { ...item, items: fadeItems(item.items, ground) };
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
