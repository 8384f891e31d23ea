'use client';

import { NumberInput, SegmentedControl } from '@mantine/core';
import { type FigureOptions, isPrintSize, MAX_PIXELS } from '@/lib/figure/options/figure-options';
import type { DrawnFigure } from '@/lib/figure/options/figure-order';
import { MIN_PIXELS } from '@/lib/figure/options/figure-parameters';
import styles from './figure.module.css';
import { DPIS, FIRST_CHOICES, type FigureChoices, TIMES } from './figure-choices';
import { describePixels, toPixels } from './png-pixels';

const OWN = 'own';

/** How many pixels a PNG has: so many to an inch for print, so many times those of a plain screen, or a width of one's own. */
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
  const { times, dpi, options } = choices;
  const isPrint = isPrintSize(options.size);
  const chooseScale = (value: string) => {
    const chosenDpi = isPrint ? DPIS.find((each) => String(each) === value) : undefined;
    const chosenTimes = isPrint ? undefined : TIMES.find((each) => String(each) === value);
    if (chosenDpi) onChoose({ dpi: chosenDpi, times: times ?? FIRST_CHOICES.times });
    else if (chosenTimes) onChoose({ times: chosenTimes });
    else {
      onChoosePart({ pixels: size ? clamp(toPixels(choices, size)) : options.pixels });
      onChoose({ times: null });
    }
  };
  return (
    <div className={styles.field}>
      <SegmentedControl
        fullWidth
        size="xs"
        aria-label="Pixels"
        value={times === null ? OWN : String(isPrint ? dpi : times)}
        onChange={chooseScale}
        data={[
          ...(isPrint
            ? DPIS.map((each) => ({ value: String(each), label: `${each} dpi` }))
            : TIMES.map((each) => ({ value: String(each), label: `${each}×` }))),
          { value: OWN, label: 'Custom' },
        ]}
      />
      {times === null && (
        <NumberInput
          label="Width in pixels"
          min={MIN_PIXELS}
          max={MAX_PIXELS}
          step={100}
          allowDecimal={false}
          clampBehavior="blur"
          thousandSeparator=","
          value={options.pixels ?? (size ? clamp(toPixels(choices, size)) : '')}
          onChange={(value) => typeof value === 'number' && onChoosePart({ pixels: value })}
        />
      )}
      <p className={styles.hint}>{size ? describePixels(choices, size) : ' '}</p>
    </div>
  );
}

function clamp(pixels: number): number {
  return Math.max(MIN_PIXELS, Math.min(MAX_PIXELS, pixels));
}
