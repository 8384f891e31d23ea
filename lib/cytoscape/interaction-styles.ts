import type { EdgeSingular, NodeSingular, StylesheetStyle } from 'cytoscape';
import { CANVAS_FONT, type CanvasTheme, MARK_FONT } from '@/lib/view/canvas-theme';
import { mixColours } from '@/lib/view/line-drawing';
import type { ActorKindId } from '@/lib/vocabulary/actor-kinds';
import { toBorder, toDisc } from './actor-styles';
import { FOCUSED, SELECTED, toMarkClass } from './elements';
import { readLineScale } from './line-scale';
import { toToldSize, toToldWords, WORDS_SHIFT } from './shown-names';

/** Classes of the moment, which belong to no view. */
export const DIMMED = 'is-dimmed';
export const NEAR = 'is-near';
export const HOVERED = 'is-hovered';
export const CURSOR = 'is-cursor';
/** What is highlighted, such as a channel, and what is dimmed for it. */
export const HIGHLIGHTED = 'is-highlighted';
export const UNHIGHLIGHTED = 'is-unhighlighted';
export const BESIDE = 'is-beside';
export const INTERACTION_CLASSES = [
  DIMMED,
  NEAR,
  HOVERED,
  CURSOR,
  HIGHLIGHTED,
  UNHIGHLIGHTED,
  BESIDE,
] as const;

/** Ties that tell their words for the moment. */
export const WORDED_TIES = [SELECTED, HOVERED, CURSOR].map((name) => `edge.${name}`).join(', ');

/** How much is left of what is dimmed. */
const FAINT = 0.18;
/** How much is left of what stands beside a soft highlight, and is read all the same. */
const QUIET = 0.6;
/** What is paler than it is, by the class that makes it so. */
export const PALE_CLASSES = [
  [UNHIGHLIGHTED, FAINT],
  [BESIDE, QUIET],
  [DIMMED, FAINT],
] as const;
/** What a person points at, or has chosen, is seen though something else is highlighted. */
export const SEEN_CLASSES = [NEAR, SELECTED, CURSOR] as const;
/** How much is left of what is no longer there. */
const GHOST = 0.34;
/** How much heavier a highlighted tie is. */
const LIT_WEIGHT = 1.35;

/** Returns the styles of what is selected, in focus or under the pointer: what comes later wins over what comes before. */
export function styleInteractions(theme: CanvasTheme): StylesheetStyle[] {
  const told = {
    label: toToldWords,
    // The fonts that ship have no sign for the mark, which stays in front of the words.
    'font-family': (edge: EdgeSingular) => (edge.data('mark') ? MARK_FONT : CANVAS_FONT) as never,
    'font-size': toToldSize,
    'font-weight': 500,
    ...WORDS_SHIFT,
    'z-index': 5,
  };
  const band = { 'underlay-color': theme.accent, 'underlay-opacity': 0.3 };
  return [
    ...styleMarks(theme),
    { selector: `.${UNHIGHLIGHTED}`, style: { opacity: FAINT } },
    { selector: `edge.${BESIDE}`, style: { opacity: QUIET } },
    ...styleBeside(theme),
    ...styleHighlighted(),
    { selector: `node.${FOCUSED}`, style: { 'border-width': toBorder(3), 'font-weight': 700 } },
    {
      selector: `node.${SELECTED}`,
      style: {
        ...band,
        'underlay-padding': 8,
        'border-color': theme.accent,
        'border-width': toBorder(3),
        'z-index': 6,
      },
    },
    { selector: `edge.${SELECTED}`, style: { ...told, ...band, 'underlay-padding': 5 } },
    { selector: `node.${NEAR}`, style: { 'z-index': 5 } },
    { selector: `edge.${NEAR}`, style: { 'z-index': 4 } },
    { selector: `edge.${HOVERED}`, style: { ...told, 'z-index': 6 } },
    { selector: `node.${HOVERED}`, style: { 'z-index': 7 } },
    {
      selector: `node.${CURSOR}`,
      style: { 'outline-width': 2, 'outline-color': theme.ink, 'outline-offset': 5, 'z-index': 8 },
    },
    {
      selector: `edge.${CURSOR}`,
      style: {
        ...told,
        'underlay-color': theme.ink,
        'underlay-opacity': 0.22,
        'underlay-padding': 4,
        'z-index': 8,
      },
    },
    ...SEEN_CLASSES.map((name) => ({
      selector: `.${UNHIGHLIGHTED}.${name}`,
      style: { opacity: 1 },
    })),
    { selector: `.${DIMMED}`, style: { opacity: FAINT } },
    { selector: ':active', style: { 'overlay-opacity': 0 } },
  ];
}

/** Actors beside a soft highlight are paler, and not translucent: no line that runs behind a name is seen through its halo. */
function styleBeside(theme: CanvasTheme): StylesheetStyle[] {
  const toPaler = (colour: string) => mixColours(colour, theme.background, QUIET);
  return [
    {
      selector: `node.${BESIDE}`,
      style: {
        color: toPaler(theme.ink),
        'border-color': toPaler(theme.ink),
        'background-image-opacity': QUIET,
      },
    },
    {
      // Claims are nodes of a kind as well, and filled with the background.
      selector: `node[actor].${BESIDE}`,
      style: {
        'background-color': (node: NodeSingular) =>
          toPaler(theme.fill[node.data('kind') as ActorKindId]) as never,
      },
    },
    {
      selector: `node[sideCount].${BESIDE}`,
      style: { 'background-color': (node: NodeSingular) => toPaler(toDisc(node, theme)) },
    },
  ];
}

/** Of two versions on one map: what is new stands in the accent, what is gone is a ghost, what changed has a quiet band. */
function styleMarks(theme: CanvasTheme): StylesheetStyle[] {
  const added = `.${toMarkClass('added')}`;
  const removed = `.${toMarkClass('removed')}`;
  const changed = `.${toMarkClass('changed')}`;
  const band = { 'underlay-color': theme.ink, 'underlay-opacity': 0.14 };
  return [
    { selector: `node${added}`, style: { 'border-color': theme.accent, 'border-width': toBorder(3.5) } },
    {
      selector: `edge${added}`,
      style: {
        'line-color': theme.accent,
        'target-arrow-color': theme.accent,
        'line-style': 'solid',
        'z-index': 3,
      },
    },
    { selector: `edge${added}[outline > 0]`, style: { 'line-outline-color': theme.accent } },
    { selector: `node${removed}`, style: { opacity: GHOST, 'border-style': 'dashed' } },
    {
      selector: `edge${removed}`,
      style: { opacity: GHOST, 'line-style': 'dashed', 'line-dash-pattern': [3, 5] },
    },
    { selector: `node${changed}`, style: { ...band, 'underlay-padding': 7 } },
    { selector: `edge${changed}`, style: { ...band, 'underlay-padding': 4 } },
  ];
}

/** A highlighted tie is heavier, and of its own colour: the accent is the selection's. */
function styleHighlighted(): StylesheetStyle[] {
  const toHeavier = (name: string) => (edge: EdgeSingular) =>
    LIT_WEIGHT * readLineScale(edge) * Number(edge.data(name));
  return [
    { selector: `node.${HIGHLIGHTED}`, style: { 'z-index': 4 } },
    { selector: `edge.${HIGHLIGHTED}`, style: { width: toHeavier('width'), 'z-index': 3 } },
    { selector: `edge.${HIGHLIGHTED}[outline > 0]`, style: { 'line-outline-width': toHeavier('outline') } },
  ];
}
