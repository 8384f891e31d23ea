'use client';

import { useMemo } from 'react';
import { toActorOptions } from '@/lib/view/actor-options';
import { useExplorer } from '../state/explorer-store-context';
import { SeveralPicker } from './several-picker';

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
  const options = useMemo(
    () => toActorOptions(network.actors.filter(({ id }) => !without.includes(id))),
    [network, without],
  );
  return (
    <SeveralPicker
      label={label}
      placeholder={placeholder}
      options={options}
      value={value}
      onChange={onChange}
      nothingFound="No actor of this name"
    />
  );
}
