import { toTextSizes } from '@/lib/figure/figure-size';
import { getFigureTheme } from '@/lib/figure/figure-theme';
import type { BlockStyle } from '@/lib/figure/heading-block';
import type { Shaper } from '@/lib/figure/shaped-text';
import { createTypesetter } from '@/lib/figure/typesetter';

/** How the pieces of an A4 page are set, in light. */
export function createBlockStyle(shaper: Shaper): BlockStyle {
  return { theme: getFigureTheme('light'), text: toTextSizes(1), typesetter: createTypesetter(shaper) };
}
