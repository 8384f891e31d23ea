'use client';

import { Button, Loader, Progress } from '@mantine/core';
import { WaitingFor } from '@/app/_lazy/waiting-for';
import { loadQueryHandler } from '@/lib/explorer/questions/query-client';
import type { QuestionKind } from '@/lib/explorer/questions/question';
import { useExplorer, useExplorerStore } from '../state/explorer-store-context';
import styles from './asked-state.module.css';

/** How far a question is: what is being done and how to call it off, that it was called off, or why it has no answer. */
export function AskedState({ kind, doing }: { kind: QuestionKind; doing: string }) {
  const { problem, isMissing, isAsking, isCalledOff, progress } = useExplorer(({ answers }) => answers[kind]);
  const { callOff, askAgain } = useExplorerStore();
  if (isMissing)
    return (
      <WaitingFor
        what="What answers this"
        place="panel"
        load={loadQueryHandler}
        onLoaded={() => askAgain(kind)}
      />
    );
  if (problem)
    return (
      <p className={styles.problem} role="alert">
        {problem}
      </p>
    );
  if (isCalledOff)
    return (
      <p className={styles.line}>
        <span>Called off.</span>
        <Button data-action="ask-again" size="compact-xs" variant="default" onClick={() => askAgain(kind)}>
          Ask again
        </Button>
      </p>
    );
  if (!isAsking) return null;
  return (
    <div className={styles.late}>
      <p className={styles.line}>
        <Loader size="xs" color="var(--ink-soft)" />
        <span>{doing} …</span>
        <Button data-action="stop-asking" size="compact-xs" variant="default" onClick={() => callOff(kind)}>
          Cancel
        </Button>
      </p>
      {progress !== null && <Progress size="xs" color="ink" value={100 * progress} aria-label={doing} />}
    </div>
  );
}
