'use client';

import { createContext, type ReactNode, useContext, useMemo, useRef, useState } from 'react';
import { type NewActor, withActors } from '@/lib/network/changes/add-actors';
import { toFreeId } from '@/lib/network/changes/free-id';
import type { Actor, Network } from '@/lib/network/network';

/** The actors that were chosen in a form and are not in the network: they come into it with what the form is about. */
export type NewActors = {
  readonly list: readonly Actor[];
  /** As they are now, also before they are drawn. */
  readonly read: () => readonly Actor[];
  /** Adds one to a network's, and returns the id that it gets. */
  readonly add: (network: Network, actor: NewActor) => string;
};

const NO_ACTORS: readonly Actor[] = [];

const NewActorsContext = createContext<NewActors>({
  list: NO_ACTORS,
  read: () => NO_ACTORS,
  add: () => {
    throw new Error('A new actor is chosen outside of <NewActorsProvider>.');
  },
});

/** Keeps the new actors of a form, beginning with those of its draft. */
export function NewActorsProvider({
  initial = NO_ACTORS,
  children,
}: {
  initial?: readonly Actor[];
  children: ReactNode;
}) {
  const [list, setList] = useState(initial);
  const latest = useRef(initial);
  const value = useMemo(
    (): NewActors => ({
      list,
      read: () => latest.current,
      add: (network, actor) => {
        const id = toFreeId(withActors(network, latest.current), 'actors', actor.name);
        const added = { ...actor, id, from: null, to: null, notes: '', shadow: false };
        latest.current = [...latest.current, added];
        setList(latest.current);
        return id;
      },
    }),
    [list],
  );
  return <NewActorsContext.Provider value={value}>{children}</NewActorsContext.Provider>;
}

/** Returns the new actors of the form that a component stands in. */
export function useNewActors(): NewActors {
  return useContext(NewActorsContext);
}
