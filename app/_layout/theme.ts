import {
  type CheckboxProps,
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
  type MenuProps,
  type ModalProps,
} from '@mantine/core';

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

/** Mantine's own greys, warmed for paper and cooled for slate, so that no component brings a tint of its own. */
const gray: MantineColorsTuple = [
  '#faf6ec',
  '#f1eadb',
  '#e6dfcf',
  '#d9d0bd',
  '#c9bfab',
  '#a99f8d',
  '#857b6b',
  '#5e5547',
  '#443c31',
  '#221d16',
];
const dark: MantineColorsTuple = [
  '#e9e4d8',
  '#c9c6bb',
  '#a9a698',
  '#7d828b',
  '#465060',
  '#353d49',
  '#262d38',
  '#1c222b',
  '#161b22',
  '#10141a',
];

export const FONT_FAMILY =
  '"IBM Plex Sans Variable", "IBM Plex Sans Arabic", "IBM Plex Sans Hebrew", system-ui, sans-serif';

export const theme = createTheme({
  fontFamily: FONT_FAMILY,
  headings: { fontFamily: FONT_FAMILY, fontWeight: '600' },
  colors: { ink, gray, dark },
  primaryColor: 'ink',
  primaryShade: { light: 8, dark: 1 },
  // What stands on ink is paper, on either ground.
  variantColorResolver: (input) =>
    input.variant === 'filled' && (input.color ?? 'ink') === 'ink'
      ? { ...defaultVariantColorsResolver(input), color: 'var(--paper)' }
      : defaultVariantColorsResolver(input),
  // Named, not imported: what the theme imports is loaded with every page.
  components: {
    Checkbox: { defaultProps: { iconColor: 'var(--paper)' } satisfies Partial<CheckboxProps> },
    // A menu opens inside the landmark that it belongs to, and holds nothing that is no item.
    Menu: {
      defaultProps: {
        withinPortal: false,
        floatingStrategy: 'fixed',
        withInitialFocusPlaceholder: false,
      } satisfies Partial<MenuProps>,
    },
    // The head of a dialog is not the head of the page.
    Modal: {
      defaultProps: { attributes: { header: { role: 'presentation' } } } satisfies Partial<ModalProps>,
    },
  },
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
  '--mantine-color-error': 'var(--contested)',
  '--mantine-color-anchor': 'var(--ink)',
  '--mantine-color-ink-light': 'var(--hover)',
  '--mantine-color-ink-light-hover': 'var(--rule)',
  '--mantine-color-ink-light-color': 'var(--ink)',
};

/** Hands the paper's colours to Mantine's components. */
export const resolveVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: bothGrounds,
  dark: bothGrounds,
});
