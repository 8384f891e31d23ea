import { type Block, NO_BLOCK, stackBlocks } from './block';
import type { BlockStyle } from './heading-block';
import type { LegendGroup } from './legend-entries';
import { alignGroups, type SetGroup, setGroup, toGroupBlock } from './legend-group';

/** In sizes of the legend's text. */
const GROUP_GAP = 2.8;
const STACK_GAP = 1.3;

/** Returns a legend as one column, no wider than that: groups under each other. */
export function toLegendColumn(groups: readonly LegendGroup[], most: number, style: BlockStyle): Block {
  const sets = alignGroups(
    groups.map((group) => setGroup(group, most, style)),
    style.text.legend,
  );
  const blocks = sets.map((set) => toGroupBlock(set, set.entries.length, style));
  return stackBlocks(blocks, style.text.legend * STACK_GAP);
}

/**
 * Returns a legend as wide as that and as low as can be: groups side by side, each in as many columns as there is room
 * for, or small groups under each other beside the large one; on a narrow page, all under each other.
 */
export function toLegendBand(groups: readonly LegendGroup[], width: number, style: BlockStyle): Block {
  const sets = groups.map((group) => setGroup(group, width, style));
  const largest = sets.reduce((most, set) => Math.max(most, set.entries.length), 0);
  const small = sets.filter(({ entries }) => entries.length < largest);
  const large = sets.filter(({ entries }) => entries.length === largest);
  const ways = [...listStacks(sets), ...listStacks([...small, ...large])].flatMap((stacks) => {
    const block = toLowestBand(stacks, width, style);
    return block ? [block] : [];
  });
  const [first, ...others] = ways;
  if (!first) return { ...toLegendColumn(groups, width, style), width };
  return others.reduce((low, block) => (block.height < low.height ? block : low), first);
}

/** The ways to put groups that stand in their order into stacks beside each other: each cut between two may be made or not. */
function listStacks(sets: readonly SetGroup[]): readonly (readonly (readonly SetGroup[])[])[] {
  const [first, ...rest] = sets;
  if (!first) return [];
  if (rest.length === 0) return [[[first]]];
  return listStacks(rest).flatMap((stacks) => {
    const [next = [], ...others] = stacks;
    return [
      [[first], ...stacks],
      [[first, ...next], ...others],
    ];
  });
}

/** The fewest rows with which stacks fit beside each other; null when they do with none. */
function toLowestBand(
  stacks: readonly (readonly SetGroup[])[],
  width: number,
  style: BlockStyle,
): Block | null {
  const gap = GROUP_GAP * style.text.legend;
  const most = Math.max(...stacks.flat().map(({ entries }) => entries.length));
  for (let rows = 1; rows <= most; rows++) {
    const blocks = stacks.map((stack) => toStack(stack, rows, style));
    const wide = blocks.reduce((sum, block) => sum + block.width, 0) + gap * (blocks.length - 1);
    if (wide <= width) return toBand(blocks, gap, width);
  }
  return null;
}

/** A group alone has as many rows as asked for; groups under each other are columns. */
function toStack(stack: readonly SetGroup[], rows: number, style: BlockStyle): Block {
  const size = style.text.legend;
  if (stack.length === 1)
    return stackBlocks(
      stack.map((set) => toGroupBlock(set, rows, style)),
      0,
    );
  const blocks = alignGroups(stack, size).map((set) => toGroupBlock(set, set.entries.length, style));
  return stackBlocks(blocks, size * STACK_GAP);
}

function toBand(blocks: readonly Block[], gap: number, width: number): Block {
  if (blocks.length === 0) return NO_BLOCK;
  return {
    width,
    height: Math.max(...blocks.map(({ height }) => height)),
    draw: (x, y) => {
      let left = x;
      return blocks.flatMap((block) => {
        const items = block.draw(left, y);
        left += block.width + gap;
        return items;
      });
    },
  };
}
