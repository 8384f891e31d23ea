import type { LineAnswer, LinePlace } from '@/lib/network/line/line';
import type { Claim, Evidence, Network, PartialDate, Relationship } from '@/lib/network/network';
import type { Period } from '@/lib/network/partial-date';
import type { ModalityId } from '@/lib/vocabulary/modalities';
import type { RelationshipType } from '@/lib/vocabulary/relationship-type';
import type { WorkingSource } from '../editing/working-source';
import type { ActorDirectory } from './actor-directory';
import type { FoundName } from './find-name';

/** What a line is understood with. */
export type LineContext = {
  readonly network: Network;
  readonly source: WorkingSource | null;
  readonly directory: ActorDirectory;
};

/** One actor beyond doubt. The same new actor, named twice in a line, is one object. */
export type LineActor = Exclude<FoundName, { readonly state: 'several' }>;

/** A name of the line, where it stands, and whom it means. */
export type LineMark = { readonly at: LinePlace; readonly found: FoundName };

/** Evidence of which the speaker may be an actor who is new. */
export type LineToldBy = Omit<Evidence, 'speaker'> & {
  readonly speaker: LineActor | string | null;
  /** Whether the speaker is the last one, as the line names none. */
  readonly isCarried: boolean;
};

export type LineReply = {
  readonly answer: LineAnswer;
  readonly speaker: LineActor;
  /** Empty for the place of the rest. */
  readonly locator: string;
};

type Told = {
  readonly evidence: LineToldBy | null;
  readonly replies: readonly LineReply[];
  readonly notes: string;
};

/** What is claimed, and the claim of the network that says just that. */
export type LineClaim = { readonly statement: string; readonly known: Claim | null };

export type TieMeaning = Told & {
  readonly kind: 'tie';
  readonly type: RelationshipType;
  readonly source: LineActor;
  readonly target: LineActor;
  readonly third: LineActor | null;
  readonly modality: ModalityId | null;
  readonly period: Period;
  readonly claim: LineClaim | null;
  /** The tie of the network that is just that: the line adds to it. */
  readonly known: Relationship | null;
};

export type ClaimMeaning = Told & { readonly kind: 'claim'; readonly claim: LineClaim };

export type ActorMeaning = {
  readonly kind: 'actor';
  readonly actor: Exclude<LineActor, { readonly state: 'known' }>;
  readonly aliases: readonly string[];
  readonly role: string;
  readonly period: Period;
  readonly notes: string;
};

export type DocumentMeaning = {
  readonly kind: 'document';
  readonly title: string;
  readonly publisher: string;
  readonly published: PartialDate | null;
};

export type LineMeaning = TieMeaning | ClaimMeaning | ActorMeaning | DocumentMeaning;

/** Returns what an actor of a line is called, and its kind. */
export function toNamed(actor: LineActor): Pick<Network['actors'][number], 'name' | 'kind'> {
  if (actor.state === 'new') return { name: actor.name, kind: actor.kind };
  return actor.actor;
}
