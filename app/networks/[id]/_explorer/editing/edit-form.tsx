'use client';

import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { ActionId } from '@/lib/explorer/actions/action-list';
import type { FormRequest } from '@/lib/explorer/editing/form-request';
import type { Snapshot } from '@/lib/explorer/state/snapshot';
import { useExplorer, useExplorerStore } from '../state/explorer-store-context';
import { ActorForm } from './actor-form';
import { ClaimForm } from './claim-form';
import { DocumentForm } from './document-form';
import { EvidenceForm } from './evidence-form';
import styles from './form.module.css';
import { isNew, openFormDrafts } from './form-drafts';
import { type FormSubject, FormSubjectProvider } from './form-subject';
import { describeGone, isThere } from './form-things';
import { MeetingForm } from './meeting-form';
import { MergeForm } from './merge-form';
import { NetworkForm } from './network-form';
import { NewActorsProvider } from './new-actors';
import { ResponseForm } from './response-form';
import { SeveralForm } from './several-form';
import { SplitForm } from './split-form';
import { TieForm } from './tie-form';
import { TypeForm } from './type-form';

type SideForm = Exclude<FormRequest, { readonly kind: 'remove' }>;

/**
 * The form that was asked for, in the place of the details. It is drawn with the last network that has what it is about: by
 * an undo, or by what another user does, that may go while the form is open.
 */
export function EditForm({ form }: { form: SideForm }) {
  const now = useExplorer((state) => state.now);
  const [whole, setWhole] = useState(isThere(form, now.network) ? now : null);
  const isHere = isThere(form, now.network);
  if (isHere && whole !== now) setWhole(now);
  const snapshot = isHere || !whole ? now : whole;
  const { subject, round } = useSubject(
    form,
    snapshot,
    snapshot === now ? null : describeGone(form, snapshot.network),
  );
  if (!whole) return <GoneForm />;
  return (
    <FormSubjectProvider value={subject}>
      <NewActorsProvider key={round} initial={subject.draft?.actors}>
        <KnownForm form={form} />
      </NewActorsProvider>
    </FormSubjectProvider>
  );
}

/** What the form is about, with its draft. A form that is left with something typed says that it is kept. */
function useSubject(
  form: SideForm,
  snapshot: Snapshot,
  gone: string | null,
): { subject: FormSubject; round: number } {
  const { notify, openForm } = useExplorerStore();
  const drafts = openFormDrafts(snapshot.network.id);
  const [{ draft, round }, setStart] = useState(() => ({ draft: drafts.read(form), round: 0 }));
  const [hasSimilar, setSimilar] = useState(() => draft === null && drafts.readSimilar(form) !== null);
  useEffect(
    () => () => {
      if (!drafts.read(form)) return;
      const act = () => openForm(form);
      notify({ text: 'What you typed in the form is kept.', action: { label: 'Go on with it', act } });
    },
    [drafts, form, notify, openForm],
  );
  const restart = (begun: FormSubject['draft']) => setStart({ draft: begun, round: round + 1 });
  const subject: FormSubject = {
    action: SAVE_ACTIONS[form.kind],
    gone,
    isNew: isNew(form),
    snapshot,
    draft,
    hasSimilar,
    keep: (typed) => drafts.keep(form, typed),
    drop: () => drafts.drop(form),
    startAfresh: () => {
      drafts.drop(form);
      restart(null);
    },
    bringSimilar: () => {
      const similar = drafts.readSimilar(form);
      if (!similar) return;
      drafts.dropSimilar(form);
      drafts.keep(form, similar);
      setSimilar(false);
      restart(similar);
    },
  };
  return { subject, round };
}

/** The actions that saving the forms are. */
const SAVE_ACTIONS: Readonly<Record<SideForm['kind'], ActionId>> = {
  actor: 'save-actor',
  tie: 'save-tie',
  claim: 'save-claim',
  meeting: 'save-meeting',
  document: 'save-document',
  evidence: 'save-evidence',
  denial: 'save-denial',
  type: 'save-type',
  several: 'save-several',
  network: 'save-network',
  merge: 'save-merge',
  split: 'save-split',
};

function KnownForm({ form }: { form: SideForm }) {
  switch (form.kind) {
    case 'actor':
      return <ActorForm {...form} />;
    case 'tie':
      return <TieForm {...form} />;
    case 'claim':
      return <ClaimForm {...form} />;
    case 'meeting':
      return <MeetingForm {...form} />;
    case 'document':
      return <DocumentForm {...form} />;
    case 'evidence':
      return <EvidenceForm {...form} />;
    case 'denial':
      return <ResponseForm {...form} />;
    case 'type':
      return <TypeForm {...form} />;
    case 'several':
      return <SeveralForm {...form} />;
    case 'network':
      return <NetworkForm />;
    case 'merge':
      return <MergeForm {...form} />;
    case 'split':
      return <SplitForm {...form} />;
  }
}

/** Stands in the place of a form for something that had left the network before the form was opened. */
function GoneForm() {
  const { closeForm } = useExplorerStore();
  return (
    <section className={styles.form} aria-label="Not in this network">
      <p className={styles.problems} role="alert">
        What this form is about is no longer in this network.
      </p>
      <div className={styles.foot}>
        <Button data-action="cancel-form" size="xs" variant="default" onClick={closeForm}>
          Close
        </Button>
      </div>
    </section>
  );
}
