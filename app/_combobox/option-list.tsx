'use client';

import { Combobox } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { Fragment, type ReactNode, useEffect, useRef } from 'react';
import type { Option } from '@/lib/view/match-options';
import styles from './combobox.module.css';
import { OptionWords } from './option-words';
import type { OptionList as List } from './use-option-list';

type OptionListProps = {
  list: List;
  label: string;
  options: readonly Option[];
  /** How many there are, where not all of them are listed. */
  total?: number;
  /** The value of the option that is chosen. */
  chosen?: string | null;
  nothingFound: string;
  /** A line below, for those who use a pointer. */
  foot?: string;
  render?: (option: Option) => ReactNode;
};

/** The options of a combobox that is open, by group where they have one; the marked one is kept in sight. */
export function OptionList({
  list,
  label,
  options,
  total = options.length,
  chosen = null,
  nothingFound,
  foot,
  render = OptionWords,
}: OptionListProps) {
  const ref = useRef<HTMLDivElement>(null);
  const markedId = list.marked === -1 ? null : list.toOptionId(list.marked);
  useEffect(() => {
    if (markedId) ref.current?.ownerDocument.getElementById(markedId)?.scrollIntoView({ block: 'nearest' });
  }, [markedId]);
  return (
    <Combobox.Dropdown
      ref={ref}
      hidden={!list.isOpen}
      // The focus stays in the field, also when the list is scrolled by its bar.
      onMouseDown={(event) => event.preventDefault()}
    >
      <Combobox.Options id={list.id} aria-label={label} className={styles.options}>
        {options.map((option, position) => (
          <Fragment key={option.value}>
            {option.group !== undefined && option.group !== options[position - 1]?.group && (
              <div role="presentation" className={styles.group}>
                {option.group}
              </div>
            )}
            <ListedOption
              id={list.toOptionId(position)}
              option={option}
              isMarked={position === list.marked}
              isChosen={option.value === chosen}
              render={render}
            />
          </Fragment>
        ))}
        {options.length === 0 && <Combobox.Empty>{nothingFound}</Combobox.Empty>}
      </Combobox.Options>
      {options.length < total && (
        <p className={styles.more}>
          {options.length} of {total.toLocaleString('en')}. Type to find the others.
        </p>
      )}
      {foot && <p className={styles.foot}>{foot}</p>}
    </Combobox.Dropdown>
  );
}

function ListedOption({
  id,
  option,
  isMarked,
  isChosen,
  render,
}: {
  id: string;
  option: Option;
  isMarked: boolean;
  isChosen: boolean;
  render: (option: Option) => ReactNode;
}) {
  return (
    <Combobox.Option
      id={id}
      value={option.value}
      selected={isMarked}
      aria-selected={isMarked}
      aria-current={isChosen || undefined}
      className={styles.option}
    >
      {render(option)}
      {isChosen && <IconCheck size={14} aria-hidden="true" className={styles.check} />}
    </Combobox.Option>
  );
}
