'use client';

import { type FocusEvent, type KeyboardEvent, useEffect, useRef } from 'react';
import type { Relationship } from '@/lib/network/network';
import { collectTypes } from '@/lib/network/types-of';
import type { RelationshipType } from '@/lib/vocabulary/relationship-type';
import { leaveCellByTab } from '../controls/next-cell';
import { useCellEscape } from '../controls/use-cell-escape';
import { useKeptInSight } from '../controls/use-kept-in-sight';
import styles from './cell-editor.module.css';
import type { EditableColumn } from './editable-columns';
import { DatePair } from './fields';
import { useFormSnapshot } from './form-subject';
import { ActorField, ListField } from './list-fields';
import { NewActorsProvider } from './new-actors';
import { pickTieValues, settleTie, type TieValues, toTypeOptions, writeTie } from './tie-values';
import { type Form, useForm } from './use-form';

/**
 * Edits one cell of the table of ties. What is chosen from a list is saved at once, dates with Enter or on leaving the cell;
 * Escape leaves it as it was, and says so. What the network's rules refuse is said in the cell, which stays open.
 */
export function CellEditor(props: { tie: Relationship; column: EditableColumn; onClose: () => void }) {
  return (
    <NewActorsProvider>
      <CellForm {...props} />
    </NewActorsProvider>
  );
}

function CellForm({
  tie,
  column,
  onClose,
}: {
  tie: Relationship;
  column: EditableColumn;
  onClose: () => void;
}) {
  const form = useForm<TieValues>(
    pickTieValues(tie),
    (values, opened) => writeTie(settleTie(values, opened), opened, tie),
    undefined,
    onClose,
  );
  const ref = useRef<HTMLFormElement>(null);
  useKeptInSight(ref);
  const onEscape = useCellEscape({ isTyped: form.isDirty, isRefused: form.refusals > 0 }, onClose);
  useEffect(() => {
    const field = ref.current?.querySelector('input');
    field?.focus();
    field?.select();
  }, []);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    // The row's own keys move from cell to cell.
    event.stopPropagation();
    leaveCellByTab(event);
    onEscape(event);
    // A form of two fields without a button is not submitted by itself.
    if (event.key === 'Enter' && column === 'from') form.submit(event);
  };
  const onBlur = (event: FocusEvent) => {
    if (ref.current?.contains(event.relatedTarget)) return;
    if (form.isDirty && column === 'from') form.submit();
    else if (!form.isDirty) onClose();
  };
  return (
    <form
      ref={ref}
      className={column === 'from' ? `${styles.editor} ${styles.period}` : styles.editor}
      data-column={column}
      noValidate
      onSubmit={form.submit}
      onKeyDown={onKeyDown}
      onBlur={onBlur}
      onClick={(event) => event.stopPropagation()}
      onDoubleClick={(event) => event.stopPropagation()}
    >
      <CellField tie={tie} column={column} form={form} />
      {form.problems.length > 0 && (
        <p className={styles.problem} role="alert">
          {form.problems.join(' ')}
        </p>
      )}
    </form>
  );
}

function CellField({
  tie,
  column,
  form,
}: {
  tie: Relationship;
  column: EditableColumn;
  form: Form<TieValues>;
}) {
  const { network } = useFormSnapshot();
  const types = collectTypes(network);
  const type = types.get(tie.type);
  const { values, save } = form;
  if (column === 'from') return <DatePair form={form} />;
  if (column === 'type') return <TypeField types={types} form={form} />;
  const third = column === 'third' ? type?.third : null;
  if (third) {
    return (
      <ActorField
        form={form}
        name={third.role}
        label={third.label}
        placeholder="nobody, or not known"
        onChange={(actor) => save({ [third.role]: actor })}
        kinds={third.kinds}
        without={[values.source, values.target]}
        clearable
        opens
      />
    );
  }
  const end = column === 'source' ? 'source' : 'target';
  return (
    <ActorField
      form={form}
      name={end}
      label={end === 'source' ? 'From' : 'To'}
      onChange={(actor) => actor !== null && save({ [end]: actor })}
      kinds={end === 'source' ? type?.sourceKinds : type?.targetKinds}
      without={[end === 'source' ? values.target : values.source]}
      opens
    />
  );
}

/** Only types that fit the tie's ends are offered. */
function TypeField({ types, form }: { types: ReadonlyMap<string, RelationshipType>; form: Form<TieValues> }) {
  const { network } = useFormSnapshot();
  const { values, errors, save } = form;
  const toKind = (actor: string | null) => network.actors.find((each) => each.id === actor)?.kind ?? null;
  const ends = { source: toKind(values.source), target: toKind(values.target) };
  return (
    <ListField
      form={form}
      name="type"
      label="Tie"
      options={toTypeOptions(network, ends)}
      lostName={types.get(values.type ?? '')?.label}
      onChange={(chosen) => chosen !== null && save({ type: chosen })}
      error={errors.get('type') ?? errors.get('claim')}
      nothingFound="No type of that name fits these two."
      opens
    />
  );
}
