'use client';

import { Button, Popover, Text } from '@mantine/core';
import { IconCloudCheck, IconCloudOff, IconCloudUp } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { EditSessionState } from '@/lib/explorer/editing/edit-session-state';
import { useEditSession, useExplorerStore } from '../state/explorer-store-context';
import styles from './editing-bar.module.css';
import { describeSaving } from './saving-words';

const ICONS = { saved: IconCloudCheck, saving: IconCloudUp, waiting: IconCloudOff };

/** How far what was done is kept: in a word, and in a sentence for who asks. */
export function SaveMark() {
  const { session } = useExplorerStore();
  const state = useEditSession((each) => each);
  const [isOpen, setOpen] = useState(false);
  const saving = state && describeSaving(state);
  useSavedTitle(state);
  if (!saving) return null;
  const Icon = ICONS[saving.kind];
  const act = async (what: 'retry' | 'dropPending') => {
    setOpen(false);
    (await session.open())[what]();
  };
  return (
    <Popover
      opened={isOpen}
      onChange={setOpen}
      position="bottom-end"
      shadow="sm"
      width={280}
      trapFocus
      withinPortal={false}
    >
      <Popover.Target>
        <button
          type="button"
          data-action="open-saving"
          className={styles.mark}
          data-kind={saving.kind}
          aria-label={saving.sentence}
          onClick={() => setOpen(!isOpen)}
        >
          <Icon size={16} aria-hidden="true" />
          <span>{saving.word}</span>
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        <SavingCard
          saving={saving}
          onRetry={() => void act('retry')}
          onDrop={() => void act('dropPending')}
        />
      </Popover.Dropdown>
    </Popover>
  );
}

function SavingCard({
  saving: { sentence, details, mayRetry, mayDrop },
  onRetry,
  onDrop,
}: {
  saving: NonNullable<ReturnType<typeof describeSaving>>;
  onRetry: () => void;
  onDrop: () => void;
}) {
  return (
    <>
      <Text size="sm">{sentence}</Text>
      {details.map((detail) => (
        <Text key={detail} size="xs" c="dimmed" mt={6}>
          {detail}
        </Text>
      ))}
      <div className={styles.acts}>
        {mayRetry && (
          <Button data-action="retry-saving" size="xs" onClick={onRetry}>
            Try now
          </Button>
        )}
        {mayDrop && (
          <Button data-action="give-up-changes" size="xs" variant="default" onClick={onDrop}>
            Give them up
          </Button>
        )}
      </div>
    </>
  );
}

/** The title of the page says so where nobody looks at the bar: a dot for what is not sent. */
function useSavedTitle(state: EditSessionState | null): void {
  const isWaiting = (state?.copy.pending.length ?? 0) > 0 && state?.obstacle !== null;
  useEffect(() => {
    if (!isWaiting) return;
    const { title } = document;
    document.title = `• ${title}`;
    return () => {
      document.title = title;
    };
  }, [isWaiting]);
}
