import { computeSizeFactor } from '@/lib/view/actor-box';
import { buildLegend } from '@/lib/view/legend';
import type { View } from '@/lib/view/view';
import { type SymbolStyle, toActorSymbol, toSymbolSize } from './actor-symbol';
import type { Curve } from './curve';
import type { FigureSubject } from './figure-subject';
import { type TieSigns, toTieLook } from './notation';
import { toCircleCommands } from './outline';
import type { FigureActor } from './place-actors';
import type { SceneItem } from './scene';
import { drawBars, drawUnequal } from './tie-marks';
import { drawTie, toFilledPath } from './tie-strokes';

/** A sign and what it says. */
export type LegendEntry = {
  readonly words: string;
  /** How many of it are shown; null where there is nothing to count. */
  readonly count: number | null;
  /** Of the sign, in points: what it needs. It may be drawn wider. */
  readonly width: number;
  readonly height: number;
  /** The sign, from the left and about the middle of a line; `width` is how wide a sign may be. */
  readonly draw: (left: number, middle: number, width: number) => readonly SceneItem[];
};

export type LegendGroup = {
  readonly heading: string;
  readonly entries: readonly LegendEntry[];
  /** Whether its entries stand beside each other, as steps of one scale do. */
  readonly isRow: boolean;
};

export type LegendSubject = {
  readonly view: View;
  readonly actors: readonly FigureActor[];
  readonly sizes: FigureSubject['sizes'];
};

/** Signs of a legend are drawn at this size, however small the graph is. */
/** Of kinds of actors, per point of the text beside them. */
const KIND_UNIT = 0.036;
const LEAST_UNIT = 0.5;
const MOST_UNIT = 0.72;
/** Any hue that stands for none: standings are shown on a line of ink. */
const NEUTRAL = {
  family: 'membership',
  line: { style: 'solid', weight: 'regular', end: 'none' },
  sign: 0,
  symmetric: true,
  namesClaim: false,
} as const;
/** Half the angle at which a wedge opens, for the line that grows with its evidence. */
const WEDGE = [0.5, 2] as const;

/** Answers what a legend explains: only what is on the figure, as it is drawn there, in the vocabulary's order; `size`: of its text. */
export function toLegendGroups(
  subject: LegendSubject,
  style: SymbolStyle,
  size: number,
): readonly LegendGroup[] {
  const { view } = subject;
  const legend = buildLegend(view);
  const signs = { ...style, unit: Math.min(MOST_UNIT, Math.max(LEAST_UNIT, style.unit)) };
  const kindSigns = { ...style, unit: size * KIND_UNIT };
  const groups: readonly Omit<LegendGroup, 'isRow'>[] = [
    {
      heading: 'Actors',
      entries: [...toKindEntries(legend.kinds, kindSigns), ...toShadowEntries(subject, kindSigns)],
    },
    {
      heading: 'Ties',
      entries: legend.types.map(({ sign, count }) => {
        const tie: TieSigns = { type: sign, standing: 'corroborated', evidenceCount: 1 };
        return { words: sign.label, count, ...toLineSign(tie, signs) };
      }),
    },
    {
      heading: 'Evidence',
      entries: [...toStandingEntries(legend.standings, signs), ...toWidthEntries(view, signs)],
    },
  ];
  const scale = { heading: toSizeHeading(subject), entries: toSizeEntries(subject, style), isRow: true };
  return [...groups.map((group) => ({ ...group, isRow: false })), scale].filter(
    ({ entries }) => entries.length > 0,
  );
}

function toKindEntries(
  kinds: ReturnType<typeof buildLegend>['kinds'],
  style: SymbolStyle,
): readonly LegendEntry[] {
  return kinds.map(({ sign, count }) => {
    const actor = { kind: sign.id, country: null };
    const signs = { weight: undefined, isShadow: false };
    return {
      words: count === 1 ? sign.label : sign.plural,
      count,
      ...toSymbolSize(sign.id, signs, style),
      draw: (left, middle, width) =>
        toActorSymbol(actor, signs, { x: left + width / 2, y: middle }, style).items,
    };
  });
}

function toShadowEntries({ actors }: LegendSubject, style: SymbolStyle): readonly LegendEntry[] {
  const count = actors.filter(({ signs }) => signs.isShadow).length;
  if (count === 0) return [];
  const signs = { weight: undefined, isShadow: true };
  const scaled = { ...style, unit: style.unit * 0.8 };
  return [
    {
      words: 'Shadow party: acts through others alone',
      count,
      ...toSymbolSize('group', signs, scaled),
      draw: (left, middle, width) =>
        toActorSymbol({ kind: 'person', country: null }, signs, { x: left + width / 2, y: middle }, scaled)
          .items,
    },
  ];
}

function toStandingEntries(
  standings: ReturnType<typeof buildLegend>['standings'],
  style: SymbolStyle,
): readonly LegendEntry[] {
  const colour = { light: style.theme.ink, dark: style.theme.ink };
  const theme = { ...style.theme, toHue: () => style.theme.ink };
  return standings.map(({ sign, count }) => ({
    words: sign.label,
    count,
    ...toLineSign({ type: { ...NEUTRAL, colour }, standing: sign.id, evidenceCount: 1 }, { ...style, theme }),
  }));
}

function toLineSign(tie: TieSigns, style: SymbolStyle): Pick<LegendEntry, 'width' | 'height' | 'draw'> {
  const look = toTieLook(style.notation, tie, style.theme, style.unit);
  const size = Math.max(6.5, 11 * style.unit);
  return {
    width: 0,
    height: look.mark ? size : 2 * look.width,
    draw: (left, middle, width) => {
      const curve: Curve = {
        from: { x: left, y: middle },
        control: null,
        to: { x: left + width, y: middle },
      };
      const at = { x: left + width / 2, y: middle };
      const mark =
        look.mark === 'unequal'
          ? drawUnequal(at, size, style.theme)
          : look.mark === 'bars'
            ? drawBars(at, { x: 1, y: 0 }, size, style.theme)
            : [];
      return [...drawTie(curve, look), ...mark];
    },
  };
}

/** A line that widens says that more evidence makes a wider line; where none is wider, there is nothing to say. */
function toWidthEntries({ legs }: View, { theme, notation }: SymbolStyle): readonly LegendEntry[] {
  if (notation === 'conflict' || legs.every(({ evidenceCount }) => evidenceCount < 2)) return [];
  const [thin, thick] = WEDGE;
  return [
    {
      words: 'wider: more evidence',
      count: null,
      width: 0,
      height: 2 * thick,
      draw: (left, middle, width) => [
        toFilledPath(
          [
            ['M', left, middle - thin],
            ['L', left + width, middle - thick],
            ['L', left + width, middle + thick],
            ['L', left, middle + thin],
            ['Z'],
          ],
          theme.quietInk,
        ),
      ],
    },
  ];
}

function toSizeHeading({ sizes }: LegendSubject): string {
  return sizes?.label ?? 'Size: number of ties';
}

/** The least and the largest circle, as large as in the graph. */
function toSizeEntries({ actors, sizes }: LegendSubject, style: SymbolStyle): readonly LegendEntry[] {
  if (sizes === null && style.notation === 'screen') return [];
  const most = sizes?.most ?? String(actors.reduce((largest, { ties }) => Math.max(largest, ties), 1));
  const scales = [
    { words: '0', weight: 0 },
    { words: most, weight: 1 },
  ];
  const diameter = (style.notation === 'conflict' ? 32 : 30) * style.unit;
  return scales.map(({ words, weight }) => {
    const radius = (diameter * computeSizeFactor(weight)) / 2;
    return {
      words,
      count: null,
      width: 2 * radius,
      height: 2 * radius,
      draw: (left, middle, width) => [
        {
          kind: 'path',
          commands: toCircleCommands({ x: left + width / 2, y: middle }, radius),
          fill: style.theme.fill.person,
          stroke: { colour: style.theme.ink, width: 0.8, dash: null, cap: 'butt', join: 'round' },
        },
      ],
    };
  });
}
