'use client';

import { useHistoryPreview } from '../history/history-preview-context';
import { useEditing, useEditSessionPart } from './editing-context';

/**
 * Returns whether undo and redo are offered: to those who may edit, but not while they look at the past, and to those who may
 * only look once they have put actors elsewhere.
 */
export function useMayUndo(): boolean {
  const { mayEdit } = useEditing();
  const { mayRestore } = useHistoryPreview();
  const hasSteps = useEditSessionPart(
    ({ copy: { history } }) => history.undoable.length + history.redoable.length > 0,
  );
  return mayEdit || (!mayRestore && hasSteps === true);
}
