'use client';

import { Checkbox, SegmentedControl, TagsInput } from '@mantine/core';
import { useState } from 'react';
import { KindSymbol } from '@/app/_symbols/kind-symbol';
import { buildAddition } from '@/lib/network/changes/edit-thing';
import { findThing } from '@/lib/network/changes/find-thing';
import { toFreeId } from '@/lib/network/changes/free-id';
import { LIMITS } from '@/lib/network/limits';
import type { Actor } from '@/lib/network/network';
import type { Point } from '@/lib/view/positions';
import { ACTOR_KINDS, type ActorKindId } from '@/lib/vocabulary/actor-kinds';
import { useExplorerStore } from '../state/explorer-store-context';
import { LineField, NotesField, PeriodFields } from './fields';
import styles from './form.module.css';
import { FormFrame } from './form-frame';
import { useFormSnapshot } from './form-subject';
import { IdentifierRows } from './identifier-rows';
import { CountryField } from './list-fields';
import { NameField } from './name-field';
import { writeEdit } from './pick-changed';
import { useForm } from './use-form';

const BLANK = {
  kind: 'person' as ActorKindId,
  name: '',
  role: '',
  aliases: [] as readonly string[],
  country: null as string | null,
  from: null as string | null,
  to: null as string | null,
  notes: '',
  identifiers: {} as Actor['identifiers'],
  shadow: false as boolean,
};

type ActorValues = typeof BLANK;

/** An actor, new or as it is. A new one stands `at` a point where it was asked for there, and may begin with a name. */
export function ActorForm({ id, at, name }: { id: string | null; at?: Point; name?: string }) {
  const { network } = useFormSnapshot();
  const known = id === null ? undefined : findThing(network, { list: 'actors', id });
  const form = useActorForm(known, at, name);
  const { values, set, errors } = form;
  const title = known ? (
    <>
      Edit <bdi>{known.name}</bdi>
    </>
  ) : (
    'New actor'
  );
  /** How often the form was filled: its identifiers are then listed anew. */
  const [taken, setTaken] = useState(0);
  return (
    <FormFrame title={title} form={form} save={known ? 'Save' : 'Add'}>
      <KindControl kind={values.kind} onChange={(kind) => set({ kind })} />
      {known ? (
        <LineField form={form} name="name" label="Name" first />
      ) : (
        <NameField
          form={form}
          isBegun={name !== undefined}
          onTake={(actor) => {
            set(actor);
            setTaken(taken + 1);
          }}
        />
      )}
      <LineField form={form} name="role" label="Role" placeholder="U.S. envoy" />
      <TagsInput
        size="xs"
        label="Other names"
        description="In any script. Enter after each."
        value={[...values.aliases]}
        onChange={(aliases) => set({ aliases })}
        error={errors.get('aliases')}
        maxTags={LIMITS.aliases}
        comboboxProps={{ withinPortal: false }}
      />
      <CountryField form={form} name="country" />
      <PeriodFields form={form} />
      <Checkbox
        size="xs"
        label="Acts through others (shadow party)"
        checked={values.shadow}
        onChange={(event) => set({ shadow: event.currentTarget.checked })}
      />
      <NotesField form={form} />
      <IdentifierRows
        key={taken}
        identifiers={values.identifiers}
        error={errors.get('identifiers')}
        onChange={(identifiers) => set({ identifiers })}
      />
    </FormFrame>
  );
}

function KindControl({ kind, onChange }: { kind: ActorKindId; onChange: (kind: ActorKindId) => void }) {
  return (
    <SegmentedControl
      size="xs"
      fullWidth
      aria-label="Kind"
      value={kind}
      onChange={(chosen) => onChange(chosen as ActorKindId)}
      data={ACTOR_KINDS.map((each) => ({
        value: each.id,
        label: (
          <span className={styles.kind}>
            <KindSymbol kind={each} size={13} /> {each.label}
          </span>
        ),
      }))}
    />
  );
}

/** The form of a known actor, or of a new one, which is selected once it is there. */
function useActorForm(known: Actor | undefined, at?: Point, name?: string) {
  const { dispatch, getState } = useExplorerStore();
  return useForm<ActorValues>(
    known ? pickFields(known) : { ...BLANK, ...(name !== undefined && { name }) },
    (values, opened) => {
      const actor = { ...values, name: values.name.trim() };
      if (known) return writeEdit(opened, 'actors', known, actor);
      const thing = { id: toFreeId(opened, 'actors', actor.name), ...actor };
      return {
        change: buildAddition(opened, 'actors', thing),
        added: { list: 'actors', id: thing.id },
        prepare: () => {
          const { map, arrangement } = getState();
          const free = map?.findFreePoint();
          if (at) arrangement?.placeNew({ [thing.id]: at });
          else if (free) arrangement?.settle({ [thing.id]: free });
        },
      };
    },
    ({ added }) => {
      if (added) dispatch({ type: 'selectActor', actor: added.id, additive: false });
    },
  );
}

function pickFields({ kind, name, role, aliases, country, from, to, notes, identifiers, shadow }: Actor) {
  return { kind, name, role, aliases, country, from, to, notes, identifiers, shadow };
}
