'use client';

import { useEffect } from 'react';
import { useKeyPreferences } from '@/app/networks/[id]/_explorer/actions/key-preferences';
import type { ReviewActs } from './review-acts';
import { findReviewKey } from './review-keys';

/** The form that is open below the card, and the key of the suggestion that it belongs to. */
export type Opened = { readonly what: OpenedForm; readonly key: string } | null;

export type OpenedForm = 'edit' | 'same' | 'tie' | 'actor';

type OtherKeys = { readonly onOpen: (what: OpenedForm) => void; readonly onHelp: () => void };

/**
 * Does what the keys of the review do. Keys of a single character can be switched off on the page of a network (WCAG 2.1.4): then they
 * hold inside the card alone.
 */
export function useReviewKeys(acts: ReviewActs, { onOpen, onHelp }: OtherKeys): void {
  const { characterKeys } = useKeyPreferences();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      if (event.defaultPrevented || event.isComposing || target?.closest('input, textarea, [role="listbox"]'))
        return;
      if (!characterKeys && !target?.closest('[data-card]')) return;
      if (event.key === 'Enter' && target?.closest('a, button, summary')) return;
      const found = findReviewKey(event);
      if (!found) return;
      event.preventDefault();
      if ('digit' in found) return acts.choose(found.digit);
      const { command } = found;
      if (command === 'edit') onOpen('edit');
      else if (command === 'sameAs') onOpen('same');
      else if (command === 'addTie') onOpen('tie');
      else if (command === 'addActor') onOpen('actor');
      else if (command === 'help') onHelp();
      else if (command !== 'choose') acts[command]();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  });
}
