'use client';

import { Button, Checkbox, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { MultiCombobox } from '@/app/_combobox/multi-combobox';
import { SingleCombobox } from '@/app/_combobox/single-combobox';
import { listAdoptableTypes } from '@/lib/network/changes/adopt-type';
import { LIMITS } from '@/lib/network/limits';
import type { Network } from '@/lib/network/network';
import { collectTypes } from '@/lib/network/types-of';
import { resolveResponse } from '@/lib/reading/review/accept-response';
import { isOnlyProposed, resolveTie } from '@/lib/reading/review/accept-tie';
import { findType } from '@/lib/reading/review/number-keys';
import { resolveClaim } from '@/lib/reading/review/resolve-claim';
import type { Correction } from '@/lib/reading/review/review-state';
import type { ReviewContext } from '@/lib/reading/review/review-steps';
import type { Suggestion } from '@/lib/reading/review/suggestion';
import { resolvePair } from '@/lib/reading/review/uncovered-pair';
import { toActorOptions } from '@/lib/view/actor-options';
import type { Option } from '@/lib/view/match-options';
import styles from './card.module.css';
import { describeSaid } from './card-words';
import { toDraft } from './review-acts';
import { useFirstFocus } from './use-first-focus';

/** The fields of a suggestion, to be changed before it is accepted. */
export function EditSuggestion({
  suggestion,
  context,
  onSave,
  onCancel,
}: {
  suggestion: Suggestion;
  context: ReviewContext;
  onSave: (correction: Correction) => void;
  onCancel: () => void;
}) {
  const form = useFirstFocus();
  const [correction, setCorrection] = useState<Correction>(() => toFields(suggestion, context));
  const change = (more: Correction) => setCorrection((before) => ({ ...before, ...more }));
  return (
    <form
      ref={form}
      className={styles.edit}
      aria-label="Edit the suggestion"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(correction);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onCancel();
      }}
    >
      <Fields suggestion={suggestion} context={context} correction={correction} onChange={change} />
      <div className={styles.row}>
        <Button type="submit" size="xs">
          Keep
        </Button>
        <Button size="xs" variant="default" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

type FieldsProps = {
  suggestion: Suggestion;
  context: ReviewContext;
  correction: Correction;
  onChange: (correction: Correction) => void;
};

function Fields({ suggestion, context, correction, onChange }: FieldsProps) {
  switch (suggestion.kind) {
    case 'actor':
      return (
        <>
          <LineField label="Name" value={correction.name} onChange={(name) => onChange({ name })} />
          <LineField label="Role" value={correction.role} onChange={(role) => onChange({ role })} />
        </>
      );
    case 'claim':
      return (
        <>
          <StatementField value={correction.statement} onChange={(statement) => onChange({ statement })} />
          <SpeakersField
            label="Who says so"
            context={context}
            correction={correction}
            onChange={onChange}
            placeholder={describeSaid(suggestion, context) || 'nobody is named'}
          />
        </>
      );
    case 'response':
      return (
        <SpeakersField label="Who answers" context={context} correction={correction} onChange={onChange} />
      );
    case 'tie':
    case 'uncovered':
      return (
        <TieFields
          hasType={suggestion.kind === 'tie'}
          isPlanned={suggestion.kind === 'tie' && isOnlyProposed(suggestion.tie)}
          network={context.network}
          correction={correction}
          claim={resolveClaim(suggestion, toDraft(context))}
          onChange={onChange}
        />
      );
  }
}

type TextFieldProps = { value: string | undefined; onChange: (value: string) => void };

function LineField({ label, value, onChange }: TextFieldProps & { label: string }) {
  return (
    <TextInput
      label={label}
      dir="auto"
      maxLength={LIMITS.line}
      value={value ?? ''}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

function StatementField({ value, onChange }: TextFieldProps) {
  return (
    <Textarea
      label="What is claimed"
      dir="auto"
      autosize
      minRows={2}
      value={value ?? ''}
      onChange={(event) => onChange(event.currentTarget.value)}
      onKeyDown={(event) => {
        // A claim is one sentence: a new line in it is written with Shift.
        if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
        event.preventDefault();
        event.currentTarget.form?.requestSubmit();
      }}
    />
  );
}

function SpeakersField({
  label,
  context,
  correction,
  onChange,
  placeholder,
}: Omit<FieldsProps, 'suggestion'> & { label: string; placeholder?: string }) {
  const [typed, setTyped] = useState('');
  return (
    <MultiCombobox
      label={label}
      options={toActorOptions(context.network.actors)}
      value={correction.speakers ?? []}
      onChange={(speakers) => onChange({ speakers })}
      text={typed}
      onTextChange={setTyped}
      {...(placeholder !== undefined && { placeholder })}
      nothingFound="No accepted actor of this name"
    />
  );
}

type TieFieldsProps = Pick<FieldsProps, 'correction' | 'onChange'> & {
  hasType: boolean;
  /** Whether it can only be proposed. */
  isPlanned: boolean;
  network: Network;
  /** The claim on which it rests where none is chosen; null for none. */
  claim: string | null;
};

/** The ends of a tie, its type and the claim on which it rests, each chosen from a list. */
export function TieFields({ hasType, isPlanned, network, correction, claim, onChange }: TieFieldsProps) {
  const [texts, setTexts] = useState<Readonly<Record<string, string | null>>>({});
  const actors = toActorOptions(network.actors);
  const types = toTypeOptions(network);
  const field = (name: 'source' | 'type' | 'target' | 'third', label: string) => (
    <SingleCombobox
      label={label}
      options={name === 'type' ? types : actors}
      value={correction[name] ?? null}
      onChange={(value) => {
        if (name === 'third') onChange({ third: value });
        else if (value !== null) onChange({ [name]: value });
      }}
      text={texts[name] ?? null}
      onTextChange={(text) => setTexts((before) => ({ ...before, [name]: text }))}
      nothingFound={name === 'type' ? 'No type of this name' : 'No accepted actor of this name'}
      clearable={name === 'third'}
      first={name === 'source'}
    />
  );
  const type = findType(network, correction.type ?? '');
  return (
    <>
      {field('source', 'From')}
      {hasType && field('type', 'Type')}
      {field('target', 'To')}
      {hasType && type?.third && field('third', `Third actor: ${type.third.label}`)}
      {network.claims.length > 0 && (
        <ClaimField
          network={network}
          value={correction.claim === undefined ? claim : correction.claim}
          onChange={onChange}
        />
      )}
      {hasType && (
        <Checkbox
          size="xs"
          label="Only proposed"
          checked={correction.isProposed === true || isPlanned}
          disabled={isPlanned}
          onChange={(event) => onChange({ isProposed: event.currentTarget.checked })}
        />
      )}
    </>
  );
}

function toTypeOptions(network: Network): readonly Option[] {
  return [...collectTypes(network).values(), ...listAdoptableTypes(network)]
    .filter(({ namesClaim }) => !namesClaim)
    .map(({ id, label }) => ({ value: id, label }));
}

function ClaimField({
  network,
  value,
  onChange,
}: {
  network: Network;
  value: string | null;
  onChange: (correction: Correction) => void;
}) {
  const [text, setText] = useState<string | null>(null);
  return (
    <SingleCombobox
      label="Rests on the claim"
      options={network.claims.map(({ id, statement }) => ({ value: id, label: statement }))}
      value={value}
      onChange={(claim) => onChange({ claim })}
      text={text}
      onTextChange={setText}
      placeholder="none: the words of the text"
      nothingFound="No accepted claim of these words"
      clearable
    />
  );
}

/** Returns what the fields begin with: the suggestion as it is by now. */
function toFields(suggestion: Suggestion, context: ReviewContext): Correction {
  const before = context.state.corrections[suggestion.key] ?? {};
  switch (suggestion.kind) {
    case 'actor':
      return { name: before.name ?? suggestion.actor.name, role: before.role ?? suggestion.actor.role };
    case 'claim':
      return {
        statement: before.statement ?? suggestion.claim.inFull ?? suggestion.claim.statement,
        speakers: before.speakers ?? [],
      };
    case 'response':
      return { speakers: resolveResponse(suggestion, toDraft(context)).speakers };
    case 'tie': {
      const { source, target, third, type } = resolveTie(suggestion, toDraft(context));
      return {
        type,
        third,
        isSwapped: false,
        isProposed: before.isProposed === true,
        ...(source && { source }),
        ...(target && { target }),
      };
    }
    case 'uncovered':
      return { ...resolvePair(suggestion, toDraft(context)), isSwapped: false };
  }
}
