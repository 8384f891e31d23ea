import Link from 'next/link';
import type { ReactNode } from 'react';
import styles from './page-layout.module.css';
import { SettingsMenu } from './settings-menu';

/** The frame of the pages that are read, not worked in: a narrow top, one column of text. */
export function PageLayout({ children }: { children: ReactNode }) {
  return (
    <div className={styles.page}>
      <header className={styles.top}>
        <Link href="/" className={styles.wordmark}>
          Backchannel
        </Link>
        <nav className={styles.nav} aria-label="Pages">
          <Link href="/">Networks</Link>
          <Link href="/vocabulary">How to read the map</Link>
        </nav>
        <SettingsMenu />
      </header>
      <main className={styles.main}>{children}</main>
    </div>
  );
}
