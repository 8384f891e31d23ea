/** The colours that belong to the ground and not to the vocabulary: a printed map by day, a slate by night. */
export type CanvasTheme = {
  readonly id: 'light' | 'dark';
  readonly ground: string;
  readonly ink: string;
  /** Outlines and marks that must be seen, but after the ink. */
  readonly quietInk: string;
  /** Neutral fills by actor kind: hues are kept for relationship types. */
  readonly fill: { readonly person: string; readonly group: string; readonly state: string };
  /** The one colour of the selection: a violet more saturated than any type's hue, and drawn as a wide band. */
  readonly accent: string;
};

export const CANVAS_FONT =
  '"IBM Plex Sans Variable", "IBM Plex Sans Arabic", "IBM Plex Sans Hebrew", system-ui, sans-serif';

export const LIGHT_THEME: CanvasTheme = {
  id: 'light',
  ground: '#f7f2e7',
  ink: '#221d16',
  quietInk: '#5e5547',
  fill: { person: '#fffdf8', group: '#e3d9c4', state: '#fffdf8' },
  accent: '#7b2fbe',
};

export const DARK_THEME: CanvasTheme = {
  id: 'dark',
  ground: '#161b22',
  ink: '#e9e4d8',
  quietInk: '#a9a698',
  fill: { person: '#2b333f', group: '#465060', state: '#2b333f' },
  accent: '#c79bff',
};

/** The fonts that ship have no ≠, and would put a slash beside an equals sign: the mark is set in the system's. */
export const MARK_FONT = 'Arial, "Helvetica Neue", "Liberation Sans", "DejaVu Sans", sans-serif';

/** Answers the theme of a colour scheme. */
export function getCanvasTheme(id: CanvasTheme['id']): CanvasTheme {
  return id === 'dark' ? DARK_THEME : LIGHT_THEME;
}
