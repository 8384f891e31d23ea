'use client';

import { Button, Textarea } from '@mantine/core';
import type { EvidenceOwner } from '@/lib/explorer/editing/form-request';
import { buildAddition, buildEvidenceEdit } from '@/lib/network/changes/edit-thing';
import { findThing } from '@/lib/network/changes/find-thing';
import { toFreeId } from '@/lib/network/changes/free-id';
import { joinUnnamed, listUnnamedSpeakers } from '@/lib/network/changes/join-unnamed';
import { toThingWords } from '@/lib/network/changes/thing-words';
import type { Evidence, Network, SourceDocument } from '@/lib/network/network';
import { toDateLabel } from '@/lib/network/partial-date';
import { toUnnamedKey } from '@/lib/network/unnamed-speaker';
import { CREDIBILITY_GRADES, CREDIBILITY_WORDS, type Credibility } from '@/lib/vocabulary/admiralty';
import { DateField, GradeField, LineField } from './fields';
import styles from './form.module.css';
import { FormFrame } from './form-frame';
import { useFormSnapshot } from './form-subject';
import { ActorField, ListField } from './list-fields';
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
  /** The key of the unnamed speaker whose this evidence is said to be; null for one of its own. */
  readonly sameAs: string | null;
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
  sameAs: null,
  excerpt: '',
  locator: '',
  date: null,
  credibility: null,
};

/** A piece of evidence for ties or claims, from a document that is there or is written down along with it. */
export function EvidenceForm({
  owner,
  others = [],
  was,
}: {
  owner: EvidenceOwner;
  others?: readonly EvidenceOwner[];
  was: Evidence | null;
}) {
  const { network } = useFormSnapshot();
  const owners = [owner, ...others];
  const first = network.documents.length === 0 ? NEW : null;
  const form = useForm<EvidenceValues>(
    was ? { ...BLANK, ...was, sameAs: toSameAs(was) } : { ...BLANK, document: first },
    (values, opened) => writeEvidence(values, opened, owners, was),
  );
  const { values, set, errors } = form;
  const names = listNames(network, owners);
  const speakers = toSpeakerOptions(form.opened, was, values);
  const lost = form.opened.documents.find(({ id }) => id === values.document);
  return (
    <FormFrame
      title={
        <>
          {was ? 'Evidence for' : 'New evidence for'}{' '}
          {names.length === 1 ? <bdi>{names[0]}</bdi> : `${names.length} ties`}
        </>
      }
      form={form}
      save={was ? 'Save' : 'Add'}
    >
      {names.length > 1 && (
        <ul className={styles.names}>
          {names.map((name, position) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two ties may read alike.
            <li key={position}>
              <bdi>{name}</bdi>
            </li>
          ))}
        </ul>
      )}
      <ListField
        form={form}
        name="document"
        label="Document"
        placeholder="which one says so"
        options={[{ value: NEW, label: 'A new document …' }, ...network.documents.map(toOption)]}
        lostName={lost?.title}
        nothingFound="No document is called so."
        first={values.document === null}
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
          data-action="remove-evidence"
          size="compact-xs"
          variant="subtle"
          color="ink"
          className={styles.aside}
          onClick={() => form.run(buildEvidenceEdit(form.opened, owner, { was, now: null }))}
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

/** The key by which evidence says whose it is; null where only its words do. */
function toSameAs(item: Evidence): string | null {
  return item.unnamedSpeaker ? toUnnamedKey(item) : null;
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

/** What the evidence is for, in words; what has left the network is left out. */
function listNames(network: Network, owners: readonly EvidenceOwner[]): readonly string[] {
  return owners.flatMap((owner) => {
    const thing = findThing(network, owner);
    return thing ? [toThingWords(network, owner.list, thing)] : [];
  });
}

/** One change, also where it is for several or a document comes with it: undone, all of it is gone. */
function writeEvidence(
  { title, publisher, published, url, sameAs, ...values }: EvidenceValues,
  network: Network,
  owners: readonly EvidenceOwner[],
  was: Evidence | null,
) {
  const isNew = values.document === NEW;
  const words = publisher && published ? `${publisher} ${published}` : title;
  const id = isNew ? toFreeId(network, 'documents', words) : (values.document ?? '');
  const { unnamedSpeaker: _, ...rest } = { ...was, ...values };
  const joined = sameAs === null || values.speaker !== null ? null : joinUnnamed(network, sameAs);
  const now: Evidence = { ...rest, document: id, ...(joined && { unnamedSpeaker: joined.slug }) };
  const present = owners.filter((owner) => findThing(network, owner));
  const edits = present.map((owner) => buildEvidenceEdit(network, owner, { was, now }));
  const label = present.length === 1 ? (edits[0]?.label ?? '') : `add evidence to ${present.length} ties`;
  const operations = [...(joined?.operations ?? []), ...edits.flatMap((edit) => edit.operations)];
  if (!isNew) return { change: { label, operations } };
  const document = { id, title: title.trim(), publisher, published, url: url.trim() };
  const added = buildAddition(network, 'documents', document);
  return { change: { label, operations: [...added.operations, ...operations] } };
}
