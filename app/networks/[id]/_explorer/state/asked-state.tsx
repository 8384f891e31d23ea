'use client';

import { Button, Loader, Progress } from '@mantine/core';
import { WaitingFor } from '@/app/_lazy/waiting-for';
import { loadQueryHandler } from '@/lib/explorer/questions/query-client';
import details from '../details/details.module.css';
import styles from './asked-state.module.css';
import type { Asked } from './questions-context';

/** How far a question is: what is being done and how to call it off, that it was called off, or why it has no answer. */
export function AskedState({ asked, doing }: { asked: Asked<unknown>; doing: string }) {
  const { problem, isMissing, isAsking, isCalledOff, progress, callOff, askAgain } = asked;
  if (isMissing)
    return <WaitingFor what="What answers this" place="panel" load={loadQueryHandler} onLoaded={askAgain} />;
  if (problem)
    return (
      <p className={details.text} role="alert">
        {problem}
      </p>
    );
  if (isCalledOff)
    return (
      <p className={styles.line}>
        <span>Called off.</span>
        <Button data-action="ask-again" size="compact-xs" variant="default" onClick={askAgain}>
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
        <Button data-action="stop-asking" size="compact-xs" variant="default" onClick={callOff}>
          Cancel
        </Button>
      </p>
      {progress !== null && <Progress size="xs" color="ink" value={100 * progress} aria-label={doing} />}
    </div>
  );
}
