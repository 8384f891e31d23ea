import type { Css, NodeSingular, StylesheetStyle } from 'cytoscape';
import { LABEL_GAP } from '@/lib/view/actor-box';
import type { CanvasTheme } from '@/lib/view/canvas-theme';
import { CARD_FONT_SIZE, CARD_MARK_ROOM } from '@/lib/view/claim-cards';
import { BADGE } from '@/lib/view/flag-image';
import { LABEL_FONT_SIZE, LABEL_LINE_HEIGHT } from '@/lib/view/label-lines';
import { toSideLook } from '@/lib/view/side-hues';
import { ACTOR_KINDS, type ActorShape } from '@/lib/vocabulary/actor-kinds';
import { STANDING_IDS, type StandingId } from '@/lib/vocabulary/standings';
import { readSide, type ShownSide, toData, toScaled, toScaledData } from './shown-names';

const SHAPES: Readonly<Record<ActorShape, Css.NodeShape>> = {
  circle: 'ellipse',
  'rounded-hexagon': 'round-hexagon',
  rectangle: 'rectangle',
};

/** The mark of a contested claim in its card, and how far it stands from the border. */
const CARD_MARK_SIZE = 14;
const CARD_MARK_LEFT = 9;

/** Returns the styles of actors, and of claims and those who say them, which are nodes as well. */
export function styleNodes(theme: CanvasTheme): StylesheetStyle[] {
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
    style: { 'background-image': toData('flag'), 'background-fit': 'cover', 'border-width': toBorder(0.8) },
  };
  const toShare = (share: number) => (node: NodeSingular) => (share * readGrown(node, 'width')) / 2;
  const badge: StylesheetStyle = {
    selector: 'node[?badge]',
    style: {
      'background-image': toData('badge'),
      'background-clip': 'none',
      'background-image-containment': 'over',
      'background-width': toShare(BADGE.width) as never,
      'background-height': toShare(BADGE.height) as never,
      'background-position-x': toShare(1 + BADGE.x - BADGE.width / 2) as never,
      'background-position-y': toShare(1 + BADGE.y - BADGE.height / 2) as never,
    } as Css.Node,
  };
  const claim: StylesheetStyle = {
    selector: 'node[claim]',
    style: {
      shape: 'diamond',
      'background-color': theme.background,
      'border-width': 1.4,
      'font-style': 'italic',
      'font-weight': 400,
    },
  };
  // The mark of the tie is what is seen of it.
  const atMark: StylesheetStyle = {
    selector: 'node[claim][at != ""]',
    style: { shape: 'ellipse', 'background-opacity': 0, 'border-width': 0, events: 'no', 'z-index': 0 },
  };
  return [styleNode(theme), ...kinds, flag, badge, styleSide(theme), claim, atMark, ...styleCards(theme)];
}

/** What all nodes have in common. */
function styleNode(theme: CanvasTheme): StylesheetStyle {
  return {
    selector: 'node',
    style: {
      label: (node: NodeSingular) => (readSide(node) === 'none' ? '' : node.data('label')),
      width: (node: NodeSingular) => readGrown(node, 'width'),
      height: (node: NodeSingular) => readGrown(node, 'height'),
      'font-size': toScaled(LABEL_FONT_SIZE),
      'font-weight': 500,
      'line-height': LABEL_LINE_HEIGHT,
      ...styleSides(),
      'text-outline-width': 2.5,
      'border-color': theme.ink,
      'border-width': toBorder(1.4),
      'z-index': (node: NodeSingular) => (node.data('isOver') === true ? 2 : 1) as never,
    },
  };
}

/** Returns a size of a node as it is drawn: actors do not shrink out of sight with the map. */
function readGrown(node: NodeSingular, name: 'width' | 'height'): number {
  return Number(node.data(name)) * readShapeScale(node);
}

function readShapeScale(node: NodeSingular): number {
  return node.data('actor') === undefined ? 1 : Number(node.data('shapeScale') ?? 1);
}

/** Returns a style that is the width of a border, grown as much as the shape within it is. */
export function toBorder(width: number): (node: NodeSingular) => never {
  return (node) => (width * readShapeScale(node)) as never;
}

/** The two lines around the disc of a closed side, with what is between them. */
const DISC_BORDER = 4.5;

/** A closed side: a disc with two lines around it. */
function styleSide(theme: CanvasTheme): StylesheetStyle {
  return {
    selector: 'node[sideCount]',
    style: {
      shape: 'ellipse',
      width: readDiscWidth,
      height: readDiscWidth,
      'underlay-shape': 'ellipse',
      'background-color': (node: NodeSingular) => toDisc(node, theme),
      'background-image': (node: NodeSingular) => toCountImage(Number(node.data('sideCount')), theme.ink),
      'background-fit': 'cover',
      'border-style': 'double',
      'border-width': (node: NodeSingular) =>
        (DISC_BORDER * readDiscWidth(node)) / Math.max(1, Number(node.data('width'))),
      'font-weight': 600,
    },
  };
}

function readDiscWidth(node: NodeSingular): number {
  return Number(node.data('width')) * readShapeScale(node);
}

/** Returns the fill of a closed side. */
export function toDisc(node: NodeSingular, theme: CanvasTheme): string {
  const hue: unknown = node.data('hue');
  return toSideLook(typeof hue === 'number' ? hue : undefined, theme).disc;
}

/** How many actors a closed side stands for, as an image: an element has one label, and that is the name. */
function toCountImage(count: number, colour: string): string {
  const words = count.toLocaleString('en');
  const size = Math.min(44, 118 / words.length);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="120" viewBox="0 0 120 120"><text x="60" y="${60 + size * 0.36}" font-family="IBM Plex Sans, system-ui, sans-serif" font-size="${size}" font-weight="600" text-anchor="middle" fill="${colour}">${words}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

/** Claims that are things of their own: quiet cards with their statements, amid the marks of those who say them. */
function styleCards(theme: CanvasTheme): StylesheetStyle[] {
  const borders: Readonly<Record<StandingId, Partial<Css.Node>>> = {
    contested: { 'border-style': 'dashed' },
    corroborated: { 'border-style': 'solid', 'border-width': 1.4 },
    reported: { 'border-style': 'solid' },
    unsourced: { 'border-style': 'dotted' },
  };
  return [
    {
      selector: 'node[?isCard]',
      style: {
        shape: 'round-rectangle',
        width: toScaledData('width'),
        height: toScaledData('height'),
        'background-color': theme.background,
        'border-width': 1,
        'border-color': theme.quietInk,
        'font-style': 'normal',
        'font-size': toScaled(CARD_FONT_SIZE),
        'text-valign': 'center',
        'text-halign': 'center',
        'text-margin-y': 0,
        'text-outline-width': 0,
      },
    },
    ...STANDING_IDS.map(
      (id): StylesheetStyle => ({ selector: `node[?isCard][standing = "${id}"]`, style: borders[id] }),
    ),
    {
      selector: 'node[?isCard][standing = "contested"]',
      style: {
        'background-image': toUnequal(theme.ink),
        'background-width': toScaled(CARD_MARK_SIZE),
        'background-height': toScaled(CARD_MARK_SIZE),
        'background-position-x': toScaled(CARD_MARK_LEFT),
        'background-position-y': '50%',
        'text-margin-x': toScaled(CARD_MARK_ROOM / 2),
      },
    },
    {
      selector: 'node[kind = "unnamed"], node[kind = "report"]',
      style: {
        width: toScaledData('width'),
        height: toScaledData('height'),
        'background-color': theme.background,
        'border-color': theme.quietInk,
        'font-size': toScaled(CARD_FONT_SIZE),
        'font-weight': 400,
        color: theme.quietInk,
      },
    },
    { selector: 'node[kind = "report"]', style: { shape: 'rectangle' } },
    {
      selector: 'node[kind = "tie"]',
      style: { shape: 'ellipse', 'background-opacity': 0, 'border-width': 0, events: 'no', 'z-index': 0 },
    },
  ];
}

/** The mark of a contested claim, as an image: it is drawn, as the fonts that ship have none. */
function toUnequal(colour: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="28" height="28" viewBox="0 0 14 14"><path d="M1.5 5h11M1.5 9h11M4 13l6-12" stroke="${colour}" stroke-width="1.7" fill="none"/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

/** A name stands below its shape, unless it was given another side (see `canvas-names`); it keeps its gap when text is enlarged. */
function styleSides(): Css.Node {
  const read = (values: Readonly<Record<ShownSide, string | number>>) => (node: NodeSingular) =>
    values[readSide(node)] as never;
  const toMargin =
    (place: 'shift' | 'drop', signs: Readonly<Record<ShownSide, number>>) => (node: NodeSingular) =>
      (node.data(place) ?? 0) + signs[readSide(node)] * LABEL_GAP * (node.data('textScale') ?? 1);
  return {
    'text-valign': read({ below: 'bottom', above: 'top', right: 'center', left: 'center', none: 'bottom' }),
    'text-halign': read({ below: 'center', above: 'center', right: 'right', left: 'left', none: 'center' }),
    'text-margin-x': toMargin('shift', { below: 0, above: 0, right: 1, left: -1, none: 0 }),
    'text-margin-y': toMargin('drop', { below: 1, above: -1, right: 0, left: 0, none: 0 }),
  };
}
