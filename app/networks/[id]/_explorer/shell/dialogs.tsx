'use client';

import { createLazyPart } from '@/app/_lazy/create-lazy-part';
import type { Arrangement } from '../stage/use-positions';
import { useStays } from '../stage/use-stays';
import { loadDataDialog, loadFigurePanel, loadHelpDialog } from './lazy-panels';

type Dialog = { readonly opened: boolean; readonly onClose: () => void };

const DIALOG = {
  place: 'over',
  isOpen: ({ opened }: Dialog) => opened,
  close: ({ onClose }: Dialog) => onClose,
} as const;

/** Each is loaded when it is first opened, or when the page has been at rest. */
const FigurePanel = createLazyPart('FigurePanel', loadFigurePanel, DIALOG);
const DataDialog = createLazyPart('DataDialog', loadDataDialog, DIALOG);
const HelpDialog = createLazyPart('HelpDialog', loadHelpDialog, DIALOG);

/** The dialogs over the page: the figure, the data, and the keys. */
export function Dialogs({
  arrangement,
  isExporting,
  isSavingData,
  isHelping,
  onClose,
}: {
  arrangement: Arrangement;
  isExporting: boolean;
  isSavingData: boolean;
  isHelping: boolean;
  onClose: () => void;
}) {
  const wasExporting = useStays(isExporting);
  const wasSavingData = useStays(isSavingData);
  const wasHelping = useStays(isHelping);
  return (
    <>
      {wasExporting && <FigurePanel opened={isExporting} onClose={onClose} arrangement={arrangement} />}
      {wasSavingData && <DataDialog opened={isSavingData} onClose={onClose} />}
      {wasHelping && <HelpDialog opened={isHelping} onClose={onClose} />}
    </>
  );
}
