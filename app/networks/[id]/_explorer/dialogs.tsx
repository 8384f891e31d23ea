'use client';

import dynamic from 'next/dynamic';
import { useStays } from './use-stays';

/** Each is loaded when it is first opened. */
const ExportDialog = dynamic(() => import('./export-dialog').then((module) => module.ExportDialog), {
  ssr: false,
});
const DataDialog = dynamic(() => import('./data/data-dialog').then((module) => module.DataDialog), {
  ssr: false,
});
const HelpDialog = dynamic(() => import('./help-dialog').then((module) => module.HelpDialog), { ssr: false });

/** The dialogs over the page: the picture, the data, and the keys. */
export function Dialogs({
  sentence,
  isExporting,
  isSavingData,
  isHelping,
  onClose,
}: {
  sentence: string;
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
      {wasExporting && <ExportDialog opened={isExporting} onClose={onClose} sentence={sentence} />}
      {wasSavingData && <DataDialog opened={isSavingData} onClose={onClose} />}
      {wasHelping && <HelpDialog opened={isHelping} onClose={onClose} />}
    </>
  );
}
