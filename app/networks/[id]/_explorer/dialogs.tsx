'use client';

import dynamic from 'next/dynamic';
import { loadDataDialog, loadFigurePanel, loadHelpDialog } from './late-panels';
import type { Arrangement } from './use-positions';
import { useStays } from './use-stays';

/** Each is loaded when it is first opened, or when the page has been at rest. */
const FigurePanel = dynamic(loadFigurePanel, { ssr: false });
const DataDialog = dynamic(loadDataDialog, { ssr: false });
const HelpDialog = dynamic(loadHelpDialog, { ssr: false });

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
