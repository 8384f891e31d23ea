import { type Background, DARK_BACKGROUND, LIGHT_BACKGROUND } from './background';

/** A ground of the canvas, and the one colour that is the canvas's own. */
export type CanvasTheme = Background & {
  readonly id: 'light' | 'dark';
  /** The one colour of the selection: a violet more saturated than any type's hue, and drawn as a wide band. */
  readonly accent: string;
};

export const CANVAS_FONT =
  '"IBM Plex Sans Variable", "IBM Plex Sans Arabic", "IBM Plex Sans Hebrew", system-ui, sans-serif';

export const LIGHT_THEME: CanvasTheme = { ...LIGHT_BACKGROUND, id: 'light', accent: '#7b2fbe' };

export const DARK_THEME: CanvasTheme = { ...DARK_BACKGROUND, id: 'dark', accent: '#c79bff' };

/** The fonts that ship have no ≠, and would put a slash beside an equals sign: the mark is set in the system's. */
export const MARK_FONT = 'Arial, "Helvetica Neue", "Liberation Sans", "DejaVu Sans", sans-serif';

/** Returns the theme of a colour scheme. */
export function getCanvasTheme(id: CanvasTheme['id']): CanvasTheme {
  return id === 'dark' ? DARK_THEME : LIGHT_THEME;
}
