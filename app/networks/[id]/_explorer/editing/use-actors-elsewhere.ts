'use client';

import { useEffect, useState } from 'react';
import type { ActorElsewhere } from '@/lib/view/offered-actors';
import { useFormSnapshot } from './form-subject';

/** How long a text has to stay as it is before the server is asked, in milliseconds. */
const DELAY = 200;
const MIN_LENGTH = 2;
const MAX_LENGTH = 200;

const NOTHING: readonly ActorElsewhere[] = [];

/** Returns the actors of other networks of this server whose names begin as a text does; none until they are found. */
export function useActorsElsewhere(text: string): readonly ActorElsewhere[] {
  const { id } = useFormSnapshot().network;
  const [{ of, found }, setFound] = useState({ of: '', found: NOTHING });
  const sought = text.trim();
  const isAsked = sought.length >= MIN_LENGTH && sought.length <= MAX_LENGTH;
  useEffect(() => {
    if (!isAsked) return;
    const giveUp = new AbortController();
    const timer = setTimeout(async () => {
      try {
        const query = new URLSearchParams({ q: sought, without: id });
        const response = await fetch(`/api/actors?${query}`, { signal: giveUp.signal });
        if (response.ok)
          setFound({ of: sought, found: (await response.json()) as readonly ActorElsewhere[] });
      } catch {
        // The server is away: the picker offers what is at hand.
      }
    }, DELAY);
    return () => {
      clearTimeout(timer);
      giveUp.abort();
    };
  }, [sought, isAsked, id]);
  return of === sought ? found : NOTHING;
}
