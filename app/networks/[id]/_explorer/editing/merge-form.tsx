'use client';

import { Radio, Stack } from '@mantine/core';
import { findThing } from '@/lib/network/changes/find-thing';
import { buildActorMerge } from '@/lib/network/changes/merge-actors';
import { toAmount } from '@/lib/network/changes/thing-words';
import type { Network } from '@/lib/network/network';
import { useExplorerStore } from '../state/explorer-store-context';
import styles from './form.module.css';
import { FormFrame } from './form-frame';
import { useFormSnapshot } from './form-subject';
import { ActorField, readChosen } from './list-fields';
import { useForm } from './use-form';

type MergeValues = { readonly other: string | null; readonly kept: 'this' | 'other' };

/** Two actors that are one: which other, and whose name stays. */
export function MergeForm({ actor }: { actor: string }) {
  const { network } = useFormSnapshot();
  const { dispatch } = useExplorerStore();
  const form = useForm<MergeValues>(
    { other: null, kept: 'this' },
    ({ other, kept }, opened) => {
      const pair = toPair(actor, other, kept);
      return pair && { change: buildActorMerge(opened, pair.kept, pair.absorbed).change };
    },
    () => {
      const { other, kept } = form.values;
      const pair = toPair(actor, other, kept);
      if (pair) dispatch({ type: 'selectActor', actor: pair.kept, additive: false });
    },
  );
  const { values, set } = form;
  const toName = (id: string) => findThing(network, { list: 'actors', id })?.name ?? id;
  // Another user may have removed it meanwhile; the field says so.
  const other = findThing(network, { list: 'actors', id: readChosen(form, 'other') ?? '' })?.id ?? null;
  const pair = toPair(actor, other, values.kept);
  return (
    <FormFrame
      title={
        <>
          Merge <bdi>{toName(actor)}</bdi> with another
        </>
      }
      form={form}
      save="Merge"
    >
      <ActorField
        form={form}
        name="other"
        label="Is the same as"
        required="Choose the actor that is the same."
        without={[actor]}
        onlyHere
        first
      />
      {pair && values.other !== null && (
        <Radio.Group
          size="xs"
          label="Which name stays"
          description="The other stays among the other names."
          value={values.kept}
          onChange={(kept) => set({ kept: kept === 'other' ? 'other' : 'this' })}
        >
          <Stack gap={6} mt={6}>
            <Radio size="xs" value="this" label={<bdi>{toName(actor)}</bdi>} />
            <Radio size="xs" value="other" label={<bdi>{toName(values.other)}</bdi>} />
          </Stack>
        </Radio.Group>
      )}
      {pair && <p className={styles.soft}>{describeMerge(network, pair.kept, pair.absorbed)}</p>}
    </FormFrame>
  );
}

function toPair(actor: string, other: string | null, kept: MergeValues['kept']) {
  if (other === null) return null;
  return kept === 'this' ? { kept: actor, absorbed: other } : { kept: other, absorbed: actor };
}

/** Said before it is done: how many ties move, and how many go because nobody is tied to oneself. */
function describeMerge(network: Network, kept: string, absorbed: string): string {
  const { moved, dropped } = buildActorMerge(network, kept, absorbed);
  const moves = `${toAmount(moved.length, 'tie')} ${moved.length === 1 ? 'moves' : 'move'}`;
  if (dropped.length === 0) return `${moves}.`;
  return `${moves}; ${toAmount(dropped.length, 'tie')} between the two ${dropped.length === 1 ? 'goes' : 'go'}.`;
}
