'use client';

import { Alert } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { WaitingFor } from '@/app/_lazy/waiting-for';
import { loadLayouts } from '@/lib/cytoscape/run-layout';
import { useExplorer, useExplorerStore } from '../state/explorer-store-context';
import { FileWarnings } from './file-warnings';
import styles from './notices.module.css';

/** What a person should know before reading on: parts of the link ignored, warnings of the file, a layout that failed. */
export function Notices() {
  const problems = useExplorer((state) => state.problems);
  const failure = useExplorer(({ arrangement }) => arrangement?.failure);
  const missingCode = useExplorer(({ arrangement }) => arrangement?.missingCode);
  const { dismissProblems } = useExplorerStore();
  return (
    <>
      {problems.length > 0 && (
        <Alert
          data-action="close-notice"
          className={styles.notice}
          icon={<IconAlertTriangle size={18} />}
          title={problems.length === 1 ? 'A part of the link was ignored' : 'Parts of the link were ignored'}
          withCloseButton
          closeButtonLabel="Close"
          onClose={dismissProblems}
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
      <FileWarnings />
      {missingCode && <WaitingFor what="The layout" place="over" load={loadLayouts} {...missingCode} />}
      {failure && (
        <Alert className={styles.notice} icon={<IconAlertTriangle size={18} />} title="No layout">
          {failure}
        </Alert>
      )}
    </>
  );
}
