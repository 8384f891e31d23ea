import type { SceneItem } from '../scene/scene';

/** A piece of a page that knows its size, and can be drawn wherever its top left comes to lie. */
export type Block = {
  readonly width: number;
  readonly height: number;
  readonly draw: (x: number, y: number) => readonly SceneItem[];
};

export const NO_BLOCK: Block = { width: 0, height: 0, draw: () => [] };

/** Returns blocks under each other, that far apart; those without height leave no gap. */
export function stackBlocks(blocks: readonly Block[], gap: number): Block {
  const parts = blocks.filter(({ height }) => height > 0);
  const height = parts.reduce((sum, block) => sum + block.height, 0) + gap * Math.max(0, parts.length - 1);
  return {
    width: Math.max(0, ...parts.map(({ width }) => width)),
    height,
    draw: (x, y) => {
      let top = y;
      return parts.flatMap((block) => {
        const items = block.draw(x, top);
        top += block.height + gap;
        return items;
      });
    },
  };
}
