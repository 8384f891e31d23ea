import { toCount } from '@/lib/graph/model/join-words';
import type { LaidGraph } from '../map/lay-graph';
import type { FigurePlan } from './figure-plan';
import type { Arrangement } from './page-arrangement';

/** How many letters that are wanting are named. */
const LETTERS_NAMED = 12;

/** Returns what the person who asked for a figure should know of it: whatever is not on it as it was asked for. */
export function describeWarnings(
  { typesetter, options, numbers, graph }: FigurePlan,
  laid: LaidGraph,
  page: Arrangement,
): readonly string[] {
  const unlabelled = graph.actors.length - laid.labels.size;
  const over = [...laid.crowded].filter((id) => laid.labels.has(id)).length;
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
