import { describeHiddenTies } from '@/lib/graph/filter/filter-sentence';
import { toCount } from '@/lib/graph/model/join-words';
import type { View } from '@/lib/view/view';
import { MAX_NUMBERS } from '../map/tie-words';
import type { Block } from './block';
import { toEndnotes } from './endnotes';
import { type FigurePlan, toStoriesAxis } from './figure-plan';
import type { TextSizes } from './figure-size';
import { toAsOf, toCredit, toFigureSentence } from './figure-words';
import { type Foot, toFootBlock } from './foot-block';
import { type BlockStyle, type Heading, toColumnsBlock, toHeadingBlock } from './heading-block';
import { toLegendBand, toLegendColumn } from './legend-block';
import { type LegendGroup, listDrawnTies, toLegendGroups } from './legend-entries';
import { toNotesBlock } from './notes-block';
import type { PageBlocks } from './page-arrangement';

const MIN_LEGEND = 6.5;

/** Returns what stands around a graph drawn with that many points per unit of its style. */
export function toPageBlocks(plan: FigurePlan, text: TextSizes, unit: number): PageBlocks {
  const { options, theme, typesetter, numbers, subject } = plan;
  const style: BlockStyle = { theme, text, typesetter };
  const heading = toHeading(plan);
  const groups = options.legend ? toLegend(plan, unit, text.legend) : [];
  const notes = toEndnotes(subject, numbers, MAX_NUMBERS);
  const waiting = Math.max(0, numbers.size - MAX_NUMBERS);
  return {
    heading: (width) => toHeadingBlock(heading, width, style),
    foot: (width, named) => toFootBlock(toFoot(plan, named), width, style),
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

function toFoot({ options, subject, seen, graph }: FigurePlan, named: number | null): Foot {
  const inSides = countWithinSides(subject, seen);
  const beyond = subject.view.actors.length - seen.actors.length;
  const sentences = [
    describeNamed(graph.actors.length, named, subject),
    describeHiddenTies(subject.shown),
    inSides > 0 ? `${toCount(inSides, 'tie')} within closed sides not drawn` : '',
    beyond > 0 ? `${toCount(beyond, 'actor')} out of the frame` : '',
  ].filter((sentence) => sentence !== '');
  return {
    hidden: options.hidden && sentences.length > 0 ? `${sentences.join('; ')}.` : '',
    credit: options.credit ? toCredit(subject) : '',
  };
}

/** From so many actors on, room is kept to say how many have their names. */
const MANY_NAMES = 40;

/** Says how many actors have their names, and which; nothing where all have. */
function describeNamed(count: number, named: number | null, { sizes }: FigurePlan['subject']): string {
  if (count <= MANY_NAMES || named === count) return '';
  const first = sizes
    ? `those first whose ${sizes.label.toLowerCase()} is most`
    : 'those with most ties first';
  return `${(named ?? count).toLocaleString('en')} of ${toCount(count, 'actor')} named, ${first}`;
}

/** How many ties run between two actors of one closed side, which is one node. */
function countWithinSides({ ungrouped }: FigurePlan['subject'], seen: View): number {
  if (!ungrouped || seen.actors.length === 0) return 0;
  const sideOf = new Map(
    (seen.sides ?? []).flatMap(({ id, isOpen, actors }) =>
      isOpen ? [] : actors.map((actor) => [actor, id] as const),
    ),
  );
  const drawn = listDrawnTies(seen);
  const within = ungrouped.legs.flatMap(({ relationship, from, to }) => {
    const side = sideOf.get(from);
    return side !== undefined && side === sideOf.get(to) && !drawn.has(relationship) ? [relationship] : [];
  });
  return new Set(within).size;
}

function toLegend(
  { options, theme, typesetter, subject, seen, graph }: FigurePlan,
  unit: number,
  size: number,
) {
  const style = { notation: options.notation, theme, typesetter, flags: {}, unit };
  const { ungrouped = null, sizes } = subject;
  return toLegendGroups({ view: seen, ungrouped, actors: graph.actors, sizes }, style, size);
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
