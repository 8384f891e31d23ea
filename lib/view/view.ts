import type { Mark } from '@/lib/explorer/versions/marks';
import type { LegPart } from '@/lib/graph/model/network-graph';
import type { ActorKindId } from '@/lib/vocabulary/actor-kinds';
import type { RelationshipType } from '@/lib/vocabulary/relationship-type';
import type { StandingId } from '@/lib/vocabulary/standings';

/** What is shown, as plain data: the canvas, the figure and the server's picture all draw from it. */
export type View = {
  readonly actors: readonly ViewActor[];
  readonly legs: readonly ViewLeg[];
  readonly meetings: readonly ViewMeeting[];
  /** The claims that legs of answers end at. */
  readonly claims: readonly ViewClaim[];
  /** Every type that a leg of the view may have, by id. */
  readonly types: ReadonlyMap<string, RelationshipType>;
  /** Who tells each of two stories that are drawn beside each other; absent for one map. */
  readonly stories?: { readonly first: string; readonly second: string };
};

export type ViewActor = {
  readonly id: string;
  readonly kind: ActorKindId;
  readonly name: string;
  /** ISO 3166-1 alpha-2, for a state's flag. */
  readonly country: string | null;
  readonly selected: boolean;
  readonly focused: boolean;
  /** Whether the network says that it acts through others. */
  readonly isShadow?: boolean;
  /** 0 to 1: its share of the largest value that actors are sized by. Absent: it has its plain size. */
  readonly size?: number;
  /** How it differs, where two versions are drawn on one map. */
  readonly mark?: Mark;
};

/** A meeting with those of its participants who are shown. */
export type ViewMeeting = {
  readonly id: string;
  readonly title: string;
  readonly standing: StandingId;
  readonly selected: boolean;
  readonly seats: readonly { readonly actor: string; readonly isPresent: boolean }[];
};

/** A claim that is answered on the map. */
export type ViewClaim = {
  readonly kind: 'claim';
  /** The end of the legs that answer it. */
  readonly id: string;
  /** The id of the claim in the network. */
  readonly claim: string;
  /** Its statement, cut to what the map has room for. */
  readonly statement: string;
  readonly standing: StandingId;
  /** The key of the leg at whose mark it is; null when it is a thing of its own. */
  readonly onto: string | null;
  readonly selected: boolean;
};

export type ViewLeg = {
  readonly key: string;
  readonly relationship: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly part: LegPart;
  readonly standing: StandingId;
  /** How many items of evidence stand behind it; the line's width follows. */
  readonly evidenceCount: number;
  /** Whether it is proposed, and drawn open. */
  readonly isProposed?: true;
  /** In words, for labels on hover: "goes through", "to reach". */
  readonly label: string;
  readonly selected: boolean;
  readonly mark?: Mark;
  /** Of an answer to a claim: the key of the leg at whose mark it ends, where one is shown. */
  readonly onto?: string;
};
