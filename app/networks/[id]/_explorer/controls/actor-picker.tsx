'use client';

import { useMemo } from 'react';
import type { MoreOption } from '@/app/_combobox/more-options';
import { mayEditNow } from '@/lib/explorer/state/explorer-state';
import { toActorOptions } from '@/lib/view/actor-options';
import { matchOptions, type Option } from '@/lib/view/match-options';
import { offerActors } from '@/lib/view/offered-actors';
import { type AskedSide, gatherSides, listEnds, toSideOptions } from '@/lib/view/side-options';
import { useExplorer, useExplorerStore } from '../state/explorer-store-context';
import { SeveralPicker } from './several-picker';
import { useKnownActors } from './use-known-actors';
import { useMapChoice } from './use-map-choice';

/** One list, so that what follows from it is kept. */
const NOBODY: readonly string[] = [];

/**
 * Chooses actors of the network by name or alias, in any script, or by a click on the map. Who is not in the network has no ties to
 * ask about, and cannot be chosen: where `mayAdd`, the form of a new actor is offered for the name.
 */
export function ActorPicker({
  label,
  placeholder,
  value,
  onChange,
  without = NOBODY,
  mayAdd = false,
  offersSides = false,
}: {
  label: string;
  placeholder: string;
  value: readonly string[];
  onChange: (actors: readonly string[]) => void;
  /** Actors that cannot be chosen. */
  without?: readonly string[];
  mayAdd?: boolean;
  /** Whether the sides of a grouped map can be chosen, before actors; many chosen actors of one side then stand as that side. */
  offersSides?: boolean;
}) {
  const actors = useExplorer(({ now }) => now.network.actors);
  const index = useKnownActors();
  const options = useMemo(() => {
    const all = toActorOptions(actors, index);
    return without.length === 0 ? all : all.filter(({ value: id }) => !without.includes(id));
  }, [actors, without, index]);
  const byMap = useMapChoice(options, (actor) => {
    if (!value.includes(actor)) onChange([...value, actor]);
  });
  const adding = useAdding(options);
  const sides = useAskedSides(offersSides, without);
  const gathered = useMemo(() => gatherSides(value, sides), [value, sides]);
  const offered = useMemo(() => {
    const isThere = new Set(gathered.values);
    const others = toSideOptions(sides).filter((side) => !isThere.has(side.value));
    const actors = sides.length > 0 ? options.map((option) => ({ ...option, group: 'Actors' })) : options;
    return [...gathered.options, ...others, ...actors];
  }, [gathered, sides, options]);
  return (
    <SeveralPicker
      label={label}
      placeholder={placeholder}
      options={offered}
      value={gathered.values}
      onChange={(chosen) => {
        if (!adding.take(chosen.at(-1) ?? '')) onChange(gathered.toActors(chosen));
      }}
      more={mayAdd ? adding.offer : undefined}
      nothingFound="No actor of this name"
      {...byMap}
    />
  );
}

const NO_SIDES: readonly AskedSide[] = [];

/** Returns the sides of the map as questions are asked of them, without actors that cannot be chosen; none where they are not offered. */
function useAskedSides(isOffered: boolean, without: readonly string[]): readonly AskedSide[] {
  const graph = useExplorer(({ now }) => now.graph);
  const shown = useExplorer(({ now }) => now.shown);
  const sides = useExplorer(({ now }) => now.sides);
  return useMemo(() => {
    if (!isOffered || !sides) return NO_SIDES;
    const isOut = new Set(without);
    return sides.sides.map(({ id, label, actors }) => {
      const all = actors.filter((actor) => !isOut.has(actor) && shown.actors.has(actor));
      return { id, label, actors: listEnds(graph, shown, { actors: all }), size: all.length };
    });
  }, [isOffered, graph, shown, sides, without]);
}

/** An id never begins with a sign. */
const ADD = '+add ';

/** Offers, for a name that no option has, those of close names, and to add an actor of that name by its form. */
function useAdding(options: readonly Option[]) {
  const { actors } = useExplorer(({ now }) => now.network);
  const index = useKnownActors();
  const mayEdit = useExplorer(mayEditNow);
  const { openForm } = useExplorerStore();
  return {
    offer: (typed: string): readonly MoreOption[] => {
      const name = typed.trim();
      const close = offerActors(name, { actors, options, index, elsewhere: [], kinds: [] });
      const isThere = matchOptions(toActorOptions(actors, index), name).length > 0;
      const added = { value: `${ADD}${name}`, label: `Add “${name}” …`, group: 'Not in this network' };
      return [
        ...close.map(({ option }) => option),
        ...(mayEdit && !isThere ? [{ ...added, makes: true }] : []),
      ];
    },
    /** Opens the form where that was chosen; returns whether it was. */
    take: (chosen: string): boolean => {
      if (!chosen.startsWith(ADD)) return false;
      openForm({ kind: 'actor', id: null, name: chosen.slice(ADD.length) });
      return true;
    },
  };
}
