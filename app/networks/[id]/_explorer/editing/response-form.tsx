'use client';

import { Anchor } from '@mantine/core';
import { buildResponse } from '@/lib/network/changes/add-response';
import type { Evidence, Network } from '@/lib/network/network';
import { collectTypes } from '@/lib/network/types-of';
import type { RelationshipType } from '@/lib/vocabulary/relationship-type';
import { toTypeNoun } from '@/lib/vocabulary/tie-wordings';
import { useExplorerStore } from '../state/explorer-store-context';
import { EvidenceSection } from './evidence-fields';
import { type EvidenceValues, suggestEvidence, withEvidence } from './evidence-values';
import styles from './form.module.css';
import { FormFrame } from './form-frame';
import { useFormSnapshot } from './form-subject';
import { ActorField, ClaimField, ListField, readChosen } from './list-fields';
import { useForm, type Written } from './use-form';

type ResponseValues = {
  readonly source: string | null;
  readonly type: string | null;
  readonly claim: string | null;
  /** Whom the claim is about, where one is named. */
  readonly target: string | null;
};

/** What an actor answers to a claim: who, what, to which claim, and about whom where that is named. */
export function ResponseForm({
  speaker,
  claim,
  type = 'denies',
}: {
  speaker?: string;
  claim?: string;
  type?: string;
}) {
  const { network } = useFormSnapshot();
  const { dispatch, openForm } = useExplorerStore();
  const form = useForm<ResponseValues & EvidenceValues>(
    { ...suggestEvidence(network), source: speaker ?? null, type, claim: claim ?? null, target: null },
    (values, opened) => withEvidence(values, opened, (evidence) => writeResponse(values, opened, evidence)),
    ({ added }) => {
      if (added) dispatch({ type: 'selectRelationship', relationship: added.id, additive: false });
    },
  );
  const { values } = form;
  const [source, target] = [readChosen(form, 'source'), readChosen(form, 'target')];
  const chosen = collectTypes(network).get(values.type ?? '');
  return (
    <FormFrame title={`New ${chosen ? toNoun(chosen) : 'response'}`} form={form} save="Add">
      <ActorField
        form={form}
        name="source"
        label={values.type === 'denies' ? 'Who denies' : 'Who answers'}
        without={[target]}
        first={!values.source}
      />
      <ListField
        form={form}
        name="type"
        label="What it answers"
        options={listResponses(network)}
        lostName={chosen?.label}
        nothingFound="No answer is called so."
      />
      <ClaimField form={form} name="claim" label="Which claim" first={values.source !== null} />
      {network.claims.length === 0 && (
        <p className={styles.soft}>
          Nothing is claimed in this network yet.{' '}
          <Anchor
            component="button"
            type="button"
            data-action="new-claim"
            fz="inherit"
            underline="always"
            onClick={() => openForm({ kind: 'claim', id: null })}
          >
            Add a claim first
          </Anchor>
        </p>
      )}
      <ActorField
        form={form}
        name="target"
        label="About whom"
        placeholder="optional"
        without={[source]}
        clearable
      />
      <EvidenceSection form={form} owner={null} />
    </FormFrame>
  );
}

/** Returns what a form calls an answer of a type: "denial". */
function toNoun(type: RelationshipType): string {
  return type.response === 'neither' ? 'response' : toTypeNoun(type).toLowerCase();
}

/** Returns the types that answer claims, as a list to choose from. */
function listResponses(network: Network) {
  return [...collectTypes(network).values()].flatMap((type) =>
    type.namesClaim ? [{ value: type.id, label: type.label, words: [toTypeNoun(type)] }] : [],
  );
}

function writeResponse(
  { source, type, claim, target }: ResponseValues,
  network: Network,
  evidence: readonly Evidence[],
): Written {
  const response = { type: type ?? '', speaker: source ?? '', claim: claim ?? '', target, evidence };
  const change = buildResponse(network, response);
  const [operation] = change.operations;
  const id = operation && 'thing' in operation ? operation.thing.id : null;
  return id === null ? { change } : { change, added: { list: 'relationships', id } };
}
