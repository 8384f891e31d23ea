import type { ReadStance } from '../reading';

/** Returns what somebody does who answers a claim, as a flag says it. */
export function describeStance(stance: ReadStance): string {
  const words: Record<ReadStance, string> = {
    asserts: 'Said',
    denies: 'Denied',
    rejects: 'Rejected',
    confirms: 'Confirmed',
    declines: 'Not commented on',
    unreachable: 'Not answered',
  };
  return words[stance];
}
