import Link from 'next/link';
import type { ReactNode } from 'react';
import { isStoreError } from '@/lib/store/store-error';
import { noteStatus } from '@/lib/telemetry/request-context';
import { PROBLEMS } from '../api/_http/problems';
import { toStoreProblem } from '../api/_http/store-problem';
import { PageLayout } from './page-layout';
import styles from './page-layout.module.css';

/** Returns a page; where the store cannot do what the page needs, a page that says why and what to do, with the status of that. */
export async function renderFromStore(render: () => Promise<ReactNode>): Promise<ReactNode> {
  try {
    return await render();
  } catch (error) {
    if (!isStoreError(error)) throw error;
    console.error('A page could not be made:', error);
    const { id, detail } = toStoreProblem(error);
    noteStatus(PROBLEMS[id].status);
    return (
      <PageLayout>
        <h1 className={styles.title}>{PROBLEMS[id].title}</h1>
        <p className={styles.lead}>
          {detail} <Link href="/">Back to the networks.</Link>
        </p>
      </PageLayout>
    );
  }
}
