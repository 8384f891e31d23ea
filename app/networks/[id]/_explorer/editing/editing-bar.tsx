'use client';

import { ActionIcon } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp, IconPlus } from '@tabler/icons-react';
import { MenuButton } from '@/app/_layout/menu-button';
import { createLazyPart } from '@/app/_lazy/create-lazy-part';
import { mayEditNow } from '@/lib/explorer/state/explorer-state';
import { Hint } from '../controls/hint';
import { useEditSession, useExplorer, useExplorerStore } from '../state/explorer-store-context';
import styles from './editing-bar.module.css';
import { loadOpenAddMenu, loadSaveMark, loadWorkingSource } from './lazy-editing';
import { useWorkingSource } from './use-working-source';

const SaveMark = createLazyPart('SaveMark', loadSaveMark, { place: 'over' });

const WorkingSource = createLazyPart('WorkingSource', loadWorkingSource, { place: 'over' });

const NO_PROPS = {};

/** What is worked from, add, undo, redo, and how far what was done is kept. */
export function EditingBar() {
  const mayEdit = useExplorer(mayEditNow);
  const hasSteps = useEditSession(
    ({ copy: { history } }) => history.undoable.length + history.redoable.length > 0,
  );
  const isEditor = useExplorer(({ start }) => start.mayEdit);
  // Those who may only look undo how they put actors elsewhere; nothing is undone while the past is shown.
  const mayUndo = mayEdit || (!isEditor && hasSteps === true);
  const isOpen = useEditSession(() => true) ?? false;
  const hasSource = useWorkingSource() !== null;
  const isChosen = useExplorer(({ isSourceOpen }) => isSourceOpen);
  if (!mayUndo) return null;
  return (
    <div className={styles.bar}>
      {mayEdit && (hasSource || isChosen) && <WorkingSource />}
      {mayEdit && isOpen && <SaveMark />}
      {mayEdit && (
        <MenuButton
          label="Add"
          action="open-add-menu"
          icon={<IconPlus size={18} />}
          name="OpenAddMenu"
          load={loadOpenAddMenu}
          props={NO_PROPS}
        />
      )}
      <MoveButton direction="undo" />
      <MoveButton direction="redo" />
    </div>
  );
}

const MOVES = {
  undo: { icon: IconArrowBackUp, name: 'Undo', keys: 'Ctrl+Z' },
  redo: { icon: IconArrowForwardUp, name: 'Redo', keys: 'Shift+Ctrl+Z' },
};

function MoveButton({ direction }: { direction: keyof typeof MOVES }) {
  const store = useExplorerStore();
  const { icon: Icon, name } = MOVES[direction];
  const step = useEditSession(({ copy }) => copy.history[`${direction}able`].at(-1)?.label);
  const label = step ? `${name}: ${step}` : name;
  return (
    <Hint label={label}>
      {(target) => (
        <ActionIcon
          {...target}
          data-action={direction}
          variant="subtle"
          color="ink"
          aria-label={label}
          // A button that is disabled would lose the focus with the last step.
          aria-disabled={!step || undefined}
          data-disabled={!step || undefined}
          className={styles.move}
          onClick={step ? store[direction] : undefined}
        >
          <Icon size={18} />
        </ActionIcon>
      )}
    </Hint>
  );
}
