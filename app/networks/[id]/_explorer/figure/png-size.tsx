'use client';

import { NumberInput, SegmentedControl } from '@mantine/core';
import { type FigureOptions, MOST_PIXELS } from '@/lib/figure/figure-options';
import type { DrawnFigure } from '@/lib/figure/figure-order';
import { LEAST_PIXELS } from '@/lib/figure/figure-parameters';
import styles from './figure.module.css';
import { type FigureChoices, TIMES } from './figure-choices';
import { tellPixels, toPixels } from './png-pixels';

const OWN = 'own';

/** How many pixels a PNG has: so many times those of a plain screen, or a width of one's own. */
export function PngSize({
  choices,
  size,
  onChoose,
  onChoosePart,
}: {
  choices: FigureChoices;
  size: DrawnFigure | null;
  onChoose: (changes: Partial<FigureChoices>) => void;
  onChoosePart: (changes: Partial<FigureOptions>) => void;
}) {
  const { times, options } = choices;
  const chooseTimes = (value: string) => {
    const chosen = TIMES.find((each) => String(each) === value) ?? null;
    const pixels = chosen === null && size ? clamp(toPixels(choices, size)) : options.pixels;
    onChoose({ times: chosen });
    onChoosePart({ pixels });
  };
  return (
    <div className={styles.field}>
      <SegmentedControl
        fullWidth
        size="xs"
        aria-label="Pixels"
        value={times === null ? OWN : String(times)}
        onChange={chooseTimes}
        data={[
          ...TIMES.map((each) => ({ value: String(each), label: `${each}×` })),
          { value: OWN, label: 'Custom' },
        ]}
      />
      {times === null && (
        <NumberInput
          label="Width in pixels"
          min={LEAST_PIXELS}
          max={MOST_PIXELS}
          step={100}
          allowDecimal={false}
          clampBehavior="blur"
          thousandSeparator=","
          value={options.pixels}
          onChange={(value) => typeof value === 'number' && onChoosePart({ pixels: value })}
        />
      )}
      <p className={styles.hint}>{size ? tellPixels(choices, size) : ' '}</p>
    </div>
  );
}

function clamp(pixels: number): number {
  return Math.max(LEAST_PIXELS, Math.min(MOST_PIXELS, pixels));
}
