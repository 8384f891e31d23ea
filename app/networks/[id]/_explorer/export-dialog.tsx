'use client';

import {
  Alert,
  Button,
  Checkbox,
  Group,
  Modal,
  SegmentedControl,
  Stack,
  Switch,
  TextInput,
} from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconCopy, IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import type { PictureOptions } from '@/lib/cytoscape/picture';
import { toDateLabel } from '@/lib/network/partial-date';
import { useExplorer } from './explorer-context';
import { useOpening } from './use-opening';

type Outcome = { readonly kind: 'done' | 'failed'; readonly message: string };

/** The picture of the map as PNG: what of it, how large, with what around it; to a file or to the clipboard. */
export function ExportDialog({
  opened,
  onClose,
  sentence,
}: {
  opened: boolean;
  onClose: () => void;
  sentence: string;
}) {
  const isOpen = useOpening(opened);
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title="Picture of the map"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <ExportForm sentence={sentence} />
    </Modal>
  );
}

function ExportForm({ sentence }: { sentence: string }) {
  const { network, canvas, announce, sizes } = useExplorer();
  const [title, setTitle] = useState(network.title);
  const [area, setArea] = useState<PictureOptions['area']>('whole');
  const [scale, setScale] = useState('2');
  const [transparent, setTransparent] = useState(false);
  const [legend, setLegend] = useState(true);
  const [busy, setBusy] = useState<'save' | 'copy' | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  async function draw(): Promise<Blob> {
    if (!canvas.current) throw new Error('The map is not drawn yet. Wait until it is, then try again.');
    return canvas.current.toPicture({
      area,
      scale: Number(scale),
      transparent,
      title: title.trim(),
      subtitle: [sentence, network.asOf && `as of ${toDateLabel(network.asOf)}`].filter(Boolean).join(', '),
      legend,
      sizes: sizes && { label: sizes.label, least: '0', most: sizes.most },
      credit: toCredit(network.documents.map(({ publisher, title: name }) => publisher || name)),
    });
  }

  async function attempt(kind: 'save' | 'copy', act: () => Promise<string>) {
    setBusy(kind);
    setOutcome(null);
    try {
      const message = await act();
      setOutcome({ kind: 'done', message });
      announce(message);
    } catch (error) {
      setOutcome({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
    } finally {
      setBusy(null);
    }
  }

  async function save(): Promise<string> {
    const name = `${network.id}.png`;
    saveBlob(await draw(), name);
    return `Saved as ${name}.`;
  }

  async function copy(): Promise<string> {
    if (typeof ClipboardItem === 'undefined') {
      throw new Error('This browser cannot put pictures on the clipboard. Save the picture instead.');
    }
    // Safari grants the clipboard only while the click lasts, so it gets the promise and not its outcome.
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': draw() })]);
    return 'The picture is on the clipboard.';
  }

  return (
    <Stack gap="md">
      <TextInput
        label="Title"
        value={title}
        maxLength={300}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <SegmentedControl
        aria-label="Area"
        value={area}
        onChange={(value) => setArea(value as PictureOptions['area'])}
        data={[
          { value: 'whole', label: 'Whole map' },
          { value: 'view', label: 'What is in sight' },
        ]}
      />
      <SegmentedControl
        aria-label="Size"
        value={scale}
        onChange={setScale}
        data={['1', '2', '3', '4'].map((value) => ({ value, label: `${value}×` }))}
      />
      <Checkbox
        label="Legend"
        checked={legend}
        onChange={(event) => setLegend(event.currentTarget.checked)}
      />
      <Switch
        label="Transparent ground"
        checked={transparent}
        onChange={(event) => setTransparent(event.currentTarget.checked)}
      />
      {outcome && (
        <Alert
          color={outcome.kind === 'failed' ? 'red' : 'ink'}
          icon={outcome.kind === 'failed' ? <IconAlertTriangle size={18} /> : <IconCheck size={18} />}
          role={outcome.kind === 'failed' ? 'alert' : 'status'}
        >
          {outcome.message}
        </Alert>
      )}
      <Group justify="flex-end">
        <Button
          variant="default"
          leftSection={<IconCopy size={16} />}
          loading={busy === 'copy'}
          onClick={() => void attempt('copy', copy)}
        >
          Copy
        </Button>
        <Button
          leftSection={<IconDownload size={16} />}
          loading={busy === 'save'}
          onClick={() => void attempt('save', save)}
          data-autofocus
        >
          Save PNG
        </Button>
      </Group>
    </Stack>
  );
}

function toCredit(publishers: readonly string[]): string {
  const names = [...new Set(publishers)];
  const listed = names.slice(0, 4).join('; ');
  const more = names.length > 4 ? `; and ${names.length - 4} more` : '';
  return names.length === 0 ? 'Backchannel' : `Documents: ${listed}${more}. Drawn with Backchannel.`;
}

function saveBlob(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has begun by then; the address would otherwise keep the picture in memory.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
