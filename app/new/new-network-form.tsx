'use client';

import { Button, Textarea, TextInput } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { type FormEvent, useState } from 'react';
import { LIMITS } from '@/lib/network/limits';
import { toSlug } from '@/lib/network/nearest';
import { createNetwork, type Refusal } from './create-network';
import styles from './new-network.module.css';

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
        <Button type="submit" loading={isBusy}>
          Begin
        </Button>
      </div>
    </form>
  );
}
