import { IconDots } from '@tabler/icons-react';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { MenuButton } from './menu-button';
import styles from './page-layout.module.css';

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

const load = () => import('./open-settings-menu').then((module) => module.OpenSettingsMenu);

/** How the page looks: light or dark, and which way it reads. */
function SettingsMenu() {
  return (
    <MenuButton label="More" icon={<IconDots size={18} />} name="OpenSettingsMenu" load={load} props={{}} />
  );
}
