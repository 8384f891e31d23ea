/** What channels can be put in order by first; the rest follows in this order. */
export const CHANNEL_ORDERS = ['contact', 'contested', 'evidence', 'steps'] as const;
export type ChannelOrder = (typeof CHANNEL_ORDERS)[number];

/** What a channel is ranked by, each the less the better. */
export type ChannelRank = {
  /** What the worst carrier counts as: see `judgeCarrier`. It comes before all else. */
  readonly carrier: number;
  /** How many hops are no contact in themselves. */
  readonly indirect: number;
  /** How many contested relationships it cannot do without. */
  readonly contested: number;
  /** The grade of the weakest tie that it cites. */
  readonly grade: number;
  readonly hops: number;
};

/**
 * How ranks are written as one number: those that come first as higher bits. Contested relationships count twice, so that one half
 * of a relationship can be told.
 */
export type RankCode = {
  readonly shifts: Readonly<Record<ChannelOrder, number>>;
  /** The bits of what comes after the grade. */
  readonly afterGrade: number;
};

const BITS: Readonly<Record<ChannelOrder, number>> = { contact: 4, contested: 5, evidence: 8, steps: 4 };
const CARRIER_SHIFT = 21;
export const GRADE_MASK = 255;

/** Returns how ranks are written when one criterion comes first. */
export function createRankCode(first: ChannelOrder): RankCode {
  const order = [first, ...CHANNEL_ORDERS.filter((criterion) => criterion !== first)];
  const shifts = { contact: 0, contested: 0, evidence: 0, steps: 0 };
  let shift = CARRIER_SHIFT;
  for (const criterion of order) {
    shift -= BITS[criterion];
    shifts[criterion] = shift;
  }
  return { shifts, afterGrade: (1 << shifts.evidence) - 1 };
}

/** Returns the bits of a rank, its contested relationships in halves. */
export function toRankCode(
  { shifts }: RankCode,
  { carrier, indirect, contested, grade, hops }: ChannelRank,
): number {
  return (
    (carrier << CARRIER_SHIFT) +
    (indirect << shifts.contact) +
    (contested << shifts.contested) +
    (grade << shifts.evidence) +
    (hops << shifts.steps)
  );
}

/** Returns the bits of a carrier. */
export function toCarrierCode(carrier: number): number {
  return carrier << CARRIER_SHIFT;
}
