'use client';

import { useMemo } from 'react';
import { toActorOptions } from '@/lib/view/actor-options';
import { useExplorer } from '../state/explorer-store-context';
import { SeveralPicker } from './several-picker';
import { useKnownActors } from './use-known-actors';
import { useMapChoice } from './use-map-choice';

/** Chooses actors of the network by name or alias, in any script, or by a click on the map. */
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
  const index = useKnownActors();
  const options = useMemo(
    () =>
      toActorOptions(
        network.actors.filter(({ id }) => !without.includes(id)),
        index,
      ),
    [network, without, index],
  );
  const byMap = useMapChoice(options, (actor) => {
    if (!value.includes(actor)) onChange([...value, actor]);
  });
  return (
    <SeveralPicker
      label={label}
      placeholder={placeholder}
      options={options}
      value={value}
      onChange={onChange}
      nothingFound="No actor of this name"
      {...byMap}
    />
  );
}
