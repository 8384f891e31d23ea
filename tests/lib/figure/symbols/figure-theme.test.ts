import { FIGURE_THEME_IDS } from '@/lib/figure/options/figure-options';
import { getFigureTheme, toGrey } from '@/lib/figure/symbols/figure-theme';
import { FAMILIES } from '@/lib/vocabulary/relationship-type';
import { RELATIONSHIP_TYPES } from '@/lib/vocabulary/relationship-types';

/** The contrast of two colours (WCAG 2.2). */
function toContrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [toLuminance(one), toLuminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function toLuminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe.each(FIGURE_THEME_IDS)('the theme %s', (id) => {
  const theme = getFigureTheme(id);

  it('sets text in ink that can be read, the quiet one too', () => {
    expect(toContrast(theme.ink, theme.background)).toBeGreaterThan(7);
    expect(toContrast(theme.quietInk, theme.background)).toBeGreaterThan(4.5);
  });

  it('sets names within circles in ink that can be read', () => {
    for (const fill of [...Object.values(theme.fill), theme.stateFill]) {
      expect(toContrast(theme.ink, fill)).toBeGreaterThan(4.5);
    }
  });

  it('draws every type at 3:1 at least on its background', () => {
    for (const type of RELATIONSHIP_TYPES) {
      expect(toContrast(theme.toHue(type), theme.background)).toBeGreaterThan(3);
    }
  });
});

describe('greyscale', () => {
  const theme = getFigureTheme('greyscale');
  const isGrey = (colour: string) =>
    colour.slice(1, 3) === colour.slice(3, 5) && colour.slice(3, 5) === colour.slice(5);

  it('is grey, flags too, and says types in words', () => {
    const hues = FAMILIES.map(({ id: family }) =>
      theme.toHue({ family, colour: { light: '#ff0000', dark: '#ff0000' } }),
    );
    expect([...hues, theme.background, theme.ink, theme.quietInk, theme.rule].every(isGrey)).toBe(true);
    expect(theme.toFlagColour('#d80027')).toBe(toGrey('#d80027'));
    expect(theme.namesTypes).toBe(true);
  });
});

describe('toGrey', () => {
  it.each([
    ['#ffffff', '#ffffff'],
    ['#000000', '#000000'],
    ['#ff0000', '#363636'],
    ['#00ff00', '#b6b6b6'],
  ])('of %s is %s', (colour, grey) => {
    expect(toGrey(colour)).toBe(grey);
  });
});
