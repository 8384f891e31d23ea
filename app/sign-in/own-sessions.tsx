import type { Bearer } from '@/lib/store/access/session-repository';
import { listOwnSessions } from '../_auth/sessions';
import { describeAgent, describeUse } from './describe-session';
import styles from './sign-in.module.css';

/** The browsers that are signed in with the token of this one. Works without JavaScript. */
export async function OwnSessions({ bearer }: { bearer: Bearer }) {
  const sessions = await listOwnSessions(bearer);
  return (
    <section className={styles.sessions}>
      <h2 className={styles.subtitle}>Signed in with your token</h2>
      <ul className={styles.list}>
        {sessions.map((session) => (
          <li key={session.id} className={styles.session}>
            <div>
              <strong>
                {session.id === bearer.sessionId ? 'This browser' : describeAgent(session.agent)}
              </strong>
              <div className={styles.times}>{describeUse(session)}</div>
            </div>
            {session.id !== bearer.sessionId && (
              <a
                href={`/sign-in?${new URLSearchParams({ end: session.id })}`}
                className={styles.quiet}
                aria-label={`End the session from ${session.address}`}
              >
                End…
              </a>
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
