'use client';

import { Textarea, TextInput } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { type FormEvent, useState } from 'react';
import { WorkButton } from '@/app/_layout/work-button';
import { LIMITS } from '@/lib/network/limits';
import { toSlug } from '@/lib/network/nearest';
import styles from './new-network.module.css';

/** What a new network begins with. */
type Beginning = { readonly id: string; readonly title: string; readonly description: string };

/** Why a network was not begun: what is wrong with a field of the form, and else in words. */
type Refusal = {
  readonly kind: 'refused';
  readonly fields: Readonly<Partial<Record<keyof Beginning, string>>>;
  readonly message: string;
};

/** The title of a new network, its id, and what it is to show. Only the title is asked for. */
export function NewNetworkForm() {
  const router = useRouter();
  const [title, setTitle] = useState('');
  const [ownId, setOwnId] = useState<string | null>(null);
  const [description, setDescription] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const id = ownId ?? toSlug(title).slice(0, LIMITS.id).replace(/-+$/, '');

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    const outcome = await createNetwork({ id, title: title.trim(), description });
    if (outcome.kind === 'refused') {
      setRefusal(outcome);
      setBusy(false);
    } else router.push(`/networks/${outcome.id}`);
  };
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
      <TextInput
        label="Title"
        placeholder="Truce talks"
        value={title}
        maxLength={LIMITS.line}
        error={refusal?.fields.title}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <TextInput
        label="Id"
        description={`Its address: /networks/${id || '…'}`}
        value={id}
        maxLength={LIMITS.id}
        error={refusal?.fields.id}
        onChange={(event) => setOwnId(event.currentTarget.value.toLowerCase())}
      />
      <Textarea
        label="What it shows"
        autosize
        minRows={2}
        value={description}
        error={refusal?.fields.description}
        onChange={(event) => setDescription(event.currentTarget.value)}
      />
      {refusal && refusal.message !== '' && (
        <p className={styles.refusal} role="alert">
          {refusal.message}
        </p>
      )}
      <div>
        <WorkButton type="submit" isBusy={isBusy}>
          Begin
        </WorkButton>
      </div>
    </form>
  );
}

/** Asks the server to keep a new network, and returns its id or why not. */
async function createNetwork(
  beginning: Beginning,
): Promise<{ readonly kind: 'created'; readonly id: string } | Refusal> {
  try {
    const response = await fetch('/api/networks', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ format: 'backchannel/1', ...beginning }),
    });
    if (response.status === 201) return { kind: 'created', id: beginning.id };
    return toRefusal(response.status, await response.json().catch(() => null));
  } catch {
    return { kind: 'refused', fields: {}, message: 'The server does not answer. Try again when it does.' };
  }
}

function toRefusal(status: number, body: unknown): Refusal {
  if (!isObject(body)) return { kind: 'refused', fields: {}, message: `The server answered ${status}.` };
  const issues = Array.isArray(body.issues) ? body.issues.filter(isObject) : [];
  const find = (field: string) => {
    const issue = issues.find(({ path }) => path === field);
    return issue ? `${issue.message} ${issue.fix}` : undefined;
  };
  const fields = { id: find('id'), title: find('title'), description: find('description') };
  const isTold = Object.values(fields).some((words) => words !== undefined);
  if (status === 409) fields.id = 'There is a network of that id. Give this one another.';
  const message = isTold || status === 409 ? '' : String(body.detail ?? `The server answered ${status}.`);
  return { kind: 'refused', fields, message };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
