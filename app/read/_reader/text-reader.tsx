'use client';

import styles from '../read.module.css';
import { ChooseText } from './choose-text';
import { ReviewPage } from './review-page';
import { useTextReader } from './use-text-reader';

/** The page of a text: its choice, then its review. */
export function TextReader({
  networkId,
  mayEdit,
  readerHost,
}: {
  networkId: string | null;
  mayEdit: boolean;
  /** The host of the second reader; null where there is none. */
  readerHost: string | null;
}) {
  const { state, choose, startOver, noteNetwork, ...reader } = useTextReader(networkId);
  if (state.stage === 'reviewing') {
    return (
      <ReviewPage
        key={state.read.subject.hash}
        read={state.read}
        mayEdit={mayEdit}
        readerHost={readerHost}
        onBegin={noteNetwork}
        onStartOver={startOver}
      />
    );
  }
  if (state.stage === 'reading') {
    return (
      <p className={styles.reading} role="status">
        Reading <bdi>{state.name}</bdi> …
      </p>
    );
  }
  return <ChooseText failure={state.failure} onChoose={choose} networkId={reader.networkId} />;
}
