import Link from 'next/link';
import { PageLayout } from './_layout/page-layout';
import styles from './_layout/page-layout.module.css';

export default function NotFound() {
  return (
    <PageLayout>
      <h1 className={styles.title}>There is nothing at this address</h1>
      <p className={styles.lead}>
        No network or page has this name. It may have been renamed, or its file taken out of the folder of
        networks. <Link href="/">See the networks that are here.</Link>
      </p>
    </PageLayout>
  );
}
