'use client';

import { Alert } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import type { ViewProblem } from '@/lib/explorer/view-params';
import type { Issue } from '@/lib/network/issue';
import styles from './explorer.module.css';

/** What a person should know before reading on: parts of the link ignored, warnings of the file, a layout that failed. */
export function Notices({
  problems,
  warnings,
  failure,
  onDismiss,
}: {
  problems: readonly ViewProblem[];
  warnings: readonly Issue[];
  failure: string | null;
  onDismiss: () => void;
}) {
  const [isWarned, setWarned] = useState(false);
  return (
    <>
      {problems.length > 0 && (
        <Alert
          className={styles.notice}
          icon={<IconAlertTriangle size={18} />}
          title={problems.length === 1 ? 'A part of the link was ignored' : 'Parts of the link were ignored'}
          withCloseButton
          closeButtonLabel="Close"
          onClose={onDismiss}
        >
          <ul>
            {problems.map((problem) => (
              <li key={`${problem.parameter} ${problem.message}`}>
                <code>{problem.parameter}</code>: {problem.message}
              </li>
            ))}
          </ul>
        </Alert>
      )}
      {warnings.length > 0 && !isWarned && (
        <Alert
          className={styles.notice}
          icon={<IconAlertTriangle size={18} />}
          title={`The network file has ${warnings.length} ${warnings.length === 1 ? 'warning' : 'warnings'}`}
          withCloseButton
          closeButtonLabel="Close"
          onClose={() => setWarned(true)}
        >
          <ul>
            {warnings.slice(0, 5).map((issue) => (
              <li key={`${issue.path} ${issue.message}`}>
                <code>{issue.path}</code>: {issue.message} {issue.fix}
              </li>
            ))}
          </ul>
        </Alert>
      )}
      {failure && (
        <Alert className={styles.notice} icon={<IconAlertTriangle size={18} />} title="No layout">
          {failure}
        </Alert>
      )}
    </>
  );
}
