'use client';

import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { ReviewContext } from '@/lib/reading/review/review-steps';
import { keepReview, keepText } from './kept-text';
import { createNetwork } from './review-session';
import type { ReadText } from './use-text-reader';

export type ShownContext = {
  /** As it is drawn. */
  readonly context: ReviewContext;
  /** As the last step left it, drawn or not: what a key does must see what the key before it did. */
  readonly now: RefObject<ReviewContext>;
  readonly show: (part: Partial<ReviewContext>) => void;
};

/** Holds what a review is about, its network and what was decided, and keeps what this browser may keep of it. */
export function useReviewContext(read: ReadText, networkId: string | null): ShownContext {
  const [context, setContext] = useState<ReviewContext>(() => ({
    subject: read.subject,
    network: read.loaded?.network ?? createNetwork('From an article'),
    state: read.review,
  }));
  const now = useRef(context);
  const show = useCallback((part: Partial<ReviewContext>) => {
    now.current = { ...now.current, ...part };
    setContext(now.current);
  }, []);

  const { subject, state } = context;
  const { hash, text, document } = subject;
  useEffect(() => void keepReview(hash, networkId, state), [hash, networkId, state]);
  useEffect(() => keepText({ text, document }), [text, document]);
  return { context, now, show };
}
