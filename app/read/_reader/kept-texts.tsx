'use client';

import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { fetchKeptText, listKeptHashes } from '@/lib/explorer/kept-texts';
import type { NamedFile } from '@/lib/formats/import-workflow/load-files';
import styles from '../read.module.css';
import { loadNetwork } from './review-session';

/** A text that is kept beside a network, by the title of its document. */
type KeptTextTitle = { readonly hash: string; readonly title: string };

/** The texts that are kept beside the network, each to be reviewed further. */
export function KeptTexts({
  networkId,
  onChoose,
}: {
  networkId: string;
  onChoose: (files: readonly NamedFile[]) => void;
}) {
  const [titles, setTitles] = useState<readonly KeptTextTitle[]>([]);
  const [failure, setFailure] = useState('');
  useEffect(() => {
    let isCurrent = true;
    listTitles(networkId).then(
      (found) => isCurrent && setTitles(found),
      // Where the server does not say, a text can be pasted all the same.
      () => {},
    );
    return () => {
      isCurrent = false;
    };
  }, [networkId]);
  const open = async (hash: string) => {
    try {
      const text = await fetchKeptText(networkId, hash);
      if (text !== null) onChoose([{ blob: new Blob([text]), name: 'the kept text' }]);
      else setFailure('The text is not kept any more.');
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    }
  };
  if (titles.length === 0) return null;
  return (
    <section className={styles.kept} aria-labelledby="kept-texts">
      <h2 id="kept-texts" className={styles.keptHeading}>
        Texts kept beside this network
      </h2>
      <ul className={styles.keptList}>
        {titles.map(({ hash, title }) => (
          <li key={hash}>
            <bdi dir="auto">{title}</bdi>
            <Button size="xs" variant="default" onClick={() => void open(hash)}>
              Go on with it
            </Button>
          </li>
        ))}
      </ul>
      {failure !== '' && (
        <p className={styles.failure} role="alert">
          {failure}
        </p>
      )}
    </section>
  );
}

async function listTitles(networkId: string): Promise<readonly KeptTextTitle[]> {
  const hashes = await listKeptHashes(networkId);
  if (hashes.length === 0) return [];
  const { documents } = (await loadNetwork(networkId)).network;
  const titleOf = (hash: string) => documents.find(({ textHash }) => textHash === hash)?.title;
  return hashes.map((hash) => ({ hash, title: titleOf(hash) ?? 'A text of no document' }));
}
