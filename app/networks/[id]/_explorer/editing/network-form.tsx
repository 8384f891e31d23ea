'use client';

import { Textarea } from '@mantine/core';
import type { Change } from '@/lib/network/changes/change';
import { diffThings } from '@/lib/network/changes/diff-things';
import type { Network } from '@/lib/network/network';
import { DateField, LineField } from './fields';
import { FormFrame } from './form-frame';
import { useFormSnapshot } from './form-subject';
import { useForm } from './use-form';

type NetworkValues = {
  readonly title: string;
  readonly description: string;
  readonly asOf: string | null;
};

/** What the network is called, what it shows, and to which day it is complete. */
export function NetworkForm() {
  const { network } = useFormSnapshot();
  const { title, description, asOf } = network;
  const form = useForm<NetworkValues>({ title, description, asOf }, (values, opened) => {
    const change = retitle(opened, { ...values, title: values.title.trim() });
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
    </FormFrame>
  );
}

function retitle(network: Network, values: NetworkValues): Change {
  const { title, description, asOf, id } = network;
  const operations = diffThings({ list: 'network', id }, { title, description, asOf }, values);
  return { label: 'change what the network is about', operations };
}
