'use client';

import { Button } from '@mantine/core';
import { useEffect } from 'react';
import { PageShell } from './_shell/page-shell';
import styles from './_shell/page-shell.module.css';

export default function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  useEffect(() => {
    console.error(error);
  }, [error]);
  return (
    <PageShell>
      <h1 className={styles.title}>This page could not be made</h1>
      <p className={styles.lead}>
        Something went wrong that is not your doing. Nothing was lost. Try again; if it happens again, the
        server’s log says more{error.digest ? ` under ${error.digest}` : ''}.
      </p>
      <Button onClick={reset}>Try again</Button>
    </PageShell>
  );
}
