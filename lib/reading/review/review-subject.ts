import type { KnownActor } from '@/lib/network/directory/known-actor';
import type { Evidence, Network, SourceDocument } from '@/lib/network/network';
import type { Reading } from '../reading';

/** The document that a text becomes, as the person has it. */
export type ReviewDocument = Pick<SourceDocument, 'title' | 'publisher' | 'authors' | 'published' | 'url'>;

/** What is reviewed: a text, what was read in it, and what of the world was known when it was read. */
export type ReviewSubject = {
  readonly text: string;
  /** SHA-256 of the text in UTF-8, in hexadecimal. */
  readonly hash: string;
  readonly reading: Reading;
  readonly known: Readonly<Record<string, KnownActor>>;
  readonly document: ReviewDocument;
};

/** Returns the document of a network that stands for this text; null when there is none yet. */
export function findDocument(network: Network, hash: string): SourceDocument | null {
  return network.documents.find(({ textHash }) => textHash === hash) ?? null;
}

/** Where a piece of evidence stands, and who says it. */
export type EvidenceParts = Pick<Evidence, 'document' | 'excerpt' | 'locator' | 'date'> &
  Partial<Pick<Evidence, 'attribution' | 'speaker' | 'unnamedSpeaker'>>;

export function createEvidence(parts: EvidenceParts): Evidence {
  return { attribution: '', speaker: null, credibility: null, ...parts };
}
