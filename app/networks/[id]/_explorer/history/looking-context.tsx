'use client';

import { createContext, useContext } from 'react';
import type { Network } from '@/lib/network/network';
import type { Look } from './look';

/** What is looked at instead of the network as it is, and the way to look at something else. */
export type Looking = {
  readonly look: Look | null;
  readonly setLook: (look: Look | null) => void;
  /** The network as it is now, whatever is looked at. */
  readonly current: Network;
  /** Whether the visitor may change the network, when it is not the past that is shown. */
  readonly mayRestore: boolean;
};

const LookingContext = createContext<Looking | null>(null);

export const LookingProvider = LookingContext.Provider;

/** Answers what is looked at in the explorer that a component stands in. Throws outside of one. */
export function useLooking(): Looking {
  const value = useContext(LookingContext);
  if (!value) throw new Error('useLooking is called outside of <LookingProvider>.');
  return value;
}
