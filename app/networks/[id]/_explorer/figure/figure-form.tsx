'use client';

import { Checkbox, NativeSelect, NumberInput, SegmentedControl, TextInput } from '@mantine/core';
import { useId } from 'react';
import { findViewDefaults } from '@/lib/explorer/default-view';
import { FIGURE_FORMATS, getFigureFormat, type PictureFormatId } from '@/lib/figure/options/figure-formats';
import {
  type FigureNotationId,
  type FigureOptions,
  type FigureSidesId,
  type FigureSizeId,
  type FigureThemeId,
  MAX_MILLIMETRES,
  MIN_MILLIMETRES,
} from '@/lib/figure/options/figure-options';
import type { DrawnFigure } from '@/lib/figure/options/figure-order';
import { LONGEST_SUBTITLE, LONGEST_TITLE } from '@/lib/figure/options/figure-parameters';
import { toFigureTitle } from '@/lib/figure/options/figure-title';
import { useExplorer } from '../state/explorer-store-context';
import styles from './figure.module.css';
import type { FigureChoices } from './figure-choices';
import { PngSize } from './png-size';

const SIZES: readonly { readonly value: FigureSizeId; readonly label: string }[] = [
  { value: 'graph', label: 'As large as the graph needs' },
  { value: 'view', label: 'What is in sight' },
  { value: 'slide', label: 'Slide, 16:9' },
  { value: 'a4-landscape', label: 'A4, landscape' },
  { value: 'a4-portrait', label: 'A4, portrait' },
  { value: 'a3-landscape', label: 'A3, landscape' },
  { value: 'a3-portrait', label: 'A3, portrait' },
  { value: 'a1-landscape', label: 'Poster A1, landscape' },
  { value: 'a1-portrait', label: 'Poster A1, portrait' },
  { value: 'a0-landscape', label: 'Poster A0, landscape' },
  { value: 'a0-portrait', label: 'Poster A0, portrait' },
  { value: 'letter-landscape', label: 'Letter, landscape' },
  { value: 'letter-portrait', label: 'Letter, portrait' },
  { value: 'square', label: 'Square' },
  { value: 'column', label: 'One column, 85 mm' },
  { value: 'two-columns', label: 'Two columns, 174 mm' },
  { value: 'custom', label: 'Custom size' },
];

const THEMES: readonly { readonly value: FigureThemeId; readonly label: string }[] = [
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
  { value: 'greyscale', label: 'Grey' },
  { value: 'print', label: 'Print' },
];

const NOTATIONS: readonly { readonly value: FigureNotationId; readonly label: string }[] = [
  { value: 'screen', label: 'As on the map' },
  { value: 'conflict', label: 'Conflict analysis' },
];

const SIDES: readonly { readonly value: FigureSidesId; readonly label: string }[] = [
  { value: 'map', label: 'As on the map' },
  { value: 'open', label: 'All open' },
  { value: 'none', label: 'None' },
];

type SwitchName = 'asOf' | 'filter' | 'hidden' | 'legend' | 'notes' | 'credit' | 'transparent';

const SWITCHES: readonly { readonly name: SwitchName; readonly label: string }[] = [
  { name: 'legend', label: 'Legend' },
  { name: 'notes', label: 'Numbered sources' },
  { name: 'filter', label: 'What is shown' },
  { name: 'hidden', label: 'What is hidden' },
  { name: 'asOf', label: 'As-of date' },
  { name: 'credit', label: 'Credit' },
  { name: 'transparent', label: 'Transparent background' },
];

type Choose = (changes: Partial<FigureChoices>) => void;
type ChoosePart = (changes: Partial<FigureOptions>) => void;

/** What the figure is to be. */
export function FigureForm({
  choices,
  size,
  onChoose,
  onChoosePart,
}: {
  choices: FigureChoices;
  /** Of the figure as it was last drawn; null before. */
  size: DrawnFigure | null;
  onChoose: Choose;
  onChoosePart: ChoosePart;
}) {
  const { format, options } = choices;
  return (
    <>
      <div className={styles.field}>
        <SegmentedControl
          fullWidth
          aria-label="Format"
          value={format}
          onChange={(value) => onChoose({ format: value as PictureFormatId })}
          data={FIGURE_FORMATS.filter(({ id }) => id !== 'zip').map(({ id, label }) => ({
            value: id,
            label,
          }))}
        />
        <p className={styles.hint}>{getFigureFormat(format).description}</p>
      </div>
      <PageSize options={options} onChoosePart={onChoosePart} />
      {format === 'png' && (
        <PngSize choices={choices} size={size} onChoose={onChoose} onChoosePart={onChoosePart} />
      )}
      <Look options={options} onChoose={onChoose} onChoosePart={onChoosePart} />
      <Titles options={options} onChoosePart={onChoosePart} />
      <fieldset className={styles.switches}>
        <legend>On the figure</legend>
        {SWITCHES.map(({ name, label }) => (
          <Checkbox
            key={name}
            size="sm"
            label={label}
            checked={options[name]}
            onChange={(event) => onChoosePart({ [name]: event.currentTarget.checked })}
          />
        ))}
      </fieldset>
    </>
  );
}

function PageSize({ options, onChoosePart }: { options: FigureOptions; onChoosePart: ChoosePart }) {
  const side = (name: 'width' | 'height', label: string) => (
    <NumberInput
      label={label}
      suffix=" mm"
      min={MIN_MILLIMETRES}
      max={MAX_MILLIMETRES}
      allowDecimal={false}
      clampBehavior="blur"
      value={options[name]}
      onChange={(value) => typeof value === 'number' && onChoosePart({ [name]: value })}
    />
  );
  return (
    <div className={styles.field}>
      <NativeSelect
        label="Size"
        data={SIZES}
        value={options.size}
        onChange={(event) => onChoosePart({ size: event.currentTarget.value as FigureSizeId })}
      />
      {options.size === 'custom' && (
        <div className={styles.pair}>
          {side('width', 'Width')}
          {side('height', 'Height')}
        </div>
      )}
    </div>
  );
}

function Look({
  options,
  onChoose,
  onChoosePart,
}: {
  options: FigureOptions;
  onChoose: Choose;
  onChoosePart: ChoosePart;
}) {
  const hasSides = useExplorer(
    ({ painted: { state, graph, stories } }) =>
      stories === null && (state.group !== 'none' || findViewDefaults(graph).defaultGroup !== 'none'),
  );
  return (
    <div className={styles.looks}>
      <Choice
        label="Background"
        value={options.theme}
        onChange={(value) => onChoose({ theme: value as FigureThemeId })}
        data={THEMES}
      />
      <Choice
        label="Symbols"
        value={options.notation}
        onChange={(value) => onChoosePart({ notation: value as FigureNotationId })}
        data={NOTATIONS}
      />
      {hasSides && (
        <Choice
          label="Sides"
          value={options.sides}
          onChange={(value) => onChoosePart({ sides: value as FigureSidesId })}
          data={SIDES}
        />
      )}
    </div>
  );
}

/** One of a few values, under its name. */
function Choice({
  label,
  value,
  data,
  onChange,
}: {
  label: string;
  value: string;
  data: readonly { readonly value: string; readonly label: string }[];
  onChange: (value: string) => void;
}) {
  const id = useId();
  return (
    <div className={styles.choice}>
      <span className={styles.label} id={id}>
        {label}
      </span>
      <SegmentedControl
        fullWidth
        size="xs"
        aria-labelledby={id}
        value={value}
        onChange={onChange}
        data={[...data]}
      />
    </div>
  );
}

function Titles({ options, onChoosePart }: { options: FigureOptions; onChoosePart: ChoosePart }) {
  const graph = useExplorer(({ painted }) => painted.graph);
  const state = useExplorer(({ painted }) => painted.state);
  const standard = toFigureTitle(graph, state);
  return (
    <div className={styles.field}>
      <TextInput
        label="Title"
        dir="auto"
        maxLength={LONGEST_TITLE}
        value={options.title ?? standard}
        onChange={({ currentTarget: { value } }) =>
          onChoosePart({ title: value === standard ? null : value })
        }
      />
      <TextInput
        label="Subtitle"
        dir="auto"
        maxLength={LONGEST_SUBTITLE}
        value={options.subtitle}
        onChange={({ currentTarget: { value } }) => onChoosePart({ subtitle: value })}
      />
    </div>
  );
}
