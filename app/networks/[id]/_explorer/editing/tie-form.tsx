'use client';

import { ActionIcon, Select, Textarea } from '@mantine/core';
import { IconArrowsUpDown } from '@tabler/icons-react';
import { TieSign } from '@/app/_signs/tie-sign';
import { findThing } from '@/lib/network/changes/find-thing';
import { collectTypes } from '@/lib/network/types-of';
import { listFittingTypes } from '@/lib/vocabulary/fitting-types';
import type { RelationshipType } from '@/lib/vocabulary/relationship-type';
import { useExplorer } from '../explorer-context';
import { ActorField, PeriodFields, SELECT_PROPS } from './fields';
import styles from './form.module.css';
import { FormFrame } from './form-frame';
import { BLANK_TIE, pickTieValues, settleTie, type TieValues, toTypeGroups, writeTie } from './tie-values';
import { useForm } from './use-form';

/** A tie, new or as it is: only types that fit its ends are offered, and only actors that fit its type. */
export function TieForm({
  id,
  source = null,
  target = null,
  type: firstType = null,
}: {
  id: string | null;
  source?: string | null;
  target?: string | null;
  type?: string | null;
}) {
  const { network, dispatch } = useExplorer();
  const known = id === null ? undefined : findThing(network, { list: 'relationships', id });
  const form = useForm<TieValues>(
    known ? pickTieValues(known) : { ...BLANK_TIE, source, target, type: firstType },
    (values, opened) => writeTie(settleTie(values, opened), opened, known),
    ({ added }) => {
      if (added) dispatch({ type: 'selectRelationship', relationship: added.id, additive: false });
    },
  );
  const { values, set, errors } = form;
  const types = collectTypes(network);
  const type = types.get(values.type ?? '');
  const toKind = (actor: string | null) => network.actors.find((each) => each.id === actor)?.kind ?? null;
  const ends = { source: toKind(values.source), target: toKind(values.target) };
  const offered = listFittingTypes(types.values(), ends);
  const turn = () => set({ source: values.target, target: values.source });
  return (
    <FormFrame title={known ? 'Edit tie' : 'New tie'} form={form} save={known ? 'Save' : 'Add'}>
      <ActorField
        label="From"
        value={values.source}
        onChange={(actor) => set({ source: actor })}
        kinds={type?.sourceKinds}
        without={[values.target]}
        error={errors.get('source')}
        first={!values.source}
      />
      <div className={styles.row}>
        <Select
          {...SELECT_PROPS}
          label="Tie"
          placeholder="how they are tied"
          value={values.type}
          data={toTypeGroups(
            offered.filter(({ isReversed }) => !isReversed).map((each) => each.type),
            ends,
          )}
          error={errors.get('type')}
          onChange={(chosen) => set({ type: chosen })}
          leftSection={type && <TieSign type={type} />}
          leftSectionWidth={type ? 60 : undefined}
          nothingFoundMessage="No type of that name fits these two."
          data-first={values.source ? true : undefined}
        />
        <ActionIcon variant="subtle" color="ink" aria-label="Turn the tie round" onClick={turn}>
          <IconArrowsUpDown size={18} />
        </ActionIcon>
      </div>
      <ActorField
        label="To"
        value={values.target}
        onChange={(actor) => set({ target: actor })}
        kinds={type?.targetKinds}
        without={[values.source]}
        error={errors.get('target')}
      />
      {type && (
        <ThirdField type={type} values={values} set={set} error={errors.get(type.third?.role ?? '')} />
      )}
      {type?.namesClaim && (
        <Select
          {...SELECT_PROPS}
          label="The claim that is denied"
          placeholder="choose…"
          value={values.claim}
          data={network.claims.map((claim) => ({ value: claim.id, label: claim.statement }))}
          error={errors.get('claim')}
          onChange={(claim) => set({ claim })}
          nothingFoundMessage="There is no such claim yet."
        />
      )}
      <PeriodFields form={form} />
      <Textarea
        size="xs"
        label="Notes"
        autosize
        minRows={2}
        maxRows={10}
        value={values.notes}
        error={errors.get('notes')}
        onChange={(event) => set({ notes: event.currentTarget.value })}
      />
    </FormFrame>
  );
}

function ThirdField({
  type: { third },
  values,
  set,
  error,
}: {
  type: RelationshipType;
  values: TieValues;
  set: (part: Partial<TieValues>) => void;
  error: string | undefined;
}) {
  if (!third) return null;
  return (
    <ActorField
      label={third.label.replace(/^./, (letter) => letter.toUpperCase())}
      placeholder="nobody, or not known"
      value={values[third.role]}
      onChange={(actor) => set({ [third.role]: actor })}
      kinds={third.kinds}
      without={[values.source, values.target]}
      error={error}
      clearable
    />
  );
}
