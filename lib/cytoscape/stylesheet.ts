import type { Css, StylesheetStyle } from 'cytoscape';
import { LABEL_GAP } from '@/lib/view/actor-box';
import { LABEL_FONT_SIZE, LABEL_LINE_HEIGHT } from '@/lib/view/label-lines';
import { mixColours, toLineDrawing } from '@/lib/view/line-drawing';
import { ACTOR_KINDS, type ActorShape } from '@/lib/vocabulary/actor-kinds';
import type { LineEnd, RelationshipType } from '@/lib/vocabulary/relationship-type';
import { STANDING_IDS } from '@/lib/vocabulary/standings';
import { styleMoments } from './moments';
import { CANVAS_FONT, type CanvasTheme, MARK_FONT } from './theme';

const SHAPES: Readonly<Record<ActorShape, Css.NodeShape>> = {
  circle: 'ellipse',
  'rounded-hexagon': 'round-hexagon',
  rectangle: 'rectangle',
};

const ARROWS: Readonly<Record<LineEnd, Css.ArrowShape>> = {
  none: 'none',
  arrow: 'triangle',
  tee: 'tee',
  diamond: 'diamond',
  circle: 'circle',
};

/**
 * Answers the stylesheet of a canvas: shapes from the actor kinds, hue, line and end from the relationship types, dash,
 * strength and mark from the standings. Labels are ink with a halo of the ground. Cytoscape remembers how wide a label is
 * by its style: another `fontRevision` makes it measure and draw again, and at 0 no label is drawn yet.
 */
export function buildStylesheet(
  types: ReadonlyMap<string, RelationshipType>,
  theme: CanvasTheme,
  fontRevision = 1,
): StylesheetStyle[] {
  return [
    {
      selector: 'core',
      style: { 'active-bg-color': theme.ink, 'active-bg-opacity': 0.06, 'active-bg-size': 16 } as Css.Core,
    },
    ...styleNodes(theme),
    ...styleEdges(),
    { selector: 'node, edge', style: styleText(theme, fontRevision) },
    {
      selector: 'edge',
      style: { label: 'data(mark)', 'font-family': MARK_FONT, 'font-size': 19, 'font-weight': 700 },
    },
    ...[...types.values()].flatMap((type) => styleType(type, theme)),
    ...styleMoments(theme),
  ];
}

function styleText(theme: CanvasTheme, fontRevision: number): Partial<Css.Node & Css.Edge> {
  return {
    color: theme.ink,
    'font-family': `${CANVAS_FONT}, "revision ${fontRevision}"`,
    'text-opacity': fontRevision === 0 ? 0 : 1,
    'text-outline-color': theme.ground,
    'text-outline-opacity': 1,
    'text-wrap': 'wrap',
    // Lines are broken before: this only keeps Cytoscape from breaking them again.
    'text-max-width': '400px',
    'min-zoomed-font-size': 8,
  };
}

function styleNodes(theme: CanvasTheme): StylesheetStyle[] {
  const base: StylesheetStyle = {
    selector: 'node',
    style: {
      label: 'data(label)',
      width: 'data(width)',
      height: 'data(height)',
      'font-size': LABEL_FONT_SIZE,
      'font-weight': 500,
      'line-height': LABEL_LINE_HEIGHT,
      'text-valign': 'bottom',
      'text-margin-y': LABEL_GAP,
      'text-outline-width': 2.5,
      'border-color': theme.ink,
      'border-width': 1.4,
      'z-index': 1,
    },
  };
  const kinds = ACTOR_KINDS.map(
    ({ id, shape }): StylesheetStyle => ({
      selector: `node[kind = ${JSON.stringify(id)}]`,
      style: {
        shape: SHAPES[shape],
        'background-color': theme.fill[id],
        'underlay-shape': shape === 'circle' ? 'ellipse' : 'round-rectangle',
      },
    }),
  );
  const flag: StylesheetStyle = {
    selector: 'node[flag]',
    style: { 'background-image': 'data(flag)', 'background-fit': 'cover', 'border-width': 0.8 },
  };
  return [base, ...kinds, flag];
}

function styleEdges(): StylesheetStyle[] {
  return [
    {
      selector: 'edge',
      style: {
        'text-outline-width': 3,
        'curve-style': 'straight',
        width: 'data(width)',
        'arrow-scale': 0.95,
        // An end that lay behind a label would be lost, and with it the tie's direction.
        'source-endpoint': 'outside-to-node-or-label',
        'target-endpoint': 'outside-to-node-or-label',
        'source-distance-from-node': 2,
        'target-distance-from-node': 5,
        'z-index': 0,
      },
    },
    {
      // Cytoscape's own bundles part in the order of its pool, which every removal shuffles: a line would change sides.
      selector: 'edge[bend != 0]',
      style: {
        'curve-style': 'unbundled-bezier',
        'control-point-distances': 'data(bend)',
        'control-point-weights': 0.5,
      },
    },
  ];
}

function styleType(type: RelationshipType, theme: CanvasTheme): StylesheetStyle[] {
  const isType = `edge[type = ${JSON.stringify(type.id)}]`;
  const hue = type.colour[theme.id];
  const isDouble = type.line.style === 'double';
  return STANDING_IDS.map((standing) => {
    const drawing = toLineDrawing(type, standing, 1);
    const colour = mixColours(hue, theme.ground, drawing.strength);
    return {
      selector: `${isType}[standing = ${JSON.stringify(standing)}]`,
      style: {
        'line-color': isDouble ? theme.ground : colour,
        ...(isDouble ? { 'line-outline-color': colour, 'line-outline-width': 'data(outline)' } : {}),
        'line-cap': drawing.cap,
        'target-arrow-shape': ARROWS[type.line.end],
        'target-arrow-color': colour,
        ...(drawing.dash
          ? { 'line-style': 'dashed' as const, 'line-dash-pattern': [...drawing.dash] }
          : { 'line-style': 'solid' as const }),
      },
    };
  });
}
