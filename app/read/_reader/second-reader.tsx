'use client';

import { useState } from 'react';
import { WorkButton } from '@/app/_layout/work-button';
import { toAmount } from '@/lib/network/changes/thing-words';
import type { Reading } from '@/lib/reading/reading';
import type { ReviewSubject } from '@/lib/reading/review/review-subject';
import { answerSchema } from '@/lib/reading/second/answer-schema';
import { joinAnswer } from '@/lib/reading/second/join-answer';
import styles from '../read.module.css';
import { keepAnswer } from './kept-text';
import type { Review } from './use-review';

/** Asks a model for more suggestions. Nothing is sent before the button is pressed, which says where to. */
export function SecondReader({ host, review }: { host: string; review: Review }) {
  const [told, setTold] = useState('');
  const [isBusy, setBusy] = useState(false);
  const ask = async () => {
    setBusy(true);
    setTold('');
    const outcome = await askSecondReader(review.context.subject);
    setBusy(false);
    if (outcome.ok) review.addReading(outcome.reading);
    setTold(outcome.words);
  };
  return (
    <div className={styles.second}>
      <p className={styles.soft}>
        A second reader can look for more. The whole text is then sent to <strong>{host}</strong>; what it
        suggests is checked against the text, marked, and reviewed like the rest.
      </p>
      <WorkButton size="xs" variant="default" isBusy={isBusy} onClick={() => void ask()}>
        Send the text to {host}
      </WorkButton>
      <p role="status" className={styles.soft}>
        {told}
      </p>
    </div>
  );
}

type Asked =
  | { readonly ok: true; readonly reading: Reading; readonly words: string }
  | { readonly ok: false; readonly words: string };

async function askSecondReader({ text, hash, reading }: ReviewSubject): Promise<Asked> {
  try {
    const response = await fetch('/api/read/second', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ text }),
    });
    const body: unknown = await response.json().catch(() => null);
    if (!response.ok)
      return { ok: false, words: readDetail(body) ?? `The server answered ${response.status}.` };
    const parsed = answerSchema.safeParse(body);
    if (!parsed.success)
      return { ok: false, words: 'The answer of the server could not be understood. Try again.' };
    keepAnswer(hash, parsed.data);
    const { reading: joined, added, refused } = joinAnswer(text, reading, parsed.data);
    const left = refused > 0 ? ` ${toAmount(refused, 'other')} did not hold against the text.` : '';
    return { ok: true, reading: joined, words: `${toAmount(added, 'suggestion')} added.${left}` };
  } catch {
    return { ok: false, words: 'The server cannot be reached. Try again when it answers.' };
  }
}

function readDetail(body: unknown): string | null {
  return typeof body === 'object' && body !== null && 'detail' in body ? String(body.detail) : null;
}
