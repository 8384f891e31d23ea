'use client';

import { ActionIcon, Checkbox } from '@mantine/core';
import { IconArrowsUpDown } from '@tabler/icons-react';
import { TieSymbol } from '@/app/_symbols/tie-symbol';
import { findThing } from '@/lib/network/changes/find-thing';
import { PROPOSED_WORDS } from '@/lib/vocabulary/modalities';
import type { RelationshipType } from '@/lib/vocabulary/relationship-type';
import { useExplorerStore } from '../state/explorer-store-context';
import { EvidenceSection } from './evidence-fields';
import { BLANK_EVIDENCE, type EvidenceValues, suggestEvidence, withEvidence } from './evidence-values';
import { NotesField, PeriodFields } from './fields';
import styles from './form.module.css';
import { FormFrame } from './form-frame';
import { useFormSnapshot } from './form-subject';
import { addBetween, BETWEEN_ID, findFormType, turnToMediation } from './go-between';
import { ActorField, ClaimField, ListField, readChosen } from './list-fields';
import {
  BLANK_TIE,
  pickTieValues,
  settleTie,
  type TieValues,
  toTypeOptions,
  writeNewTie,
  writeTie,
} from './tie-values';
import { type Form, useForm } from './use-form';

type TieFormProps = {
  readonly id: string | null;
  readonly source?: string | null;
  readonly target?: string | null;
  readonly type?: string | null;
};

type TieFields = Form<TieValues & EvidenceValues>;

/** A tie, new or as it is: only types that fit its ends are offered, and only actors that fit its type. */
export function TieForm(props: TieFormProps) {
  const { network } = useFormSnapshot();
  const { form, known } = useTieForm(props);
  const { values, set } = form;
  const [source, target] = [readChosen(form, 'source'), readChosen(form, 'target')];
  const type = findFormType(network, values.type);
  // Drawn from one actor to another as a mediation, it lacks the party that is reached.
  const asksThird = known === undefined && (props.target ?? null) !== null && (props.type ?? null) !== null;
  const required = values.type === BETWEEN_ID ? { required: 'Choose one.' } : {};
  return (
    <FormFrame title={known ? 'Edit tie' : 'New tie'} form={form} save={known ? 'Save' : 'Add'}>
      <ActorField
        form={form}
        name="source"
        label="From"
        kinds={type?.sourceKinds}
        without={[target]}
        first={!values.source}
        {...required}
      />
      <TypeRow form={form} type={type} ends={[source, target]} first={values.source !== null && !asksThird} />
      <ActorField
        form={form}
        name="target"
        label={type?.namesClaim ? 'About whom' : 'To'}
        placeholder={type?.namesClaim ? 'optional' : undefined}
        kinds={type?.targetKinds}
        without={[source]}
        clearable={type?.namesClaim}
        {...(type?.namesClaim ? {} : required)}
      />
      {type && (
        <ThirdField
          type={type}
          form={form}
          ends={[source, target]}
          first={asksThird}
          isRequired={values.type === BETWEEN_ID}
        />
      )}
      {type?.namesClaim && (
        <ClaimField
          form={form}
          name="claim"
          label={type.response === 'denies' ? 'The claim that is denied' : 'The claim that is answered'}
        />
      )}
      <Checkbox
        size="xs"
        label={PROPOSED_WORDS}
        checked={values.modality === 'proposed'}
        error={form.errors.get('modality')}
        onChange={(event) => set({ modality: event.currentTarget.checked ? 'proposed' : null })}
      />
      <PeriodFields form={form} />
      <NotesField form={form} />
      <EvidenceSection form={form} owner={known ? { list: 'relationships', id: known.id } : null} />
    </FormFrame>
  );
}

/** The form of a tie: `known` is what is there; a new one is selected once it is added. */
function useTieForm({ id, source = null, target = null, type = null }: TieFormProps) {
  const { network } = useFormSnapshot();
  const { dispatch } = useExplorerStore();
  const known = id === null ? undefined : findThing(network, { list: 'relationships', id });
  const form: TieFields = useForm<TieValues & EvidenceValues>(
    known
      ? { ...BLANK_EVIDENCE, ...pickTieValues(known) }
      : { ...suggestEvidence(network), ...BLANK_TIE, source, target, type },
    (values, opened) => {
      const tie = settleTie(turnToMediation(pickTieValues(values)), opened);
      if (known) return writeTie(tie, opened, known);
      return withEvidence(values, opened, (evidence) => writeNewTie(tie, opened, evidence));
    },
    ({ added }) => {
      if (added) dispatch({ type: 'selectRelationship', relationship: added.id, additive: false });
    },
  );
  return { form, known };
}

/** The type of a tie, and what turns the tie round. */
function TypeRow({
  form,
  type,
  ends: [source, target],
  first,
}: {
  form: TieFields;
  type: RelationshipType | undefined;
  ends: readonly [source: string | null, target: string | null];
  first: boolean;
}) {
  const { network } = useFormSnapshot();
  const toKind = (actor: string | null) => network.actors.find(({ id }) => id === actor)?.kind ?? null;
  const turn = () => {
    const { source: sourceText = null, target: targetText = null } = form.texts;
    form.set({ source: form.values.target, target: form.values.source });
    form.setText('source', targetText);
    form.setText('target', sourceText);
  };
  return (
    <div className={styles.row}>
      <ListField
        form={form}
        name="type"
        label="Tie"
        placeholder="how they are tied"
        options={addBetween(toTypeOptions(network, { source: toKind(source), target: toKind(target) }))}
        lostName={type?.label}
        leftSection={type && <TieSymbol type={type} />}
        leftSectionWidth={type ? 60 : undefined}
        nothingFound="No type of that name fits these two."
        first={first}
      />
      <ActionIcon variant="subtle" color="ink" aria-label="Turn the tie round" onClick={turn}>
        <IconArrowsUpDown size={18} />
      </ActionIcon>
    </div>
  );
}

function ThirdField({
  type: { third },
  form,
  ends,
  first,
  isRequired,
}: {
  type: RelationshipType;
  form: TieFields;
  ends: readonly (string | null)[];
  first: boolean;
  isRequired: boolean;
}) {
  if (!third) return null;
  return (
    <ActorField
      form={form}
      name={third.role}
      label={third.label.replace(/^./, (letter) => letter.toUpperCase())}
      kinds={third.kinds}
      without={ends}
      first={first}
      {...(isRequired
        ? { required: 'Choose one.' }
        : { placeholder: 'nobody, or not known', clearable: true })}
    />
  );
}
