import { type Background, DARK_BACKGROUND, LIGHT_BACKGROUND } from '@/lib/view/background';
import { toSideLook } from '@/lib/view/side-hues';
import type { FamilyId, RelationshipType } from '@/lib/vocabulary/relationship-type';
import type { FigureThemeId } from '../options/figure-options';

/** The background and the inks of a figure. Colours are `#rrggbb`. */
export type FigureTheme = Background & {
  /** The fill of states where no flag tells them from people. */
  readonly stateFill: string;
  /** How a side of this hue is drawn; of one without, or where there are no hues, all are alike but for their borders. */
  readonly toSide: (hue: number | undefined) => SideInk;
  /** Hairlines that part the pieces of a page. */
  readonly rule: string;
  readonly toHue: (type: Pick<RelationshipType, 'colour' | 'family'>) => string;
  /** What becomes of the colours that a flag brings along. */
  readonly toFlagColour: (colour: string) => string;
  /** Whether each tie says its type in a word: where hues cannot. */
  readonly namesTypes: boolean;
};

/** The fill of a closed side, and the tint and the border of an open one. */
export type SideInk = {
  readonly fill: string;
  readonly tint: string;
  readonly border: string;
  /** In points; null for an unbroken line. */
  readonly dash: readonly number[] | null;
};

/** Greys keep families apart, with line and end, no fainter than 3:1 on white. */
const GREYS: Readonly<Record<FamilyId, string>> = {
  channel: '#141414',
  contact: '#5a5a5a',
  alliance: '#3c3c3c',
  rivalry: '#141414',
  membership: '#808080',
  dispute: '#2a2a2a',
};

const asItIs = (colour: string) => colour;

/** Dashes of borders, in points, in turn: they tell sides of one hue apart, and all sides where there are no hues. */
const DASHES = [null, [5, 3], [1.2, 2]] as const;

function inHues(background: Background, plain: Omit<SideInk, 'dash'>): FigureTheme['toSide'] {
  return (hue) => {
    if (hue === undefined) return { ...plain, dash: null };
    const { disc, ground, border, isDashed } = toSideLook(hue, background);
    return { fill: disc, tint: ground, border, dash: isDashed ? DASHES[1] : null };
  };
}

function inGreys(plain: Omit<SideInk, 'dash'>): FigureTheme['toSide'] {
  return (hue) => ({ ...plain, dash: hue === undefined ? null : (DASHES[hue % DASHES.length] ?? null) });
}

const GREYSCALE_BACKGROUND: Background = {
  background: '#ffffff',
  ink: '#141414',
  quietInk: '#555555',
  fill: { person: '#ffffff', group: '#e2e2e2', state: '#ffffff' },
};

const PRINT_BACKGROUND: Background = {
  background: '#ffffff',
  ink: '#16130f',
  quietInk: '#57524b',
  fill: { person: '#ffffff', group: '#ebe6dc', state: '#ffffff' },
};

const THEMES: Readonly<Record<FigureThemeId, FigureTheme>> = {
  light: {
    ...LIGHT_BACKGROUND,
    stateFill: '#d3c8b4',
    toSide: inHues(LIGHT_BACKGROUND, { fill: '#efe6d2', tint: '#efe7d6', border: '#c9bda3' }),
    rule: '#cfc4ad',
    toHue: ({ colour }) => colour.light,
    toFlagColour: asItIs,
    namesTypes: false,
  },
  dark: {
    ...DARK_BACKGROUND,
    stateFill: '#566171',
    toSide: inHues(DARK_BACKGROUND, { fill: '#3a4552', tint: '#1e252e', border: '#4a5563' }),
    rule: '#3a424d',
    toHue: ({ colour }) => colour.dark,
    toFlagColour: asItIs,
    namesTypes: false,
  },
  greyscale: {
    ...GREYSCALE_BACKGROUND,
    stateFill: '#c4c4c4',
    toSide: inGreys({ fill: '#ececec', tint: '#f2f2f2', border: '#b4b4b4' }),
    rule: '#c8c8c8',
    toHue: ({ family }) => GREYS[family],
    toFlagColour: toGrey,
    namesTypes: true,
  },
  print: {
    ...PRINT_BACKGROUND,
    stateFill: '#d6d0c5',
    toSide: inHues(PRINT_BACKGROUND, { fill: '#f3efe6', tint: '#f3f0e8', border: '#c2bbae' }),
    rule: '#cdc8bf',
    toHue: ({ colour }) => colour.light,
    toFlagColour: asItIs,
    namesTypes: false,
  },
};

/** Returns the colours of a theme. */
export function getFigureTheme(id: FigureThemeId): FigureTheme {
  return THEMES[id];
}

/** Returns the grey that is as light as a colour (ITU-R BT.709). */
export function toGrey(colour: string): string {
  const channel = (at: number) => Number.parseInt(colour.slice(at, at + 2), 16);
  const light = Math.round(0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5));
  return `#${light.toString(16).padStart(2, '0').repeat(3)}`;
}
