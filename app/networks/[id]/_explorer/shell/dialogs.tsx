'use client';

import { createLazyPart } from '@/app/_lazy/create-lazy-part';
import { useStays } from '../controls/use-stays';
import { useExplorer, useExplorerStore } from '../state/explorer-store-context';
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
export function Dialogs() {
  const dialog = useExplorer((state) => state.dialog);
  const { closeDialog } = useExplorerStore();
  const hasFigure = useStays(dialog === 'figure');
  const hasData = useStays(dialog === 'data');
  const hasKeyboard = useStays(dialog === 'keyboard');
  return (
    <>
      {hasFigure && <FigurePanel opened={dialog === 'figure'} onClose={closeDialog} />}
      {hasData && <DataDialog opened={dialog === 'data'} onClose={closeDialog} />}
      {hasKeyboard && <HelpDialog opened={dialog === 'keyboard'} onClose={closeDialog} />}
    </>
  );
}
