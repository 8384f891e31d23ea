import Link from 'next/link';
import { PageLayout } from '@/app/_layout/page-layout';
import styles from '@/app/_layout/page-layout.module.css';
import { toDamage } from '@/app/api/_http/store-problem';
import type { BrokenNetwork } from '@/lib/store/load-files';

/** A network that cannot be read: what is wrong with it, where, and how to mend it. */
export function BrokenNetworkPage({ broken }: { broken: BrokenNetwork }) {
  return broken.from === 'file' ? <BrokenFile broken={broken} /> : <DamagedNetwork broken={broken} />;
}

function DamagedNetwork({ broken: { id, issues } }: { broken: BrokenNetwork }) {
  const { message, fix } = toDamage(issues);
  return (
    <PageLayout>
      <h1 className={styles.title}>This network cannot be read</h1>
      <p className={styles.lead}>
        What was kept of <code>{id}</code> is not what was written.{' '}
        <Link href="/">Back to the networks.</Link>
      </p>
      <p className={styles.lead}>
        <strong>{message}</strong> {fix}
      </p>
    </PageLayout>
  );
}

function BrokenFile({ broken }: { broken: BrokenNetwork }) {
  const errors = broken.issues.filter(({ severity }) => severity === 'error').length + broken.omitted;
  return (
    <PageLayout>
      <h1 className={styles.title}>This network cannot be read yet</h1>
      <p className={styles.lead}>
        The file <code>{broken.id}.json</code> has {errors === 1 ? 'one error' : `${errors} errors`}. Mend
        what stands below, save the file and load this page again. <Link href="/">Back to the networks.</Link>
      </p>
      <ol className={styles.issues}>
        {broken.issues.map((issue) => (
          <li key={`${issue.path} ${issue.message}`}>
            <strong>{issue.message}</strong> {issue.fix}
            <br />
            <code>{issue.path || 'the file as a whole'}</code>
            {issue.id && (
              <>
                {' '}
                in <code>{issue.id}</code>
              </>
            )}
          </li>
        ))}
      </ol>
      {broken.omitted > 0 && <p className={styles.lead}>And {broken.omitted.toLocaleString('en')} more.</p>}
    </PageLayout>
  );
}
