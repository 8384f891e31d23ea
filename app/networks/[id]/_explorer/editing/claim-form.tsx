'use client';

import { Textarea } from '@mantine/core';
import { useMemo } from 'react';
import { buildAddition } from '@/lib/network/changes/edit-thing';
import { findThing } from '@/lib/network/changes/find-thing';
import { toFreeId } from '@/lib/network/changes/free-id';
import type { Claim, Network } from '@/lib/network/network';
import { toTieOptions } from '@/lib/view/tie-options';
import { useExplorerStore } from '../state/explorer-store-context';
import { EvidenceSection } from './evidence-fields';
import { BLANK_EVIDENCE, type EvidenceValues, suggestEvidence, withEvidence } from './evidence-values';
import { NotesField } from './fields';
import { FormFrame } from './form-frame';
import { useFormSnapshot } from './form-subject';
import { SeveralField } from './list-fields';
import { writeEdit } from './pick-changed';
import { useForm, type Written } from './use-form';

type ClaimValues = {
  readonly statement: string;
  readonly relationships: readonly string[];
  readonly meetings: readonly string[];
  readonly notes: string;
};

/** A claim, new or as it is: what is said, and which ties rest on it. */
export function ClaimForm({ id, tie }: { id: string | null; tie?: string }) {
  const { network, graph } = useFormSnapshot();
  const { dispatch } = useExplorerStore();
  const known = id === null ? undefined : findThing(network, { list: 'claims', id });
  const form = useForm<ClaimValues & EvidenceValues>(
    {
      ...(known ? BLANK_EVIDENCE : suggestEvidence(network)),
      statement: known?.statement ?? '',
      relationships: known?.relationships ?? (tie ? [tie] : []),
      meetings: known?.meetings ?? [],
      notes: known?.notes ?? '',
    },
    (values, opened) => writeClaim(values, known, opened),
    ({ added }) => {
      if (added) dispatch({ type: 'selectClaim', claim: added.id });
    },
  );
  const { values, set, errors } = form;
  const options = useMemo(() => toTieOptions(graph, network.relationships), [network, graph]);
  return (
    <FormFrame title={known ? 'Edit claim' : 'New claim'} form={form} save={known ? 'Save' : 'Add'}>
      <Textarea
        size="xs"
        label="What is claimed"
        placeholder="The envoy asked for a truce."
        autosize
        minRows={2}
        maxRows={8}
        value={values.statement}
        error={errors.get('statement')}
        data-first
        onChange={(event) => set({ statement: event.currentTarget.value })}
      />
      <SeveralField
        form={form}
        name="relationships"
        label="Ties that rest on it"
        placeholder="none"
        options={options}
        nothingFound="No tie reads so."
      />
      {network.meetings.length > 0 && (
        <SeveralField
          form={form}
          name="meetings"
          label="Meetings that rest on it"
          placeholder="none"
          options={network.meetings.map(({ id: value, title }) => ({ value, label: title }))}
          nothingFound="No meeting is called so."
        />
      )}
      <NotesField form={form} />
      <EvidenceSection form={form} owner={known ? { list: 'claims', id: known.id } : null} />
    </FormFrame>
  );
}

/** Returns the change that the form comes to; null when a known claim is as it was. */
function writeClaim(
  values: ClaimValues & EvidenceValues,
  known: Claim | undefined,
  opened: Network,
): Written | null {
  const { statement, relationships, meetings, notes } = values;
  const claim = { statement: statement.trim(), relationships, meetings, notes };
  if (known) return writeEdit(opened, 'claims', known, claim);
  const id = toFreeId(opened, 'claims', claim.statement);
  return withEvidence(values, opened, (evidence) => ({
    change: buildAddition(opened, 'claims', { id, ...claim, ...(evidence.length > 0 && { evidence }) }),
    added: { list: 'claims', id },
  }));
}
