'use client';

import { useMemo } from 'react';
import {
  type ActorDirectory,
  createKnownDirectory,
  createStateDirectory,
} from '@/lib/explorer/line/actor-directory';
import { useKnownActors } from '../controls/use-known-actors';

/** Returns what knows actors by name before the network has them: states alone until the directory is there. */
export function useLineDirectory(): ActorDirectory {
  const index = useKnownActors();
  return useMemo(() => (index ? createKnownDirectory(index) : createStateDirectory()), [index]);
}
