'use client';

import { Alert } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { WaitingFor } from '@/app/_lazy/waiting-for';
import { loadLayouts } from '@/lib/cytoscape/run-layout';
import { useExplorer, useExplorerStore } from '../state/explorer-store-context';
import styles from './explorer.module.css';

/** So many warnings are written out. */
const MAX_WARNINGS = 5;

/** What a person should know before reading on: parts of the link ignored, warnings of the file, a layout that failed. */
export function Notices() {
  const problems = useExplorer((state) => state.problems);
  const warnings = useExplorer(({ start }) => start.warnings);
  const failure = useExplorer(({ arrangement }) => arrangement?.failure);
  const missingCode = useExplorer(({ arrangement }) => arrangement?.missingCode);
  const { dismissProblems } = useExplorerStore();
  const [isWarned, setWarned] = useState(false);
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
      {warnings.length > 0 && !isWarned && (
        <Alert
          data-action="close-notice"
          className={styles.notice}
          icon={<IconAlertTriangle size={18} />}
          title={`The network file has ${warnings.length} ${warnings.length === 1 ? 'warning' : 'warnings'}`}
          withCloseButton
          closeButtonLabel="Close"
          onClose={() => setWarned(true)}
        >
          <ul>
            {gatherAlike(warnings)
              .slice(0, MAX_WARNINGS)
              .map(({ first, others }) => (
                <li key={`${first.path} ${first.message}`}>
                  <code>{first.path}</code>: {first.message} {first.fix}
                  {others > 0 && ` The same is said of ${others.toLocaleString('en')} more.`}
                </li>
              ))}
          </ul>
        </Alert>
      )}
      {missingCode && <WaitingFor what="The layout" place="over" load={loadLayouts} {...missingCode} />}
      {failure && (
        <Alert className={styles.notice} icon={<IconAlertTriangle size={18} />} title="No layout">
          {failure}
        </Alert>
      )}
    </>
  );
}

/** Returns the first of warnings that say the same, and how many others do: a column that nothing reads is in each row. */
function gatherAlike<T extends { readonly message: string }>(warnings: readonly T[]) {
  const alike = new Map<string, { readonly first: T; others: number }>();
  for (const warning of warnings) {
    const known = alike.get(warning.message);
    if (known) known.others += 1;
    else alike.set(warning.message, { first: warning, others: 0 });
  }
  return [...alike.values()];
}
