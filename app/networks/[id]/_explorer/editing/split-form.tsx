'use client';

import { Checkbox, SegmentedControl } from '@mantine/core';
import { findThing } from '@/lib/network/changes/find-thing';
import { toFreeId } from '@/lib/network/changes/free-id';
import { buildActorSplit } from '@/lib/network/changes/split-actor';
import type { Claim, Network, Relationship } from '@/lib/network/network';
import type { Option } from '@/lib/view/match-options';
import { toTieOptions } from '@/lib/view/tie-options';
import { ACTOR_KINDS, type ActorKindId } from '@/lib/vocabulary/actor-kinds';
import { useExplorerStore } from '../state/explorer-store-context';
import { LineField } from './fields';
import styles from './form.module.css';
import { FormFrame } from './form-frame';
import { useFormSnapshot } from './form-subject';
import { CountryField } from './list-fields';
import { useForm } from './use-form';

type SplitValues = {
  readonly name: string;
  readonly kind: ActorKindId;
  readonly country: string | null;
  readonly ties: readonly string[];
  readonly spoke: readonly string[];
  readonly aliases: readonly string[];
};

/** One actor that is two: what the new one is called, and what of the old one’s is its. */
export function SplitForm({ actor }: { actor: string }) {
  const { network, graph } = useFormSnapshot();
  const { dispatch } = useExplorerStore();
  const known = findThing(network, { list: 'actors', id: actor });
  const form = useForm<SplitValues>(
    // Two that were taken for one are mostly of one kind and country: both can be changed before anything is split.
    {
      name: '',
      kind: known?.kind ?? 'person',
      country: known?.country ?? null,
      ties: [],
      spoke: [],
      aliases: [],
    },
    (values, opened) => writeSplit(values, opened, actor),
    ({ added }) => {
      if (added) dispatch({ type: 'selectActor', actor: added.id, additive: false });
    },
  );
  const { values, set } = form;
  if (!known) return null;
  const ties = network.relationships.filter((tie) => listEnds(tie).includes(actor));
  const isSpoken = ({ evidence }: Relationship | Claim) => evidence.some(({ speaker }) => speaker === actor);
  const spoke = [
    ...toTieOptions(graph, network.relationships.filter(isSpoken)),
    ...network.claims.filter(isSpoken).map(({ id, statement }) => ({ value: id, label: statement })),
  ];
  return (
    <FormFrame
      title={
        <>
          Split <bdi>{known.name}</bdi> in two
        </>
      }
      form={form}
      save="Split"
    >
      <LineField form={form} name="name" label="Name of the new actor" first />
      <SegmentedControl
        size="xs"
        fullWidth
        aria-label="Kind of the new actor"
        value={values.kind}
        onChange={(kind) => set({ kind: kind as ActorKindId })}
        data={ACTOR_KINDS.map(({ id, label }) => ({ value: id, label }))}
      />
      <CountryField form={form} name="country" />
      <Choice
        label="Ties of the new actor"
        chosen={values.ties}
        onChange={(chosen) => set({ ties: chosen })}
        options={toTieOptions(graph, ties)}
      />
      <Choice
        label="What the new actor said"
        chosen={values.spoke}
        onChange={(chosen) => set({ spoke: chosen })}
        options={spoke}
      />
      <Choice
        label="Names of the new actor"
        chosen={values.aliases}
        onChange={(chosen) => set({ aliases: chosen })}
        options={known.aliases.map((alias) => ({ value: alias, label: alias }))}
      />
    </FormFrame>
  );
}

function Choice({
  label,
  options,
  chosen,
  onChange,
}: {
  label: string;
  options: readonly Option[];
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
}) {
  if (options.length === 0) return null;
  return (
    <Checkbox.Group size="xs" label={label} value={[...chosen]} onChange={onChange}>
      <div className={styles.checks}>
        {options.map((option) => (
          <Checkbox key={option.value} size="xs" value={option.value} label={<bdi>{option.label}</bdi>} />
        ))}
      </div>
    </Checkbox.Group>
  );
}

function writeSplit(values: SplitValues, network: Network, actor: string) {
  const name = values.name.trim();
  const id = toFreeId(network, 'actors', name);
  const { kind, country, aliases } = values;
  const blank = { role: '', from: null, to: null, notes: '', identifiers: {}, shadow: false };
  const into = { id, kind, name, aliases, country, ...blank };
  const change = buildActorSplit(network, { ...values, actor, into });
  return { change, added: { list: 'actors' as const, id } };
}

function listEnds({ source, target, onBehalfOf, toward }: Relationship): readonly (string | null)[] {
  return [source, target, onBehalfOf, toward];
}
