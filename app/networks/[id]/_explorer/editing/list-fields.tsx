'use client';

import { type ReactNode, useEffect, useMemo } from 'react';
import type { MoreProps } from '@/app/_combobox/more-options';
import { MultiCombobox } from '@/app/_combobox/multi-combobox';
import { SingleCombobox } from '@/app/_combobox/single-combobox';
import { describeTextProblem } from '@/app/_combobox/text-problem';
import { COUNTRY_CODES } from '@/lib/network/country-codes';
import { getCountryName } from '@/lib/network/country-names';
import { toActorOptions } from '@/lib/view/actor-options';
import type { Option } from '@/lib/view/match-options';
import type { ActorKindId } from '@/lib/vocabulary/actor-kinds';
import { useDirectoryTrouble, useKnownActors } from '../controls/use-known-actors';
import { useMapChoice } from '../controls/use-map-choice';
import { useFormSnapshot } from './form-subject';
import type { FieldCheck, Form } from './use-form';
import { useOfferedActors } from './use-offered-actors';

type Values = Readonly<Record<string, unknown>>;

export type ListFieldProps<Fields extends Values> = {
  readonly form: Form<Fields>;
  readonly name: keyof Fields & string;
  readonly label: string;
  readonly placeholder?: string;
  readonly clearable?: boolean;
  /** What is said when nothing is chosen, where the network’s rules do not say it. */
  readonly required?: string;
  readonly first?: boolean;
  /** Whether its list is open from the start. */
  readonly opens?: boolean;
  /** What is shown as chosen, where that is not what is written. */
  readonly value?: string | null;
  /** Stands in for writing what is chosen into the form. */
  readonly onChange?: (value: string | null) => void;
  readonly error?: string;
};

/**
 * A field in which one thing of a list is chosen. Text that stands for nothing in the list keeps the form from being saved,
 * as does what has left the list; `lostName` is what that was called.
 */
export function ListField<Fields extends Values>({
  form,
  name,
  options,
  lostName = '',
  required,
  value = toId(form.values[name]),
  onChange = (chosen) => form.set({ [name]: chosen } as Partial<Fields>),
  error,
  ...props
}: ListFieldProps<Fields> & {
  readonly options: readonly Option[];
  readonly lostName?: string;
  readonly nothingFound: string;
  readonly leftSection?: ReactNode;
  readonly leftSectionWidth?: number;
} & MoreProps) {
  const lost = describeLost(options, value, lostName);
  useCheck(form, name, (held, text) => {
    if (text === null) return held === null ? (required ?? null) : lost;
    return text.trim() === '' ? null : describeTextProblem(options, text);
  });
  const text = form.texts[name] ?? null;
  return (
    <SingleCombobox
      {...props}
      options={options}
      value={value}
      valueLabel={lostName}
      onChange={onChange}
      text={text}
      onTextChange={(typed) => form.setText(name, typed)}
      error={error ?? form.errors.get(name) ?? (text === null ? lost : null)}
    />
  );
}

export type SeveralFieldProps<Fields extends Values> = {
  readonly form: Form<Fields>;
  readonly name: keyof Fields & string;
  readonly label: string;
  readonly placeholder?: string;
  /** What is said when nothing is chosen, where something has to be. */
  readonly required?: string;
};

/** A field in which several things of a list are chosen, by the same rules. */
export function SeveralField<Fields extends Values>({
  form,
  name,
  label,
  placeholder,
  options,
  nothingFound,
  required,
  onChange = (now) => form.set({ [name]: now } as Partial<Fields>),
  ...more
}: SeveralFieldProps<Fields> & {
  readonly options: readonly Option[];
  readonly nothingFound: string;
  /** Stands in for writing what is chosen into the form. */
  readonly onChange?: (value: readonly string[]) => void;
} & MoreProps) {
  const chosen = form.values[name];
  const value = Array.isArray(chosen) ? chosen.map(String) : [];
  useCheck(form, name, (held, text) =>
    text === null || text.trim() === ''
      ? Array.isArray(held) && held.length > 0
        ? null
        : (required ?? null)
      : describeTextProblem(
          options.filter((option) => !value.includes(option.value)),
          text,
        ),
  );
  return (
    <MultiCombobox
      label={label}
      placeholder={placeholder}
      options={options}
      value={value}
      onChange={onChange}
      {...more}
      text={form.texts[name] ?? ''}
      onTextChange={(typed) => form.setText(name, typed === '' ? null : typed)}
      nothingFound={nothingFound}
      error={form.errors.get(name)}
    />
  );
}

/**
 * Chooses an actor by name or alias, in any script, or by a click on the map; `kinds` are those that may stand there. Unless
 * `onlyHere`, actors that are not in the network are offered as well, and come into it when the form is saved.
 */
export function ActorField<Fields extends Values>({
  kinds,
  without = [],
  placeholder = 'choose an actor',
  onlyHere = false,
  onChange,
  ...props
}: ListFieldProps<Fields> & {
  readonly kinds?: readonly ActorKindId[];
  readonly without?: readonly (string | null)[];
  readonly onlyHere?: boolean;
}) {
  const { form, name } = props;
  const { network } = useFormSnapshot();
  const index = useKnownActors();
  const trouble = useDirectoryTrouble();
  const value = props.value === undefined ? toId(form.values[name]) : props.value;
  const options = useMemo(
    () =>
      toActorOptions(
        network.actors.filter(({ id, kind }) => !kinds || kinds.includes(kind) || id === value),
        index,
      ),
    [network, kinds, value, index],
  );
  const before = form.opened.actors.find(({ id }) => id === value);
  const offered = options.filter((option) => !without.includes(option.value));
  const text = form.texts[name] ?? '';
  const { more, take } = useOfferedActors(text, offered, kinds);
  const choose = (chosen: string | null) => {
    const actor = chosen === null ? null : take(chosen, text);
    if (onChange) onChange(actor);
    else form.set({ [name]: actor } as Partial<Fields>);
  };
  const byMap = useMapChoice(offered, (actor) => {
    form.setText(name, null);
    choose(actor);
  });
  return (
    <ListField
      {...props}
      {...byMap}
      foot={trouble ?? byMap.foot}
      placeholder={placeholder}
      options={offered}
      onChange={choose}
      more={onlyHere ? undefined : more}
      lostName={before?.name ?? value ?? ''}
      nothingFound="No actor of this name"
    />
  );
}

/** Chooses several actors in the same ways; `without` are those that cannot be chosen. */
export function ActorsField<Fields extends Values>({
  without = [],
  ...props
}: SeveralFieldProps<Fields> & { readonly without?: readonly string[]; readonly nothingFound: string }) {
  const { form, name } = props;
  const { network } = useFormSnapshot();
  const index = useKnownActors();
  const trouble = useDirectoryTrouble();
  const options = useMemo(() => toActorOptions(network.actors, index), [network, index]);
  const offered = options.filter((option) => !without.includes(option.value));
  const text = form.texts[name] ?? '';
  const { more, take } = useOfferedActors(text, offered);
  const chosen = form.values[name];
  const value = Array.isArray(chosen) ? chosen.map(String) : [];
  const choose = (now: readonly string[]) =>
    form.set({ [name]: now.map((actor) => take(actor, text)) } as Partial<Fields>);
  const byMap = useMapChoice(offered, (actor) => {
    form.setText(name, null);
    if (!value.includes(actor)) choose([...value, actor]);
  });
  return (
    <SeveralField
      {...props}
      {...byMap}
      foot={trouble ?? byMap.foot}
      options={offered}
      more={more}
      onChange={choose}
    />
  );
}

/** Chooses a claim by its words. */
export function ClaimField<Fields extends Values>({ label, ...props }: ListFieldProps<Fields>) {
  const { network } = useFormSnapshot();
  const value = toId(props.form.values[props.name]);
  const before = props.form.opened.claims.find(({ id }) => id === value);
  return (
    <ListField
      {...props}
      label={label}
      placeholder="choose…"
      options={network.claims.map((claim) => ({ value: claim.id, label: claim.statement }))}
      lostName={before?.statement ?? value ?? ''}
      nothingFound="There is no such claim yet."
    />
  );
}

/** Chooses a country by its name or code. */
export function CountryField<Fields extends Values>(props: Pick<ListFieldProps<Fields>, 'form' | 'name'>) {
  const options = useMemo(listCountries, []);
  return (
    <ListField
      {...props}
      label="Country"
      placeholder="none"
      options={options}
      nothingFound="No country is called so."
      clearable
    />
  );
}

/** Returns what is chosen in a field for those that depend on it: null while other text is typed there. */
export function readChosen<Fields extends Values>(
  { values, texts }: Form<Fields>,
  name: keyof Fields & string,
) {
  return texts[name] === undefined ? toId(values[name]) : null;
}

/** Has the form check a field with what is known now, for as long as the field is there. */
function useCheck<Fields extends Values>(form: Form<Fields>, name: string, check: FieldCheck): void {
  useEffect(() => form.watch(name, check));
}

function describeLost(options: readonly Option[], value: string | null, name: string): string | null {
  if (value === null || options.some((option) => option.value === value)) return null;
  return `“${name || value}” cannot be chosen here any more. Choose another.`;
}

function toId(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function listCountries(): readonly Option[] {
  return COUNTRY_CODES.map((code) => ({
    value: code,
    label: `${getCountryName(code)} (${code})`,
    words: [getCountryName(code), code],
  })).sort((a, b) => a.label.localeCompare(b.label, 'en'));
}
