'use client';

import dynamic from 'next/dynamic';
import { useStays } from './use-stays';

/** Each is loaded when it is first opened. */
const ExportDialog = dynamic(() => import('./export-dialog').then((module) => module.ExportDialog), {
  ssr: false,
});
const HelpDialog = dynamic(() => import('./help-dialog').then((module) => module.HelpDialog), { ssr: false });

/** The dialogs over the page: the picture, and the keys. */
export function Dialogs({
  sentence,
  isExporting,
  isHelping,
  onClose,
}: {
  sentence: string;
  isExporting: boolean;
  isHelping: boolean;
  onClose: () => void;
}) {
  const wasExporting = useStays(isExporting);
  const wasHelping = useStays(isHelping);
  return (
    <>
      {wasExporting && <ExportDialog opened={isExporting} onClose={onClose} sentence={sentence} />}
      {wasHelping && <HelpDialog opened={isHelping} onClose={onClose} />}
    </>
  );
}
