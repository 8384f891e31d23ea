'use client';

import { type ComboboxParsedItem, MultiSelect } from '@mantine/core';
import { useMemo } from 'react';
import { foldText } from '@/lib/graph/fold-text';
import { useExplorer } from '../explorer-context';
import { PICKER_PROPS } from './picker-props';

/** Chooses actors by name or alias, in any script. */
export function ActorPicker({
  label,
  placeholder,
  value,
  onChange,
  without = [],
}: {
  label: string;
  placeholder: string;
  value: readonly string[];
  onChange: (actors: string[]) => void;
  /** Actors that cannot be chosen. */
  without?: readonly string[];
}) {
  const { network } = useExplorer();
  const words = useMemo(
    () => new Map(network.actors.map(({ id, name, aliases }) => [id, [name, ...aliases].map(foldText)])),
    [network],
  );
  const data = useMemo(
    () =>
      network.actors
        .filter(({ id }) => !without.includes(id))
        .map(({ id, name }) => ({ value: id, label: name })),
    [network, without],
  );
  return (
    <MultiSelect
      {...PICKER_PROPS}
      label={label}
      placeholder={value.length === 0 ? placeholder : undefined}
      data={data}
      value={[...value]}
      onChange={onChange}
      nothingFoundMessage="No actor of this name"
      filter={({ options, search, limit }) => {
        const typed = foldText(search);
        const isFound = (option: ComboboxParsedItem) =>
          'value' in option && words.get(String(option.value))?.some((word) => word.includes(typed));
        return options.filter(isFound).slice(0, limit);
      }}
    />
  );
}
