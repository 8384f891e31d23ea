import type { buildLegend } from '@/lib/view/legend';
import { MEETING_REACH } from '@/lib/view/place-meetings';
import type { View } from '@/lib/view/view';
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

/** Any hue that stands for none: standings are shown on a line of ink. */
const NEUTRAL = {
  family: 'membership',
  line: { style: 'solid', weight: 'regular', end: 'none' },
  sign: 0,
  symmetric: true,
  namesClaim: false,
  third: null,
} as const;

/** Returns what explains the lines between actors: types, meetings, proposals, and lines that stand for several ties. */
export function toTieEntries(legend: Legend, view: View, style: SymbolStyle): readonly LegendEntry[] {
  const types = legend.types.map(({ sign, count }) => {
    const tie: TieSymbols = { type: sign, standing: 'corroborated', evidenceCount: 1 };
    return { words: toTypeNoun(sign, count), count, ...toLineSymbol(tie, style) };
  });
  return [
    ...types,
    ...toMeetingEntries(legend.meetings, style),
    ...toProposedEntries(legend.proposed, style),
    ...toBundleEntries(view, style),
  ];
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
