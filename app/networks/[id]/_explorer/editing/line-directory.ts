'use client';

import { useState } from 'react';
import { type ActorDirectory, createStateDirectory } from '@/lib/explorer/line/actor-directory';

/** Returns what knows actors by name before the network has them. */
export function useLineDirectory(): ActorDirectory {
  const [directory] = useState(createStateDirectory);
  return directory;
}
