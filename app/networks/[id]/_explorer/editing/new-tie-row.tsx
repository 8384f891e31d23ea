'use client';

import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { toSourceName } from '@/lib/explorer/editing/source-name';
import { collectTypes } from '@/lib/network/types-of';
import type { RelationshipType } from '@/lib/vocabulary/relationship-type';
import { type EvidenceValues, suggestEvidence, withEvidence } from './evidence-values';
import { DateField } from './fields';
import { useFormSnapshot } from './form-subject';
import { ActorField, ClaimField, ListField } from './list-fields';
import { NewActorsProvider } from './new-actors';
import styles from './new-tie-row.module.css';
import {
  BLANK_TIE,
  collectOfferedTypes,
  pickTieValues,
  settleTie,
  type TieValues,
  toTypeOptions,
  writeNewTie,
} from './tie-values';
import { type Form, useForm } from './use-form';

type NewTieRowProps = {
  /** Gives the focus to a column of the last row above. */
  readonly onLeave: (column: string) => void;
  readonly onAdded: () => void;
  /** Does without the row, where it cannot be loaded. */
  readonly onClose: () => void;
};

/**
 * The last row of the table of ties: a tie is added with Enter once its type and ends are given, and the cursor stands in the first
 * cell again. Its evidence is what is worked from; new actors come in with it.
 */
export function NewTieRow({ onLeave, onAdded }: NewTieRowProps) {
  const [count, setCount] = useState(0);
  return (
    <NewActorsProvider key={count}>
      <Fields
        onLeave={onLeave}
        onAdded={() => {
          setCount(count + 1);
          onAdded();
        }}
      />
    </NewActorsProvider>
  );
}

function Fields({ onLeave, onAdded }: Omit<NewTieRowProps, 'onClose'>) {
  const { network } = useFormSnapshot();
  const form = useForm<TieValues & EvidenceValues>(
    { ...suggestEvidence(network), ...BLANK_TIE },
    (values, opened) =>
      withEvidence(values, opened, (evidence) =>
        writeNewTie(settleTie(pickTieValues(values), opened), opened, evidence),
      ),
    undefined,
    onAdded,
  );
  const ref = useRef<HTMLTableRowElement>(null);
  useEffect(() => ref.current?.querySelector('input')?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    const column = event.target instanceof Element ? event.target.closest('td')?.dataset.column : undefined;
    // The keys of a list that is open come first.
    if (event.defaultPrevented || event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowUp') onLeave(column ?? '');
    else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) form.submit();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <>
      <tr ref={ref} className={styles.row} data-action="add-row" onKeyDown={onKeyDown}>
        <Cells form={form} />
      </tr>
      {form.problems.length > 0 && (
        <tr>
          <td colSpan={7} className={styles.problem}>
            <span role="alert">{form.problems.join(' ')}</span>
          </td>
        </tr>
      )}
    </>
  );
}

function Cells({ form }: { form: Form<TieValues & EvidenceValues> }) {
  const { network } = useFormSnapshot();
  const { values } = form;
  const type = collectOfferedTypes(network).get(values.type ?? '');
  const toKind = (actor: string | null) => network.actors.find(({ id }) => id === actor)?.kind ?? null;
  const ends = { source: toKind(values.source), target: toKind(values.target) };
  const source = network.documents.find(({ id }) => id === values.document);
  return (
    <>
      <Cell column="source">
        <ActorField
          form={form}
          name="source"
          label="New tie: From"
          placeholder="New tie from …"
          kinds={type?.sourceKinds}
          without={[values.target]}
        />
      </Cell>
      <Cell column="type">
        <ListField
          form={form}
          name="type"
          label="New tie: Tie"
          placeholder="how they are tied"
          options={toTypeOptions(network, ends)}
          lostName={collectTypes(network).get(values.type ?? '')?.label}
          nothingFound="No type of that name fits these two."
        />
      </Cell>
      <Cell column="target">
        <ActorField
          form={form}
          name="target"
          label="New tie: To"
          placeholder={type?.namesClaim ? 'about whom (optional)' : 'to …'}
          kinds={type?.targetKinds}
          without={[values.source]}
        />
      </Cell>
      <Cell column="third">{type && <ThirdCell form={form} type={type} />}</Cell>
      <Cell column="from">
        <DateField form={form} name="from" label="New tie: Since" placeholder="since" />
        <DateField form={form} name="to" label="New tie: Until" placeholder="until" />
      </Cell>
      <Cell column="standing">
        <bdi className={styles.source}>{source ? toSourceName(source) : 'No document yet'}</bdi>
      </Cell>
      <Cell column="evidence">
        <button type="button" className={styles.add} disabled={!form.isDirty} onClick={() => form.submit()}>
          Add
        </button>
      </Cell>
    </>
  );
}

/** The third actor of a type that has one, or the claim that an answer is to. */
function ThirdCell({ form, type }: { form: Form<TieValues & EvidenceValues>; type: RelationshipType }) {
  if (type.namesClaim) return <ClaimField form={form} name="claim" label="New tie: Claim" />;
  if (!type.third) return null;
  return (
    <ActorField
      form={form}
      name={type.third.role}
      label={`New tie: ${type.third.label}`}
      placeholder={`${type.third.label} …`}
      kinds={type.third.kinds}
      without={[form.values.source, form.values.target]}
      clearable
    />
  );
}

function Cell({ column, children }: { column: string; children: ReactNode }) {
  return (
    <td data-column={column}>
      <div className={styles.cell}>{children}</div>
    </td>
  );
}
