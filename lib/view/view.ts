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
  /** The claims that legs of answers end at; under the lens that shows claims as things of their own, all that it shows. */
  readonly claims: readonly ViewClaim[];
  /** What lines run to beside actors and claims, where claims are things of their own. */
  readonly claimPoints: readonly ViewClaimPoint[];
  readonly claimLines: readonly ViewClaimLine[];
  /** Every type that a leg of the view may have, by id. */
  readonly types: ReadonlyMap<string, RelationshipType>;
  /** Who tells each of two stories that are drawn beside each other; absent for one map. */
  readonly stories?: { readonly first: string; readonly second: string };
  /** The sides into which the map is grouped, the largest first; absent for a map without groups. */
  readonly sides?: readonly ViewSide[];
  /** How many lines between sides are left out of a grouped map, those with fewest ties; absent for none. */
  readonly omittedLines?: number;
  /** The view with a line for each tie; absent where none are bundled. */
  readonly unbundled?: View;
};

/** A side of a map that is grouped: one node while it is closed, an enclosure of its actors while it is open. */
export type ViewSide = {
  /** The id of the actor of the view that stands for it while it is closed: no id of a network has this form. */
  readonly id: string;
  readonly label: string;
  readonly isOpen: boolean;
  /** The ids of its actors that the filter shows, in the order of the file. */
  readonly actors: readonly string[];
  /** The number of its hue (see `side-hues`); absent for one that has none. */
  readonly hue?: number;
};

/** What one line stands for that is drawn for several ties. */
export type ViewBundle = {
  /** The ids of the relationships, each once, in the order of the file. */
  readonly relationships: readonly string[];
  /** How many of them are contested. */
  readonly contested: number;
  /** Whether they are of several types: the line then has the hue of none. */
  readonly isMixed?: true;
  /** Whether the line says its number to those who point at it alone, as there are many lines. */
  readonly isQuiet?: true;
  /** How much narrower the line is drawn among many that are as wide: above 0, under 1; absent where it is not. */
  readonly narrowing?: number;
  /** Whether they run both ways, or are of several types: the line then has no head. */
  readonly isHeadless?: true;
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
  /** How many actors it stands for, where it is a closed side. */
  readonly sideCount?: number;
  /** The hue of a closed side, as a number; absent for one that has none. */
  readonly hue?: number;
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
  /** Whether it is shown with its statement, amid those who say and answer it. */
  readonly isCard?: true;
};

/**
 * Beside a claim that is a thing of its own: an unnamed speaker, a report that speaks for itself, or the mark of the tie that
 * the claim is about.
 */
export type ViewClaimPoint = {
  readonly kind: 'unnamed' | 'report' | 'tie';
  readonly id: string;
  /** The id in the network of the first claim that it belongs to. */
  readonly claim: string;
  /** How the document names the speaker, or the document; empty for a tie. */
  readonly name: string;
  /** The key of the leg at whose mark it is; null for a speaker. */
  readonly onto: string | null;
};

/** A line that is no tie: from who says a claim, an actor or a point, to the claim; or from a claim to what it is about. */
export type ViewClaimLine = {
  readonly kind: 'says' | 'about';
  readonly id: string;
  readonly claim: string;
  readonly from: string;
  readonly to: string;
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
  /** The ties that it stands for, where it is drawn for several. */
  readonly bundle?: ViewBundle;
};
