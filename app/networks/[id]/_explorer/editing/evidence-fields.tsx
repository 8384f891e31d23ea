'use client';

import { Textarea } from '@mantine/core';
import type { EvidenceOwner } from '@/lib/explorer/editing/form-request';
import { findThing } from '@/lib/network/changes/find-thing';
import { listUnnamedSpeakers } from '@/lib/network/changes/join-unnamed';
import type { Evidence, Network, SourceDocument } from '@/lib/network/network';
import { toDateLabel } from '@/lib/network/partial-date';
import { toUnnamedKey } from '@/lib/network/unnamed-speaker';
import { CREDIBILITY_GRADES, CREDIBILITY_WORDS } from '@/lib/vocabulary/admiralty';
import { type EvidenceValues, NEW_DOCUMENT } from './evidence-values';
import { DateField, GradeField, LineField } from './fields';
import styles from './form.module.css';
import { AddButton, EditButton } from './form-buttons';
import { useFormSnapshot } from './form-subject';
import { ActorField, ListField } from './list-fields';
import type { Form } from './use-form';

/**
 * The fields of a piece of evidence. `isOptional`: within the form of something else, where it can be left out; the fields beside
 * the document are there once one is chosen.
 */
export function EvidenceFields<Fields extends EvidenceValues>({
  form,
  was = null,
  isOptional = false,
}: {
  form: Form<Fields>;
  was?: Evidence | null;
  isOptional?: boolean;
}) {
  const { network } = useFormSnapshot();
  const { values } = form;
  const lost = form.opened.documents.find(({ id }) => id === values.document);
  return (
    <>
      <ListField
        form={form}
        name="document"
        label="Document"
        placeholder={isOptional ? 'without evidence' : 'which one says so'}
        options={[{ value: NEW_DOCUMENT, label: 'A new document …' }, ...network.documents.map(toOption)]}
        lostName={lost?.title}
        nothingFound="No document is called so."
        first={!isOptional && values.document === null}
        clearable={isOptional}
      />
      {values.document === NEW_DOCUMENT && <NewDocumentFields form={form} />}
      {(!isOptional || values.document !== null) && (
        <>
          <SpeakerFields form={form} was={was} />
          <SaidFields form={form} minRows={isOptional ? 1 : 2} />
        </>
      )}
    </>
  );
}

/** Who speaks in the document. */
function SpeakerFields<Fields extends EvidenceValues>({
  form,
  was,
}: {
  form: Form<Fields>;
  was: Evidence | null;
}) {
  const { values } = form;
  const speakers = toSpeakerOptions(form.opened, was, values);
  return (
    <>
      <div className={styles.pair}>
        <LineField form={form} name="attribution" label="Speaker, as it says" placeholder="a diplomat" />
        <ActorField form={form} name="speaker" label="Who that is" placeholder="unnamed" clearable />
      </div>
      {values.speaker === null && speakers.length > 0 && (
        <ListField
          form={form}
          name="sameAs"
          label="Same unnamed speaker as"
          placeholder="a speaker of its own"
          options={speakers}
          lostName={values.sameAs === null ? '' : values.attribution}
          nothingFound="No unnamed speaker is called so."
          clearable
        />
      )}
    </>
  );
}

/** What is said, where and when, and how credible it is. */
function SaidFields<Fields extends EvidenceValues>({
  form,
  minRows,
}: {
  form: Form<Fields>;
  minRows: number;
}) {
  const { values } = form;
  const set = (part: Partial<EvidenceValues>) => form.set(part as Partial<Fields>);
  return (
    <>
      <Textarea
        size="xs"
        label="What it says, in your own words"
        autosize
        minRows={minRows}
        maxRows={10}
        value={values.excerpt}
        error={form.errors.get('excerpt')}
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
    </>
  );
}

/** The evidence of what a form is about: written along with something new, a list with ways to edit it for what is there. */
export function EvidenceSection<Fields extends EvidenceValues>({
  form,
  owner,
}: {
  form: Form<Fields>;
  /** What is there already; null for something new. */
  owner: EvidenceOwner | null;
}) {
  return (
    <fieldset className={styles.inset}>
      <legend className={styles.legend}>Evidence</legend>
      {owner ? <EvidenceItems owner={owner} /> : <EvidenceFields form={form} isOptional />}
    </fieldset>
  );
}

function EvidenceItems({ owner }: { owner: EvidenceOwner }) {
  const { network } = useFormSnapshot();
  const evidence = findThing(network, owner)?.evidence ?? [];
  const documents = new Map(network.documents.map((document) => [document.id, document]));
  const names = new Map(network.actors.map(({ id, name }) => [id, name]));
  return (
    <>
      {evidence.length === 0 && <p className={styles.soft}>No document or person.</p>}
      <ul className={styles.names}>
        {evidence.map((item, position) => {
          const document = documents.get(item.document);
          const who = names.get(item.speaker ?? '') ?? item.attribution;
          const words = [who, document && toShortName(document, network), item.locator].filter(Boolean);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: two pieces of evidence may be alike.
            <li key={position}>
              <bdi>{words.join(', ')}</bdi>{' '}
              <EditButton label="Edit this evidence" form={{ kind: 'evidence', owner, was: item }} />
            </li>
          );
        })}
      </ul>
      <AddButton label="Evidence" form={{ kind: 'evidence', owner, was: null }} />
    </>
  );
}

function NewDocumentFields<Fields extends EvidenceValues>({ form }: { form: Form<Fields> }) {
  return (
    <fieldset className={styles.inset}>
      <legend className={styles.legend}>The new document</legend>
      <LineField form={form} name="documents.title" label="Title" first />
      <div className={styles.pair}>
        <LineField form={form} name="documents.publisher" label="Publisher" />
        <DateField form={form} name="documents.published" label="Published" />
      </div>
      <LineField form={form} name="documents.url" label="Address on the web" placeholder="https://" />
    </fieldset>
  );
}

function toOption({ id, title, publisher, published }: SourceDocument) {
  const from = [publisher, published && toDateLabel(published)].filter(Boolean).join(', ');
  return { value: id, label: from ? `${title} (${from})` : title };
}

/** The unnamed speakers of the network, by how they are named and where; but the one who has only this evidence. */
function toSpeakerOptions(network: Network, was: Evidence | null, { sameAs }: EvidenceValues) {
  const documents = new Map(network.documents.map((document) => [document.id, document]));
  const own = was && toUnnamedKey(was);
  return listUnnamedSpeakers(network).flatMap(({ key, first }) => {
    if (key === own && key !== sameAs && first.unnamedSpeaker === undefined) return [];
    const document = documents.get(first.document);
    const words = first.attribution || 'unnamed';
    return [{ value: key, label: document ? `${words}, in ${toShortName(document, network)}` : words }];
  });
}

/** A document by its publisher and date, where these tell it from the others. */
function toShortName(document: SourceDocument, { documents }: Network): string {
  const toName = ({ publisher, published }: SourceDocument) =>
    publisher && published ? `${publisher}, ${toDateLabel(published)}` : '';
  const name = toName(document);
  const isOnly = documents.filter((other) => toName(other) === name).length === 1;
  return name !== '' && isOnly ? name : document.title;
}
