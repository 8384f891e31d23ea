import type { Css, EdgeSingular, NodeSingular, SingularElementArgument, StylesheetStyle } from 'cytoscape';
import { LEG_PARTS, type LegPart } from '@/lib/graph/model/network-graph';
import { LABEL_GAP } from '@/lib/view/actor-box';
import { CARD_FONT_SIZE, CARD_MARK_ROOM } from '@/lib/view/claim-cards';
import { BADGE } from '@/lib/view/flag-image';
import { LABEL_FONT_SIZE, LABEL_LINE_HEIGHT } from '@/lib/view/label-lines';
import {
  isBehalfLeg,
  type LineDrawing,
  MIXED_STRENGTH,
  mixColours,
  toLineDrawing,
} from '@/lib/view/line-drawing';
import { ACTOR_KINDS, type ActorShape } from '@/lib/vocabulary/actor-kinds';
import type { LineEnd, RelationshipType } from '@/lib/vocabulary/relationship-type';
import { STANDING_IDS, type StandingId } from '@/lib/vocabulary/standings';
import {
  PALE_CLASSES,
  SEEN_CLASSES,
  styleInteractions,
  UNHIGHLIGHTED,
  WORDED_TIES,
} from './interaction-styles';
import { toEndpoint, toGap } from './line-ends';
import {
  COUNT_SIZE,
  MARK_SIZE,
  readSide,
  type ShownSide,
  toScaled,
  toScaledData,
  WORDS_SHIFT,
} from './shown-names';
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
 * Ties that have a label at rest. The others have no style of text at all: Cytoscape reads each style of an element, letter
 * by letter, whenever it comes back.
 */
const MARKED = 'edge[mark != ""]';

/** The mark of a contested claim in its card, and how far it stands from the border. */
const CARD_MARK_SIZE = 14;
const CARD_MARK_LEFT = 9;

/** A pattern that nobody sees: the line is solid. */
const UNBROKEN = [6, 3];

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

function styleNodes(theme: CanvasTheme): StylesheetStyle[] {
  const base: StylesheetStyle = {
    selector: 'node',
    style: {
      label: (node: NodeSingular) => (readSide(node) === 'none' ? '' : node.data('label')),
      width: toData('width'),
      height: toData('height'),
      'font-size': toScaled(LABEL_FONT_SIZE),
      'font-weight': 500,
      'line-height': LABEL_LINE_HEIGHT,
      ...styleSides(),
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
    style: { 'background-image': toData('flag'), 'background-fit': 'cover', 'border-width': 0.8 },
  };
  const toShare = (share: number) => (node: NodeSingular) => (share * Number(node.data('width'))) / 2;
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
  return [base, ...kinds, flag, badge, claim, atMark, ...styleCards(theme)];
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

/** A name stands below its shape, unless it was given another side (see `canvas-names`). */
function styleSides(): Css.Node {
  const read = (values: Readonly<Record<ShownSide, string | number>>) => (node: NodeSingular) =>
    values[readSide(node)] as never;
  return {
    'text-valign': read({ below: 'bottom', above: 'top', right: 'center', left: 'center', none: 'bottom' }),
    'text-halign': read({ below: 'center', above: 'center', right: 'right', left: 'left', none: 'center' }),
    'text-margin-x': (node: NodeSingular) =>
      (node.data('shift') ?? 0) +
      { below: 0, above: 0, right: LABEL_GAP, left: -LABEL_GAP, none: 0 }[readSide(node)],
    'text-margin-y': (node: NodeSingular) =>
      (node.data('drop') ?? 0) +
      { below: LABEL_GAP, above: -LABEL_GAP, right: 0, left: 0, none: 0 }[readSide(node)],
  };
}

function styleEdges(theme: CanvasTheme): StylesheetStyle[] {
  return [
    {
      selector: 'edge[line]',
      style: {
        'curve-style': 'straight',
        'line-color': theme.quietInk,
        'line-style': 'solid',
        width: 1.1,
        'target-arrow-shape': 'none',
        'z-index': 0,
      },
    },
    {
      selector: 'edge[line = "about"]',
      style: { width: 1, 'line-style': 'dotted' },
    },
    {
      selector: 'edge[type]',
      style: {
        'curve-style': 'straight',
        width: toData('width'),
        'arrow-scale': 0.95,
        'source-endpoint': toEndpoint('startAt'),
        'target-endpoint': toEndpoint('endAt'),
        'source-distance-from-node': toGap(2, 'startAt'),
        'target-distance-from-node': toGap(5, 'endAt'),
      },
    },
    {
      // Cytoscape's own bundles part in the order of its pool, which every removal shuffles: a line would change sides.
      selector: 'edge[type][bend != 0]',
      style: {
        'curve-style': 'unbundled-bezier',
        'control-point-distances': toData('bend'),
        'control-point-weights': toData('share'),
        'edge-distances': 'node-position',
      },
    },
  ];
}

/** What a leg of one type, part and standing looks like. */
type TieLook = {
  readonly line: string;
  readonly outline: string;
  readonly isDouble: boolean;
  readonly cap: LineDrawing['cap'];
  readonly end: Css.ArrowShape;
  readonly endColour: string;
  readonly dash: readonly number[] | null;
  /** The line to those on whose behalf an envoy goes lies under all others. */
  readonly layer: 0 | 1;
};

type TieLooks = ReadonlyMap<string, TieLook>;

function listLooks(types: ReadonlyMap<string, RelationshipType>, theme: CanvasTheme): TieLooks {
  const looks = new Map<string, TieLook>([[MIXED, toMixedLook(theme)]]);
  for (const type of types.values())
    for (const part of LEG_PARTS)
      for (const standing of STANDING_IDS)
        looks.set(`${type.id}/${part}/${standing}`, toTieLook(type, part, standing, theme));
  return looks;
}

/** The look of a line that stands for ties of several types. */
const MIXED = 'mixed';

function toMixedLook(theme: CanvasTheme): TieLook {
  const colour = mixColours(theme.ink, theme.background, MIXED_STRENGTH);
  return {
    line: colour,
    outline: colour,
    isDouble: false,
    cap: 'butt',
    end: 'none',
    endColour: colour,
    dash: null,
    layer: 1,
  };
}

function getLook(looks: TieLooks, edge: EdgeSingular): TieLook {
  const isMixed = edge.data('isMixed') === true;
  const found = looks.get(
    isMixed ? MIXED : `${edge.data('type')}/${edge.data('part')}/${edge.data('standing')}`,
  );
  if (!found) throw new RangeError(`There is no look for the type "${edge.data('type')}".`);
  return found;
}

/**
 * A double line is paler by its colour: of two translucent strokes over each other, the wider shows through the one that
 * hollows it, and a faded alliance would look like one thick line.
 */
function stylePaleDoubles(looks: TieLooks, theme: CanvasTheme): StylesheetStyle[] {
  const toOutline = (strength: number) => (edge: EdgeSingular) =>
    mixColours(getLook(looks, edge).outline, theme.background, strength) as never;
  const pale = PALE_CLASSES.map(([name, strength]) => ({
    selector: `edge.${name}[outline > 0]`,
    style: { opacity: 1, 'line-outline-color': toOutline(strength) },
  }));
  const seen = SEEN_CLASSES.map((name) => ({
    selector: `edge.${UNHIGHLIGHTED}.${name}[outline > 0]`,
    style: { 'line-outline-color': toOutline(1) },
  }));
  const [unhighlighted, ...others] = pale;
  return [...(unhighlighted ? [unhighlighted] : []), ...seen, ...others];
}

/** One style for all types: a selector for each of their looks would be tried on every element that is restyled. */
function styleTypes(looks: TieLooks): StylesheetStyle {
  // Cytoscape checks what it is given, and its types want a promise for each style.
  const look = (read: (look: TieLook, edge: EdgeSingular) => unknown) => (edge: EdgeSingular) =>
    read(getLook(looks, edge), edge) as never;
  return {
    selector: 'edge[type]',
    style: {
      'line-color': look(({ line }) => line),
      'line-outline-color': look(({ outline }) => outline),
      'line-outline-width': look(({ isDouble }, edge) => (isDouble ? Number(edge.data('outline')) : 0)),
      'line-cap': look(({ cap }) => cap),
      'line-style': look(({ dash }) => (dash ? 'dashed' : 'solid')),
      'line-dash-pattern': look(({ dash }) => dash ?? UNBROKEN) as never,
      'target-arrow-shape': look(({ end }, edge) => (edge.data('isHeadless') ? 'none' : end)),
      'target-arrow-color': look(({ endColour }) => endColour),
      'target-arrow-fill': toOpenEnd,
      'z-index': look(({ layer }) => layer),
    },
  };
}

/** Returns the fill of the end of a line: hollow for a tie that is proposed. */
function toOpenEnd(edge: EdgeSingular): never {
  return (edge.data('isOpen') ? 'hollow' : 'filled') as never;
}

function toTieLook(type: RelationshipType, part: LegPart, standing: StandingId, theme: CanvasTheme): TieLook {
  const drawing = toLineDrawing(type, standing, 1, part);
  const colour = mixColours(type.colour[theme.id], theme.background, drawing.strength);
  const isDouble = drawing.strokeWidth > 0;
  return {
    line: isDouble ? theme.background : colour,
    outline: colour,
    isDouble,
    cap: drawing.cap,
    end: ARROWS[drawing.end],
    layer: isBehalfLeg(type, part) ? 0 : 1,
    endColour: colour,
    dash: drawing.dash,
  };
}

/**
 * Returns a style that reads a field of the element's data. Cytoscape's own form, `data(name)`, is worked out anew whenever
 * an element comes back; a function is only asked, and what it answered before is kept.
 */
function toData(name: string): (element: SingularElementArgument) => never {
  return (element) => element.data(name) as never;
}
