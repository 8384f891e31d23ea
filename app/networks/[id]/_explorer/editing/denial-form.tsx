'use client';

import { buildDenial, findDenialTarget } from '@/lib/network/changes/add-denial';
import type { Network } from '@/lib/network/network';
import { useExplorerStore } from '../state/explorer-store-context';
import styles from './form.module.css';
import { FormFrame } from './form-frame';
import { useFormSnapshot } from './form-subject';
import { ActorField, ClaimField, readChosen } from './list-fields';
import { useForm } from './use-form';

type DenialValues = {
  readonly source: string | null;
  readonly claim: string | null;
  /** To whom, where a person has chosen; else the claim tells. */
  readonly target: string | null;
  readonly isTargetChosen: boolean;
};

/** A denial: who, of what, and to whom. The claim suggests the last, and a person may choose another. */
export function DenialForm({ denier, claim, target }: { denier?: string; claim?: string; target?: string }) {
  const { network } = useFormSnapshot();
  const { dispatch } = useExplorerStore();
  const form = useForm<DenialValues>(
    {
      source: denier ?? null,
      claim: claim ?? null,
      target: target ?? null,
      isTargetChosen: target !== undefined,
    },
    writeDenial,
    ({ added }) => {
      if (added) dispatch({ type: 'selectRelationship', relationship: added.id, additive: false });
    },
  );
  const { values, set } = form;
  const [source, denied] = [readChosen(form, 'source'), readChosen(form, 'claim')];
  const isWhole = source !== null && denied !== null;
  const to = isWhole || values.isTargetChosen ? findTarget(values, network) : null;
  return (
    <FormFrame title="New denial" form={form} save="Add">
      <ActorField form={form} name="source" label="Who denies" first={!values.source} />
      <ClaimField form={form} name="claim" label="Which claim" first={values.source !== null} />
      {network.claims.length === 0 && (
        <p className={styles.soft}>Nothing is claimed in this network yet: add a claim first.</p>
      )}
      {(isWhole || values.isTargetChosen) && (
        <>
          <ActorField
            form={form}
            name="target"
            label="To whom"
            value={to}
            onChange={(chosen) => set({ target: chosen, isTargetChosen: true })}
            without={[source]}
          />
          {to !== null && !values.isTargetChosen && (
            <p className={styles.soft}>
              Suggested by the claim, as the other party to it. Choose another if the report names one.
            </p>
          )}
        </>
      )}
    </FormFrame>
  );
}

/** To whom a denial is directed: whom a person has chosen, else the other party to the claim. */
function findTarget({ source, claim, target, isTargetChosen }: DenialValues, network: Network) {
  return isTargetChosen ? target : findDenialTarget(network, source ?? '', claim ?? '');
}

function writeDenial(values: DenialValues, network: Network) {
  const target = findTarget(values, network) ?? '';
  const change = buildDenial(network, { denier: values.source ?? '', claim: values.claim ?? '', target });
  const [operation] = change.operations;
  const id = operation && 'thing' in operation ? operation.thing.id : null;
  return id === null ? { change } : { change, added: { list: 'relationships' as const, id } };
}
