'use client';

import { Button } from '@mantine/core';
import { useEffect } from 'react';
import { isLoadFailure } from '@/lib/explorer/is-load-failure';
import { PageLayout } from './_layout/page-layout';
import styles from './_layout/page-layout.module.css';

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
    <PageLayout>
      <h1 className={styles.title}>This page could not be made</h1>
      <p className={styles.lead}>
        {isLoadFailure(error)
          ? 'A part of the page could not be loaded. Is the server there?'
          : 'Something went wrong that is not your doing.'}{' '}
        Every change that was made before is kept, on the server or in this browser until the server has it.
        What was typed into a form and neither added nor saved is lost, and so is what was selected but does
        not stand in the page’s address.
      </p>
      <p className={styles.lead}>
        Try again; if it happens again, the server’s log says more
        {error.digest ? ` under ${error.digest}` : ''}.
      </p>
      <Button onClick={reset}>Try again</Button>
    </PageLayout>
  );
}
