import type { ActorKindId } from './actor-kinds';

/**
 * What a type is about. Lenses and filters speak of families, so a type that a network adds of its own
 * falls under the right lens without the lens knowing it.
 */
export const FAMILY_IDS = ['channel', 'contact', 'alliance', 'rivalry', 'membership', 'dispute'] as const;
export type FamilyId = (typeof FAMILY_IDS)[number];

export const LINE_STYLES = ['solid', 'double', 'dashed', 'dotted', 'dash-dot'] as const;
export type LineStyle = (typeof LINE_STYLES)[number];

export const LINE_WEIGHTS = ['thin', 'regular', 'heavy'] as const;
export type LineWeight = (typeof LINE_WEIGHTS)[number];

export const LINE_ENDS = ['none', 'arrow', 'tee', 'diamond', 'circle'] as const;
export type LineEnd = (typeof LINE_ENDS)[number];

/** What an answer to a claim does to it. */
export const RESPONSE_IDS = ['denies', 'confirms', 'neither'] as const;
export type ResponseId = (typeof RESPONSE_IDS)[number];

/** A colour for each ground that it is drawn on, as `#rrggbb`. */
export type ThemedColour = { readonly light: string; readonly dark: string };

/**
 * A third actor of a relationship. `before`: the actor stands behind the source (P in "E, on behalf of P, to T",
 * drawn P→E, E→T). `after`: the actor is reached through the target (C in "A via B toward C", drawn A→B, B→C).
 */
export type ThirdRole = {
  readonly role: 'onBehalfOf' | 'toward';
  readonly label: string;
  readonly kinds: readonly ActorKindId[];
  readonly leg: 'before' | 'after';
};

export type RelationshipType = {
  readonly id: string;
  /** Read from source to target: "Hochstein *goes through* Berri". */
  readonly label: string;
  /** Read from target to source: "Berri *is a go-between for* Hochstein". */
  readonly inverseLabel: string;
  readonly plural: string;
  readonly description: string;
  readonly example: string;
  readonly family: FamilyId;
  readonly core: boolean;
  readonly sourceKinds: readonly ActorKindId[];
  readonly targetKinds: readonly ActorKindId[];
  readonly third: ThirdRole | null;
  /** True when a tie of this type answers a claim: it must name the claim, and may name whom the claim is about. */
  readonly namesClaim: boolean;
  /** What such an answer does to the claim; null for a type that names none. */
  readonly response: ResponseId | null;
  readonly symmetric: boolean;
  readonly carriesMessages: boolean;
  readonly sign: -1 | 0 | 1;
  readonly colour: ThemedColour;
  readonly line: { readonly style: LineStyle; readonly weight: LineWeight; readonly end: LineEnd };
};

export const FAMILIES: readonly { readonly id: FamilyId; readonly label: string }[] = [
  { id: 'channel', label: 'Mediation channels' },
  { id: 'contact', label: 'Direct contact' },
  { id: 'alliance', label: 'Alliances and support' },
  { id: 'rivalry', label: 'Rivalries' },
  { id: 'membership', label: 'Offices and membership' },
  { id: 'dispute', label: 'Denials and refusals' },
];
