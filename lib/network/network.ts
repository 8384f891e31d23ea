import type { ActorKindId } from '@/lib/vocabulary/actor-kinds';
import type { Credibility, Reliability } from '@/lib/vocabulary/admiralty';
import type { MeetingRoleId } from '@/lib/vocabulary/meeting-roles';
import type { ModalityId } from '@/lib/vocabulary/modalities';
import type { RelationshipType } from '@/lib/vocabulary/relationship-type';
import type { Between } from './between';

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
  /** The SHA-256 of the text that was read in it, in hexadecimal; absent where none was. */
  readonly textHash?: string | undefined;
};

/** The text of a document, by its SHA-256 in hexadecimal. */
export type DocumentText = { readonly hash: string; readonly text: string };

export type Evidence = {
  /** The id of a document. */
  readonly document: string;
  /** How the document names its speaker; empty when the document speaks for itself. */
  readonly attribution: string;
  /** The id of an actor when the speaker is one. */
  readonly speaker: string | null;
  /**
   * A slug that all evidence of one unnamed speaker has in common, whatever words documents use. Absent: it is by the same speaker
   * as other evidence only where one document names them in the same words.
   */
  readonly unnamedSpeaker?: string | null | undefined;
  readonly excerpt: string;
  readonly locator: string;
  readonly date: PartialDate | null;
  /** Null means not judged. */
  readonly credibility: Credibility | null;
};

type RelationshipFields = {
  readonly id: string;
  /** The id of a relationship type, of the vocabulary or of this network. */
  readonly type: string;
  readonly source: string;
  /** The actor that the source speaks for. */
  readonly onBehalfOf: string | null;
  /** The actor that is reached through the target. */
  readonly toward: string | null;
  /** Null for a tie that is as it is reported. */
  readonly modality: ModalityId | null;
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
  readonly notes: string;
  readonly evidence: readonly Evidence[];
};

/** A relationship that joins two actors. */
export type PlainRelationship = RelationshipFields & { readonly target: string; readonly claim: null };

/** What an actor answers to a claim: that it is false, that it is true, or nothing. */
export type Response = RelationshipFields & {
  /** The id of the claim. */
  readonly claim: string;
  /** The actor whom the claim is about, where one is named. */
  readonly target: string | null;
};

export type Relationship = PlainRelationship | Response;

export type Claim = {
  readonly id: string;
  readonly statement: string;
  /** The ids of the relationships that rest on this claim. */
  readonly relationships: readonly string[];
  /** The ids of the meetings that rest on this claim. */
  readonly meetings: readonly string[];
  readonly notes: string;
  readonly evidence: readonly Evidence[];
};

/** An actor at a meeting, in one role. */
export type Participant = { readonly actor: string; readonly role: MeetingRoleId };

/** Several actors at a place and time. Those who were present are in contact through it. */
export type Meeting = {
  readonly id: string;
  readonly title: string;
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
  readonly place: string;
  readonly participants: readonly Participant[];
  readonly outcome: string;
  readonly notes: string;
  readonly evidence: readonly Evidence[];
};

export type Network = {
  readonly format: typeof NETWORK_FORMAT;
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly asOf: PartialDate | null;
  /** The two sides that it is about; null when it does not say. */
  readonly between: Between | null;
  readonly actors: readonly Actor[];
  readonly documents: readonly SourceDocument[];
  readonly relationships: readonly Relationship[];
  readonly claims: readonly Claim[];
  readonly meetings: readonly Meeting[];
  /** Types of this network's own, beside the vocabulary's. */
  readonly relationshipTypes: readonly RelationshipType[];
  /** Texts of documents, where a file brings them. A network that is kept has none: they are kept beside it. */
  readonly texts?: readonly DocumentText[] | undefined;
};

/** The lists of a network in which there is nothing. */
export const EMPTY_LISTS = {
  actors: [],
  documents: [],
  relationships: [],
  claims: [],
  meetings: [],
  relationshipTypes: [],
} as const;
