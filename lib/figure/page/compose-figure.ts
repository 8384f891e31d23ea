import { toSentence } from '@/lib/graph/model/describe';
import { toCount } from '@/lib/graph/model/join-words';
import type { NetworkGraph } from '@/lib/graph/model/network-graph';
import { toPlainText } from '@/lib/view/label-lines';
import { fromStoryId } from '@/lib/view/stories';
import type { View } from '@/lib/view/view';
import { type Box, toBoxCommands } from '../geometry/box';
import { drawGraph } from '../map/draw-graph';
import type { LaidGraph } from '../map/lay-graph';
import type { FigureOptions } from '../options/figure-options';
import type { FigureSubject } from '../options/figure-subject';
import { toLight } from '../scene/fade-items';
import { moveItems, roundItems, roundLength } from '../scene/finish-scene';
import type { Scene, SceneGroup, SceneItem } from '../scene/scene';
import type { FigureTheme } from '../symbols/figure-theme';
import { toStrokePath } from '../symbols/tie-strokes';
import type { Shaper } from '../text/shaped-text';
import { toAltText } from './alt-text';
import { type FigurePlan, planFigure } from './figure-plan';
import type { Arrangement } from './page-arrangement';
import { type SetFigure, setFigure } from './set-figure';

/** How many letters that are wanting are named. */
const LETTERS_NAMED = 12;

/** Up to so many actors every label is drawn, even over another; with more, those without room are left out and counted. */
const ALL_LABELS_TO = 40;
const FRAME_LINE = 0.5;

/**
 * Returns a figure, laid out: the graph where the screen has it, as large as its page allows, with what was chosen to stand
 * around it. Pure: the same subject and options give the same scene, in a page, a worker and Node. Throws a
 * NothingToDrawError when no actor is shown or in sight, and a RangeError for a size that no page can have or an actor
 * without a position.
 */
export function composeFigure(subject: FigureSubject, options: FigureOptions, shaper: Shaper): Scene {
  const plan = planFigure(subject, options, shaper);
  const { page, fitted } = setFigure(plan);
  const laid = dropNumbers(dropCrowded(fitted.laid), plan.numbers.size - page.notesLeftOut);
  const title = options.title ?? subject.title;
  const items = [
    ...toPieces(page, 'heading'),
    ...toGraphGroups(plan, laid, page),
    ...toPieces(page, 'legend'),
    ...toPieces(page, 'notes'),
    ...toFootPieces(page, laid.labels.size),
  ];
  return {
    width: roundLength(page.width),
    height: roundLength(page.height),
    background: options.transparent ? null : plan.theme.background,
    title: toPlainText(title) || toPlainText(subject.graph.getAttribute('network').title),
    description: toAltText(subject, title),
    items: roundItems(items),
    warnings: describeWarnings(plan, laid, page),
  };
}

function toPieces(page: SetFigure['page'], role: 'heading' | 'legend' | 'notes'): readonly SceneItem[] {
  return page.pieces
    .filter((piece) => piece.role === role)
    .map(({ block, x, y }) => ({
      kind: 'group',
      role,
      id: null,
      name: null,
      clip: null,
      items: block.draw(x, y),
    }));
}

/** The foot says how many actors have their names, which is known when all stand. */
function toFootPieces(page: SetFigure['page'], named: number): readonly SceneItem[] {
  return page.pieces
    .filter(({ role }) => role === 'foot')
    .map(({ x, y }) => ({
      kind: 'group',
      role: 'frame',
      id: null,
      name: null,
      clip: null,
      items: page.writeFoot(named).draw(x, y),
    }));
}

/** The graph stands in the middle of its room; what a frame cuts out of it fills the room. */
function toGraphGroups(
  { seen, subject, theme, frame }: FigurePlan,
  laid: LaidGraph,
  { graph: room }: SetFigure['page'],
): readonly SceneItem[] {
  const names = nameTies(seen, subject.graph);
  const { x, y, width, height } = frame ? laid.room : laid.box;
  const groups = drawGraph(
    laid,
    names,
    theme,
    frame ? laid.room : null,
    toLight(seen, subject.highlighted ?? null),
  );
  const [left, top] = [room.x + (room.width - width) / 2, room.y + (room.height - height) / 2];
  const moved = moveItems(groups, left - x, top - y);
  return frame ? [...moved, drawFrame({ x: left, y: top, width, height }, theme)] : moved;
}

/** Each line in words, by the id that its tie has; one that stands for several ties says how many. */
function nameTies({ legs, actors, types }: View, graph: NetworkGraph): ReadonlyMap<string, string> {
  const sides = new Map(actors.map(({ id, name }) => [id, name]));
  return new Map(
    legs.map(({ relationship, type, from, to, bundle }) => {
      const [tie = relationship, ...more] = bundle?.relationships ?? [];
      if (!bundle || more.length === 0) return [relationship, toSentence(graph, fromStoryId(tie))] as const;
      const count = toCount(bundle.relationships.length, 'tie');
      const label = types.get(type)?.plural ?? type;
      return [relationship, `${label} from ${sides.get(from) ?? ''} to ${sides.get(to) ?? ''}: ${count}`];
    }),
  );
}

/** A hairline where a graph is cut off. */
function drawFrame(box: Box, { rule }: FigureTheme): SceneGroup {
  const stroke = { colour: rule, width: FRAME_LINE, dash: null, cap: 'butt', join: 'miter' } as const;
  const items = [toStrokePath(toBoxCommands(box), stroke)];
  return { kind: 'group', role: 'frame', id: null, name: null, clip: null, items };
}

function dropCrowded(laid: LaidGraph): LaidGraph {
  if (laid.actors.length <= ALL_LABELS_TO || laid.crowded.size === 0) return laid;
  return { ...laid, labels: new Map([...laid.labels].filter(([id]) => !laid.crowded.has(id))) };
}

/** A number without its note below would send readers searching. */
function dropNumbers(laid: LaidGraph, notes: number): LaidGraph {
  const tags = laid.marks.tags.filter(({ number }) => number === null || number <= notes);
  return { ...laid, marks: { ...laid.marks, tags } };
}

/** Returns what the person who asked for a figure should know of it: whatever is not on it as it was asked for. */
function describeWarnings(
  { typesetter, options, numbers, graph }: FigurePlan,
  laid: LaidGraph,
  page: Arrangement,
): readonly string[] {
  const unlabelled = graph.actors.length - laid.labels.size;
  const over = [...laid.crowded, ...laid.covering].filter((id) => laid.labels.has(id)).length;
  const missing = [...typesetter.missing];
  return [
    unlabelled > 0
      ? `${unlabelled.toLocaleString('en')} of ${toCount(graph.actors.length, 'actor')} ${unlabelled === 1 ? 'has' : 'have'} no label, for want of room: choose a larger size, or show fewer actors.`
      : '',
    over > 0
      ? `${toCount(over, 'label')} ${over === 1 ? 'lies' : 'lie'} over another label or an actor: choose a larger size.`
      : '',
    laid.marks.leftOut > 0
      ? `${toCount(laid.marks.leftOut, 'tie')} ${laid.marks.leftOut === 1 ? 'does' : 'do'} not say the type in words, for want of room: the legend shows its line.`
      : '',
    options.legend && !page.hasLegend ? 'The legend found no room: choose a larger size.' : '',
    numbers.size > 0 && page.notesLeftOut > 0
      ? `The sources of ${toCount(page.notesLeftOut, 'tie')} found no room: choose a larger size, or show fewer ties.`
      : '',
    missing.length > 0
      ? `The fonts have no letter for ${missing.slice(0, LETTERS_NAMED).join(' ')}${missing.length > LETTERS_NAMED ? ` and ${missing.length - LETTERS_NAMED} more` : ''}.`
      : '',
  ].filter((warning) => warning !== '');
}
