'use client';

import { ActionIcon, Textarea, TextInput } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import type { DrawnFigure } from '@/lib/figure/options/figure-order';
import { useExplorerStore } from '../state/explorer-store-context';
import styles from './figure.module.css';
import type { FigureChoices } from './figure-choices';
import { toPixels } from './png-pixels';

/** What says the figure in words: its alternative text, and the address at which the server has it. */
export function FigureWords({
  description,
  link: toLink,
  choices,
  size,
}: {
  description: string;
  link: (pixels: { readonly pixels?: number }) => string | null;
  choices: FigureChoices;
  size: DrawnFigure | null;
}) {
  const link = toLink(choices.format === 'png' && size ? { pixels: toPixels(choices, size) } : {});
  return (
    <>
      <div className={styles.copied}>
        <Textarea
          label="Alternative text"
          description="For those who do not see the figure. SVG, PDF and PNG carry it."
          readOnly
          rows={5}
          dir="auto"
          value={description}
        />
        <CopyButton
          label="Copy the alternative text"
          said="The alternative text is copied."
          text={description}
        />
      </div>
      {link ? (
        <div className={styles.copied}>
          <TextInput
            label="Address of this figure"
            description="Where the server draws the same, to the byte."
            readOnly
            dir="ltr"
            value={link}
          />
          <CopyButton label="Copy the address of this figure" said="The address is copied." text={link} />
        </div>
      ) : (
        <p className={styles.hint}>
          No address can tell where so many actors stand. Save the figure instead.
        </p>
      )}
    </>
  );
}

function CopyButton({ label, said, text }: { label: string; said: string; text: string }) {
  const { announce } = useExplorerStore();
  const { copied, copy } = useClipboard({ timeout: 1500 });
  return (
    <ActionIcon
      data-action="copy-figure"
      variant="subtle"
      color="ink"
      aria-label={label}
      title={label}
      onClick={() => {
        copy(text);
        announce(said);
      }}
    >
      {copied ? <IconCheck size={18} /> : <IconCopy size={18} />}
    </ActionIcon>
  );
}
