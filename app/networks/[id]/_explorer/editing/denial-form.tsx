'use client';

import { Select } from '@mantine/core';
import { buildDenial, findDenialTarget } from '@/lib/network/changes/add-denial';
import type { Network } from '@/lib/network/network';
import { useExplorer } from '../explorer-context';
import { ActorField, SELECT_PROPS } from './fields';
import styles from './form.module.css';
import { FormFrame } from './form-frame';
import { useForm } from './use-form';

type DenialValues = {
  readonly source: string | null;
  readonly claim: string | null;
  /** To whom, where the claim does not tell. */
  readonly target: string | null;
};

/** A denial: who, and of what. To whom it is said follows from the claim. */
export function DenialForm({ denier, claim }: { denier?: string; claim?: string }) {
  const { network, dispatch } = useExplorer();
  const form = useForm<DenialValues>(
    { source: denier ?? null, claim: claim ?? null, target: null },
    writeDenial,
    ({ added }) => {
      if (added) dispatch({ type: 'selectRelationship', relationship: added.id, additive: false });
    },
  );
  const { values, set, errors } = form;
  const isWhole = values.source !== null && values.claim !== null;
  const found = isWhole ? findDenialTarget(network, values.source ?? '', values.claim ?? '') : null;
  const toName = (id: string) => network.actors.find((actor) => actor.id === id)?.name ?? id;
  return (
    <FormFrame title="New denial" form={form} save="Add">
      <ActorField
        label="Who denies"
        value={values.source}
        onChange={(source) => set({ source })}
        error={errors.get('source')}
        first={!values.source}
      />
      <Select
        {...SELECT_PROPS}
        label="Which claim"
        placeholder="choose…"
        value={values.claim}
        data={network.claims.map((each) => ({ value: each.id, label: each.statement }))}
        error={errors.get('claim')}
        onChange={(chosen) => set({ claim: chosen })}
        data-first={values.source !== null || undefined}
        nothingFoundMessage="There is no such claim yet."
      />
      {network.claims.length === 0 && (
        <p className={styles.soft}>Nothing is claimed in this network yet: add a claim first.</p>
      )}
      {found !== null && (
        <p className={styles.soft}>
          Said to <bdi>{toName(found)}</bdi>, the other party to the claim.
        </p>
      )}
      {isWhole && found === null && (
        <ActorField
          label="To whom"
          value={values.target}
          onChange={(target) => set({ target })}
          without={[values.source]}
          error={errors.get('target')}
        />
      )}
    </FormFrame>
  );
}

function writeDenial({ source, claim, target }: DenialValues, network: Network) {
  const denier = source ?? '';
  const denied = claim ?? '';
  const to = findDenialTarget(network, denier, denied) ?? target ?? '';
  const change = buildDenial(network, { denier, claim: denied, target: to });
  const [operation] = change.operations;
  const id = operation && 'thing' in operation ? operation.thing.id : null;
  return id === null ? { change } : { change, added: { list: 'relationships' as const, id } };
}
