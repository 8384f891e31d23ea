'use client';

import { NativeSelect } from '@mantine/core';
import type { MeantActors } from '@/lib/formats/paste/similar-actors';
import { ACTOR_KINDS, type ActorKindId } from '@/lib/vocabulary/actor-kinds';
import styles from './paste-dialog.module.css';

/** A name that the network does not have, with what is decided of it. */
export type UndecidedName = {
  readonly name: string;
  readonly kind: ActorKindId;
  /** The id of the actor who is meant; null where it is a new one. */
  readonly actor: string | null;
  readonly meant: MeantActors;
  /** Whether it has to be said first whether it is one who is there: of that one the name is close. */
  readonly isAsked: boolean;
};

/** Stands for no answer yet. */
const ASKED = '?';

/** The names that nobody in the network has: each is a new actor of a kind, or one who is there under another name. */
export function PasteNewActors({
  names,
  onDecide,
}: {
  names: readonly UndecidedName[];
  onDecide: (name: string, kind: ActorKindId | null, actor: string | null) => void;
}) {
  if (names.length === 0) return null;
  return (
    <section className={styles.names} aria-label="Names that are not in the network">
      <h3 className={styles.heading}>Not in the network yet</h3>
      <ul className={styles.nameList}>
        {names.map(({ name, kind, actor, meant, isAsked }) => (
          <li key={name} className={styles.name}>
            <span className={styles.nameWords}>
              <bdi>{name}</bdi>
            </span>
            <NativeSelect
              data-action="set-paste"
              size="xs"
              aria-label={`Who ${name} is`}
              value={isAsked ? ASKED : actor === null ? kind : `=${actor}`}
              data={[
                ...(isAsked ? [{ value: ASKED, label: `Is it ${meant.close?.name}?` }] : []),
                ...ACTOR_KINDS.map(({ id, label }) => ({ value: id, label: `New ${label.toLowerCase()}` })),
                ...meant.all.map((each) => ({
                  value: `=${each.id}`,
                  label: `The same as ${each.name}`,
                })),
              ]}
              onChange={({ currentTarget: { value } }) => {
                if (value === ASKED) return;
                const chosen = ACTOR_KINDS.find(({ id }) => id === value)?.id ?? null;
                onDecide(name, chosen, chosen === null ? value.slice(1) : null);
              }}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
