'use client';

import { NativeSelect } from '@mantine/core';
import { KindSymbol } from '@/app/_symbols/kind-symbol';
import { guessKind } from '@/lib/formats/guess/guess-value';
import { toKind } from '@/lib/formats/import/actor-row';
import { findMapped, type MappingChange } from '@/lib/formats/import-workflow/edit-mapping';
import type { ValueCount } from '@/lib/formats/import-workflow/mapped-values';
import type { Mapping, TieField } from '@/lib/formats/mapping';
import type { Guess } from '@/lib/formats/question';
import { ACTOR_KINDS, type ActorKindId, getActorKind } from '@/lib/vocabulary/actor-kinds';
import styles from './entries.module.css';
import { GuessLine } from './guess-line';
import type { Understood } from './import-decision';
import { findGuess } from './import-state';
import { ValueEntries } from './value-entries';

const OPTIONS = ACTOR_KINDS.map(({ id, label }) => ({ value: id, label }));

/** Which values stand for which kind of actor, and what all others are. */
export function KindList({
  values,
  mapping,
  understood,
  onChange,
}: {
  values: readonly ValueCount[];
  mapping: Mapping;
  understood: Understood;
  onChange: (change: MappingChange) => void;
}) {
  const { otherKind } = mapping;
  const { guesses } = understood;
  return (
    <ValueEntries
      values={values}
      describe={({ value }) => {
        const mapped = findMapped(mapping.kinds, value);
        return (
          <>
            <KindSelect
              label={`${value} stands for`}
              kind={toKind(value, mapping) ?? otherKind}
              onChange={(chosen) => onChange({ type: 'setKind', value, kind: chosen })}
            />
            <GuessLine
              guess={findGuess(guesses, 'kinds', value, mapped) ?? (mapped === null ? toGuess(value) : null)}
              otherwise={
                mapped === null ? 'Nothing is known of this word: as all others.' : 'You decided so.'
              }
            />
          </>
        );
      }}
      others={
        <>
          {listKindColumns(mapping).map(({ column, kind }) => (
            <KindEntry
              key={column}
              what={`Those in “${column}”`}
              samples="countries among groups are recognised by their names"
              label={`Those in ${column} are`}
              kind={kind}
              guess={findGuess(guesses, 'columnKinds', column, kind)}
              guessed={understood.mapping?.columnKinds?.[column]}
              reason="Its heading says so."
              onChange={(chosen) => onChange({ type: 'setColumnKind', column, kind: chosen })}
            />
          ))}
          <KindEntry
            what="All other actors"
            samples="countries are recognised by their names"
            label="All other actors are"
            kind={otherKind}
            guess={findGuess(guesses, 'otherKind', '', otherKind)}
            guessed={understood.mapping?.otherKind}
            reason="The format says so."
            onChange={(chosen) => onChange({ type: 'setOtherKind', kind: chosen })}
          />
        </>
      }
    />
  );
}

/** What all actors of a column are, or all others. `guessed`: what was taken before anyone decided, for the `reason`. */
function KindEntry({
  what,
  samples,
  label,
  kind,
  guess,
  guessed,
  reason,
  onChange,
}: {
  what: string;
  samples: string;
  label: string;
  kind: ActorKindId;
  guess: Guess | null;
  guessed: ActorKindId | undefined;
  reason: string;
  onChange: (kind: ActorKindId) => void;
}) {
  return (
    <li className={styles.entry}>
      <div>
        <span className={styles.what}>{what}</span>
        <span className={styles.samples}>{samples}</span>
      </div>
      <KindSelect label={label} kind={kind} onChange={onChange} />
      <GuessLine guess={guess} otherwise={kind === guessed ? reason : 'You decided so.'} />
    </li>
  );
}

function KindSelect({
  label,
  kind,
  onChange,
}: {
  label: string;
  kind: ActorKindId;
  onChange: (kind: ActorKindId) => void;
}) {
  return (
    <div className={styles.choice}>
      <NativeSelect
        size="xs"
        aria-label={label}
        value={kind}
        data={OPTIONS}
        onChange={(event) => {
          const chosen = ACTOR_KINDS.find(({ id }) => id === event.currentTarget.value);
          if (chosen) onChange(chosen.id);
        }}
      />
      <span className={styles.sign}>
        <KindSymbol kind={getActorKind(kind)} size={18} />
      </span>
    </div>
  );
}

const ENDS: ReadonlySet<TieField> = new Set<TieField>([
  ...(['source', 'sourceName', 'target', 'targetName', 'third', 'thirdName'] as const),
]);

/** The columns of ends that tell what the actors in them are. */
function listKindColumns({ columnKinds = {}, tieColumns, readings = [] }: Mapping) {
  const all = [tieColumns, ...readings.map((reading) => reading.tieColumns)];
  return Object.entries(columnKinds)
    .filter(([column]) => all.some((fields) => ENDS.has(findMapped(fields, column) ?? 'ignore')))
    .map(([column, kind]) => ({ column, kind }));
}

/** Why a word that nobody has mapped is taken for a kind; null when nothing is known of it. */
function toGuess(value: string): Guess | null {
  const guess = guessKind(value);
  return guess && { part: 'kinds', name: value, ...guess };
}
