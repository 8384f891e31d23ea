import { FIGURE_NOTATION_IDS, FIGURE_THEME_IDS } from '@/lib/figure/options/figure-options';

/** A picture of the gallery: a network, its figure's parameters as in an address, and what it is there to show. */
export type GalleryFigure = {
  readonly name: string;
  /** The id of a network that ships, or the path of a file from the folder of the project. */
  readonly source: string;
  readonly query: string;
  readonly caption: string;
};

export type GallerySection = { readonly title: string; readonly figures: readonly GalleryFigure[] };

const LEBANON = 'lebanon-ceasefire-2024';
const WELL = 'tests/browser/fixtures/well-in-the-desert.json';

const THEME_WORDS = {
  light: 'on paper',
  dark: 'on slate',
  greyscale: 'without hues: types are told apart by line and word',
  print: 'in ink on white',
} as const;
const NOTATION_WORDS = { screen: 'The symbols of the map', conflict: 'Those of conflict analysis' } as const;

/** Every theme in every notation, of everything that is known of the Lebanon network. */
const LOOKS: readonly GalleryFigure[] = FIGURE_NOTATION_IDS.flatMap((notation) =>
  FIGURE_THEME_IDS.map((theme) => ({
    name: `${notation}-${theme}`,
    source: LEBANON,
    query: `lens=all&theme=${theme}&notation=${notation}`,
    caption: `${NOTATION_WORDS[notation]}, ${THEME_WORDS[theme]}.`,
  })),
);

const SCRIPTS: readonly GalleryFigure[] = [
  {
    name: 'scripts-screen',
    source: WELL,
    query: 'lens=all&page=slide&subtitle=من يتحدث مع من · מי מדבר עם מי · who talks to whom',
    caption: 'Arabic and Hebrew names, and a title that runs from right to left, beside Latin.',
  },
  {
    name: 'scripts-conflict',
    source: WELL,
    query: 'lens=all&page=column&notation=conflict&theme=print&notes=yes',
    caption: 'The same in a newspaper’s column, with numbered sources.',
  },
];

const WAYS: readonly GalleryFigure[] = [
  {
    name: 'sources',
    source: LEBANON,
    query: 'notes=yes&theme=print&page=a4-portrait',
    caption: 'A page to print: each tie has the numbers of its sources.',
  },
  {
    name: 'channel',
    source: LEBANON,
    query: 'from=united-states&to=hezbollah&channel=1&layout=layered&page=slide',
    caption: 'The best channel between two sides, lit.',
  },
  {
    name: 'sized',
    source: 'oslo-1993',
    query: 'lens=all&size=betweenness&page=square',
    caption: 'Actors sized by betweenness, with the scale in the legend.',
  },
  {
    name: 'columns',
    source: 'derry-link-1993',
    query: 'page=two-columns&lens=all&theme=greyscale',
    caption: 'Two columns of a journal.',
  },
];

export const GALLERY: readonly GallerySection[] = [
  { title: 'Themes and notations', figures: LOOKS },
  { title: 'Scripts', figures: SCRIPTS },
  { title: 'Sizes and ways to show something', figures: WAYS },
];
