'use client';

import { ActionIcon } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp, IconPlus } from '@tabler/icons-react';
import { MenuButton } from '@/app/_layout/menu-button';
import { createLazyPart } from '@/app/_lazy/create-lazy-part';
import { Hint } from '../shell/hint';
import { loadOpenAddMenu, loadSaveMark } from '../shell/lazy-parts';
import styles from './editing-bar.module.css';
import { useEditing, useEditSessionPart } from './editing-context';
import { useMayUndo } from './use-may-undo';

const SaveMark = createLazyPart('SaveMark', loadSaveMark, { place: 'over' });

const NO_PROPS = {};

/** Add, undo, redo, and how far what was done is kept. */
export function EditingBar() {
  const { mayEdit } = useEditing();
  const mayUndo = useMayUndo();
  const isOpen = useEditSessionPart(() => true) ?? false;
  if (!mayUndo) return null;
  return (
    <div className={styles.bar}>
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
  const editing = useEditing();
  const { icon: Icon, name } = MOVES[direction];
  const step = useEditSessionPart(({ copy }) => copy.history[`${direction}able`].at(-1)?.label);
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
          onClick={step ? editing[direction] : undefined}
        >
          <Icon size={18} />
        </ActionIcon>
      )}
    </Hint>
  );
}
