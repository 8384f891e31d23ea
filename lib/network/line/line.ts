import type { ActorKindId } from '@/lib/vocabulary/actor-kinds';
import type { ThirdRole } from '@/lib/vocabulary/relationship-type';
import type { PartialDate } from '../network';
import type { Period } from '../partial-date';

/**
 * What one written line says, before it is known whom and what it means: names are as they are written, and a type is the words
 * for it. The grammar stands in `docs/one-line.md`.
 */

/** Where something stands in the text of a line, in UTF-16 units. */
export type LinePlace = { readonly start: number; readonly end: number };

export type LineText = { readonly text: string; readonly at: LinePlace };

export type LineName = LineText & {
  /** Whether it was written in quotation marks: then it means no actor of which it is only a part. */
  readonly isExact: boolean;
  /** The kind that was written after it, for an actor who is new. */
  readonly kind: ActorKindId | null;
};

/** What an actor answers to what the line says. */
export const LINE_ANSWERS = ['denies', 'confirms', 'declines', 'unreachable', 'rejects'] as const;
export type LineAnswer = (typeof LINE_ANSWERS)[number];

export type LineResponse = {
  readonly answer: LineAnswer;
  readonly speaker: LineName;
  /** Where the answer stands in the document, where that is another place than that of the rest. */
  readonly locator: LineText | null;
};

export type LineEvidence = {
  /** Words for the document; null for the one that is worked from. */
  readonly document: LineText | null;
  readonly locator: LineText | null;
  /** How the document names who says so. Empty words stand for the document itself. */
  readonly attribution: LineText | null;
  /** The actor who says so. */
  readonly speaker: LineName | null;
  /** When it was said. */
  readonly said: PartialDate | null;
};

export type LineThird = { readonly role: ThirdRole['role']; readonly name: LineName };

type Told = {
  readonly evidence: LineEvidence;
  readonly responses: readonly LineResponse[];
  readonly notes: string;
};

export type TieLine = Told & {
  readonly kind: 'tie';
  /** Two, or three in the order in which messages pass. */
  readonly actors: readonly LineName[];
  /** Whether the line between them has no direction. */
  readonly isMutual: boolean;
  readonly type: LineText;
  readonly isProposed: boolean;
  /** The third actor, where it is named after the type. */
  readonly third: LineThird | null;
  readonly period: Period;
  readonly statement: LineText | null;
};

export type ClaimLine = Told & { readonly kind: 'claim'; readonly statement: LineText };

export type ActorLine = {
  readonly kind: 'actor';
  readonly name: LineName;
  readonly aliases: readonly string[];
  readonly role: string;
  readonly period: Period;
  readonly notes: string;
};

export type DocumentLine = {
  readonly kind: 'document';
  readonly title: LineText;
  readonly publisher: string;
  readonly published: PartialDate | null;
};

export type Line = TieLine | ClaimLine | ActorLine | DocumentLine;

/** What cannot be understood, where, and how to mend it. */
export type LineIssue = { readonly at: LinePlace; readonly message: string };

/** A part of the line that stands for a thing of the network, or is to: what is written there, and where. */
export type LinePiece = LineText & {
  readonly part: 'actor' | 'third' | 'speaker' | 'response' | 'type' | 'document';
  /** The name that is written there; null for what is no name, and where none is written yet. */
  readonly name: LineName | null;
};

/** A line that could be read has no issues; one that could not has at least one. Either has pieces. */
export type ParsedLine = {
  readonly line: Line | null;
  readonly pieces: readonly LinePiece[];
  readonly issues: readonly LineIssue[];
};

/** Longer lines are not read: what is pasted may be a whole article. */
export const LONGEST_LINE = 4_000;
