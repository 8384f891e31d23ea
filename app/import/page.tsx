import type { Metadata } from 'next';
import Link from 'next/link';
import { FORMATS } from '@/lib/formats/registry';
import { TEMPLATE_NAME } from '@/lib/formats/template/write-template';
import { mayAct } from '@/lib/store/access/principal';
import { requirePrincipal } from '../_auth/require-principal';
import { PageLayout } from '../_layout/page-layout';
import shell from '../_layout/page-layout.module.css';
import { Importer } from './_importer/importer';
import styles from './import.module.css';

export const metadata: Metadata = { title: 'Import' };

/** The way in: a file of another tool, what was understood of it, and what it is to mean. */
export default async function ImportPage() {
  const visitor = await requirePrincipal('/import');
  // What stands behind a comma tells one way of writing a format from another.
  const readable = new Set(
    FORMATS.filter(({ read }) => read !== null).map(({ label }) => label.replace(/,.*/, '')),
  );
  return (
    <PageLayout>
      <h1 className={shell.title}>Import</h1>
      <p className={styles.lead}>
        A table of ties, or a graph from another program. You see what was understood and decide what it means
        before anything is kept.
      </p>
      {!mayAct(visitor, 'editor') && (
        <p className={styles.lead}>
          Your token lets you look at networks, but not keep one: you will see here what a file makes, and
          cannot import it.
        </p>
      )}
      <Importer>
        <div className={styles.formats}>
          <details>
            <summary>
              Reads {readable.size} formats of tables, graphs and drawings, also packed as .zip or .gz
            </summary>
            {[...readable].join(', ')}. The format is told from the content.
          </details>
          <Link href="/formats">What each format keeps</Link>
          {' · '}
          <a href="/api/formats/template" download={TEMPLATE_NAME}>
            Download a spreadsheet to fill in
          </a>
        </div>
      </Importer>
    </PageLayout>
  );
}
