'use client';

import { useCombobox } from '@mantine/core';
import { type ChangeEvent, type FocusEvent, type KeyboardEvent, useState } from 'react';
import { matchOptions, type Option, settleText } from '@/lib/view/match-options';
import { MAX_LISTED } from './combobox-props';
import { leaveField } from './leave-field';
import { findNamed, hasFound, isFurther, type MoreProps, offerNone } from './more-options';
import { describeTextProblem } from './text-problem';
import { useOptionList } from './use-option-list';

type TypedTextOptions = Pick<MoreProps, 'more' | 'onBlur'> & {
  /** What may be chosen. */
  readonly options: readonly Option[];
  /** What is typed; empty for nothing. */
  readonly text: string;
  /** Whether the field shows what is typed, and not what is chosen. */
  readonly isTyped: boolean;
  readonly onType: (text: string) => void;
  readonly onChoose: (value: string) => void;
  /** Called where an emptied field is left. */
  readonly onEmpty: () => void;
  /** Gives the field back what was there. */
  readonly onEscape: () => void;
  /** The option that is chosen: the first arrow goes to it. */
  readonly chosen?: Option | undefined;
  readonly isOpenAtFirst?: boolean;
};

/** The list of what matches a text, and what the field that it is typed in is given. */
export type TypedText = ReturnType<typeof useTypedText>;

/**
 * Follows what is typed in a combobox: lists what matches, and marks the first match; takes the marked option with Enter, and what the
 * text stands for beyond doubt when it is left. `problem` says why a text that was left stands for none.
 */
export function useTypedText({ options, text, isTyped, more = offerNone, ...on }: TypedTextOptions) {
  const [isLeft, setLeft] = useState(isTyped);
  const matches = matchOptions(options, text);
  const others = text.trim() === '' ? [] : more(text);
  const listed = [...matches.slice(0, MAX_LISTED), ...others];
  const list = useOptionList({
    count: listed.length,
    values: listed.map((option) => option.value),
    first: on.chosen ? Math.max(0, listed.indexOf(on.chosen)) : 0,
    isFurther: (position) => isFurther(listed, position, listed.length - others.length),
    isOpenAtFirst: on.isOpenAtFirst,
    onEscape: on.onEscape,
  });
  const store = useCombobox({ opened: list.isOpen, onOpenedChange: (isOpen) => !isOpen && list.close() });
  /** Takes the option that the text stands for; other text stays. */
  const settle = () => {
    setLeft(true);
    if (!isTyped) return;
    if (text.trim() === '') return on.onEmpty();
    const settled = settleText(options, text);
    const meant = settled.kind === 'none' ? findNamed(more(text), text) : null;
    if (settled.kind === 'option') on.onChoose(settled.option.value);
    else if (meant) on.onChoose(meant.value);
  };
  const type = (typed: string) => {
    setLeft(false);
    on.onType(typed);
    const isFound = matchOptions(options, typed).length > 0 || hasFound(more(typed));
    list.open(typed.trim() !== '' && isFound ? 0 : -1);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (list.onKey(event) || event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      // A text that stands for nothing goes first; what is around the field may be left by the same key.
      if (isTyped) on.onEscape();
      else leaveField(event.currentTarget);
    }
    if (event.key !== 'Enter') return;
    if (event.ctrlKey || event.metaKey || !list.isOpen) return settle();
    // The form is sent by the next Enter.
    event.preventDefault();
    const marked = listed[list.marked];
    if (marked) on.onChoose(marked.value);
    else if (isTyped) settle();
    else list.close();
  };
  return {
    list,
    store,
    listed,
    total: listed.length + Math.max(0, matches.length - MAX_LISTED),
    problem: isLeft && text.trim() !== '' ? describeTextProblem(options, text) : null,
    field: {
      ...list.aria,
      autoComplete: 'off',
      spellCheck: false,
      onChange: (event: ChangeEvent<HTMLInputElement>) => type(event.currentTarget.value),
      onBlur: ({ relatedTarget }: FocusEvent<HTMLInputElement>) => {
        list.close();
        settle();
        on.onBlur?.(relatedTarget);
      },
      onKeyDown,
    },
  };
}
