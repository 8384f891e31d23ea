'use client';

import { Combobox, Pill, PillsInput, useCombobox } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import { matchOptions, type Option, settleText } from '@/lib/view/match-options';
import { COMBOBOX_PROPS, MAX_LISTED } from './combobox-props';
import { findNamed, hasFound, type MoreProps, offerNone } from './more-options';
import { OptionList } from './option-list';
import { describeTextProblem } from './text-problem';
import { useOptionList } from './use-option-list';

/**
 * A field in which several options of a list are chosen, each shown as a pill, by the same rules as `SingleCombobox`. The
 * list closes after each choice, and offers what is not chosen yet; Backspace in the empty field takes the last one away.
 */
export function MultiCombobox({
  label,
  options,
  more = offerNone,
  value,
  onChange,
  text,
  onTextChange,
  placeholder,
  nothingFound,
  foot,
  error,
  onFocus,
  onBlur,
}: {
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
} & MoreProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [isLeft, setLeft] = useState(text !== '');
  const offered = options.filter((option) => !value.includes(option.value));
  const matches = matchOptions(offered, text);
  const listed = [...matches.slice(0, MAX_LISTED), ...(text.trim() === '' ? [] : more(text))];
  const list = useOptionList({
    count: listed.length,
    values: listed.map((option) => option.value),
    onEscape: () => onTextChange(''),
  });
  const store = useCombobox({ opened: list.isOpen, onOpenedChange: (isOpen) => !isOpen && list.close() });

  const choose = (added: string) => {
    onTextChange('');
    list.close();
    if (!value.includes(added)) onChange([...value, added]);
  };
  const settle = () => {
    setLeft(true);
    if (text.trim() === '') return onTextChange('');
    const settled = settleText(offered, text);
    const meant = settled.kind === 'none' ? findNamed(more(text), text) : null;
    if (settled.kind === 'option') choose(settled.option.value);
    else if (meant) choose(meant.value);
  };
  const type = (typed: string) => {
    setLeft(false);
    onTextChange(typed);
    const isFound = typed.trim() !== '' && (matchOptions(offered, typed).length > 0 || hasFound(more(typed)));
    list.open(isFound ? 0 : -1);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (list.onKey(event) || event.nativeEvent.isComposing) return;
    if (event.key === 'Backspace' && text === '') return onChange(value.slice(0, -1));
    if (event.key !== 'Enter') return;
    const marked = listed[list.marked];
    if (event.ctrlKey || event.metaKey || !list.isOpen) return settle();
    event.preventDefault();
    if (marked) choose(marked.value);
    else if (text === '') list.close();
    else settle();
  };
  const problem = isLeft && text.trim() !== '' ? describeTextProblem(offered, text) : null;
  return (
    <Combobox store={store} onOptionSubmit={choose} {...COMBOBOX_PROPS}>
      <Combobox.DropdownTarget>
        <PillsInput
          id={id}
          size="xs"
          label={label}
          error={problem ?? error}
          onClick={() => {
            if (!list.isOpen) list.open();
          }}
        >
          <Pill.Group>
            {value.map((each) => {
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
            })}
            <PillsInput.Field
              {...list.aria}
              ref={input}
              id={id}
              placeholder={value.length === 0 ? placeholder : undefined}
              autoComplete="off"
              spellCheck={false}
              value={text}
              onChange={(event) => type(event.currentTarget.value)}
              onFocus={(event) => {
                event.currentTarget.select();
                onFocus?.(event.currentTarget);
              }}
              onBlur={({ relatedTarget }) => {
                list.close();
                settle();
                onBlur?.(relatedTarget);
              }}
              onKeyDown={onKeyDown}
            />
          </Pill.Group>
        </PillsInput>
      </Combobox.DropdownTarget>
      <OptionList
        list={list}
        label={label}
        options={listed}
        total={listed.length + Math.max(0, matches.length - MAX_LISTED)}
        nothingFound={nothingFound}
        foot={foot}
      />
    </Combobox>
  );
}
