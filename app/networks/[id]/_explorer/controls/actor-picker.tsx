'use client';

import { useMemo, useState } from 'react';
import { MultiCombobox } from '@/app/_combobox/multi-combobox';
import { toActorOptions } from '@/lib/view/actor-options';
import { useExplorer } from '../state/explorer-store-context';

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
  onChange: (actors: readonly string[]) => void;
  /** Actors that cannot be chosen. */
  without?: readonly string[];
}) {
  const network = useExplorer(({ now }) => now.network);
  const [text, setText] = useState('');
  const options = useMemo(
    () => toActorOptions(network.actors.filter(({ id }) => !without.includes(id))),
    [network, without],
  );
  return (
    <MultiCombobox
      label={label}
      placeholder={placeholder}
      options={options}
      value={value}
      onChange={onChange}
      text={text}
      onTextChange={setText}
      nothingFound="No actor of this name"
    />
  );
}
