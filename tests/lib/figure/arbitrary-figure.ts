import fc from 'fast-check';
import {
  FIGURE_NOTATION_IDS,
  FIGURE_SIDES_IDS,
  FIGURE_SIZE_IDS,
  FIGURE_THEME_IDS,
  type FigureOptions,
} from '@/lib/figure/options/figure-options';
import type { Positions } from '@/lib/view/positions';
import { ACTORS } from '../explorer/small-context';

const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom('', 'a,b', '100%', '%2C', 'بري & Co', '</text><script>', '\u202e\u0000'),
);
const tenth = fc.integer({ min: -100_000, max: 100_000 }).map((value) => value / 10 + 0);
const length = fc.integer({ min: 1, max: 100_000 }).map((value) => value / 10);

/** Options that a link can carry: within limits, to a tenth of a unit of the plane. */
export const validOptions: fc.Arbitrary<FigureOptions> = fc.record({
  size: fc.constantFrom(...FIGURE_SIZE_IDS),
  width: fc.integer({ min: 40, max: 2000 }),
  height: fc.integer({ min: 40, max: 2000 }),
  theme: fc.constantFrom(...FIGURE_THEME_IDS),
  notation: fc.constantFrom(...FIGURE_NOTATION_IDS),
  sides: fc.constantFrom(...FIGURE_SIDES_IDS),
  title: fc.option(words),
  subtitle: words,
  asOf: fc.boolean(),
  filter: fc.boolean(),
  hidden: fc.boolean(),
  legend: fc.boolean(),
  notes: fc.boolean(),
  credit: fc.boolean(),
  transparent: fc.boolean(),
  pixels: fc.option(fc.integer({ min: 100, max: 16_384 })),
  frame: fc.option(fc.record({ x: tenth, y: tenth, width: length, height: length })),
});

export const validPlaces: fc.Arbitrary<Positions> = fc.dictionary(
  fc.constantFrom(...ACTORS),
  fc.record({ x: tenth, y: tenth }),
);

/** Options of the right type and nothing more. */
export const anyOptions: fc.Arbitrary<FigureOptions> = fc
  .record({
    width: fc.oneof(fc.integer(), fc.double()),
    height: fc.oneof(fc.integer(), fc.double()),
    pixels: fc.oneof(fc.integer(), fc.double()),
    title: fc.option(fc.string({ unit: 'binary', maxLength: 800 })),
    subtitle: fc.string({ unit: 'binary', maxLength: 1200 }),
    frame: fc.option(fc.record({ x: fc.double(), y: fc.double(), width: fc.double(), height: fc.double() })),
  })
  .chain((rough) => validOptions.map((valid) => ({ ...valid, ...rough })));

export const anyPlaces: fc.Arbitrary<Positions> = fc.dictionary(
  fc.constantFrom(...ACTORS, 'nobody', '__proto__', 'a:b'),
  fc.record({ x: fc.double(), y: fc.double() }),
);
