import { CLOSED_GRADE } from '@/lib/graph/contact/contact-grades';
import type { ContactNetwork } from '@/lib/graph/contact/contact-network';

/** The grade of a tie that one document reports which nobody has judged. */
const PLAIN = 71;

/** Returns the same network with all open ties of one grade: the best channels are then the shortest. */
export function forgetStandings(network: ContactNetwork): ContactNetwork {
  return {
    ...network,
    grades: network.grades.map((grade) => (grade === CLOSED_GRADE ? CLOSED_GRADE : PLAIN)),
  };
}
