import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

/** Ink on paper: the interface has no hue of its own, so that a colour on the map always means a relationship type. */
const ink: MantineColorsTuple = [
  '#f6f2e9',
  '#e9e4d8',
  '#d9d0bd',
  '#bdb3a1',
  '#9c9282',
  '#7b7265',
  '#5e5547',
  '#443c31',
  '#2f281f',
  '#1c1710',
];

export const FONT_FAMILY =
  '"IBM Plex Sans Variable", "IBM Plex Sans Arabic", "IBM Plex Sans Hebrew", system-ui, sans-serif';

export const theme = createTheme({
  fontFamily: FONT_FAMILY,
  headings: { fontFamily: FONT_FAMILY, fontWeight: '600' },
  colors: { ink },
  primaryColor: 'ink',
  primaryShade: { light: 8, dark: 1 },
  autoContrast: true,
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
});

const bothGrounds = {
  '--mantine-color-body': 'var(--paper)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-soft)',
  '--mantine-color-default': 'var(--sheet)',
  '--mantine-color-default-hover': 'var(--hover)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--rule)',
  '--mantine-color-placeholder': 'var(--ink-soft)',
  '--mantine-color-anchor': 'var(--ink)',
};

/** Hands the paper's colours to Mantine's components. */
export const resolveVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: bothGrounds,
  dark: bothGrounds,
});
