import type { ListedSession } from '@/lib/store/access/session-repository';

/** The browsers that most users have; others are told as they call themselves. */
const BROWSERS = [
  ['Firefox/', 'Firefox'],
  ['Edg/', 'Edge'],
  ['Chrome/', 'Chrome'],
  ['Safari/', 'Safari'],
] as const;

/** Returns the name of a browser, as people know it. */
export function describeAgent(agent: string): string {
  const known = BROWSERS.find(([sign]) => agent.includes(sign));
  return known?.[1] ?? (agent === '' ? 'Another browser' : agent.slice(0, 60));
}

/** Returns from where a session is, since when, and when it was last used. */
export function describeUse({ address, createdAt, seenAt }: ListedSession): string {
  return `from ${address}, since ${toMinute(createdAt)}, last used ${toMinute(seenAt)} UTC`;
}

function toMinute(time: string): string {
  return time.slice(0, 16).replace('T', ' ');
}
