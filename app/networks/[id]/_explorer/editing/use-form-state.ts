'use client';

import { useRef, useState } from 'react';
import { pickNamed } from '@/lib/network/changes/add-actors';
import { toFieldWords } from '@/lib/network/changes/field-words';
import { isSamePlain } from '@/lib/network/changes/same-plain';
import { toListWords } from '@/lib/network/changes/thing-words';
import type { FormDraft } from './form-drafts';
import type { FormSubject } from './form-subject';
import { useNewActors } from './new-actors';

/** What a form holds. */
type Held<Values> = {
  readonly values: Values;
  readonly texts: Readonly<Record<string, string>>;
  readonly isDirty: boolean;
};

/** What a form holds, and its draft, which is kept with each change. */
export type FormState<Values> = {
  /** As it was drawn. */
  readonly shown: Held<Values>;
  /** As it is now, also before it is drawn. */
  readonly read: () => Held<Values>;
  readonly set: (part: Partial<Values>) => void;
  readonly setText: (name: string, text: string | null) => void;
  /** What others have changed since the draft was typed, in words. */
  readonly changedSince: readonly string[];
};

/** Begins with the draft that there is, or with what is in the network. */
export function useFormState<Values extends object>(
  given: Values,
  subject: FormSubject | null,
): FormState<Values> {
  const [initial] = useState(given);
  const [shown, setShown] = useState<Held<Values>>(() => begin(initial, subject?.draft ?? null));
  const [changedSince] = useState(() => describeChanges(initial, subject?.draft ?? null));
  const latest = useRef(shown);
  const { read: readNewActors } = useNewActors();
  const written = useRef<Partial<Values>>(pickKnown(initial, subject?.draft?.values ?? {}));

  const change = (part: Partial<Held<Values>>) => {
    const { values, texts } = { ...latest.current, ...part };
    const isDirty = !isSamePlain(values, initial) || Object.keys(texts).length > 0;
    latest.current = { values, texts, isDirty };
    setShown(latest.current);
    if (!isDirty) {
      subject?.drop();
      return;
    }
    const kept = subject?.isNew ? values : written.current;
    const actors = pickNamed(readNewActors(), kept);
    subject?.keep({
      values: { ...kept },
      before: { ...pickKnown(kept, initial) },
      texts,
      ...(actors.length > 0 && { actors }),
    });
  };
  return {
    shown,
    changedSince,
    read: () => latest.current,
    set: (part) => {
      written.current = { ...written.current, ...part };
      change({ values: { ...latest.current.values, ...part } });
    },
    setText: (name, text) => {
      if ((latest.current.texts[name] ?? null) === text) return;
      const { [name]: _, ...others } = latest.current.texts;
      change({ texts: text === null ? others : { ...others, [name]: text } });
    },
  };
}

function begin<Values extends object>(initial: Values, draft: FormDraft | null): Held<Values> {
  if (!draft) return { values: initial, texts: {}, isDirty: false };
  return { values: { ...initial, ...pickKnown(initial, draft.values) }, texts: draft.texts, isDirty: true };
}

/** Returns the fields of a form among others: a draft may be older than the form. */
function pickKnown<Values extends object>(known: Values, fields: object): Partial<Values> {
  const own = Object.entries(fields).filter(([field]) => Object.hasOwn(known, field));
  return Object.fromEntries(own) as Partial<Values>;
}

function describeChanges(initial: object, draft: FormDraft | null): readonly string[] {
  const fields = Object.entries(draft?.before ?? {}).flatMap(([field, before]) =>
    isSamePlain(before, Reflect.get(initial, field)) ? [] : [toFieldWords(field)],
  );
  if (fields.length === 0) return [];
  return [`Since you typed this, somebody has changed: ${toListWords(fields)}. Saving has yours instead.`];
}
