'use client';

import { useLatest } from '../deferred';
import { STAGE_ID } from '../graph-stage';
import { isInside, type Shortcut, useKeys } from '../use-keys';
import { useEditing } from './editing-context';

/** The keys of editing: undo and redo, what is new, and what is done with what is selected. */
export function useEditKeys(): void {
  const { mayEdit, openForm, undo, redo } = useEditing();
  const { state } = useLatest();
  const { selection } = state;
  const [actor, other] = selection.kind === 'items' ? selection.actors : [];
  const [tie] = selection.kind === 'items' ? selection.relationships : [];
  const claim = selection.kind === 'claim' ? selection.claim : undefined;

  const edit = () => {
    if (actor !== undefined) openForm({ kind: 'actor', id: actor });
    else if (tie !== undefined) openForm({ kind: 'tie', id: tie });
    else if (claim !== undefined) openForm({ kind: 'claim', id: claim });
    else openForm({ kind: 'network' });
  };
  const remove = () => {
    const things =
      selection.kind === 'items'
        ? [
            ...selection.actors.map((id) => ({ list: 'actors' as const, id })),
            ...selection.relationships.map((id) => ({ list: 'relationships' as const, id })),
          ]
        : claim === undefined
          ? []
          : [{ list: 'claims' as const, id: claim }];
    if (things.length > 0) openForm({ kind: 'remove', things });
  };
  const addEvidence = () => {
    if (tie !== undefined)
      openForm({ kind: 'evidence', owner: { list: 'relationships', id: tie }, was: null });
    else if (claim !== undefined)
      openForm({ kind: 'evidence', owner: { list: 'claims', id: claim }, was: null });
  };
  const shortcuts: Shortcut[] = [
    ['mod+Z', undo],
    ['mod+shift+Z', redo],
    ['mod+Y', redo],
    ['N', () => openForm({ kind: 'actor', id: null })],
    // On the map, the map’s own key knows where the keyboard stands.
    [
      'J',
      ({ target }) =>
        isInside(target, `#${STAGE_ID}`) || openForm({ kind: 'tie', id: null, source: actor, target: other }),
    ],
    ['S', () => openForm({ kind: 'claim', id: null, tie })],
    ['shift+S', () => openForm({ kind: 'denial', denier: actor, claim })],
    ['P', () => openForm({ kind: 'document', id: null })],
    ['W', addEvidence],
    // In the table it edits the cell.
    ['F2', ({ target }) => isInside(target, 'td[data-column]') || edit()],
    ['Delete', remove],
    ['Backspace', remove],
  ];
  useKeys(mayEdit ? shortcuts : []);
}
