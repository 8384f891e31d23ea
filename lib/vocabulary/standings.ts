/** What the evidence for a relationship or claim amounts to, in the order in which it is decided. */
export const STANDING_IDS = ['contested', 'corroborated', 'reported', 'unsourced'] as const;

export type StandingId = (typeof STANDING_IDS)[number];

export type StandingSign = {
  readonly id: StandingId;
  readonly label: string;
  readonly description: string;
  /** How the line shows it, in words, for the legend. */
  readonly drawn: string;
};

export const STANDINGS: readonly StandingSign[] = [
  {
    id: 'contested',
    label: 'Contested',
    description: 'It, or a claim that it rests on, is denied by someone.',
    drawn: 'broken line with a ≠ mark',
  },
  {
    id: 'corroborated',
    label: 'Corroborated',
    description: 'Two or more documents, or named speakers, of independent origin say so.',
    drawn: 'full line, full strength',
  },
  {
    id: 'reported',
    label: 'Reported',
    description: 'One document, or several of the same origin, says so.',
    drawn: 'long dashes with narrow gaps, a little lighter',
  },
  {
    id: 'unsourced',
    label: 'Unsourced',
    description: 'No document or person stands behind it.',
    drawn: 'faint line of short dashes with wide gaps',
  },
];

/** Returns the sign of that standing. Throws a RangeError for an id that is no standing. */
export function getStanding(id: StandingId): StandingSign {
  const standing = STANDINGS.find((candidate) => candidate.id === id);
  if (!standing) throw new RangeError(`"${id}" is not a standing; standings are ${STANDING_IDS.join(', ')}.`);
  return standing;
}
