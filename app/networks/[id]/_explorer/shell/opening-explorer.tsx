'use client';

import { Button, Loader } from '@mantine/core';
import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import { FailureCard } from '@/app/_lazy/failure-card';
import cards from '@/app/_lazy/failure-card.module.css';
import { WaitingFor } from '@/app/_lazy/waiting-for';
import { describeRefusal } from '@/lib/explorer/opening/describe-refusal';
import { OpeningRefusedError } from '@/lib/explorer/opening/load-opening';
import { ServerUnreachableError } from '@/lib/explorer/reach-server';
import { toAmount } from '@/lib/network/changes/thing-words';
import type { OpeningWords } from '../../_opening/opening-words';
import map from '../stage/graph-stage.module.css';
import type { SentPlaces } from '../stage/places-state';
import type { StageProps } from '../stage/stage';
import { Explorer } from './explorer';
import { type LoadedExplorer, loadExplorer } from './load-explorer';
import { OpeningFrame } from './opening-frame';
import own from './opening-frame.module.css';

/** What the page itself brings of a network that travels apart from it. */
export type OpeningExplorerProps = Omit<StageProps, 'places'> & {
  readonly words: OpeningWords;
  readonly mayEdit: boolean;
  readonly query: string;
  /** Where users have left actors; null for a layout of which that is to be loaded as well. */
  readonly places: SentPlaces;
};

/** The explorer of a network that is too large to travel with its page: its words and picture, until it has come. */
export function OpeningExplorer({ words, mayEdit, query, places, ...stage }: OpeningExplorerProps) {
  const [loaded, setLoaded] = useState<LoadedExplorer | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const [turn, setTurn] = useState(0);
  const { id } = words;
  const first = useRef(places);
  const load = useCallback(
    (signal: AbortSignal) => loadExplorer(id, { mayEdit, query, places: first.current }, signal),
    [id, mayEdit, query],
  );
  // The panels are drawn in pieces as well, while what stands there can be read.
  const show = useCallback((next: LoadedExplorer) => startTransition(() => setLoaded(next)), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies(turn): each turn tries again.
  useEffect(() => {
    const giveUp = new AbortController();
    setFailure(null);
    load(giveUp.signal).then(show, (error: unknown) => {
      if (!giveUp.signal.aborted) setFailure(error);
    });
    return () => giveUp.abort();
  }, [load, show, turn]);
  if (loaded) {
    const { start, opened } = loaded;
    const positions = { ...stage.positions, ...loaded.positions };
    return <Explorer {...stage} start={start} opened={opened} places={loaded.places} positions={positions} />;
  }
  const status =
    failure === null ? (
      <p className={map.status} role="status">
        <Loader size="xs" color="var(--ink-soft)" /> Loading {toAmount(words.counts.actors, 'actor')} and{' '}
        {toAmount(words.counts.ties, 'tie')} …
      </p>
    ) : (
      <div className={own.failure}>
        <Failure
          error={failure}
          load={load}
          onLoaded={show}
          onFailed={setFailure}
          onAgain={() => setTurn((last) => last + 1)}
        />
      </div>
    );
  return <OpeningFrame words={words} mayEdit={mayEdit} picture={stage.picture} status={status} />;
}

type FailureProps = {
  readonly error: unknown;
  readonly load: (signal: AbortSignal) => Promise<LoadedExplorer>;
  readonly onLoaded: (loaded: LoadedExplorer) => void;
  readonly onFailed: (error: unknown) => void;
  readonly onAgain: () => void;
};

/** Says why the network is not there. A server that is away is asked again until it is back. */
function Failure({ error, load, onLoaded, onFailed, onAgain }: FailureProps) {
  return error instanceof ServerUnreachableError ? (
    <WaitingForServer load={load} onLoaded={onLoaded} onFailed={onFailed} />
  ) : (
    <Refusal error={error} onAgain={onAgain} />
  );
}

function WaitingForServer({
  load,
  onLoaded,
  onFailed,
}: Pick<FailureProps, 'load' | 'onLoaded' | 'onFailed'>) {
  const found = useRef<LoadedExplorer | null>(null);
  const tryOnce = async () => {
    try {
      found.current = await load(new AbortController().signal);
    } catch (next) {
      if (!(next instanceof ServerUnreachableError)) onFailed(next);
      throw next;
    }
  };
  return (
    <WaitingFor
      what="The network"
      place="panel"
      load={tryOnce}
      onLoaded={() => found.current && onLoaded(found.current)}
    />
  );
}

function Refusal({ error, onAgain }: Pick<FailureProps, 'error' | 'onAgain'>) {
  const { title, text } =
    error instanceof OpeningRefusedError
      ? describeRefusal(error)
      : {
          title: 'The network could not be opened.',
          text: `This is a fault of the program: ${error instanceof Error ? error.message : String(error)}`,
        };
  const hasEnded = error instanceof OpeningRefusedError && error.status === 401;
  return (
    <FailureCard title={title} place="panel">
      <p>{text}</p>
      <div className={cards.acts}>
        <Button data-action="try-part-again" size="compact-xs" variant="default" onClick={onAgain}>
          Try again
        </Button>
        {hasEnded && (
          <Button
            component="a"
            data-action="sign-in-again"
            size="compact-xs"
            variant="default"
            href={`/sign-in?${new URLSearchParams({ next: '/sign-in?from=page' })}`}
            target="_blank"
            rel="noopener"
          >
            Sign in again
          </Button>
        )}
      </div>
    </FailureCard>
  );
}
