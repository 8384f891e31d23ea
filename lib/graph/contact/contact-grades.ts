import { memoize } from '@/lib/network/memoize';
import type { Evidence, Network } from '@/lib/network/network';
import type { Standing, Standings } from '@/lib/network/standing';
import { CREDIBILITY_GRADES, RELIABILITY_GRADES } from '@/lib/vocabulary/admiralty';
import type { StandingId } from '@/lib/vocabulary/standings';
import type { GraphIndex } from '../model/graph-index';

/** Standings from the strongest to the weakest. */
export const STANDING_ORDER: readonly StandingId[] = ['corroborated', 'reported', 'unsourced', 'contested'];

/** How many pairs of Admiralty grades there are, A1 to F6: so many grades each standing takes up. */
const STEPS = RELIABILITY_GRADES.length * CREDIBILITY_GRADES.length;

/** Grades from here on are those of contested ties. */
export const FIRST_CONTESTED_GRADE = STANDING_ORDER.indexOf('contested') * STEPS;

/** The grade of a tie that is not open to messages: worse than any other. */
export const CLOSED_GRADE = 255;

/**
 * Returns how good each leg is, by number (twice that of its relationship, and one more for a second leg): 0 is best.
 * The standing counts first, then the best of its evidence, as Admiralty grades it: reliability before credibility,
 * and what nobody judged is F6. What has no standing, having gone with its documents, is closed. Made once.
 */
export function getLegGrades(index: GraphIndex, standings: Standings): Uint8Array {
  return gradeOnce(standings, index);
}

const gradeOnce = memoize(gradeLegs);

/** Returns the standing that a grade stands for. */
export function toGradeStanding(grade: number): StandingId {
  return STANDING_ORDER[Math.floor(grade / STEPS)] ?? 'contested';
}

/** Returns a test of evidence: its Admiralty grades as one number, 0 (A1) to 35 (F6). */
export function createEvidenceRank({ documents }: Network): (evidence: Evidence) => number {
  const reliabilities = new Map(
    documents.map(({ id, reliability }) => [
      id,
      RELIABILITY_GRADES.indexOf(reliability ?? 'F') * CREDIBILITY_GRADES.length,
    ]),
  );
  const unjudged = STEPS - CREDIBILITY_GRADES.length;
  return ({ document, credibility }) => (reliabilities.get(document) ?? unjudged) + (credibility ?? 6) - 1;
}

function gradeLegs(standings: Standings, index: GraphIndex): Uint8Array {
  const rank = createEvidenceRank(index.network);
  const starts = new Map(STANDING_ORDER.map((id, order) => [id, order * STEPS]));
  const { meetings: met } = index.pairs;
  const grades = new Uint8Array((index.relationships.length + met.length) * 2).fill(CLOSED_GRADE);
  const toGrade = (standing: Standing) => {
    let best = STEPS - 1;
    for (const item of standing.evidence) best = Math.min(best, rank(item));
    return (starts.get(standing.id) ?? FIRST_CONTESTED_GRADE) + best;
  };
  const ofMeetings = index.meetings.map(({ id }) => {
    const standing = standings.meetings.get(id);
    return standing ? toGrade(standing) : CLOSED_GRADE;
  });
  met.forEach((meeting, pair) => {
    grades[2 * (index.relationships.length + pair)] = ofMeetings[meeting] ?? CLOSED_GRADE;
  });
  forEachStanding(index, standings, (r, standing) => {
    const grade = toGrade(standing);
    grades[2 * r] = grade;
    grades[2 * r + 1] = grade;
  });
  return grades;
}

/** Both run in the order of the file, so that a number is looked up only where something was left out. */
function forEachStanding(
  index: GraphIndex,
  standings: Standings,
  visit: (relationship: number, standing: Standing) => void,
): void {
  let next = 0;
  for (const [id, standing] of standings.relationships) {
    const r = index.relationships[next]?.id === id ? next : index.relationshipNumbers.get(id);
    if (r === undefined) continue;
    visit(r, standing);
    next = r + 1;
  }
}
