'use client';

import { Button, Kbd } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useId, useRef } from 'react';
import hidden from '@/app/_layout/hidden.module.css';
import styles from './form.module.css';
import { type FormSubject, useFormSubject } from './form-subject';
import type { Form } from './use-form';

/** What every form has around its fields: a title, what is wrong, and the two ways out. */
export function FormFrame({
  title,
  form,
  save = 'Save',
  children,
}: {
  title: ReactNode;
  form: Pick<Form<object>, 'problems' | 'refusals' | 'submit' | 'cancel'>;
  save?: string;
  children: ReactNode;
}) {
  const titleId = useId();
  const subject = useFormSubject();
  const ref = useRef<HTMLFormElement>(null);
  useFormFocus(ref, form.refusals);
  useEscape(ref, form.cancel);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.submit(event);
  };
  return (
    <form
      ref={ref}
      data-action={subject?.action}
      className={styles.form}
      aria-labelledby={titleId}
      noValidate
      onSubmit={form.submit}
      onKeyDown={onKeyDown}
    >
      <h2 id={titleId} className={styles.title}>
        {title}
      </h2>
      {subject && <DraftLine subject={subject} />}
      {children}
      {form.problems.length > 0 && (
        <ul className={styles.problems} role="alert">
          {form.problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      )}
      {subject && subject.gone !== null && (
        <p className={styles.problems} role="alert">
          {subject.gone}
        </p>
      )}
      <div className={styles.foot}>
        <Button size="xs" type="submit" disabled={subject?.gone != null}>
          {save}
        </Button>
        <Button data-action="cancel-form" size="xs" variant="default" onClick={form.cancel}>
          Cancel
        </Button>
        <Kbd size="xs" aria-hidden="true" className={hidden.withoutKeys}>
          Ctrl Enter
        </Kbd>
      </div>
    </form>
  );
}

/** Puts the focus into the first field when the form opens, and into the first that is wrong when saving is refused. */
function useFormFocus(ref: RefObject<HTMLFormElement | null>, refusals: number) {
  useEffect(() => {
    const first = ref.current?.querySelector<HTMLElement>(
      '[data-first], input:not([type="radio"]), textarea',
    );
    first?.focus();
  }, [ref]);
  useEffect(() => {
    if (refusals > 0) ref.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [ref, refusals]);
}

/** Leaves the form on Escape, unless a list in it is open. */
function useEscape(ref: RefObject<HTMLFormElement | null>, cancel: () => void) {
  const leave = useRef(cancel);
  useEffect(() => {
    leave.current = cancel;
  }, [cancel]);
  useEffect(() => {
    const frame = ref.current;
    const onEscape = (event: globalThis.KeyboardEvent) => {
      // A list that is open closes first.
      if (event.key !== 'Escape' || event.isComposing || isInList(event.target)) return;
      event.stopPropagation();
      // A field that takes its text over on being left does so before the draft is put by.
      if (event.target instanceof HTMLElement) event.target.blur();
      leave.current();
    };
    // Here, and not by React, which hears of a key after the page's own keys have been looked at.
    frame?.addEventListener('keydown', onEscape);
    return () => frame?.removeEventListener('keydown', onEscape);
  }, [ref]);
}

/** Says that what was typed before is back, or that it can be had. */
function DraftLine({ subject }: { subject: FormSubject }) {
  const { draft, hasSimilar, startAfresh, bringSimilar } = subject;
  if (draft === null && !hasSimilar) return null;
  return (
    <p className={styles.draft} role="status">
      {draft ? 'Your draft from before is back.' : 'There is a draft that you began elsewhere.'}{' '}
      <button
        type="button"
        data-action="restart-draft"
        className={styles.add}
        onClick={draft ? startAfresh : bringSimilar}
      >
        {draft ? 'Start afresh' : 'Bring it back'}
      </button>
    </p>
  );
}

function isInList(target: EventTarget | null): boolean {
  return target instanceof Element && target.getAttribute('aria-expanded') === 'true';
}
