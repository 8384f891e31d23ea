'use client';

import { CloseButton, TextInput } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import {
  type FocusEvent,
  type MouseEvent,
  type ReactNode,
  type RefObject,
  useCallback,
  useLayoutEffect,
  useRef,
} from 'react';
import type { Option } from '@/lib/view/match-options';
import { ComboboxFrame } from './combobox-frame';
import type { MoreProps } from './more-options';
import { useTypedText } from './use-typed-text';

/** What keeps the text of a field selected, so that typing replaces what is chosen. */
type FreshField = {
  readonly onFocus: (event: FocusEvent<HTMLInputElement>) => void;
  /** Selects the text when the field has the focus. */
  readonly select: () => void;
  /** Has a press of the pointer select the text, in the place of putting a cursor into it. */
  readonly selectOnPress: (event: MouseEvent<HTMLInputElement>) => void;
};

export type SingleComboboxProps = {
  readonly label: string;
  readonly options: readonly Option[];
  /** What is chosen; null for nothing. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  /** What is typed and stands for no option yet; null while the field shows what is chosen. */
  readonly text: string | null;
  readonly onTextChange: (text: string | null) => void;
  /** What is shown for a value that is not among the options. */
  readonly valueLabel?: string;
  readonly placeholder?: string;
  readonly nothingFound: string;
  readonly error?: ReactNode;
  readonly clearable?: boolean;
  readonly leftSection?: ReactNode;
  readonly leftSectionWidth?: number;
  /** Whether a form puts the focus here first. */
  readonly first?: boolean;
  /** Whether its list is open from the start. */
  readonly opens?: boolean;
} & MoreProps;

/**
 * A field in which one option of a list is chosen, by the ARIA pattern of an editable combobox. Typing replaces what is
 * chosen and marks the first match; Enter takes the marked option; Escape gives back what was there. A text that is left
 * becomes the option that it stands for beyond doubt; any other text stays, with the reason why it is none.
 */
export function SingleCombobox(props: SingleComboboxProps) {
  const { label, text } = props;
  const input = useRef<HTMLInputElement>(null);
  const { typed, shown, fresh, choose } = useChoosing(props, input);
  const { list } = typed;
  const empty = () => {
    choose(null);
    input.current?.focus();
  };
  return (
    <ComboboxFrame
      typed={typed}
      label={label}
      chosen={props.value}
      nothingFound={props.nothingFound}
      foot={props.foot}
      onChoose={choose}
    >
      <TextInput
        {...typed.field}
        ref={input}
        size="xs"
        label={label}
        placeholder={props.placeholder}
        value={text ?? shown}
        error={typed.problem ?? props.error}
        data-first={props.first || undefined}
        leftSection={props.leftSection}
        leftSectionWidth={props.leftSectionWidth}
        rightSection={
          <FieldEnd label={label} onEmpty={props.clearable && (text ?? shown) !== '' ? empty : null} />
        }
        onFocus={(event) => {
          fresh.onFocus(event);
          props.onFocus?.(event.currentTarget);
        }}
        onMouseDown={(event) => {
          // While the list is open, a press puts the cursor where it is wanted.
          if (!list.isOpen && text === null) fresh.selectOnPress(event);
        }}
        onClick={() => {
          if (!list.isOpen) list.open();
        }}
      />
    </ComboboxFrame>
  );
}

/** Returns the field in which an option is typed or chosen, and what it shows. */
function useChoosing(props: SingleComboboxProps, input: RefObject<HTMLInputElement | null>) {
  const { options, value, onChange, text, onTextChange, valueLabel = '', opens = false } = props;
  const chosen = options.find((option) => option.value === value);
  const shown = value === null ? '' : (chosen?.label ?? valueLabel);
  const fresh = useFreshField(input, text === null ? shown : null);
  const typed = useTypedText({
    options: text === null ? options : ungroup(options),
    more: props.more,
    onBlur: props.onBlur,
    text: text ?? '',
    isTyped: text !== null,
    onType: onTextChange,
    onChoose: (now) => choose(now),
    onEmpty: () => choose(null),
    onEscape: () => onTextChange(null),
    chosen,
    isOpenAtFirst: opens,
  });
  const choose = (now: string | null) => {
    onTextChange(null);
    typed.list.close();
    onChange(now);
    fresh.select();
  };
  return { typed, shown, fresh, choose };
}

/** Takes away what is chosen or typed, where there is any. The keyboard has its own way: the field is emptied. */
function FieldEnd({ label, onEmpty }: { label: string; onEmpty: (() => void) | null }) {
  if (!onEmpty) return <IconChevronDown size={14} aria-hidden="true" pointerEvents="none" />;
  return (
    <CloseButton
      size="sm"
      tabIndex={-1}
      aria-label={`Empty ${label}`}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onEmpty}
    />
  );
}

/** What is found stands by how well it matches, and not by its group. */
function ungroup(options: readonly Option[]): readonly Option[] {
  return options.map(({ group: _, ...option }) => option);
}

/**
 * Selects the text of a field whenever it shows what is chosen: on coming into it, and after a choice. `shown` is what is
 * chosen, null while something else is typed.
 */
function useFreshField(input: RefObject<HTMLInputElement | null>, shown: string | null): FreshField {
  const select = useCallback(() => {
    const field = input.current;
    if (field && field === field.ownerDocument.activeElement) field.select();
  }, [input]);
  useLayoutEffect(() => {
    if (shown !== null) select();
  }, [select, shown]);
  return {
    select,
    selectOnPress: (event) => {
      // What the browser does with a press on selected text comes after the click, and would undo this.
      event.preventDefault();
      event.currentTarget.focus();
      event.currentTarget.select();
    },
    onFocus: ({ currentTarget }) => currentTarget.select(),
  };
}
