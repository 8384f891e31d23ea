import type { Css, EdgeSingular, StylesheetStyle } from 'cytoscape';
import { LEG_PARTS, type LegPart } from '@/lib/graph/model/network-graph';
import type { CanvasTheme } from '@/lib/view/canvas-theme';
import {
  isBehalfLeg,
  type LineDrawing,
  MIXED_STRENGTH,
  mixColours,
  toLineDrawing,
} from '@/lib/view/line-drawing';
import type { LineEnd, RelationshipType } from '@/lib/vocabulary/relationship-type';
import { STANDING_IDS, type StandingId } from '@/lib/vocabulary/standings';
import type { EdgeShape } from './elements';
import { PALE_CLASSES, SEEN_CLASSES, UNHIGHLIGHTED } from './interaction-styles';
import { readLineScale } from './line-scale';
import { toData } from './shown-names';

const ARROWS: Readonly<Record<LineEnd, Css.ArrowShape>> = {
  none: 'none',
  arrow: 'triangle',
  tee: 'tee',
  diamond: 'diamond',
  circle: 'circle',
};

/** A pattern that nobody sees: the line is solid. */
const UNBROKEN = [6, 3];

/** Returns the styles that the lines of ties and of claims have whatever their type. */
export function styleEdges(theme: CanvasTheme): StylesheetStyle[] {
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
        width: (edge: EdgeSingular) => (readLineScale(edge) * Number(edge.data('width'))) as never,
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

/** By type, part and standing. */
export type TieLooks = ReadonlyMap<string, TieLook>;

/** Returns what the legs of all types look like. */
export function listLooks(types: ReadonlyMap<string, RelationshipType>, theme: CanvasTheme): TieLooks {
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
export function stylePaleDoubles(looks: TieLooks, theme: CanvasTheme): StylesheetStyle[] {
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

/** Returns one style for all types: a selector for each of their looks would be tried on every element that is restyled. */
export function styleTypes(looks: TieLooks): StylesheetStyle {
  // Cytoscape checks what it is given, and its types want a promise for each style.
  const look = (read: (look: TieLook, edge: EdgeSingular) => unknown) => (edge: EdgeSingular) =>
    read(getLook(looks, edge), edge) as never;
  return {
    selector: 'edge[type]',
    style: {
      'line-color': look(({ line }) => line),
      'line-outline-color': look(({ outline }) => outline),
      'line-outline-width': look(({ isDouble }, edge) =>
        isDouble ? readLineScale(edge) * Number(edge.data('outline')) : 0,
      ),
      'line-cap': look(({ cap }) => cap),
      'line-style': look(({ dash }) => (dash ? 'dashed' : 'solid')),
      'line-dash-pattern': look(({ dash }, edge) => toScaledDash(dash ?? UNBROKEN, edge)) as never,
      'target-arrow-shape': look(({ end }, edge) => (edge.data('isHeadless') ? 'none' : end)),
      'target-arrow-color': look(({ endColour }) => endColour),
      'target-arrow-fill': toOpenEnd,
      'z-index': look(({ layer }) => layer),
    },
  };
}

function toScaledDash(dash: readonly number[], edge: EdgeSingular): readonly number[] {
  const scale = readLineScale(edge);
  return scale === 1 ? dash : dash.map((length) => scale * length);
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
 * Returns the style of an end of a line: at the shape of its actor, whatever stands between. Where the line passes a go-between,
 * it goes on under the node; `place` is the field that says where.
 */
function toEndpoint(place: keyof EdgeShape): (edge: EdgeSingular) => never {
  return (edge) => (edge.data(place) || 'outside-to-node') as never;
}

/** Returns the style of the gap between a node and the end of a line: none where the line passes it. */
function toGap(gap: number, place: keyof EdgeShape): (edge: EdgeSingular) => never {
  return (edge) => (edge.data(place) ? 0 : gap) as never;
}
