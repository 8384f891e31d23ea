'use client';

import { type FormEvent, useState } from 'react';
import type { Change } from '@/lib/network/changes/change';
import type { Refusal } from '@/lib/network/changes/plan-changes';
import type { Reference } from '@/lib/network/changes/references';
import type { Issue } from '@/lib/network/issue';
import type { Network } from '@/lib/network/network';
import { useExplorer } from '../explorer-context';
import { useEditing } from './editing-context';
import { toFormWords, toValueWords } from './form-words';

/** What a form comes to: a change, and what is new in it. */
export type Written = {
  readonly change: Change;
  readonly added?: Reference;
  /** Called just before the change is done. */
  readonly prepare?: () => void;
};

export type Form<Values> = {
  readonly values: Values;
  readonly set: (part: Partial<Values>) => void;
  readonly isDirty: boolean;
  /** What is wrong with a field, by its name; with the list before it where two lists are written. */
  readonly errors: ReadonlyMap<string, string>;
  /** What is wrong with none of the fields, or has been changed meanwhile. */
  readonly problems: readonly string[];
  /** The network as it was when the form was opened: what is written is told from that. */
  readonly opened: Network;
  readonly submit: (event?: FormEvent) => void;
  /** Sets a part, and submits it with the rest at once. */
  readonly save: (part: Partial<Values>) => void;
  readonly cancel: () => void;
};

/**
 * A form that becomes one change. What others have changed while it was open is not written over in silence: it is shown,
 * and saving once more has one’s own instead. `onClose` stands in for closing the form beside the map.
 */
export function useForm<Values extends object>(
  initial: Values,
  write: (values: Values, network: Network) => Written | null,
  onDone?: (written: Written) => void,
  onClose?: () => void,
): Form<Values> {
  const { edit, closeForm, desk } = useEditing();
  const close = onClose ?? closeForm;
  const { network } = useExplorer();
  const readNow = () => {
    const copy = desk.read()?.copy;
    return { network: copy?.network ?? network, since: copy?.history.log.length ?? 0 };
  };
  const [moment, setMoment] = useState(readNow);
  const [values, setValues] = useState(initial);
  const [isDirty, setDirty] = useState(false);
  const [errors, setErrors] = useState<ReadonlyMap<string, string>>(new Map());
  const [problems, setProblems] = useState<readonly string[]>([]);

  const refuse = ({ conflicts, issues }: Refusal, known: Values) => {
    if (conflicts.length > 0) {
      // Whoever saves again has read what is there now.
      const now = readNow();
      setMoment(now);
      setProblems(conflicts.map(({ message, theirs }) => `${message} ${toThere(theirs, now.network)}`));
      return;
    }
    const { own, others } = sortIssues(issues, known);
    setErrors(own);
    setProblems(others);
  };
  const submit = async (final: Values) => {
    const written = write(final, moment.network);
    if (!written) {
      close();
      return;
    }
    written.prepare?.();
    const outcome = await edit(written.change, { since: moment.since, added: written.added });
    if (outcome.kind === 'refused') refuse(outcome.refusal, final);
    if (outcome.kind !== 'done') return;
    close();
    onDone?.(written);
  };
  const set = (part: Partial<Values>) => {
    setValues((current) => ({ ...current, ...part }));
    setDirty(true);
  };
  return {
    values,
    set,
    isDirty,
    errors,
    problems,
    opened: moment.network,
    submit: (event) => {
      event?.preventDefault();
      void submit(values);
    },
    save: (part) => {
      set(part);
      void submit({ ...values, ...part });
    },
    cancel: close,
  };
}

function toThere(theirs: unknown, network: Network): string {
  return `Now it is ${toValueWords(theirs, network)}. Save again to have yours instead.`;
}

/** Answers the first issue of each field of the form, and in words all that no field of it has. */
function sortIssues(issues: readonly Issue[], values: object) {
  const own = new Map<string, string>();
  const others: string[] = [];
  for (const { path, message, fix } of issues) {
    const [list = ''] = path.split(/[.[]/);
    const field = path.split('.').at(-1)?.replace(/\[.*$/, '') ?? '';
    const name = [`${list}.${field}`, field].find((each) => Object.hasOwn(values, each));
    const words = toFormWords(`${message} ${fix}`);
    if (name === undefined) others.push(words);
    else if (!own.has(name)) own.set(name, words);
  }
  return { own, others };
}
