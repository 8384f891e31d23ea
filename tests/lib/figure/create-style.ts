import { toTextSizes } from '@/lib/figure/page/figure-size';
import type { BlockStyle } from '@/lib/figure/page/heading-block';
import { createTypesetter } from '@/lib/figure/scene/typesetter';
import { getFigureTheme } from '@/lib/figure/symbols/figure-theme';
import type { Shaper } from '@/lib/figure/text/shaped-text';

/** How the pieces of an A4 page are set, in light. */
export function createBlockStyle(shaper: Shaper): BlockStyle {
  return { theme: getFigureTheme('light'), text: toTextSizes(1), typesetter: createTypesetter(shaper) };
}
