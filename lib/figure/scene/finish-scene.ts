import { movePath } from '../geometry/path';
import type { SceneGroup, SceneItem, Stroke } from './scene';

/** Returns items moved by that much. */
export function moveItems(items: readonly SceneItem[], dx: number, dy: number): readonly SceneItem[] {
  return items.map((item) => moveItem(item, dx, dy));
}

function moveItem(item: SceneItem, dx: number, dy: number): SceneItem {
  switch (item.kind) {
    case 'text':
      return { ...item, x: item.x + dx, y: item.y + dy };
    case 'path':
      return { ...item, commands: movePath(item.commands, (x, y) => [x + dx, y + dy]) };
    case 'group': {
      const [x, y, width, height] = item.clip ?? [0, 0, 0, 0];
      const clip = item.clip && ([x + dx, y + dy, width, height] as const);
      return { ...item, clip, items: moveItems(item.items, dx, dy) };
    }
  }
}

/** Returns items with every length in hundredths of a point: what machines reckon differently in a last bit is the same then. */
export function roundItems(items: readonly SceneItem[]): readonly SceneItem[] {
  return items.map(roundItem);
}

function roundItem(item: SceneItem): SceneItem {
  switch (item.kind) {
    case 'text': {
      const halo = item.halo && { ...item.halo, width: roundLength(item.halo.width) };
      return { ...item, x: roundLength(item.x), y: roundLength(item.y), halo };
    }
    case 'path': {
      const commands = movePath(item.commands, (x, y) => [roundLength(x), roundLength(y)]);
      return { ...item, commands, stroke: item.stroke && roundStroke(item.stroke) };
    }
    case 'group':
      return roundGroup(item);
  }
}

function roundGroup(group: SceneGroup): SceneGroup {
  const [x, y, width, height] = group.clip ?? [0, 0, 0, 0];
  const clip =
    group.clip && ([roundLength(x), roundLength(y), roundLength(width), roundLength(height)] as const);
  return { ...group, clip, items: roundItems(group.items) };
}

function roundStroke(stroke: Stroke): Stroke {
  return { ...stroke, width: roundLength(stroke.width), dash: stroke.dash?.map(roundLength) ?? null };
}

/** Returns a length in hundredths; never −0, which is written otherwise than 0. */
export function roundLength(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}
