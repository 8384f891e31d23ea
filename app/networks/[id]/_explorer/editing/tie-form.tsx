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

/** A tie, new or as it is: only types that fit its ends are offered, and only actors that fit its type. */
export function TieForm({
  id,
  source: firstSource = null,
  target: firstTarget = null,
  type: firstType = null,
}: {
  id: string | null;
  source?: string | null;
  target?: string | null;
  type?: string | null;
}) {
  const { network } = useFormSnapshot();
  const { dispatch } = useExplorerStore();
  const known = id === null ? undefined : findThing(network, { list: 'relationships', id });
  const form = useForm<TieValues & EvidenceValues>(
    known
      ? { ...BLANK_EVIDENCE, ...pickTieValues(known) }
      : {
          ...suggestEvidence(network),
          ...{ ...BLANK_TIE, source: firstSource, target: firstTarget, type: firstType },
        },
    (values, opened) => {
      const tie = settleTie(turnToMediation(pickTieValues(values)), opened);
      if (known) return writeTie(tie, opened, known);
      return withEvidence(values, opened, (evidence) => writeNewTie(tie, opened, evidence));
    },
    ({ added }) => {
      if (added) dispatch({ type: 'selectRelationship', relationship: added.id, additive: false });
    },
  );
  const { values, set } = form;
  const [source, target] = [readChosen(form, 'source'), readChosen(form, 'target')];
  const type = findFormType(network, values.type);
  // Drawn from one actor to another as a mediation, it lacks the party that is reached.
  const asksThird = known === undefined && firstTarget !== null && firstType !== null;
  const required = values.type === BETWEEN_ID ? { required: 'Choose one.' } : {};
  const toKind = (actor: string | null) => network.actors.find((each) => each.id === actor)?.kind ?? null;
  const ends = { source: toKind(source), target: toKind(target) };
  const turn = () => {
    const { source: sourceText = null, target: targetText = null } = form.texts;
    set({ source: values.target, target: values.source });
    form.setText('source', targetText);
    form.setText('target', sourceText);
  };
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
      <div className={styles.row}>
        <ListField
          form={form}
          name="type"
          label="Tie"
          placeholder="how they are tied"
          options={addBetween(toTypeOptions(network, ends))}
          lostName={type?.label}
          leftSection={type && <TieSymbol type={type} />}
          leftSectionWidth={type ? 60 : undefined}
          nothingFound="No type of that name fits these two."
          first={values.source !== null && !asksThird}
        />
        <ActionIcon variant="subtle" color="ink" aria-label="Turn the tie round" onClick={turn}>
          <IconArrowsUpDown size={18} />
        </ActionIcon>
      </div>
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

function ThirdField({
  type: { third },
  form,
  ends,
  first,
  isRequired,
}: {
  type: RelationshipType;
  form: Form<TieValues & EvidenceValues>;
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
