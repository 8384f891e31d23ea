'use client';

import { Checkbox } from '@mantine/core';
import { useEffect, useState } from 'react';
import { fetchKeptText, toTextsAddress } from '@/lib/explorer/kept-texts';
import { reachServer } from '@/lib/explorer/reach-server';
import type { ReviewSubject } from '@/lib/reading/review/review-subject';
import styles from '../read.module.css';

/** Keeps the text beside the network, where the user says so, or forgets it there. */
export function KeepText({
  networkId,
  subject: { hash, text },
}: {
  networkId: string | null;
  subject: ReviewSubject;
}) {
  const [isKept, setKept] = useState(false);
  const [told, setTold] = useState('');
  const address = networkId === null ? null : toTextsAddress(networkId, hash);
  useEffect(() => {
    if (networkId === null) return;
    let isCurrent = true;
    fetchKeptText(networkId, hash).then(
      (kept) => isCurrent && setKept(kept !== null),
      // Where the server does not say, the box is empty; ticking it asks again.
      () => {},
    );
    return () => {
      isCurrent = false;
    };
  }, [networkId, hash]);
  const change = async (keeps: boolean) => {
    if (address === null) return;
    setKept(keeps);
    const outcome = await send(address, keeps ? text : null);
    if (outcome !== null) setKept(!keeps);
    setTold(outcome ?? '');
  };
  return (
    <>
      <Checkbox
        size="xs"
        label="Keep the text beside the network"
        description={
          networkId === null
            ? 'Once the network has begun.'
            : 'Otherwise only its hash and the quotes are kept. It is in no file but one that is saved with its texts.'
        }
        disabled={networkId === null}
        checked={isKept}
        onChange={(event) => void change(event.currentTarget.checked)}
      />
      {told !== '' && (
        <p className={styles.failure} role="alert">
          {told}
        </p>
      )}
    </>
  );
}

/** Returns why it could not be done; null when it was. */
async function send(address: string, text: string | null): Promise<string | null> {
  try {
    const response = await reachServer(
      address,
      text === null
        ? { method: 'DELETE' }
        : { method: 'PUT', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ text }) },
    );
    return response.ok ? null : `The server answered ${response.status}. Try again.`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
