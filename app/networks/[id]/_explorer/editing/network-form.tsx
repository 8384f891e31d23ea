'use client';

import { Textarea } from '@mantine/core';
import { type Between, toBetween } from '@/lib/network/between';
import type { Change } from '@/lib/network/changes/change';
import { diffThings } from '@/lib/network/changes/diff-things';
import type { Network } from '@/lib/network/network';
import { DateField, LineField } from './fields';
import { FormFrame } from './form-frame';
import { useFormSnapshot } from './form-subject';
import { ActorsField } from './list-fields';
import { type Form, useForm } from './use-form';

type NetworkValues = {
  readonly title: string;
  readonly description: string;
  readonly asOf: string | null;
  /** Who is on the one side that the network is about, and on the other. */
  readonly oneSide: readonly string[];
  readonly otherSide: readonly string[];
};

/** What the network is called, what it shows, to which day it is complete, and between which sides it is. */
export function NetworkForm() {
  const { network } = useFormSnapshot();
  const { title, description, asOf, between } = network;
  const [oneSide, otherSide] = between ?? [[], []];
  const initial = { title, description, asOf, oneSide, otherSide };
  const form = useForm<NetworkValues>(initial, ({ oneSide, otherSide, ...values }, opened) => {
    const sides = toBetween([oneSide, otherSide]);
    const change = retitle(opened, { ...values, title: values.title.trim(), between: sides });
    return change.operations.length === 0 ? null : { change };
  });
  const { values, set, errors } = form;
  return (
    <FormFrame title="Edit the network" form={form}>
      <LineField form={form} name="title" label="Title" first />
      <Textarea
        size="xs"
        label="What it shows"
        autosize
        minRows={3}
        maxRows={12}
        value={values.description}
        error={errors.get('description')}
        onChange={(event) => set({ description: event.currentTarget.value })}
      />
      <DateField form={form} name="asOf" label="As of" />
      <SideField form={form} name="oneSide" other="otherSide" label="About: one side" />
      <SideField form={form} name="otherSide" other="oneSide" label="About: the other side" />
    </FormFrame>
  );
}

/** Chooses who is on one of the two sides: nobody is on both, and both are chosen or neither. */
function SideField({
  form,
  name,
  other,
  label,
}: {
  form: Form<NetworkValues>;
  name: 'oneSide' | 'otherSide';
  other: 'oneSide' | 'otherSide';
  label: string;
}) {
  const others = form.values[other];
  return (
    <ActorsField
      form={form}
      name={name}
      label={label}
      placeholder="choose actors"
      without={others}
      nothingFound="No actor of this name"
      required={others.length > 0 ? 'Choose who is on this side, or nobody on both.' : undefined}
    />
  );
}

type Head = Omit<NetworkValues, 'oneSide' | 'otherSide'> & { readonly between: Between | null };

function retitle(network: Network, values: Head): Change {
  const { title, description, asOf, between, id } = network;
  const operations = diffThings({ list: 'network', id }, { title, description, asOf, between }, values);
  return { label: 'change what the network is about', operations };
}
