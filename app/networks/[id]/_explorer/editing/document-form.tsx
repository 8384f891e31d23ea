'use client';

import { TagsInput } from '@mantine/core';
import { buildAddition } from '@/lib/network/changes/edit-thing';
import { findThing } from '@/lib/network/changes/find-thing';
import { toDocumentWords, toFreeId } from '@/lib/network/changes/free-id';
import { LIMITS } from '@/lib/network/limits';
import type { SourceDocument } from '@/lib/network/network';
import { RELIABILITY_GRADES, RELIABILITY_WORDS, type Reliability } from '@/lib/vocabulary/admiralty';
import { DateField, GradeField, LineField, RemoveButton } from './fields';
import styles from './form.module.css';
import { FormFrame } from './form-frame';
import { useFormSnapshot } from './form-subject';
import { writeEdit } from './pick-changed';
import { useForm } from './use-form';

type DocumentValues = {
  readonly title: string;
  readonly publisher: string;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly url: string;
  readonly reliability: Reliability | null;
};

const BLANK: DocumentValues = {
  title: '',
  publisher: '',
  authors: [],
  published: null,
  url: '',
  reliability: null,
};

/** A document, new or as it is. It is rated once, for all evidence that is drawn from it. */
export function DocumentForm({ id }: { id: string | null }) {
  const { network } = useFormSnapshot();
  const known = id === null ? undefined : findThing(network, { list: 'documents', id });
  const form = useForm<DocumentValues>(known ? pickFields(known) : BLANK, (values, opened) => {
    const document = { ...values, title: values.title.trim(), url: values.url.trim() };
    if (known) return writeEdit(opened, 'documents', known, document);
    const thing = { id: toFreeId(opened, 'documents', toDocumentWords(document)), ...document };
    return { change: buildAddition(opened, 'documents', thing), added: { list: 'documents', id: thing.id } };
  });
  const { values, set, errors } = form;
  return (
    <FormFrame
      title={
        known ? (
          <>
            Edit <bdi>{known.title}</bdi>
          </>
        ) : (
          'New document'
        )
      }
      form={form}
      save={known ? 'Save' : 'Add'}
    >
      <LineField form={form} name="title" label="Title" first />
      <div className={styles.pair}>
        <LineField form={form} name="publisher" label="Publisher" placeholder="Reuters" />
        <DateField form={form} name="published" label="Published" />
      </div>
      <TagsInput
        size="xs"
        label="Authors"
        description="Enter after each."
        value={[...values.authors]}
        error={errors.get('authors')}
        onChange={(authors) => set({ authors })}
        maxTags={LIMITS.authors}
        comboboxProps={{ withinPortal: false }}
      />
      <LineField form={form} name="url" label="Address on the web" placeholder="https://" />
      <GradeField
        label="How reliable it is"
        grades={RELIABILITY_GRADES}
        words={RELIABILITY_WORDS}
        value={values.reliability}
        onChange={(reliability) => set({ reliability })}
      />
      {known && <RemoveButton thing={{ list: 'documents', id: known.id }}>Remove this document</RemoveButton>}
    </FormFrame>
  );
}

function pickFields(document: SourceDocument): DocumentValues {
  const { title, publisher, authors, published, url, reliability } = document;
  return { title, publisher, authors, published, url, reliability };
}
