import type { Bearer } from '@/lib/store/access/session-repository';
import { listOwnSessions } from '../_auth/sessions';
import styles from './sign-in.module.css';

/** The browsers that are signed in with the token of this one. Works without JavaScript. */
export async function OwnSessions({ bearer }: { bearer: Bearer }) {
  const sessions = await listOwnSessions(bearer);
  return (
    <section className={styles.sessions}>
      <h2 className={styles.subtitle}>Signed in with your token</h2>
      <ul className={styles.list}>
        {sessions.map(({ id, createdAt, seenAt, address, agent }) => (
          <li key={id} className={styles.session}>
            <div>
              <strong>{id === bearer.sessionId ? 'This browser' : describeAgent(agent)}</strong>
              <div className={styles.times}>
                from {address}, since {toMinute(createdAt)}, last used {toMinute(seenAt)} UTC
              </div>
            </div>
            {id !== bearer.sessionId && (
              <form method="post" action="/api/session/end">
                <input type="hidden" name="session" value={id} />
                <button type="submit" className={styles.quiet} aria-label={`End the session from ${address}`}>
                  End
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 && (
        <p className={styles.times}>
          If you do not know one of them, end it, and ask whoever runs the server for a new token.
        </p>
      )}
    </section>
  );
}

/** The browsers that most users have; others are told as they call themselves. */
const BROWSERS = [
  ['Firefox/', 'Firefox'],
  ['Edg/', 'Edge'],
  ['Chrome/', 'Chrome'],
  ['Safari/', 'Safari'],
] as const;

function describeAgent(agent: string): string {
  const known = BROWSERS.find(([sign]) => agent.includes(sign));
  return known?.[1] ?? (agent === '' ? 'Another browser' : agent.slice(0, 60));
}

function toMinute(time: string): string {
  return time.slice(0, 16).replace('T', ' ');
}
