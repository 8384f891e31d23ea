'use client';

import { Alert, Button, Progress } from '@mantine/core';
import {
  IconAlertTriangle,
  IconCheck,
  IconCopy,
  IconDownload,
  IconFileZip,
  IconShare,
  IconVector,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { WorkButton } from '@/app/_layout/work-button';
import { getFigureFormat, type PictureFormatId } from '@/lib/figure/options/figure-formats';
import { useExplorerStore } from '../state/explorer-store-context';
import { canShare } from './deliver';
import styles from './figure.module.css';
import type { useFigureActs } from './use-figure-acts';
import { type Outcome, useFigureWork, type Work, type WorkKind, type WorkRun } from './use-figure-work';

/** The ways out of the panel, and what came of the last. */
export function FigureActions({
  acts,
  format,
  canDraw,
  id,
}: {
  acts: ReturnType<typeof useFigureActs>;
  format: PictureFormatId;
  canDraw: boolean;
  id: string;
}) {
  const { announce } = useExplorerStore();
  const { work, outcome, start, callOff } = useFigureWork(announce);
  const { label, mediaType } = getFigureFormat(format);
  const button = (
    kind: WorkKind,
    text: string,
    icon: ReactNode,
    act: (run: WorkRun) => Promise<string | null>,
  ) => (
    <WorkButton
      data-action={kind.startsWith('copy') ? 'copy-figure' : 'save-figure'}
      variant="default"
      size="sm"
      leftSection={icon}
      mayPress={canDraw}
      isBusy={work?.kind === kind}
      onClick={() => void start(kind, act)}
    >
      {text}
    </WorkButton>
  );
  return (
    <div className={styles.actions}>
      {work && <Progressing work={work} onCallOff={callOff} />}
      {outcome && <Told outcome={outcome} />}
      <WorkButton
        data-action="save-figure"
        leftSection={<IconDownload size={18} />}
        mayPress={canDraw}
        isBusy={work?.kind === 'save'}
        onClick={() => void start('save', (run) => acts.save(format, run))}
        data-autofocus
        fullWidth
      >
        Save {label}
      </WorkButton>
      <div className={styles.others}>
        {button('copy', 'Copy picture', <IconCopy size={16} />, acts.copy)}
        {button('copy-svg', 'Copy SVG', <IconVector size={16} />, acts.copySvg)}
        {canShare(`${id}.${format}`, mediaType) &&
          button('share', 'Share', <IconShare size={16} />, acts.share)}
        {button('package', 'Figure with data', <IconFileZip size={16} />, (run) => acts.save('zip', run))}
      </div>
    </div>
  );
}

const DOING: Readonly<Record<WorkKind, string>> = {
  save: 'Drawing the figure',
  copy: 'Drawing the picture',
  'copy-svg': 'Drawing the SVG',
  share: 'Drawing the figure',
  package: 'Gathering the figure and its data',
};

function Progressing({ work, onCallOff }: { work: Work; onCallOff: () => void }) {
  const percent = work.share === null ? null : Math.round(work.share * 100);
  return (
    <div className={styles.progress}>
      <div>
        <span>
          {DOING[work.kind]} {percent === null ? '…' : `${percent} %`}
        </span>
        <Progress
          value={percent ?? 100}
          className={percent === null ? styles.waiting : undefined}
          aria-label={DOING[work.kind]}
        />
      </div>
      <Button data-action="stop-asking" size="compact-sm" variant="default" onClick={onCallOff}>
        Cancel
      </Button>
    </div>
  );
}

function Told({ outcome: { kind, message } }: { outcome: Outcome }) {
  const isFailed = kind === 'failed';
  return (
    <Alert
      color={isFailed ? 'red' : 'ink'}
      icon={isFailed ? <IconAlertTriangle size={18} /> : <IconCheck size={18} />}
      role={isFailed ? 'alert' : 'status'}
      p="xs"
    >
      {message}
    </Alert>
  );
}
