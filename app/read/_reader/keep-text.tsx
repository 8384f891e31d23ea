'use client';

import { Checkbox } from '@mantine/core';
import { useEffect, useState } from 'react';
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
  const address = networkId === null ? null : `/api/networks/${encodeURIComponent(networkId)}/texts/${hash}`;
  useEffect(() => {
    if (address === null) return;
    let isCurrent = true;
    void isTextKept(address).then((kept) => isCurrent && setKept(kept));
    return () => {
      isCurrent = false;
    };
  }, [address]);
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
            : 'Otherwise only its hash and the quotes are kept. It is part of no export.'
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

async function isTextKept(address: string): Promise<boolean> {
  try {
    const body: unknown = await (await reachServer(address)).json();
    return typeof body === 'object' && body !== null && 'text' in body && typeof body.text === 'string';
  } catch {
    // Where the server does not say, the box is empty; ticking it asks again.
    return false;
  }
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
