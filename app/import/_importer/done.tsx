'use client';

import { Button } from '@mantine/core';
import Link from 'next/link';
import { useEffect, useRef } from 'react';
import { OpeningSign } from '@/app/_layout/opening-sign';
import { saveBlob } from '@/app/_layout/save-blob';
import { toColumnsKey } from '@/lib/formats/import-workflow/kept-mappings';
import { toReportText } from '@/lib/formats/import-workflow/report-text';
import styles from '../import.module.css';
import type { Decision } from './import-decision';
import type { Saved } from './import-state';
import { storeKeptMapping } from './kept-storage';
import outcomeStyles from './outcome.module.css';
import { PreviewPicture } from './preview-picture';
import { RemarkItems } from './remark-items';
import { toCounts, toEncodingWords } from './sentences';

/** What has come in: where it is now, and the report of what was read, changed and passed over. */
export function Done({
  decision,
  saved,
  onStartOver,
}: {
  decision: Decision;
  saved: Saved;
  onStartOver: () => void;
}) {
  const { file, understood, mapping, head, plan } = decision;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    if (!mapping) return;
    const on = new Date().toISOString().slice(0, 10);
    storeKeptMapping({ file: file.name, on, columns: toColumnsKey(understood.tables), mapping });
  }, [file, understood, mapping]);
  if (!plan?.counts) return null;
  const { counts } = plan;
  return (
    <div className={outcomeStyles.outcome}>
      <PreviewPicture preview={plan.preview} />
      <div className={styles.stack}>
        <h2 className={styles.dropTitle} ref={heading} tabIndex={-1}>
          <bdi>{head.title}</bdi> {saved.kind === 'stored' ? 'is in the library' : 'is ready'}
        </h2>
        <p className={styles.fact}>
          {toCounts(counts)} came in from <bdi>{file.name}</bdi>.
        </p>
        {saved.kind === 'downloaded' && (
          <p className={styles.fact}>
            This server keeps no networks of its own. The file <code>{saved.id}.json</code> was saved on your
            machine: put it into the folder of networks, and it is in the library.
          </p>
        )}
        <div className={styles.row}>
          {saved.kind === 'stored' && (
            <Button component={Link} href={`/networks/${saved.id}`}>
              Open it
              <OpeningSign />
            </Button>
          )}
          <Button variant="default" onClick={() => saveReport(decision, { ...plan, counts })}>
            Save the report
          </Button>
          <Button variant="default" onClick={onStartOver}>
            Another file
          </Button>
        </div>
        {plan.remarks.length > 0 && <RemarkItems remarks={plan.remarks} />}
      </div>
    </div>
  );
}

function saveReport(
  { file, understood: { format, encoding, tables }, mapping, head }: Decision,
  plan: Parameters<typeof toReportText>[0]['plan'],
): void {
  const text = toReportText({
    file: file.name,
    format: format.label,
    encoding: toEncodingWords(encoding),
    tables,
    head,
    plan,
    mapping,
  });
  saveBlob(new Blob([text], { type: 'text/plain' }), `${head.id}.import.txt`);
}
