import type { SceneItem } from '../scene/scene';
import { setLines, toLeading } from '../scene/typesetter';
import { toStrokePath } from '../symbols/tie-strokes';
import { type Block, NO_BLOCK } from './block';
import type { BlockStyle } from './heading-block';

/** The small print under a figure; empty words are left out. */
export type Foot = { readonly hidden: string; readonly credit: string };

const MAX_LINES = 6;
const LEADING = 1.35;
const RULE = 0.5;

/** Returns the foot of a figure under a hairline: what is hidden on the left, the credit on the right, or under it. */
export function toFootBlock({ hidden, credit }: Foot, width: number, style: BlockStyle): Block {
  const { theme, text, typesetter } = style;
  const textStyle = { size: text.foot, direction: 'ltr' } as const;
  const wide = (words: string) => (words === '' ? 0 : typesetter.measure(words, textStyle));
  const isOneLine = wide(hidden) + wide(credit) + 3 * text.foot <= width;
  const left = typesetter.wrap(hidden, textStyle, width, MAX_LINES);
  const right = typesetter.wrap(credit, textStyle, width, MAX_LINES);
  const count = isOneLine ? Math.max(left.length, right.length) : left.length + right.length;
  if (count === 0) return NO_BLOCK;
  const leading = toLeading([...left, ...right], LEADING);
  const top = text.foot * 0.6;
  return {
    width,
    height: top + count * leading,
    draw: (x, y): readonly SceneItem[] => {
      const place = { x, width, y: y + top + leading * 0.78, leading, colour: theme.quietInk };
      const isPair = isOneLine && left.length > 0;
      const under = isOneLine ? 0 : left.length * leading;
      return [
        toStrokePath(
          [
            ['M', x, y],
            ['L', x + width, y],
          ],
          { colour: theme.rule, width: RULE, dash: null, cap: 'butt', join: 'miter' },
        ),
        ...setLines(left, { ...place, align: 'left' }),
        ...setLines(right, { ...place, y: place.y + under, align: isPair ? 'right' : 'left' }),
      ];
    },
  };
}
