import type { Change, Operation } from '@/lib/network/changes/change';
import { buildAddition } from '@/lib/network/changes/edit-thing';
import { toFreeId } from '@/lib/network/changes/free-id';
import { LIMITS } from '@/lib/network/limits';
import type { Evidence, Network, Relationship } from '@/lib/network/network';
import type { Quote, Span } from '../reading';
import { locateQuote } from './locate-quote';
import type { ReviewState } from './review-state';
import { createEvidence, type EvidenceParts, findDocument, type ReviewSubject } from './review-subject';

/** What accepting does: a change of the network (null when it has everything already), and the id of what stands for the suggestion then. */
export type Acceptance =
  | { readonly ok: true; readonly change: Change | null; readonly thing: string }
  /** Why it cannot be accepted as it is, and what to do. */
  | { readonly ok: false; readonly message: string };

export function refuse(message: string): Acceptance {
  return { ok: false, message };
}

/** A network while a suggestion is being made part of it: what is added so far is in it. */
export class AcceptanceDraft {
  readonly #operations: Operation[] = [];

  constructor(
    public network: Network,
    readonly subject: ReviewSubject,
    readonly state: ReviewState,
  ) {}

  /** Does what a change says to what it leaves. */
  add(operations: readonly Operation[], network: Network): void {
    this.#operations.push(...operations);
    this.network = network;
  }

  finish(label: string, thing: string): Acceptance {
    const operations = [...this.#operations];
    return { ok: true, thing, change: operations.length === 0 ? null : { label, operations } };
  }

  /** Returns whether the network has a thing of an id. */
  has = (id: string): boolean => hasThing(this.network, id);

  /** Returns the id of the document that stands for the text, which is added when it is not there. */
  ensureDocument(): string {
    const { hash, document } = this.subject;
    const found = findDocument(this.network, hash);
    if (found) return found.id;
    const title = document.title.trim() || 'A text';
    const { publisher, published } = document;
    const words = publisher && published ? `${publisher} ${published}` : title.slice(0, 60);
    const id = toFreeId(this.network, 'documents', words);
    const thing = { id, ...document, title, reliability: null, textHash: hash };
    const { operations } = buildAddition(this.network, 'documents', thing);
    this.add(operations, { ...this.network, documents: [...this.network.documents, thing] });
    return id;
  }

  /** Returns the evidence that a quote of the text is. */
  quote(
    { start, quote }: Quote,
    said: Pick<EvidenceParts, 'attribution' | 'speaker' | 'unnamedSpeaker'> = {},
  ): Evidence {
    const { text, reading, document } = this.subject;
    return createEvidence({
      document: this.ensureDocument(),
      excerpt: quote.slice(0, LIMITS.prose),
      locator: locateQuote(text, start, reading.document.spans),
      date: document.published,
      ...said,
    });
  }

  /** Returns the evidence that words of the text are. */
  quoteSpan({ start, end }: Span): Evidence {
    return this.quote({ start, end, quote: this.subject.text.slice(start, end) });
  }

  /** Adds a tie, and returns its change’s label. */
  addTie(tie: Relationship): string {
    const { operations, label } = buildAddition(this.network, 'relationships', tie);
    this.add(operations, { ...this.network, relationships: [...this.network.relationships, tie] });
    return label;
  }
}

/** Returns whether a network has an actor, a tie or a claim of an id. */
export function hasThing({ actors, relationships, claims }: Network, id: string): boolean {
  return [actors, relationships, claims].some((list) => list.some((thing) => thing.id === id));
}
