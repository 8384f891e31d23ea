import fc from 'fast-check';
import {
  FIRST_CHOICES,
  type FigureChoices,
  readChoices,
  writeChoices,
} from '@/app/networks/[id]/_explorer/figure/figure-choices';
import { FIGURE_THEME_IDS, STANDARD_FIGURE } from '@/lib/figure/options/figure-options';
import { createSmallContext } from '@/tests/lib/explorer/small-context';
import { validOptions } from '@/tests/lib/figure/arbitrary-figure';

const context = createSmallContext();

const choices: fc.Arbitrary<FigureChoices> = fc.record({
  format: fc.constantFrom('svg', 'pdf', 'png'),
  options: validOptions.map((options) => ({
    ...options,
    theme: STANDARD_FIGURE.theme,
    title: null,
    subtitle: '',
    frame: null,
  })),
  theme: fc.option(fc.constantFrom(...FIGURE_THEME_IDS)),
  times: fc.constantFrom(null, 1, 2, 3, 4),
  dpi: fc.constantFrom(300, 450, 600),
});

describe('the choices that a browser keeps', () => {
  it('come back as they were', () => {
    fc.assert(fc.property(choices, (some) => expect(readChoices(writeChoices(some), context)).toEqual(some)));
  });

  it('are those at first when there are none', () => {
    expect(readChoices('', context)).toEqual(FIRST_CHOICES);
    expect(readChoices(writeChoices(FIRST_CHOICES), context)).toEqual(FIRST_CHOICES);
  });

  it('tell a chosen ground from that of the screen', () => {
    expect(readChoices(writeChoices({ ...FIRST_CHOICES, theme: 'light' }), context).theme).toBe('light');
    expect(readChoices(writeChoices(FIRST_CHOICES), context).theme).toBeNull();
  });

  it('leave out what is of one figure alone', () => {
    const options = {
      ...STANDARD_FIGURE,
      title: 'Mine',
      subtitle: 'Too',
      frame: { x: 0, y: 0, width: 1, height: 1 },
    };
    expect(readChoices(writeChoices({ ...FIRST_CHOICES, options }), context)).toEqual(FIRST_CHOICES);
    expect(readChoices('title=Mine&subtitle=Too&frame=0,0,1,1&placed=envoy:1:1', context)).toEqual(
      FIRST_CHOICES,
    );
  });

  it('are as at first where they cannot be used', () => {
    const query = 'page=moon&theme=neon&notation=&legend=1&pixels=1e9&width=-4&format=zip&times=9';
    expect(readChoices(query, context)).toEqual({ ...FIRST_CHOICES, theme: STANDARD_FIGURE.theme });
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const read = readChoices(text, context);
        expect(readChoices(writeChoices(read), context)).toEqual(read);
      }),
    );
  });
});
