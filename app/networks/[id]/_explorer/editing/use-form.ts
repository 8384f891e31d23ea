'use client';

import { type FormEvent, useRef, useState } from 'react';
import { addActors, pickNamed, withActors } from '@/lib/network/changes/add-actors';
import type { Change } from '@/lib/network/changes/change';
import type { Refusal } from '@/lib/network/changes/plan-changes';
import type { Reference } from '@/lib/network/changes/references';
import type { Network } from '@/lib/network/network';
import { useExplorerStore } from '../state/explorer-store-context';
import { useFormSnapshot, useFormSubject } from './form-subject';
import { toValueWords } from './form-words';
import { useNewActors } from './new-actors';
import { sortIssues } from './sort-issues';
import { useFormState } from './use-form-state';

/** What a form comes to: a change, and what is new in it. */
export type Written = {
  readonly change: Change;
  readonly added?: Reference;
  /** Called just before the change is done. */
  readonly prepare?: () => void;
};

/** Returns why a field cannot be saved, from what it holds and the text that is typed in it; null when it can. */
export type FieldCheck = (value: unknown, text: string | null) => string | null;

export type Form<Values> = {
  readonly values: Values;
  readonly set: (part: Partial<Values>) => void;
  /** Texts of fields with a list that stand for nothing in it, by the name of the field. */
  readonly texts: Readonly<Record<string, string>>;
  readonly setText: (name: string, text: string | null) => void;
  /** Has a field checked before saving, until what it returns is called. */
  readonly watch: (name: string, check: FieldCheck) => () => void;
  readonly isDirty: boolean;
  /** What is wrong with a field, by its name; with the list before it where two lists are written. */
  readonly errors: ReadonlyMap<string, string>;
  /** Another with each time that saving was refused. */
  readonly refusals: number;
  /** What is wrong with none of the fields, or has been changed meanwhile. */
  readonly problems: readonly string[];
  /** The network as it was when the form was opened: what is written is told from that. */
  readonly opened: Network;
  readonly submit: (event?: FormEvent) => void;
  /** Sets a part, and submits it with the rest at once. */
  readonly save: (part: Partial<Values>) => void;
  /** Does a change of its own in place of what is written, and closes the form. */
  readonly run: (change: Change) => void;
  readonly cancel: () => void;
};

/**
 * A form that becomes one change. What others have changed while it was open is not written over in silence: it is shown,
 * and saving once more has the user’s own instead. What is typed is kept as a draft until it is saved. `onClose` stands in for
 * closing the form beside the map.
 */
export function useForm<Values extends object>(
  initial: Values,
  write: (values: Values, network: Network) => Written | null,
  onDone?: (written: Written) => void,
  onClose?: () => void,
): Form<Values> {
  const { closeForm } = useExplorerStore();
  const close = onClose ?? closeForm;
  const subject = useFormSubject();
  const newActors = useNewActors();
  const state = useFormState(initial, subject);
  const faults = useFaults(state.changedSince);
  const checks = useChecks();
  const finish = () => {
    subject?.drop();
    close();
  };
  const { moment, run } = useSaving(() => state.read().values, faults, finish, onDone);
  const submit = async () => {
    const { values, texts } = state.read();
    const blocked = checks.listBlocked(values, texts);
    if (blocked.size > 0) return faults.refuse(blocked, []);
    const actors = pickNamed(newActors.read(), values);
    const written = write(values, withActors(moment.network, actors));
    if (!written) return finish();
    await run({ ...written, change: addActors(moment.network, actors, written.change) });
  };
  const set = (part: Partial<Values>) => {
    faults.forget(Object.keys(part));
    state.set(part);
  };
  return {
    ...state.shown,
    set,
    setText: (name, text) => {
      faults.forget([name]);
      state.setText(name, text);
    },
    watch: checks.watch,
    errors: faults.errors,
    refusals: faults.refusals,
    problems: faults.problems,
    opened: moment.network,
    submit: (event) => {
      event?.preventDefault();
      void submit();
    },
    save: (part) => {
      set(part);
      void submit();
    },
    run: (change) => void run({ change }),
    cancel: close,
  };
}

/** Does what is written, one change at a time; what is refused is said, at its field where it has one. */
function useSaving(
  readValues: () => object,
  faults: Pick<ReturnType<typeof useFaults>, 'refuse'>,
  finish: () => void,
  onDone?: (written: Written) => void,
) {
  const { edit } = useExplorerStore();
  const subject = useFormSubject();
  const { moment, renew } = useMoment();
  const isSaving = useRef(false);
  const refuse = ({ conflicts, issues }: Refusal) => {
    if (conflicts.length === 0) {
      const { own, others } = sortIssues(issues, readValues());
      return faults.refuse(own, others);
    }
    // A user who saves again has read what is there now.
    const now = renew();
    faults.refuse(
      new Map(),
      conflicts.map(({ message, theirs }) => `${message} ${toThere(theirs, now.network)}`),
    );
  };
  const run = async (written: Written) => {
    if (isSaving.current || (subject?.gone ?? null) !== null) return;
    isSaving.current = true;
    written.prepare?.();
    const { change, added } = written;
    // Closed together with the change: the next drawing may lack what the form is about.
    const outcome = await edit(change, { since: moment.since, added, onDone: finish });
    isSaving.current = false;
    if (outcome.kind === 'refused') refuse(outcome.refusal);
    if (outcome.kind === 'done') onDone?.(written);
  };
  return { moment, run };
}

/** The network that what is written is told from, and how long its log was then: as it was when the form was opened, until `renew`. */
function useMoment() {
  const { getState } = useExplorerStore();
  const { network } = useFormSnapshot();
  const readNow = () => {
    const copy = getState().session?.copy;
    return { network: copy?.network ?? network, since: copy?.history.log.length ?? 0 };
  };
  const [moment, setMoment] = useState(readNow);
  const renew = () => {
    const now = readNow();
    setMoment(now);
    return now;
  };
  return { moment, renew };
}

/** What is wrong with a form: by the names of fields, and with none of them. It is said until saving is refused again. */
function useFaults(first: readonly string[]) {
  const [errors, setErrors] = useState<ReadonlyMap<string, string>>(new Map());
  const [problems, setProblems] = useState(first);
  const [refusals, setRefusals] = useState(0);
  return {
    errors,
    problems,
    refusals,
    refuse: (ofFields: ReadonlyMap<string, string>, others: readonly string[]) => {
      setErrors(ofFields);
      setProblems(others);
      setRefusals((count) => count + 1);
    },
    /** What was wrong with a field is said until it is written again. */
    forget: (names: readonly string[]) =>
      setErrors((now) =>
        names.some((name) => now.has(name))
          ? new Map([...now].filter(([name]) => !names.includes(name)))
          : now,
      ),
  };
}

/** The checks of the fields that are on the page. */
function useChecks() {
  const [checks] = useState(() => new Map<string, FieldCheck>());
  return {
    watch: (name: string, check: FieldCheck) => {
      checks.set(name, check);
      return () => {
        if (checks.get(name) === check) checks.delete(name);
      };
    },
    /** Returns what is wrong with each field that cannot be saved, by its name. */
    listBlocked: (values: object, texts: Readonly<Record<string, string>>): ReadonlyMap<string, string> => {
      const blocked = new Map<string, string>();
      for (const [name, check] of checks) {
        const problem = check(Reflect.get(values, name), texts[name] ?? null);
        if (problem !== null) blocked.set(name, problem);
      }
      return blocked;
    },
  };
}

function toThere(theirs: unknown, network: Network): string {
  return `Now it is ${toValueWords(theirs, network)}. Save again to have yours instead.`;
}
