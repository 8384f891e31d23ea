import type { ActorKindId } from '@/lib/vocabulary/actor-kinds';
import type { Credibility, Reliability } from '@/lib/vocabulary/admiralty';
import type { RelationshipType } from '@/lib/vocabulary/relationship-type';

/**
 * The shapes of a network once it has been parsed: every optional field has its default, every id resolves.
 * `source` and `target` are always the ends of a relationship; a publication is a document.
 */

/** The name and version of the file format, its first field. */
export const NETWORK_FORMAT = 'backchannel/1';

/** `2024`, `2024-09` or `2024-09-27`. */
export type PartialDate = string;

export type Actor = {
  readonly id: string;
  readonly kind: ActorKindId;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly role: string;
  /** ISO 3166-1 alpha-2, upper case, or null. */
  readonly country: string | null;
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
  readonly notes: string;
  readonly identifiers: Readonly<Record<string, string>>;
  /** Whether it acts through others, as the network says: it is never read from what a view shows. */
  readonly shadow: boolean;
};

export type SourceDocument = {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly authors: readonly string[];
  readonly published: PartialDate | null;
  readonly url: string;
  /** Null means not judged: no grade is ever guessed. */
  readonly reliability: Reliability | null;
};

export type Evidence = {
  /** The id of a document. */
  readonly document: string;
  /** How the document names its speaker; empty when the document speaks for itself. */
  readonly attribution: string;
  /** The id of an actor when the speaker is one. */
  readonly speaker: string | null;
  readonly excerpt: string;
  readonly locator: string;
  readonly date: PartialDate | null;
  /** Null means not judged. */
  readonly credibility: Credibility | null;
};

export type Relationship = {
  readonly id: string;
  /** The id of a relationship type, of the vocabulary or of this network. */
  readonly type: string;
  readonly source: string;
  readonly target: string;
  /** The actor that the source speaks for. */
  readonly onBehalfOf: string | null;
  /** The actor that is reached through the target. */
  readonly toward: string | null;
  /** The claim that is denied. */
  readonly claim: string | null;
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
  readonly notes: string;
  readonly evidence: readonly Evidence[];
};

export type Claim = {
  readonly id: string;
  readonly statement: string;
  /** The ids of the relationships that rest on this claim. */
  readonly relationships: readonly string[];
  readonly notes: string;
  readonly evidence: readonly Evidence[];
};

export type Network = {
  readonly format: typeof NETWORK_FORMAT;
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly asOf: PartialDate | null;
  readonly actors: readonly Actor[];
  readonly documents: readonly SourceDocument[];
  readonly relationships: readonly Relationship[];
  readonly claims: readonly Claim[];
  /** Types of this network's own, beside the vocabulary's. */
  readonly relationshipTypes: readonly RelationshipType[];
};
