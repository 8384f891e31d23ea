import type { Css, EdgeSingular, StylesheetStyle } from 'cytoscape';
import { CANVAS_FONT, type CanvasTheme, MARK_FONT } from '@/lib/view/canvas-theme';
import type { RelationshipType } from '@/lib/vocabulary/relationship-type';
import { styleNodes } from './actor-styles';
import { styleInteractions, WORDED_TIES } from './interaction-styles';
import { COUNT_SIZE, MARK_SIZE, toData, toScaled, WORDS_SHIFT } from './shown-names';
import { listLooks, styleEdges, stylePaleDoubles, styleTypes } from './tie-styles';

/**
 * Ties that have a label at rest. The others have no style of text at all: Cytoscape reads each style of an element, letter
 * by letter, whenever it comes back.
 */
const MARKED = 'edge[mark][mark != ""]';

/**
 * Returns the stylesheet of a canvas: shapes from the actor kinds, hue, line and end from the relationship types, dash,
 * strength and mark from the standings. Labels are ink with a halo of the ground. Cytoscape remembers how wide a label is
 * by its style: another `fontRevision` makes it measure and draw again, and at 0 no label is drawn yet.
 */
export function buildStylesheet(
  types: ReadonlyMap<string, RelationshipType>,
  theme: CanvasTheme,
  fontRevision = 1,
): StylesheetStyle[] {
  const looks = listLooks(types, theme);
  return [
    {
      selector: 'core',
      style: { 'active-bg-color': theme.ink, 'active-bg-opacity': 0.06, 'active-bg-size': 16 } as Css.Core,
    },
    ...styleNodes(theme),
    ...styleEdges(theme),
    { selector: `node, ${MARKED}, ${WORDED_TIES}`, style: styleText(theme, fontRevision) },
    { selector: `${MARKED}, ${WORDED_TIES}`, style: { 'text-outline-width': 3 } },
    {
      selector: MARKED,
      style: {
        label: toData('mark'),
        'font-family': MARK_FONT,
        'font-size': toScaled(MARK_SIZE),
        'font-weight': 700,
        ...WORDS_SHIFT,
      },
    },
    {
      selector: 'edge[ties]',
      style: {
        label: (edge: EdgeSingular) => toBundleMark(edge) as never,
        'font-family': (edge: EdgeSingular) =>
          (String(edge.data('mark')).startsWith('≠') ? MARK_FONT : CANVAS_FONT) as never,
        'font-size': toScaled(COUNT_SIZE),
        'font-weight': 600,
      },
    },
    styleTypes(looks),
    ...styleInteractions(theme),
    ...stylePaleDoubles(looks, theme),
  ];
}

/** The contested keep their sign where there is no room for how many they are. */
function toBundleMark(edge: EdgeSingular): string {
  const mark = String(edge.data('mark'));
  return edge.data('isBare') ? mark.replace(/[^≠].*/u, '') : mark;
}

function styleText(theme: CanvasTheme, fontRevision: number): Partial<Css.Node & Css.Edge> {
  return {
    color: theme.ink,
    'font-family': `${CANVAS_FONT}, "revision ${fontRevision}"`,
    'text-opacity': fontRevision === 0 ? 0 : 1,
    'text-outline-color': theme.background,
    'text-outline-opacity': 1,
    'text-wrap': 'wrap',
    // Lines are broken before, and grow with the scale of text: Cytoscape must not break them again.
    'text-max-width': '100000px',
    'min-zoomed-font-size': 8,
  };
}
