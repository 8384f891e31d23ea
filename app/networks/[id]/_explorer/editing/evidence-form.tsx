'use client';

import { Button, Select, Textarea } from '@mantine/core';
import { buildAddition, buildEvidenceEdit } from '@/lib/network/changes/edit-thing';
import { findThing } from '@/lib/network/changes/find-thing';
import { toFreeId } from '@/lib/network/changes/free-id';
import { toThingWords } from '@/lib/network/changes/thing-words';
import type { Evidence, Network, SourceDocument } from '@/lib/network/network';
import { toDateLabel } from '@/lib/network/partial-date';
import { CREDIBILITY_GRADES, CREDIBILITY_WORDS, type Credibility } from '@/lib/vocabulary/admiralty';
import { useExplorer } from '../explorer-context';
import { useEditing } from './editing-context';
import { ActorField, DateField, GradeField, LineField, SELECT_PROPS } from './fields';
import styles from './form.module.css';
import { FormFrame } from './form-frame';
import type { EvidenceOwner } from './form-request';
import { useForm } from './use-form';

type EvidenceValues = {
  /** The id of a document, `NEW` for one that is written here, null for none yet. */
  readonly document: string | null;
  readonly title: string;
  readonly publisher: string;
  readonly published: string | null;
  readonly url: string;
  readonly attribution: string;
  readonly speaker: string | null;
  readonly excerpt: string;
  readonly locator: string;
  readonly date: string | null;
  readonly credibility: Credibility | null;
};

/** No id begins with a sign. */
const NEW = '+';

const BLANK: EvidenceValues = {
  document: null,
  title: '',
  publisher: '',
  published: null,
  url: '',
  attribution: '',
  speaker: null,
  excerpt: '',
  locator: '',
  date: null,
  credibility: null,
};

/** A piece of evidence for a tie or a claim, from a document that is there or is written down along with it. */
export function EvidenceForm({ owner, was }: { owner: EvidenceOwner; was: Evidence | null }) {
  const { network } = useExplorer();
  const { edit, closeForm } = useEditing();
  const first = network.documents.length === 0 ? NEW : null;
  const form = useForm<EvidenceValues>(
    was ? { ...BLANK, ...was } : { ...BLANK, document: first },
    (values, opened) => writeEvidence(values, opened, owner, was),
  );
  const { values, set, errors } = form;
  const thing = findThing(network, owner);
  if (!thing) return null;
  const words = toThingWords(network, owner.list, thing);
  return (
    <FormFrame
      title={
        <>
          {was ? 'Evidence for' : 'New evidence for'} <bdi>{words}</bdi>
        </>
      }
      form={form}
      save={was ? 'Save' : 'Add'}
    >
      <Select
        {...SELECT_PROPS}
        label="Document"
        placeholder="which one says so"
        value={values.document}
        data={[{ value: NEW, label: 'A new document …' }, ...network.documents.map(toOption)]}
        error={errors.get('document')}
        onChange={(document) => set({ document })}
        data-first={values.document === null || undefined}
        nothingFoundMessage="No document is called so."
      />
      {values.document === NEW && (
        <fieldset className={styles.inset}>
          <legend className={styles.legend}>The new document</legend>
          <LineField form={form} name="title" label="Title" first />
          <div className={styles.pair}>
            <LineField form={form} name="publisher" label="Publisher" />
            <DateField form={form} name="published" label="Published" />
          </div>
          <LineField form={form} name="url" label="Address on the web" placeholder="https://" />
        </fieldset>
      )}
      <div className={styles.pair}>
        <LineField form={form} name="attribution" label="Speaker, as it says" placeholder="a diplomat" />
        <ActorField
          label="Who that is"
          placeholder="unnamed"
          value={values.speaker}
          onChange={(speaker) => set({ speaker })}
          error={errors.get('speaker')}
          clearable
        />
      </div>
      <Textarea
        size="xs"
        label="What it says, in your own words"
        autosize
        minRows={2}
        maxRows={10}
        value={values.excerpt}
        error={errors.get('excerpt')}
        onChange={(event) => set({ excerpt: event.currentTarget.value })}
      />
      <div className={styles.pair}>
        <LineField form={form} name="locator" label="Where in it" placeholder="paragraph 8" />
        <DateField form={form} name="date" label="Said on" />
      </div>
      <GradeField
        label="How credible it is"
        grades={CREDIBILITY_GRADES}
        words={CREDIBILITY_WORDS}
        value={values.credibility}
        onChange={(credibility) => set({ credibility })}
      />
      {was && (
        <Button
          size="compact-xs"
          variant="subtle"
          color="ink"
          className={styles.aside}
          onClick={() => {
            void edit(buildEvidenceEdit(network, owner, { was, now: null }));
            closeForm();
          }}
        >
          Remove this evidence
        </Button>
      )}
    </FormFrame>
  );
}

function toOption({ id, title, publisher, published }: SourceDocument) {
  const from = [publisher, published && toDateLabel(published)].filter(Boolean).join(', ');
  return { value: id, label: from ? `${title} (${from})` : title };
}

/** One change, also where a document comes with it: undone, both are gone. */
function writeEvidence(
  { title, publisher, published, url, ...values }: EvidenceValues,
  network: Network,
  owner: EvidenceOwner,
  was: Evidence | null,
) {
  const isNew = values.document === NEW;
  const words = publisher && published ? `${publisher} ${published}` : title;
  const id = isNew ? toFreeId(network, 'documents', words) : (values.document ?? '');
  const now: Evidence = { ...was, ...values, document: id };
  const change = buildEvidenceEdit(network, owner, { was, now });
  if (!isNew) return { change };
  const document = { id, title: title.trim(), publisher, published, url: url.trim() };
  const added = buildAddition(network, 'documents', document);
  return { change: { ...change, operations: [...added.operations, ...change.operations] } };
}
