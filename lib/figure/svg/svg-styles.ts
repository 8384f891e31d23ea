import type { ScenePath, Stroke } from '../scene/scene';
import type { FontId } from '../text/shaped-text';
import { writeLength } from './svg-number';

/** Gives a class to each look, so that a look is written once however many things have it. */
export type SvgStyles = {
  /** Returns the class of the things that look like that. */
  readonly take: (declarations: string) => string;
  /** Returns all rules, in the order in which their classes were first asked for. */
  readonly toRules: () => string;
};

/** Returns a style sheet whose classes all begin with `prefix`: a page may hold several figures. */
export function createSvgStyles(prefix: string): SvgStyles {
  const classes = new Map<string, string>();
  return {
    take: (declarations) => {
      const known = classes.get(declarations);
      if (known !== undefined) return known;
      const name = prefix + classes.size.toString(36);
      classes.set(declarations, name);
      return name;
    },
    toRules: () => Array.from(classes, ([declarations, name]) => `.${name}{${declarations}}`).join(''),
  };
}

const FALLBACKS = {
  sans: '"IBM Plex Sans",sans-serif',
  arabic: '"IBM Plex Sans Arabic","IBM Plex Sans",sans-serif',
  hebrew: '"IBM Plex Sans Hebrew","IBM Plex Sans",sans-serif',
} as const;
const FACES = {
  sans: { family: '"IBM Plex Sans"', weight: 400, fallbacks: FALLBACKS.sans },
  'sans-bold': { family: '"IBM Plex Sans"', weight: 600, fallbacks: FALLBACKS.sans },
  arabic: { family: '"IBM Plex Sans Arabic"', weight: 400, fallbacks: FALLBACKS.arabic },
  'arabic-bold': { family: '"IBM Plex Sans Arabic"', weight: 600, fallbacks: FALLBACKS.arabic },
  hebrew: { family: '"IBM Plex Sans Hebrew"', weight: 400, fallbacks: FALLBACKS.hebrew },
  'hebrew-bold': { family: '"IBM Plex Sans Hebrew"', weight: 600, fallbacks: FALLBACKS.hebrew },
} as const satisfies Record<FontId, { family: string; weight: number; fallbacks: string }>;

/** Returns a font as CSS names it: its family, its weight, and the families to ask when it is not there or lacks a letter. */
export function toFace(font: FontId): {
  readonly family: string;
  readonly weight: number;
  readonly fallbacks: string;
} {
  return FACES[font];
}

/** Returns how an outline looks, as CSS. */
export function toPathLook({ fill, rule, stroke }: Pick<ScenePath, 'fill' | 'rule' | 'stroke'>): string {
  const filled = fill === null ? ['fill:none'] : [`fill:${toColour(fill)}`];
  if (fill !== null && rule === 'evenodd') filled.push('fill-rule:evenodd');
  return [...filled, ...(stroke === null ? [] : toStrokeLook(stroke))].join(';');
}

/** What SVG takes for granted is left out. */
function toStrokeLook({ colour, width, dash, cap, join }: Stroke): string[] {
  const look = [`stroke:${toColour(colour)}`, `stroke-width:${writeLength(width)}`];
  if (dash !== null && dash.length > 0) look.push(`stroke-dasharray:${dash.map(writeLength).join(' ')}`);
  if (cap === 'round') look.push('stroke-linecap:round');
  if (join === 'round') look.push('stroke-linejoin:round');
  return look;
}

/** Returns `#rrggbb` as short as CSS has it. Throws a TypeError for any other way to write a colour. */
export function toColour(colour: string): string {
  if (!/^#[0-9a-f]{6}$/i.test(colour))
    throw new TypeError(`Colours of a figure are written #rrggbb; ${JSON.stringify(colour)} is not.`);
  return colour.toLowerCase().replace(/^#(.)\1(.)\2(.)\3$/, '#$1$2$3');
}
