import type { ThemedColour } from './relationship-type';

/**
 * Hues for the types of a network’s own, between those of the vocabulary, so that none is taken for one of its: each with a
 * contrast of 3:1 on its ground.
 */
export const OWN_COLOURS: readonly (ThemedColour & { readonly label: string })[] = [
  { label: 'Grey', light: '#6b645a', dark: '#a8a196' },
  { label: 'Brown', light: '#7a4a1e', dark: '#d0a070' },
  { label: 'Olive', light: '#5f6b00', dark: '#b9c45a' },
  { label: 'Teal', light: '#00695f', dark: '#5cc4b6' },
  { label: 'Indigo', light: '#3d3d99', dark: '#a3a3f0' },
  { label: 'Plum', light: '#7c2f63', dark: '#dd93c2' },
];
