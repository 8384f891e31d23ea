import type { buildLegend } from '@/lib/view/legend';
import { MEETING_REACH } from '@/lib/view/place-meetings';
import type { View } from '@/lib/view/view';
import { RELATIONSHIP_TYPES } from '@/lib/vocabulary/relationship-types';
import { toTypeNoun } from '@/lib/vocabulary/tie-wordings';
import { toMeetingMark } from '../map/draw-meetings';
import type { SymbolStyle } from '../symbols/actor-symbol';
import { type LegendSymbol, toLineSymbol, toWedgeSymbol } from '../symbols/legend-symbols';
import type { TieSymbols } from '../symbols/notation';

type Legend = ReturnType<typeof buildLegend>;

/** A sign and what it says. */
export type LegendEntry = LegendSymbol & {
  readonly words: string;
  /** How many of it are shown; null where there is nothing to count. */
  readonly count: number | null;
};

const KNOWN: ReadonlySet<string> = new Set(RELATIONSHIP_TYPES.map(({ id }) => id));

/** Any hue that stands for none: standings are shown on a line of ink. */
const NEUTRAL = {
  family: 'membership',
  line: { style: 'solid', weight: 'regular', end: 'none' },
  sign: 0,
  symmetric: true,
  namesClaim: false,
  third: null,
} as const;

/**
 * Returns what explains the lines between actors: types, meetings, proposals, and lines that stand for several ties. Of more types than
 * `most`, those with fewest ties are counted: all would leave a page too little room for its graph.
 */
export function toTieEntries(
  legend: Legend,
  view: View,
  style: SymbolStyle,
  most: number,
): readonly LegendEntry[] {
  const { listed, rest } = chooseTypes(legend.types, most);
  const types = listed.map(({ sign, count }) => {
    const tie: TieSymbols = { type: sign, standing: 'corroborated', evidenceCount: 1 };
    return { words: toTypeNoun(sign, count), count, ...toLineSymbol(tie, style) };
  });
  return [
    ...types,
    ...toRestEntries(rest),
    ...toMeetingEntries(legend.meetings, style),
    ...toProposedEntries(legend.proposed, style),
    ...toBundleEntries(view, style),
  ];
}

/**
 * Those that every network knows, such as a denial, then those with most ties, all in their order, and those that are counted alone: never
 * a single one.
 */
function chooseTypes(types: Legend['types'], most: number) {
  if (types.length <= most + 1) return { listed: types, rest: [] };
  const toKnown = ({ sign }: Legend['types'][number]) => (KNOWN.has(sign.id) ? 1 : 0);
  const byCount = [...types].sort((one, other) => toKnown(other) - toKnown(one) || other.count - one.count);
  const kept = new Set(byCount.slice(0, most));
  return { listed: types.filter((type) => kept.has(type)), rest: byCount.slice(most) };
}

function toRestEntries(rest: Legend['types']): readonly LegendEntry[] {
  if (rest.length === 0) return [];
  const count = rest.reduce((sum, type) => sum + type.count, 0);
  return [{ words: `and ${rest.length} more types`, count, width: 1, height: 0, draw: () => [] }];
}

/** Returns what explains how well ties are sourced: the dashes of standings, and the width of lines. */
export function toEvidenceEntries(legend: Legend, view: View, style: SymbolStyle): readonly LegendEntry[] {
  return [...toStandingEntries(legend.standings, style), ...toWidthEntries(view, style)];
}

/** A line that widens says that a wider line stands for more ties; where none stands for several, there is nothing to say. */
function toBundleEntries({ legs }: View, { theme }: SymbolStyle): readonly LegendEntry[] {
  const most = legs.reduce((largest, { bundle }) => Math.max(largest, bundle?.relationships.length ?? 0), 0);
  if (most < 2) return [];
  const words = `wider: more ties, up to ${most.toLocaleString('en')}`;
  return [{ words, count: null, ...toWedgeSymbol(theme.quietInk) }];
}

/** The mark of a meeting, amid the lines to those who sat there. */
function toMeetingEntries(count: number, { theme, unit }: SymbolStyle): readonly LegendEntry[] {
  if (count === 0) return [];
  const reach = MEETING_REACH * unit;
  return [
    {
      words: count === 1 ? 'Meeting' : 'Meetings',
      count,
      width: 2 * reach,
      height: 2 * reach,
      draw: (left, middle, width) => [toMeetingMark({ x: left + width / 2, y: middle }, reach, theme)],
    },
  ];
}

/** A line with a hollow end and an open ring says that a tie is proposed; where none is, there is nothing to say. */
function toProposedEntries(count: number, style: SymbolStyle): readonly LegendEntry[] {
  if (count === 0) return [];
  const colour = { light: style.theme.ink, dark: style.theme.ink };
  const theme = { ...style.theme, toHue: () => style.theme.ink };
  const line = { ...NEUTRAL.line, end: 'arrow' } as const;
  const type = { ...NEUTRAL, colour, line, family: 'channel', symmetric: false } as const;
  const tie: TieSymbols = { type, standing: 'corroborated', evidenceCount: 1, isProposed: true };
  return [{ words: 'Proposed', count, ...toLineSymbol(tie, { ...style, theme }) }];
}

function toStandingEntries(standings: Legend['standings'], style: SymbolStyle): readonly LegendEntry[] {
  const colour = { light: style.theme.ink, dark: style.theme.ink };
  const theme = { ...style.theme, toHue: () => style.theme.ink };
  return standings.map(({ sign, count }) => ({
    words: sign.label,
    count,
    ...toLineSymbol(
      { type: { ...NEUTRAL, colour }, standing: sign.id, evidenceCount: 1 },
      { ...style, theme },
    ),
  }));
}

/** A line that widens says that more evidence makes a wider line; where none is wider, there is nothing to say. */
function toWidthEntries({ legs }: View, { theme, notation }: SymbolStyle): readonly LegendEntry[] {
  // A line of several ties has their number for its evidence.
  const single = legs.filter(({ bundle }) => !bundle);
  if (notation === 'conflict' || single.every(({ evidenceCount }) => evidenceCount < 2)) return [];
  return [
    {
      words: 'wider: more evidence',
      count: null,
      ...toWedgeSymbol(theme.quietInk),
    },
  ];
}
