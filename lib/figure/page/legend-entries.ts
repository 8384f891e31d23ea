import { buildLegend, listSeveral } from '@/lib/view/legend';
import { SPEAKER_REACH } from '@/lib/view/place-cards';
import type { View, ViewSide } from '@/lib/view/view';
import { toCardItems, toLineStroke, toSpeakerItems } from '../map/draw-cards';
import type { FigureActor } from '../map/place-actors';
import type { FigureSubject } from '../options/figure-subject';
import { type SymbolStyle, toActorSymbol, toSymbolSize } from '../symbols/actor-symbol';
import { toCircleSymbol, toClosedSideSymbol, toOpenSideSymbol } from '../symbols/legend-symbols';
import { toStrokePath } from '../symbols/tie-strokes';
import { type LegendEntry, toEvidenceEntries, toTieEntries } from './legend-ties';

export type LegendGroup = {
  readonly heading: string;
  readonly entries: readonly LegendEntry[];
  /** Whether its entries stand beside each other, as steps of one scale do. */
  readonly isRow: boolean;
};

export type LegendSubject = {
  readonly view: View;
  /** All that is shown, where `view` is grouped; null for a view without groups. */
  readonly ungrouped?: View | null;
  readonly actors: readonly FigureActor[];
  readonly sizes: FigureSubject['sizes'];
};

/** Of kinds of actors, per point of the text beside them. */
const KIND_UNIT = 0.036;
/** Lines of a legend are drawn in these sizes, however small the graph is. */
const MIN_UNIT = 0.5;
const MAX_UNIT = 0.72;
/** Of the text of a legend on a page, in points. */
const PAGE_SIZE = 8.2;

/** Returns what a legend explains: only what is on the figure, as it is drawn there, in the vocabulary's order; `size`: of its text. */
export function toLegendGroups(
  subject: LegendSubject,
  style: SymbolStyle,
  size: number,
): readonly LegendGroup[] {
  const { view } = subject;
  const legend = buildLegend(toCounted(subject));
  // On a poster they are larger with its text.
  const larger = Math.max(1, size / PAGE_SIZE);
  const unit = Math.min(MAX_UNIT * larger, Math.max(MIN_UNIT * larger, style.unit));
  const signs = { ...style, unit };
  const kindSymbols = { ...style, unit: size * KIND_UNIT };
  const groups: readonly Omit<LegendGroup, 'isRow'>[] = [
    {
      heading: 'Actors',
      entries: [...toKindEntries(legend.kinds, kindSymbols), ...toShadowEntries(subject, kindSymbols)],
    },
    {
      heading: 'Ties',
      entries: toTieEntries(legend, view, signs, isPoster(size) ? MAX_TYPES.poster : MAX_TYPES.page),
    },
    { heading: 'Sides', entries: toSideEntries(listSeveral(view), style, size) },
    { heading: 'Claims', entries: toClaimEntries(legend, signs) },
    {
      heading: 'Evidence',
      entries: toEvidenceEntries(legend, view, signs),
    },
  ];
  const scale = { heading: toSizeHeading(subject), entries: toSizeEntries(subject, style), isRow: true };
  return [...groups.map((group) => ({ ...group, isRow: false })), scale].filter(
    ({ entries }) => entries.length > 0,
  );
}

/** Returns the ids of the ties that a view draws, those of its bundles among them. */
export function listDrawnTies({ legs }: View): ReadonlySet<string> {
  return new Set(legs.flatMap(({ relationship, bundle }) => bundle?.relationships ?? [relationship]));
}

/** What is counted: actors who are drawn, without discs of sides, and the ties that are drawn, each for itself. */
function toCounted({ view, ungrouped = null }: LegendSubject): View {
  if (!ungrouped) return view;
  const drawn = listDrawnTies(view);
  return {
    ...view,
    actors: view.actors.filter(({ sideCount }) => sideCount === undefined),
    legs: ungrouped.legs.filter(({ relationship }) => drawn.has(relationship)),
  };
}

/** More sides than these leave a page, or a poster, too little room for its graph: the smallest are counted. */
const MAX_SIDES = { page: 10, poster: 24 };
/** The same of types of ties. */
const MAX_TYPES = { page: 16, poster: 40 };
/** The size of a poster's legend begins here, in points. */
const POSTER_SIZE = 10;

function isPoster(size: number): boolean {
  return size >= POSTER_SIZE;
}

/** The sides, the largest first, each with the number of its actors who are shown, as it is drawn: closed or open. */
function toSideEntries(
  sorted: readonly ViewSide[],
  style: SymbolStyle,
  size: number,
): readonly LegendEntry[] {
  const most = isPoster(size) ? MAX_SIDES.poster : MAX_SIDES.page;
  const rest = sorted.length - most;
  const listed = rest > 1 ? sorted.slice(0, most) : sorted;
  const entries = listed.map(
    ({ label, isOpen, actors, hue }): LegendEntry => ({
      ...{ words: label, count: actors.length },
      ...(isOpen ? toOpenSideSymbol(1.15 * size, hue, style) : toClosedSideSymbol(1.15 * size, hue, style)),
    }),
  );
  if (rest <= 1) return entries;
  const more: LegendEntry = {
    words: `and ${rest} more sides`,
    count: null,
    width: 0,
    height: 0,
    draw: () => [],
  };
  return [...entries, { ...more, width: 1 }];
}

/** Claims that are things of their own, who says them without a name, and the lines between. */
function toClaimEntries(
  { claims, unnamed, reports }: ReturnType<typeof buildLegend>,
  { theme, unit }: SymbolStyle,
): readonly LegendEntry[] {
  if (claims === 0) return [];
  const reach = SPEAKER_REACH * unit;
  const [width, height, size] = [30 * unit, 13 * unit, 12 * unit];
  const toSpeaker = (words: string, count: number, isReport: boolean): LegendEntry => ({
    ...{ words, count, width: 2 * reach, height: 2 * reach },
    draw: (left, middle, wide) => toSpeakerItems(isReport, { x: left + wide / 2, y: middle }, reach, theme),
  });
  const toLine = (words: string, kind: 'says' | 'about'): LegendEntry => ({
    ...{ words, count: null, width: 0, height: 2 },
    draw: (left, middle, wide) => [
      toStrokePath(
        [
          ['M', left, middle],
          ['L', left + wide, middle],
        ],
        toLineStroke(kind, unit, theme),
      ),
    ],
  });
  return [
    {
      ...{ words: claims === 1 ? 'Claim' : 'Claims', count: claims, width, height },
      draw: (left, middle, wide) => {
        const box = { x: left + (wide - width) / 2, y: middle - height / 2, width, height };
        return toCardItems(box, 'corroborated', size, theme);
      },
    },
    ...(unnamed > 0
      ? [toSpeaker(unnamed === 1 ? 'Unnamed speaker' : 'Unnamed speakers', unnamed, false)]
      : []),
    ...(reports > 0
      ? [toSpeaker(reports === 1 ? 'Report that says so' : 'Reports that say so', reports, true)]
      : []),
    toLine('says so', 'says'),
    toLine('is about', 'about'),
  ];
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
      words: 'Shadow party: acts through others',
      count,
      ...toSymbolSize('group', signs, scaled),
      draw: (left, middle, width) =>
        toActorSymbol({ kind: 'person', country: null }, signs, { x: left + width / 2, y: middle }, scaled)
          .items,
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
  return scales.map(({ words, weight }) => {
    const { width } = toSymbolSize('person', { weight, isShadow: false }, style);
    return { words, count: null, ...toCircleSymbol(width, style) };
  });
}
