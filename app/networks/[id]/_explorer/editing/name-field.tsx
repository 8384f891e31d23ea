'use client';

import { TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { OptionWords } from '@/app/_combobox/option-words';
import { findAlikeActors } from '@/lib/graph/search/alike-actors';
import { foldText } from '@/lib/graph/search/fold-text';
import type { NewActor } from '@/lib/network/changes/add-actors';
import { offerActors } from '@/lib/view/offered-actors';
import { ACTOR_KIND_IDS } from '@/lib/vocabulary/actor-kinds';
import { useKnownActors } from '../controls/use-known-actors';
import { useExplorerStore } from '../state/explorer-store-context';
import styles from './form.module.css';
import { useFormSnapshot, useFormSubject } from './form-subject';
import { useActorsElsewhere } from './use-actors-elsewhere';
import type { Form } from './use-form';

const MAX_OFFERED = 5;

type Named = { readonly name: string };

/**
 * The name of a new actor. Known actors and those of other networks are offered, and fill the form. A name close to one that the
 * network has asks whether it is the same before the actor is added.
 */
export function NameField<Fields extends Named>({
  form,
  isBegun = false,
  onTake,
}: {
  form: Form<Fields>;
  /** Whether known actors are offered at once, for the name that it begins with. */
  isBegun?: boolean;
  onTake: (actor: NewActor) => void;
}) {
  const { name } = form.values;
  const { network } = useFormSnapshot();
  const index = useKnownActors();
  const [isTyped, setTyped] = useState(isBegun);
  const elsewhere = useActorsElsewhere(isTyped ? name : '');
  const offering = { actors: network.actors, options: [], index, elsewhere, kinds: ACTOR_KIND_IDS };
  const offered = isTyped ? offerActors(name, offering).filter(({ option }) => !option.makes) : [];
  return (
    <>
      <TextInput
        size="xs"
        label="Name"
        autoComplete="off"
        value={name}
        error={form.errors.get('name')}
        data-first
        onChange={(event) => {
          setTyped(true);
          form.set({ name: event.currentTarget.value } as Partial<Fields>);
        }}
      />
      {offered.length > 0 && (
        <ul className={styles.offers} aria-label="Known actors of such a name">
          {offered.slice(0, MAX_OFFERED).map(({ option, actor }) => (
            <li key={option.value}>
              <button
                type="button"
                data-action="take-known-actor"
                className={styles.offer}
                onClick={() => {
                  setTyped(false);
                  if (actor) onTake(actor);
                }}
              >
                <OptionWords {...option} />
              </button>
            </li>
          ))}
        </ul>
      )}
      <SameQuestion form={form} />
    </>
  );
}

/** Asks whether a new actor is one of the network of which a name is close, until that is answered. */
function SameQuestion<Fields extends Named>({ form }: { form: Form<Fields> }) {
  const { name } = form.values;
  const { network } = useFormSnapshot();
  const index = useKnownActors();
  const subject = useFormSubject();
  const { dispatch, closeForm } = useExplorerStore();
  /** The name, folded, that was said to be of another actor. */
  const [other, setOther] = useState<string | null>(null);
  const [alike] = foldText(name) === other ? [] : findAlikeActors(network.actors, name, index, 1);
  const actor = alike?.actor;
  useEffect(() => form.watch('name', () => (actor ? `Say first whether it is ${actor.name}.` : null)));
  if (!actor) return null;
  return (
    <div className={styles.question} role="status">
      <span>
        Is it the same as <bdi>{actor.name}</bdi>?
      </span>
      <button
        type="button"
        data-action="same-actor"
        className={styles.add}
        onClick={() => {
          subject?.drop();
          closeForm();
          dispatch({ type: 'selectActor', actor: actor.id, additive: false });
        }}
      >
        Yes, show it
      </button>
      <button
        type="button"
        data-action="another-actor"
        className={styles.add}
        onClick={() => {
          setOther(foldText(name));
          form.setText('name', null);
        }}
      >
        No, another
      </button>
    </div>
  );
}
