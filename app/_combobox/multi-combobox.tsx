'use client';

import { Pill, PillsInput } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, useId, useMemo } from 'react';
import type { Option } from '@/lib/view/match-options';
import styles from './combobox.module.css';
import { ComboboxFrame } from './combobox-frame';
import type { MoreProps } from './more-options';
import { useTypedText } from './use-typed-text';

type MultiComboboxProps = MoreProps & {
  readonly label: string;
  readonly options: readonly Option[];
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
  /** What is typed; empty for nothing. */
  readonly text: string;
  readonly onTextChange: (text: string) => void;
  readonly placeholder?: string;
  readonly nothingFound: string;
  readonly error?: ReactNode;
};

/**
 * A field in which several options of a list are chosen, each shown as a pill, by the same rules as `SingleCombobox`. The
 * list closes after each choice, and offers what is not chosen yet; Backspace in the empty field takes the last one away.
 */
export function MultiCombobox(props: MultiComboboxProps) {
  const { label, options, value, onChange, text } = props;
  const id = useId();
  const { typed, choose } = useAdding(props);
  const { list } = typed;
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Backspace' && text === '' && !event.nativeEvent.isComposing)
      return onChange(value.slice(0, -1));
    typed.field.onKeyDown(event);
  };
  return (
    <ComboboxFrame
      typed={typed}
      label={label}
      nothingFound={props.nothingFound}
      foot={props.foot}
      onChoose={choose}
    >
      <PillsInput
        id={id}
        size="xs"
        label={label}
        classNames={{ input: styles.pills }}
        error={typed.problem ?? props.error}
        onClick={() => {
          if (!list.isOpen) list.open();
        }}
      >
        <Pill.Group>
          <ChosenPills value={value} options={options} onChange={onChange} />
          <PillsInput.Field
            {...typed.field}
            id={id}
            placeholder={value.length === 0 ? props.placeholder : undefined}
            value={text}
            onFocus={(event) => {
              event.currentTarget.select();
              props.onFocus?.(event.currentTarget);
            }}
            onKeyDown={onKeyDown}
          />
        </Pill.Group>
      </PillsInput>
    </ComboboxFrame>
  );
}

/** Returns the field in which options are added to those that are chosen. */
function useAdding(props: MultiComboboxProps) {
  const { options, value, onChange, text, onTextChange } = props;
  const offered = useMemo(
    () => (value.length === 0 ? options : options.filter((option) => !value.includes(option.value))),
    [options, value],
  );
  const choose = (added: string) => {
    onTextChange('');
    typed.list.close();
    if (!value.includes(added)) onChange([...value, added]);
  };
  const typed = useTypedText({
    options: offered,
    more: props.more,
    onBlur: props.onBlur,
    text,
    isTyped: text !== '',
    onType: onTextChange,
    onChoose: choose,
    onEmpty: () => onTextChange(''),
    onEscape: () => onTextChange(''),
  });
  return { typed, choose };
}

function ChosenPills({
  value,
  options,
  onChange,
}: {
  readonly value: readonly string[];
  readonly options: readonly Option[];
  readonly onChange: (value: readonly string[]) => void;
}) {
  return value.map((each) => {
    const name = options.find((option) => option.value === each)?.label ?? each;
    return (
      <Pill
        key={each}
        withRemoveButton
        removeButtonProps={{ 'aria-label': `Remove ${name}`, 'aria-hidden': false }}
        onRemove={() => onChange(value.filter((other) => other !== each))}
      >
        {name}
      </Pill>
    );
  });
}
