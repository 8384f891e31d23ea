import type { EvidenceOwner } from '@/lib/explorer/editing/form-request';
import { evidenceFrom, fitSource, followEvidence } from '@/lib/explorer/editing/working-source';
import { openWorkingSource } from '@/lib/explorer/editing/working-source-store';
import type { Operation } from '@/lib/network/changes/change';
import { buildAddition, buildEvidenceEdit } from '@/lib/network/changes/edit-thing';
import { findThing } from '@/lib/network/changes/find-thing';
import { toDocumentWords, toFreeId } from '@/lib/network/changes/free-id';
import { joinUnnamed } from '@/lib/network/changes/join-unnamed';
import type { Evidence, Network } from '@/lib/network/network';
import { toUnnamedKey } from '@/lib/network/unnamed-speaker';
import type { Credibility } from '@/lib/vocabulary/admiralty';
import type { Written } from './use-form';

/** What is written of a piece of evidence. A new document has its own fields, told by their list from those of what the form is about. */
export type EvidenceValues = {
  /** The id of a document, `NEW_DOCUMENT` for one that is written here, null for none. */
  readonly document: string | null;
  readonly 'documents.title': string;
  readonly 'documents.publisher': string;
  readonly 'documents.published': string | null;
  readonly 'documents.url': string;
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
export const NEW_DOCUMENT = '+';

export const BLANK_EVIDENCE: EvidenceValues = {
  document: null,
  'documents.title': '',
  'documents.publisher': '',
  'documents.published': null,
  'documents.url': '',
  attribution: '',
  speaker: null,
  sameAs: null,
  excerpt: '',
  locator: '',
  date: null,
  credibility: null,
};

/** Returns what is written of evidence that is there. */
export function pickEvidenceValues(was: Evidence): EvidenceValues {
  return { ...BLANK_EVIDENCE, ...was, sameAs: was.unnamedSpeaker ? toUnnamedKey(was) : null };
}

/** Returns what evidence for something new begins with: what is worked from. Where that is nothing, nothing is guessed. */
export function suggestEvidence(network: Network): EvidenceValues {
  const source = evidenceFrom(fitSource(openWorkingSource(network.id).read(), network));
  return source ? { ...BLANK_EVIDENCE, ...source } : BLANK_EVIDENCE;
}

/** Notes evidence that was added: what is worked from goes on with its speaker and place. */
function noteEvidence(network: Network, evidence: Evidence | undefined): void {
  if (!evidence) return;
  const store = openWorkingSource(network.id);
  const source = store.read();
  if (source) store.write(followEvidence(source, evidence));
}

/** A piece of evidence, and what else has to be done for it: a document that is new, a speaker who is joined with another. */
export type NewEvidence = { readonly operations: readonly Operation[]; readonly evidence: Evidence };

/** Returns the evidence that a form comes to; null without a document. */
export function writeEvidence(
  values: EvidenceValues,
  network: Network,
  was: Evidence | null = null,
): NewEvidence | null {
  if (values.document === null) return null;
  const { attribution, speaker, excerpt, locator, date, credibility, sameAs } = values;
  const { unnamedSpeaker: _, ...rest } = { ...was };
  const joined = sameAs === null || speaker !== null ? null : joinUnnamed(network, sameAs);
  const { id, operations } = writeDocument(values, network);
  const said = { attribution, speaker, excerpt, locator, date, credibility };
  const evidence = { ...rest, ...said, document: id, ...(joined && { unnamedSpeaker: joined.slug }) };
  return { operations: [...operations, ...(joined?.operations ?? [])], evidence };
}

function writeDocument(values: EvidenceValues, network: Network) {
  const { document } = values;
  if (document !== NEW_DOCUMENT) return { id: document ?? '', operations: [] };
  const [publisher, published] = [values['documents.publisher'], values['documents.published']];
  const title = values['documents.title'].trim();
  const id = toFreeId(network, 'documents', toDocumentWords({ title, publisher, published }));
  const added = { id, title, publisher, published, url: values['documents.url'].trim() };
  return { id, operations: buildAddition(network, 'documents', added).operations };
}

/** Returns the change that a form of evidence comes to. One change, also where it is for several: undone, all of it is gone. */
export function writeEvidenceOf(
  values: EvidenceValues,
  network: Network,
  owners: readonly EvidenceOwner[],
  was: Evidence | null,
): Written {
  const written = writeEvidence(values, network, was);
  const now = written?.evidence ?? { ...pickItem(values), document: '' };
  const present = owners.filter((owner) => findThing(network, owner));
  const edits = present.map((owner) => buildEvidenceEdit(network, owner, { was, now }));
  const label = present.length === 1 ? (edits[0]?.label ?? '') : `add evidence to ${present.length} ties`;
  const operations = [...(written?.operations ?? []), ...edits.flatMap((edit) => edit.operations)];
  return { change: { label, operations }, prepare: () => noteEvidence(network, written?.evidence) };
}

/** Without a document the rules of the file refuse it, and say so at the field. */
function pickItem({ attribution, speaker, excerpt, locator, date, credibility }: EvidenceValues) {
  return { attribution, speaker, excerpt, locator, date, credibility };
}

/**
 * Returns the change that adds a thing with the evidence of its form, as one step. It has none where
 * the form says so.
 */
export function withEvidence(
  values: EvidenceValues,
  network: Network,
  write: (evidence: readonly Evidence[]) => Written,
): Written {
  const added = writeEvidence(values, network);
  const written = write(added ? [added.evidence] : []);
  const operations = [...(added?.operations ?? []), ...written.change.operations];
  return {
    ...written,
    change: { ...written.change, operations },
    prepare: () => {
      written.prepare?.();
      noteEvidence(network, added?.evidence);
    },
  };
}
