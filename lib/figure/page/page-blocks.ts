import { describeHiddenTies } from '@/lib/graph/filter/filter-sentence';
import { toCount } from '@/lib/graph/model/join-words';
import { MAX_NUMBERS } from '../map/tie-words';
import type { Block } from './block';
import { toEndnotes } from './endnotes';
import { type FigurePlan, toStoriesAxis } from './figure-plan';
import type { TextSizes } from './figure-size';
import { toAsOf, toCredit, toFigureSentence } from './figure-words';
import { type Foot, toFootBlock } from './foot-block';
import { type BlockStyle, type Heading, toColumnsBlock, toHeadingBlock } from './heading-block';
import { toLegendBand, toLegendColumn } from './legend-block';
import { type LegendGroup, toLegendGroups } from './legend-entries';
import { toNotesBlock } from './notes-block';
import type { PageBlocks } from './page-arrangement';

const MIN_LEGEND = 6.5;

/** Returns what stands around a graph drawn with that many points per unit of its style. */
export function toPageBlocks(plan: FigurePlan, text: TextSizes, unit: number): PageBlocks {
  const { options, theme, typesetter, numbers, subject } = plan;
  const style: BlockStyle = { theme, text, typesetter };
  const heading = toHeading(plan);
  const foot = toFoot(plan);
  const groups = options.legend ? toLegend(plan, unit, text.legend) : [];
  const notes = toEndnotes(subject, numbers, MAX_NUMBERS);
  const waiting = Math.max(0, numbers.size - MAX_NUMBERS);
  return {
    heading: (width) => toHeadingBlock(heading, width, style),
    foot: (width) => toFootBlock(foot, width, style),
    overGraph: toStoryHeadings(plan, style),
    legend:
      groups.length === 0
        ? null
        : {
            band: (width) => toLegendBand(groups, width, style),
            column: (most, height) => toFittingColumn(groups, most, height, style),
          },
    notes:
      notes.notes.length === 0
        ? null
        : (width, height) => toNotesBlock(notes, { width, height }, style, waiting),
  };
}

/** Who tells each of two stories: over the two maps, or where these stand one under the other in two lines. */
function toStoryHeadings({ options, seen }: FigurePlan, style: BlockStyle): PageBlocks['overGraph'] {
  const { stories } = seen;
  if (!stories) return null;
  const { first, second } = stories;
  return (width) =>
    toStoriesAxis(options) === 'across'
      ? toColumnsBlock([first, second], width, style)
      : toColumnsBlock([`Above: ${lowerFirst(first)}. Below: ${lowerFirst(second)}.`], width, style);
}

function lowerFirst(words: string): string {
  return words.slice(0, 1).toLowerCase() + words.slice(1);
}

function toHeading({ options, subject }: FigurePlan): Heading {
  const parts = [options.filter ? toFigureSentence(subject) : '', options.asOf ? toAsOf(subject) : ''].filter(
    (part) => part !== '',
  );
  const meta = parts.join('  ·  ');
  return {
    title: options.title ?? subject.title,
    subtitle: options.subtitle,
    highlight: subject.highlight ?? '',
    meta: meta.slice(0, 1).toUpperCase() + meta.slice(1),
  };
}

function toFoot({ options, subject, seen }: FigurePlan): Foot {
  const beyond = subject.view.actors.length - seen.actors.length;
  const sentences = [
    describeHiddenTies(subject.shown),
    beyond > 0 ? `${toCount(beyond, 'actor')} out of the frame` : '',
  ].filter((sentence) => sentence !== '');
  return {
    hidden: options.hidden && sentences.length > 0 ? `${sentences.join('; ')}.` : '',
    credit: options.credit ? toCredit(subject) : '',
  };
}

function toLegend(
  { options, theme, typesetter, subject, seen, graph }: FigurePlan,
  unit: number,
  size: number,
) {
  const style = { notation: options.notation, theme, typesetter, flags: {}, unit };
  return toLegendGroups({ view: seen, actors: graph.actors, sizes: subject.sizes }, style, size);
}

/** In smaller and smaller type, until it is no higher than that. */
function toFittingColumn(
  groups: readonly LegendGroup[],
  most: number,
  height: number,
  style: BlockStyle,
): Block {
  for (let legend = style.text.legend; ; legend -= 0.4) {
    const block = toLegendColumn(groups, most, { ...style, text: { ...style.text, legend } });
    if (block.height <= height || legend - 0.4 < MIN_LEGEND) return block;
  }
}
